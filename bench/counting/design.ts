/** A survey of 50,000 sampling units in 500 strata: all measures with standard errors, for everybody and two areas. */
import { alkireFoster, globalMpi, tabulate } from "../../src/index.ts";
import { codes, households } from "./households.ts";
import { median, peakGrowth, shown, timed } from "./timing.ts";

const names = globalMpi.dimensions.flatMap(({ indicators }) => indicators.map(({ id }) => id));
const units = 50_000;
const strata = 500;

/** Times the whole over so many rows. */
export async function measureDesign(rows: number): Promise<void> {
  const { deprivations, weights } = households(rows, names);
  const clusters = new Int32Array(rows);
  const stratumOfRow = new Int32Array(rows);
  const perUnit = Math.ceil(rows / units);
  for (let row = 0; row < rows; row++) {
    const unit = Math.floor(row / perUnit);
    clusters[row] = unit;
    stratumOfRow[row] = Math.floor((unit * strata) / units);
  }
  const groups = { area: codes(rows, 4, 2) };
  let tabulating = 0;
  let error = 0;
  const whole = (): void => {
    const start = performance.now();
    const table = tabulate({ deprivations, weights, groups, clusters, strata: stratumOfRow }, globalMpi);
    tabulating = performance.now() - start;
    error = alkireFoster(table).overall.adjustedHeadcountRatio.standardError ?? 0;
  };
  const memory = peakGrowth(whole);
  const times: number[] = [];
  const tabulations: number[] = [];
  for (let round = 0; round < 3; round++) {
    times.push(await timed(whole));
    tabulations.push(tabulating);
  }
  console.log(
    `\n${rows.toLocaleString("en")} households in ${units.toLocaleString("en")} sampling units of ${strata} strata, with ` +
      `standard errors of all measures (M0: ${error.toPrecision(3)}):\n` +
      `${shown(median(times))}, of which tabulate ${shown(median(tabulations))} (target: under 5 s); peak memory grew by ` +
      `${memory.toFixed(0)} MB`,
  );
}
