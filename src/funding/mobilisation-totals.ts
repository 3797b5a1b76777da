import { type Decimal, exactSum } from "../number/index.ts";
import { type Rate, rateOf } from "../rate/index.ts";
import { type AsOf, spanOf } from "./as-of.ts";
import { type Mobilisation, mobilisationOf } from "./mobilisation.ts";

/** What some lines raised, and their part in all lines of the summary. */
export interface MobilisationTotals extends Mobilisation {
  /** How many lines these are. */
  readonly lines: number;
  /** This goal in that of all lines; `"no-target"` when that is zero. */
  readonly shareOfTarget: Rate | "no-target";
  /** What these lines raised, in what all lines raised; `"nothing-raised"` when that is zero. */
  readonly shareOfRaised: Rate | "nothing-raised";
  /** What single lines raised beyond their own goals, even where other lines fall short. */
  readonly surplusInLines: Decimal;
  /** What single lines lack of their own goals, even where other lines make up for it. */
  readonly shortfallInLines: Decimal;
  /** The span of the days that the lines stand for; `null` when none carries a day. */
  readonly asOf: AsOf | null;
}

/** A line that was read. */
export interface ReadMobilisation extends Mobilisation {
  readonly asOf: string | undefined;
}

/** The totals of some lines, with shares in the totals of all lines, or in themselves. */
export function mobilisationTotalsOf(
  lines: readonly ReadMobilisation[],
  all?: MobilisationTotals,
): MobilisationTotals {
  const sums = mobilisationOf(
    exactSum(lines.map((line) => line.target)),
    exactSum(lines.map((line) => line.raised)),
  );
  const { target, raised } = all ?? sums;
  const pledging = lines.filter((line) => line.pledged !== undefined);
  return {
    ...sums,
    lines: lines.length,
    shareOfTarget: target.isZero() ? "no-target" : rateOf(sums.target, target),
    shareOfRaised: raised.isZero() ? "nothing-raised" : rateOf(sums.raised, raised),
    surplusInLines: exactSum(lines.map((line) => line.surplus)),
    shortfallInLines: exactSum(lines.map((line) => line.shortfall)),
    ...(pledging.length > 0 && {
      pledged: exactSum(pledging.map((line) => line.pledged as Decimal)),
      pledgedNotRaised: exactSum(pledging.map((line) => line.pledgedNotRaised as Decimal)),
    }),
    asOf: spanOf(lines.map((line) => line.asOf)),
  };
}
