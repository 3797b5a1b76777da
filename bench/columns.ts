/**
 * The same households as typed arrays, as Apache Arrow vectors of several kinds, and as other columns: what each costs
 * beside typed arrays.
 *
 * Run with `npm run bench -- columns`, or with a number of millions of rows behind it.
 */
import * as arrow from "apache-arrow";
import { type Column, defineMeasure, tabulate } from "../src/index.ts";
import { households, mix } from "./counting/households.ts";
import { inTurns, median, shown } from "./counting/timing.ts";

const rows = Number(process.argv[2] ?? 5) * 1_000_000;
const names = Array.from({ length: 12 }, (_, at) => `d${at}`);
const measure = defineMeasure({ dimensions: { all: names }, cutoff: "1/3" });
const { deprivations, weights } = households(rows, names);
const labels = Array.from({ length: 63 }, (_, at) => `province ${at}`);
const codes = Uint8Array.from({ length: rows }, (_, row) => mix(row, 3) % 63);
const valid = Uint8Array.from({ length: (rows + 7) >> 3 }, (_, byte) => mix(byte, 99) | mix(byte, 100));

const bitsOf = (flags: Uint8Array): Uint8Array => {
  const bits = new Uint8Array((flags.length + 7) >> 3);
  for (let row = 0; row < flags.length; row++) {
    if (flags[row] === 1) bits[row >> 3] = (bits[row >> 3] as number) | (1 << (row & 7));
  }
  return bits;
};
const chunked = (vector: arrow.Vector): arrow.Vector => {
  const parts: arrow.Vector[] = [];
  for (let start = 0; start < rows; start += 65_536) parts.push(vector.slice(start, start + 65_536));
  const [first, ...others] = parts as [arrow.Vector, ...arrow.Vector[]];
  return first.concat(...others);
};
const all = (make: (flags: Uint8Array) => Column): Record<string, Column> =>
  Object.fromEntries(names.map((name) => [name, make(deprivations[name] as Uint8Array)]));
const uint8 = new arrow.Uint8();
const bool = new arrow.Bool();
const bytes = (data: Uint8Array) => arrow.makeVector(arrow.makeData({ type: uint8, data }));
const dictionary = arrow.makeVector(
  arrow.makeData({
    type: new arrow.Dictionary(new arrow.Utf8(), new arrow.Int32()),
    data: Int32Array.from(codes),
    dictionary: arrow.vectorFromArray(labels, new arrow.Utf8()),
  }),
);

const kinds: Readonly<Record<string, Record<string, Column>>> = {
  "typed arrays of bytes": all((flags) => flags),
  "Arrow Uint8, one chunk": all(bytes),
  "Arrow Uint8, chunks of 65,536": all((flags) => chunked(bytes(flags))),
  "Arrow Bool": all((flags) =>
    arrow.makeVector(arrow.makeData({ type: bool, length: rows, data: bitsOf(flags) })),
  ),
  Float64Array: all((flags) => Float64Array.from(flags)),
  "plain arrays": all((flags) => Array.from(flags)),
};
const incomplete: Readonly<Record<string, Record<string, Column>>> = {
  "Float64Array with NaN": all((flags) =>
    Float64Array.from(flags, (flag, row) =>
      (((valid[row >> 3] as number) >> (row & 7)) & 1) === 1 ? flag : Number.NaN,
    ),
  ),
  "Arrow Uint8 with a bitmap of what is known": all((data) =>
    arrow.makeVector(arrow.makeData({ type: uint8, data, nullBitmap: valid })),
  ),
  "Arrow Bool with a bitmap of what is known": all((flags) =>
    arrow.makeVector(arrow.makeData({ type: bool, length: rows, data: bitsOf(flags), nullBitmap: valid })),
  ),
};
const groups: Readonly<Record<string, Column>> = {
  "codes of a typed array": codes,
  "codes and labels": { codes, labels },
  "Arrow dictionary of texts": dictionary,
  "Arrow dictionary, chunks of 65,536": chunked(dictionary),
  "array of texts": Array.from(codes, (code) => labels[code] as string),
};

async function report(title: string, things: Readonly<Record<string, () => unknown>>): Promise<void> {
  const times = await inTurns(5, things);
  const [first] = Object.values(times).map(median);
  console.log(`\n${title}`);
  console.table(
    Object.entries(times).map(([what, all]) => ({
      what,
      median: shown(median(all)),
      "times the first": (median(all) / (first as number)).toFixed(2),
    })),
  );
}

const one = (columns: Record<string, Column>) => () => tabulate({ deprivations: columns, weights }, measure);
const mapped = (columns: Readonly<Record<string, Record<string, Column>>>) =>
  Object.fromEntries(Object.entries(columns).map(([what, columnsOf]) => [what, one(columnsOf)]));
console.log(`${rows.toLocaleString("en")} households × ${names.length} indicators, weights of four decimals`);
await report("nothing missing", mapped(kinds));
await report("much missing", mapped(incomplete));
const { "typed arrays of bytes": plain } = kinds;
await report(
  "by province",
  Object.fromEntries(
    Object.entries(groups).map(([what, province]) => [
      what,
      () =>
        tabulate({ deprivations: plain as Record<string, Column>, weights, groups: { province } }, measure),
    ]),
  ),
);
