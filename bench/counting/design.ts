/** A survey of 50,000 sampling units in 500 strata: all measures with standard errors, for everybody and two areas. */
import { type AlkireFoster, alkireFoster, globalMpi, type Tabulation, tabulate } from "../../src/index.ts";
import { record } from "../record.ts";
import { codes, households } from "./households.ts";
import { best, median, peakGrowth, shown, timed } from "./timing.ts";

const names = globalMpi.dimensions.flatMap(({ indicators }) => indicators.map(({ id }) => id));
const strata = 500;

/** The columns, and the work that is timed; households of a unit stand together, as they do in the files of surveys. */
export function clusteredSurvey(rows: number) {
  const units = Math.min(50_000, rows / 10);
  const { deprivations, weights } = households(rows, names);
  const clusters = new Int32Array(rows);
  const stratumOfRow = new Int32Array(rows);
  const perUnit = Math.ceil(rows / units);
  for (let row = 0; row < rows; row++) {
    const unit = Math.floor(row / perUnit);
    clusters[row] = unit;
    stratumOfRow[row] = Math.floor((unit * strata) / units);
  }
  const columns = {
    deprivations,
    weights,
    groups: { area: codes(rows, 4, 2) },
    clusters,
    strata: stratumOfRow,
  };
  return {
    columns,
    units,
    tabulate: (): Tabulation => tabulate(columns, globalMpi),
    measure: (table: Tabulation): AlkireFoster => alkireFoster(table),
  };
}

/** The standard error of M0 by plain loops over rows, units and strata, as the formula is written. */
function errorByLoops({ columns, units }: ReturnType<typeof clusteredSurvey>): number {
  const { weights, clusters, strata: stratumOfRow, deprivations } = columns;
  // In eighteenths: the first four indicators weigh three, the others one; poor from six on.
  const inEighteenths = names.map((name, at) => [deprivations[name] as Uint8Array, at < 4 ? 3 : 1] as const);
  const [deprived, all, stratumOfUnit] = [
    new Float64Array(units),
    new Float64Array(units),
    new Int32Array(units),
  ];
  weights.forEach((weight, row) => {
    const unit = clusters[row] as number;
    const score = inEighteenths.reduce((sum, [column, share]) => sum + (column[row] as number) * share, 0);
    all[unit] = (all[unit] as number) + weight;
    if (score >= 6) deprived[unit] = (deprived[unit] as number) + (weight * score) / 18;
    stratumOfUnit[unit] = stratumOfRow[row] as number;
  });
  const total = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0);
  const whole = total(all);
  const ratio = total(deprived) / whole;
  const residuals = all.map((weight, unit) => ((deprived[unit] as number) - ratio * weight) / whole);
  const byStratum = Array.from({ length: strata }, (): number[] => []);
  for (const [unit, residual] of residuals.entries())
    byStratum[stratumOfUnit[unit] as number]?.push(residual);
  let variance = 0;
  for (const own of byStratum) {
    const mean = own.reduce((sum, value) => sum + value, 0) / own.length;
    variance += (own.reduce((sum, value) => sum + (value - mean) ** 2, 0) * own.length) / (own.length - 1);
  }
  return Math.sqrt(variance);
}

/** Times the whole over so many rows. */
export async function measureDesign(rows: number): Promise<void> {
  const survey = clusteredSurvey(rows);
  const kept: { table?: Tabulation; result?: AlkireFoster } = {};
  const memory = peakGrowth(() => survey.measure(survey.tabulate()));
  const tabulating: number[] = [];
  const measuring: number[] = [];
  for (let round = 0; round < 3; round++) {
    // Nobody keeps the table of a round before, which would only be walked again and again for garbage.
    delete kept.table;
    tabulating.push(await timed(() => (kept.table = survey.tabulate())));
    measuring.push(await timed(() => (kept.result = survey.measure(kept.table as Tabulation))));
  }
  const error = kept.result?.overall.adjustedHeadcountRatio.standardError ?? Number.NaN;
  const byLoops = errorByLoops(survey);
  if (!(Math.abs(error / byLoops - 1) < 1e-9)) throw new Error(`loops give ${byLoops}, the library ${error}`);
  const whole = tabulating.map((time, round) => time + (measuring[round] as number));
  console.log(
    `\n${rows.toLocaleString("en")} households in ${survey.units.toLocaleString("en")} sampling units of ${strata} strata, ` +
      `standard errors of all measures, everybody and two areas (that of M0, ${error.toPrecision(4)}, agrees with plain loops):\n` +
      `best ${shown(best(whole))}, median ${shown(median(whole))}, of which tabulate ${shown(median(tabulating))} (target: ` +
      `below 5 s); peak memory grew by ${memory.toFixed(0)} MB`,
  );
  record({
    [`${rows.toLocaleString("en")} households in ${survey.units.toLocaleString("en")} sampling units, standard errors`]:
      {
        measured: `best ${shown(best(whole))}, median ${shown(median(whole))}`,
        bound: "below 5 s",
      },
  });
}
