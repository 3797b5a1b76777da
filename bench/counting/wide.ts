/** Thirty indicators, eight cut-offs, three groupings, all measures: time and memory beyond the columns. */
import { alkireFosterAtCutoffs, defineMeasure, tabulate } from "../../src/index.ts";
import { codes, households } from "./households.ts";
import { median, peakGrowth, shown, timed } from "./timing.ts";

const names = Array.from({ length: 30 }, (_, at) => `indicator ${at + 1}`);
const measure = defineMeasure({
  dimensions: { first: names.slice(0, 10), second: names.slice(10, 20), third: names.slice(20) },
  cutoff: "1/3",
});
const cutoffs = ["1/10", "1/5", "1/4", "1/3", "2/5", "1/2", "3/5", "1"];

/** Times the whole over so many rows. */
export async function measureWide(rows: number): Promise<void> {
  const { deprivations, weights } = households(rows, names);
  const groups = { region: codes(rows, 3, 63), area: codes(rows, 4, 2), ethnicity: codes(rows, 5, 20) };
  let cells = 0;
  let tabulating = 0;
  const whole = (): void => {
    const start = performance.now();
    const table = tabulate({ deprivations, weights, groups }, measure);
    tabulating = performance.now() - start;
    cells = table.cells.rows.length;
    alkireFosterAtCutoffs(table, cutoffs);
  };
  const memory = peakGrowth(whole);
  const times: number[] = [];
  const tabulations: number[] = [];
  for (let round = 0; round < 3; round++) {
    times.push(await timed(whole));
    tabulations.push(tabulating);
  }
  console.log(
    `\n${rows.toLocaleString("en")} households × 30 indicators × 8 cut-offs × 3 groupings (63, 2 and 20 groups), ` +
      `${cells.toLocaleString("en")} cells:\n` +
      `${shown(median(times))}, of which tabulate ${shown(median(tabulations))} (target: under 8 s; a published benchmark ` +
      "of another tool: 92,57 s and 8 GB)\n" +
      `peak memory grew by ${memory.toFixed(0)} MB beyond the columns (target: below 1,000)`,
  );
}
