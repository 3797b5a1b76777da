import { readDay } from "../number/index.ts";
import type { DisbursementLine } from "./disbursement-line.ts";
import {
  type DisbursementTotals,
  disbursementTotalsOf,
  type ReadDisbursement,
} from "./disbursement-totals.ts";
import type { GroupKey } from "./group-lines.ts";
import { moneyReader } from "./money-reader.ts";
import { readLines } from "./read-lines.ts";
import { type SummaryOptions, summaryOf } from "./summary-of.ts";

/** The lines of a summary that agree in the keys it groups by. */
export interface DisbursementGroup extends DisbursementTotals {
  /** The values of the keys, `{ level: "province" }`. */
  readonly key: GroupKey;
}

/** The disbursement of many lines: in total, and by group. Frozen plain data. */
export interface DisbursementSummary {
  readonly kind: "disbursement-summary";
  /** The keys that the lines were grouped by. */
  readonly by: readonly string[];
  readonly total: DisbursementTotals;
  /** The groups, ordered by the values of their keys, whatever the order of the lines. */
  readonly groups: readonly DisbursementGroup[];
  /** The places in `lines`, from 0, of the lines that disbursed more than their plan. */
  readonly overDisbursedLines: readonly number[];
}

/** What a line can be grouped by: any key that it has but its amounts. */
export type DisbursementKey<Line extends DisbursementLine> = Exclude<
  keyof Line & string,
  "plan" | "disbursed"
>;

/**
 * Sums the disbursement of many lines, in total and by any of their keys.
 *
 * Every ratio is recomputed from summed amounts; none is an average of ratios. Carried-over capital has its own ratio
 * beside that of the year's plan, and the official denominators stand beside each other by name: the plan that the Prime
 * Minister assigned, with local additions, and with carried-over capital.
 *
 * @param lines the lines, in any order; amounts in one unit throughout
 * @param options what to group by
 * @returns the summary, frozen
 * @throws PovertyError an error of `disbursement`, whose message names the line and the field; `GROUP_KEY_UNKNOWN` when a
 * line lacks a key that the summary groups by, `DAY_INVALID`, or `ARGUMENT_INVALID`
 * @example Bình Thuận 2023, in tỷ đồng
 * ```ts
 * import { summariseDisbursements } from "poverty-indicators";
 *
 * const lines = [
 *   { planYear: 2022, plan: "25.203", disbursed: "7.750", carriedOver: true, asOf: "2023-12-31" },
 *   { planYear: 2023, plan: "59.440", disbursed: "7.886", asOf: "2023-12-31" },
 * ];
 * const { total, groups } = summariseDisbursements(lines, { by: "planYear" });
 * total.carriedOver.ratio === "no-plan" ? "" : total.carriedOver.ratio.percent.toFixed(2); // => "30.75"
 * total.plan.toFixed(); // => "84.643"
 * groups.map((group) => group.key.planYear); // => [2022, 2023]
 * total.asOf?.latest; // => "2023-12-31"
 * ```
 */
export function summariseDisbursements<Line extends DisbursementLine>(
  lines: readonly Line[],
  options: SummaryOptions<DisbursementKey<Line>>,
): DisbursementSummary {
  const read = readDisbursements(lines);
  return Object.freeze({
    kind: "disbursement-summary",
    ...summaryOf(lines, options, read, disbursementTotalsOf),
    overDisbursedLines: Object.freeze(
      [...read.entries()].filter(([, line]) => line.disbursed.gt(line.plan)).map(([at]) => at),
    ),
  });
}

function readDisbursements(lines: readonly DisbursementLine[]): readonly ReadDisbursement[] {
  const readMoney = moneyReader();
  return readLines(lines, (line, name) => ({
    plan: readMoney(line.plan, `${name}.plan`),
    disbursed: readMoney(line.disbursed, `${name}.disbursed`),
    carriedOver: line.carriedOver ?? false,
    localAddition: line.localAddition ?? false,
    asOf: (line.asOf ?? null) === null ? undefined : readDay(line.asOf, `${name}.asOf`),
  }));
}
