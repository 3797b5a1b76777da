/**
 * What chunks cost: ten million made-up households × 12 indicators in memory, by region, tabulated at once and in chunks of
 * several sizes. All must give the same table.
 *
 * Run with `npm run bench -- chunks`, or with a number of millions of rows behind it. `npm run bench -- scale` measures
 * chunks of files and worker threads beside engines.
 */
import { defineMeasure, type TabulationColumns, tabulate, tabulateChunks } from "../src/index.ts";
import { codes, households } from "./counting/households.ts";
import { inTurns, shown } from "./counting/timing.ts";

const rows = Number(process.argv[2] ?? 10) * 1_000_000;
const names = Array.from({ length: 12 }, (_, at) => `d${at}`);
const measure = defineMeasure({ dimensions: { all: names }, cutoff: "1/3" });
const { deprivations, weights } = households(rows, names);
const region = codes(rows, 3, 63);

function* cut(size: number): Generator<TabulationColumns> {
  for (let start = 0; start < rows; start += size) {
    yield {
      deprivations: Object.fromEntries(
        Object.entries(deprivations).map(([name, column]) => [name, column.subarray(start, start + size)]),
      ),
      weights: weights.subarray(start, start + size),
      groups: { region: region.subarray(start, start + size) },
    };
  }
}

const whole = () => tabulate({ deprivations, weights, groups: { region } }, measure);
const expected = JSON.stringify(whole());
const ways: Readonly<Record<string, () => unknown>> = {
  "all at once": whole,
  ...Object.fromEntries(
    [1_048_576, 65_536, 8192, 2048].map((size) => [
      `chunks of ${size.toLocaleString("en")}`,
      () => tabulateChunks(cut(size), measure),
    ]),
  ),
};
for (const [way, run] of Object.entries(ways)) {
  if (JSON.stringify(await run()) !== expected) throw new Error(`${way} gives another table`);
}
const times = Object.entries(await inTurns(5, ways)).map(([way, all]) => ({ way, time: Math.min(...all) }));
const [first] = times;
console.log(
  `${rows.toLocaleString("en")} households × ${names.length} indicators, 63 regions, the same table`,
);
console.table(
  times.map(({ way, time }) => ({
    way,
    best: shown(time),
    "times all at once": (time / (first?.time ?? 1)).toFixed(2),
  })),
);
