import { checkOptions, PovertyError, show } from "../errors/index.ts";
import { type Fraction, fractionText, readFraction } from "../number/index.ts";
import { checkTabulation } from "./check-tabulation.ts";
import { measureText } from "./measure-text.ts";
import { readMissingPolicy } from "./missing-policy.ts";
import { type ComparedWave, changesOf } from "./ratios/changes-of.ts";
import { designOfTable } from "./ratios/design-of-table.ts";
import { estimator } from "./ratios/estimator.ts";
import { pairedSurveys } from "./ratios/paired-surveys.ts";
import { checkNotEmpty, groupOf, populations } from "./ratios/populations.ts";
import { splitByGroup } from "./ratios/split-by-group.ts";
import { readCutoff } from "./read-cutoff.ts";
import type { Tabulation } from "./tabulation.ts";
import type { CompareOptions, TabulationComparison } from "./tabulation-comparison.ts";

/**
 * How poverty changed from one table to a later one: every measure of `alkireFoster`, for everybody and for each group.
 *
 * Changes are absolute (a difference of shares), relative, and both a year; values are exact and, where both tables have a
 * survey design, come with standard errors, intervals and tests. The change of M0 is split into what comes from the number
 * of the poor and what from their intensity, and by group into movements between groups and changes within them, by
 * Shapley's rule, so that the parts sum to the change exactly.
 *
 * @param before the earlier table
 * @param after the later table, of the same measure
 * @param options years between the two; cut-off; whether the same sampling units were visited twice
 * @returns the comparison, frozen plain data; groups are those that both tables have
 * @throws PovertyError `YEARS_INVALID`, `TABLES_DIFFER` for two measures, or an error of `alkireFoster` or
 * `mergeTabulations`
 * @example
 * ```ts
 * import { compareTabulations, defineMeasure, tabulate } from "poverty-indicators";
 *
 * const measure = defineMeasure({ dimensions: { a: ["a"], b: ["b"] }, cutoff: "1/2" });
 * const before = tabulate({ deprivations: { a: [1, 1, 0, 0], b: [1, 0, 1, 0] } }, measure);
 * const after = tabulate({ deprivations: { a: [1, 0, 0, 0], b: [0, 0, 1, 0] } }, measure);
 * const { overall } = compareTabulations(before, after, { years: 2 });
 * overall.adjustedHeadcountRatio.absolute.exact; // => "-1/4"
 * overall.adjustedHeadcountRatio.relative?.exact; // => "-1/2"
 * overall.headcountRatio.absoluteAnnualised.exact; // => "-1/8"
 * overall.shapley?.headcountRatio.exact; // => "-7/48"
 * overall.shapley?.intensity.exact; // => "-5/48"
 * ```
 * @see Apablaza and Yalonetzky (2013), Decomposing multidimensional poverty dynamics; Shorrocks (2013), Decomposition
 * procedures for distributional analysis; Roche (2013), Monitoring progress in child poverty reduction
 */
export function compareTabulations(
  before: Tabulation,
  after: Tabulation,
  options: CompareOptions,
): TabulationComparison {
  checkTabulation(before);
  checkTabulation(after);
  checkOptions(options);
  const years = readYears(options.years);
  if (measureText(before.measure) !== measureText(after.measure)) {
    throw new PovertyError(
      "TABLES_DIFFER",
      "Cannot compare tabulations: they hold different measures; put both under one with reweighTabulation",
      after.measure,
    );
  }
  const cutoff = readCutoff(options.cutoff ?? after.measure.cutoff);
  const surveys = pairedSurveys(before, after, options);
  const first = wave(before, cutoff, options, options.populationUnits?.before);
  const second = wave(after, cutoff, options, options.populationUnits?.after);
  const compared = { first, second, cutoff, years, surveys, level: options.level ?? 0.95 };
  const groupings = Object.keys(first.summed.groups).filter((grouping) =>
    Object.hasOwn(second.summed.groups, grouping),
  );
  const groups = groupings.map((grouping) => {
    const changes = Object.entries(first.summed.groups[grouping] as ComparedGroups).flatMap(
      ([label, earlier]) => {
        const later = groupOf(second.summed, grouping, label);
        return later === undefined ? [] : [[label, changesOf(compared, earlier, later)] as const];
      },
    );
    return [grouping, Object.freeze(Object.fromEntries(changes))] as const;
  });
  const splits = groupings.map((grouping) => [grouping, splitByGroup(compared, grouping)] as const);
  return Object.freeze({
    kind: "comparison",
    measure: after.measure,
    cutoff: fractionText(cutoff),
    years: fractionText(years),
    degreesOfFreedom: surveys?.degreesOfFreedom ?? null,
    overall: changesOf(compared, first.summed.everybody, second.summed.everybody),
    groups: Object.freeze(Object.fromEntries(groups)),
    shapleyByGroup: Object.freeze(Object.fromEntries(splits)),
  });
}

type ComparedGroups = ComparedWave["summed"]["groups"][string];

function wave(
  table: Tabulation,
  cutoff: Fraction,
  { missing, singleUnit = "fail", level = 0.95 }: CompareOptions,
  populationUnits: Readonly<Record<string, number>> | undefined,
): ComparedWave {
  const summed = populations(table, readMissingPolicy(missing ?? table.missing), [cutoff]);
  checkNotEmpty(summed);
  return { summed, estimates: estimator(designOfTable(table, populationUnits), { singleUnit, level }) };
}

function readYears(input: unknown): Fraction {
  const years = readFraction(input, "years");
  if (years.compare(0) > 0) return years;
  throw new PovertyError(
    "YEARS_INVALID",
    `Cannot compare tabulations over ${show(input)} years: expected a number above 0`,
    input,
  );
}
