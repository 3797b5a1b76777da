import { decimalFromFraction, type Fraction, fractionOf, fractionText, powerOfTen } from "../number/index.ts";
import type { MeasureOptions } from "./estimate-options.ts";
import type { Measure } from "./measure.ts";
import type { Measures } from "./measures.ts";
import { readMissingPolicy } from "./missing-policy.ts";
import { type MissingReport, missingReporter } from "./missing-report.ts";
import { designOfTable } from "./ratios/design-of-table.ts";
import { type Estimator, estimator } from "./ratios/estimator.ts";
import { mapRecord } from "./ratios/map-measures.ts";
import { checkNotEmpty, groupOf, isEmpty, type Populations, populations } from "./ratios/populations.ts";
import { tablesOfReplicates } from "./ratios/tables-of-replicates.ts";
import type { Population } from "./sums/population.ts";
import type { Tabulation } from "./tabulation.ts";

/** The counting measures of a table at one cut-off. Frozen plain data. */
export interface AlkireFoster {
  readonly kind: "alkire-foster";
  readonly measure: Measure;
  /** The poverty cut-off k that was used, as a fraction. */
  readonly cutoff: string;
  readonly missing: MissingReport;
  /** Whether all weights were added as the decimals that they print; see `Tabulation`. */
  readonly exactWeights: boolean;
  /** Of the intervals; `null` without standard errors. */
  readonly degreesOfFreedom: number | null;
  readonly overall: Measures;
  /** By grouping, then by label. */
  readonly groups: Readonly<Record<string, Readonly<Record<string, Measures>>>>;
}

/** The measures of a checked table at each of several cut-offs. */
export function measureAt(
  table: Tabulation,
  cutoffs: readonly Fraction[],
  options: Omit<MeasureOptions, "cutoff">,
): AlkireFoster[] {
  const policy = readMissingPolicy(options.missing ?? table.missing);
  const summed = populations(table, policy, cutoffs);
  checkNotEmpty(summed);
  const replicates = tablesOfReplicates(table, options).map((replicate) =>
    populations(replicate, policy, cutoffs),
  );
  const estimates = estimator(designOfTable(table, options.populationUnits), options);
  const missing = missingReporter(table, policy);
  return cutoffs.map((cutoff) => {
    const measure = (group: Population, find: (of: Populations) => Population | undefined): Measures =>
      measuresOf({
        table,
        summed,
        cutoff,
        estimates,
        group,
        inReplicates: replicates.map((of) => [of, find(of)]),
      });
    return Object.freeze({
      kind: "alkire-foster",
      measure: table.measure,
      cutoff: fractionText(cutoff),
      missing: missing(cutoff),
      exactWeights: table.exactWeights,
      degreesOfFreedom: estimates.degreesOfFreedom,
      overall: measure(summed.everybody, (of) => of.everybody),
      groups: mapRecord(summed.groups, (labels, grouping) =>
        mapRecord(labels, (group, label) => measure(group, (of) => groupOf(of, grouping, label))),
      ),
    });
  });
}

interface GroupToMeasure {
  readonly table: Tabulation;
  readonly summed: Populations;
  readonly cutoff: Fraction;
  readonly estimates: Estimator;
  readonly group: Population;
  /** The same group in each replicate table; `undefined` where it does not occur. */
  readonly inReplicates: readonly (readonly [Populations, Population | undefined])[];
}

function measuresOf({ table, summed, cutoff, estimates, group, inReplicates }: GroupToMeasure): Measures {
  const weightUnit = summed.unit * powerOfTen(table.weightPlaces);
  const ratiosInReplicates = inReplicates.map(([replicate, same]) =>
    same === undefined || isEmpty(same) ? null : replicate.ratios(same, cutoff),
  );
  return Object.freeze({
    rows: group.rows(0),
    poorRows: group.rows(summed.levelOf(cutoff)),
    leftOutRows: group.leftOutRows,
    population: decimalFromFraction(fractionOf(group.weight(0).amount, weightUnit)),
    domainDegreesOfFreedom: estimates.domainDegreesOfFreedom(group.units),
    ...estimates.estimate(summed.ratios(group, cutoff), group.units, ratiosInReplicates),
  });
}
