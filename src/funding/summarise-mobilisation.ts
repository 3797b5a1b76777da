import { readDay } from "../number/index.ts";
import type { GroupKey } from "./group-lines.ts";
import { mobilisationOf } from "./mobilisation.ts";
import type { MobilisationLine } from "./mobilisation-line.ts";
import {
  type MobilisationTotals,
  mobilisationTotalsOf,
  type ReadMobilisation,
} from "./mobilisation-totals.ts";
import { moneyReader } from "./money-reader.ts";
import { readLines } from "./read-lines.ts";
import { type SummaryOptions, summaryOf } from "./summary-of.ts";

/** The lines of a summary that agree in the keys it groups by. */
export interface MobilisationGroup extends MobilisationTotals {
  /** The values of the keys, `{ level: "province" }`. */
  readonly key: GroupKey;
}

/** What many lines raised: in total, and by group. Frozen plain data. */
export interface MobilisationSummary {
  readonly kind: "mobilisation-summary";
  /** The keys that the lines were grouped by. */
  readonly by: readonly string[];
  readonly total: MobilisationTotals;
  /** The groups, ordered by the values of their keys, whatever the order of the lines. */
  readonly groups: readonly MobilisationGroup[];
}

/** What a line can be grouped by: any key that it has but its amounts. */
export type MobilisationKey<Line extends MobilisationLine> = Exclude<
  keyof Line & string,
  "target" | "raised" | "pledged"
>;

/**
 * Sums what many lines raised, in total and by any of their keys: level of government, year, or a key of your own.
 *
 * Every attainment is recomputed from summed amounts; none is an average of ratios. Money promised is summed apart.
 *
 * @param lines the lines, in any order; amounts in one unit throughout
 * @param options what to group by
 * @returns the summary, frozen
 * @throws PovertyError an error of `mobilisation`, whose message names the line and the field; `GROUP_KEY_UNKNOWN` when a
 * line lacks a key that the summary groups by, `DAY_INVALID`, or `ARGUMENT_INVALID`
 * @example The Fund for the Poor in Bình Thuận in 2023, in tỷ đồng
 * ```ts
 * import { summariseMobilisation } from "poverty-indicators";
 *
 * const lines = [
 *   { level: "province", target: "2.2", raised: "8.860" },
 *   { level: "district-and-commune", target: "7.3", raised: "13.873" },
 * ] as const;
 * const { total, groups } = summariseMobilisation(lines, { by: "level" });
 * total.attainment === "no-target" ? "" : total.attainment.percent.toFixed(1); // => "239.3"
 * groups.map((group) => group.key.level); // => ["province", "district-and-commune"]
 * groups.map((group) => group.surplus.toFixed()); // => ["6.66", "6.573"]
 * ```
 */
export function summariseMobilisation<Line extends MobilisationLine>(
  lines: readonly Line[],
  options: SummaryOptions<MobilisationKey<Line>>,
): MobilisationSummary {
  return Object.freeze({
    kind: "mobilisation-summary",
    ...summaryOf(lines, options, readMobilisations(lines), mobilisationTotalsOf),
  });
}

function readMobilisations(lines: readonly MobilisationLine[]): readonly ReadMobilisation[] {
  const readMoney = moneyReader();
  return readLines(lines, (line, name) => {
    const target = readMoney(line.target, `${name}.target`);
    const raised = readMoney(line.raised, `${name}.raised`);
    const pledged = line.pledged === undefined ? undefined : readMoney(line.pledged, `${name}.pledged`);
    const asOf = (line.asOf ?? null) === null ? undefined : readDay(line.asOf, `${name}.asOf`);
    return { ...mobilisationOf(target, raised, pledged), asOf };
  });
}
