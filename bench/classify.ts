/**
 * The classification of ten million households with twelve indicators, beside DuckDB running the same rules as a CASE
 * over a table in memory, one thread each, one after the other; and of one household at a time.
 *
 * Run with `npm run bench -- classify`, or with a number of millions behind it. Both sides see the same made-up households:
 * a mix of bits that JavaScript and SQL compute alike.
 */
import { DuckDBInstance } from "@duckdb/node-api";
import { classifyHousehold, classifyHouseholds, vietnam2022 } from "../src/index.ts";
import { record, times as timesAsLong } from "./record.ts";

const rows = Number(process.argv[2] ?? 10) * 1_000_000;
const rounds = 7;
const indicators = vietnam2022.dimensions.flatMap((dimension) => dimension.indicators.map(({ id }) => id));

/** The finaliser of MurmurHash3, of a row and the number of a column. */
function mix(row: number, column: number): number {
  let bits = (row + column * 0x9e3779b9) >>> 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b) >>> 0;
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35) >>> 0;
  return (bits ^ (bits >>> 16)) >>> 0;
}

const area = new Uint8Array(rows);
const monthlyIncomePerPerson = new Float64Array(rows);
const deprivations = Object.fromEntries(indicators.map((id) => [id, new Uint8Array(rows)]));
for (let row = 0; row < rows; row++) {
  area[row] = mix(row, 1) % 10 < 6 ? 2 : 1;
  monthlyIncomePerPerson[row] = Math.floor(((mix(row, 2) % 2829) * (mix(row, 3) % 2829)) / 1000) * 1000;
}
indicators.forEach((id, at) => {
  const column = deprivations[id] as Uint8Array;
  for (let row = 0; row < rows; row++) column[row] = mix(row, 10 + at) % 10 < 2 ? 1 : 0;
});

const columns = { area, monthlyIncomePerPerson, deprivations };
const classify = () => classifyHouseholds(columns, vietnam2022, { areaCodes: { 1: "urban", 2: "rural" } });

const peakBefore = process.resourceUsage().maxRSS;
const first = classify();
const peakGrowth = (process.resourceUsage().maxRSS - peakBefore) / 1024;

const duckdb = await (await DuckDBInstance.create(":memory:", { threads: "1" })).connect();
const step = (x: string, shift: number, factor: string) =>
  `((xor(${x}, ${x} >> ${shift}) * ${factor}) % 4294967296)`;
await duckdb.run(`create macro first_step(x) as ${step("x", 16, "2246822507::ubigint")}`);
await duckdb.run(`create macro second_step(x) as ${step("x", 13, "3266489909::ubigint")}`);
await duckdb.run("create macro last_step(x) as xor(x, x >> 16)");
await duckdb.run(`create macro mix(i, k) as
  last_step(second_step(first_step((i + k * 2654435769::ubigint) % 4294967296)))`);
await duckdb.run(`create table households as select
  (case when mix(i, 1::ubigint) % 10 < 6 then 2 else 1 end)::utinyint as area,
  ((mix(i, 2::ubigint) % 2829 * (mix(i, 3::ubigint) % 2829)) // 1000 * 1000)::double as income,
  ${indicators.map((id, at) => `(mix(i, ${10 + at}::ubigint) % 10 < 2)::utinyint as "${id}"`).join(", ")}
  from (select range::ubigint as i from range(${rows}))`);
const rules = `select case
    when income <= line then case when deprived >= 3 then 0 else 1 end
    when income <= 1.5 * line then 2 else 3 end::utinyint as class
  from (select income, case area when 2 then 1500000.0::double else 2000000.0::double end as line,
    ${indicators.map((id) => `"${id}"`).join(" + ")} as deprived from households)`;
const count = `select class, count(*)::integer as households from (${rules}) group by class order by class`;
const keep = `create or replace temp table classes as ${rules}`;

const timed = async (run: () => unknown): Promise<number> => {
  const start = performance.now();
  await run();
  return performance.now() - start;
};
const times = { library: [] as number[], duckdbCount: [] as number[], duckdbKeep: [] as number[] };
for (let round = 0; round < rounds; round++) times.library.push(await timed(classify));
for (let round = 0; round < rounds; round++) {
  times.duckdbCount.push(await timed(() => duckdb.runAndReadAll(count)));
  times.duckdbKeep.push(await timed(() => duckdb.run(keep)));
}

const counted = (await duckdb.runAndReadAll(count)).getRows().map(([, households]) => Number(households));
const ours = vietnam2022.classes.map(({ id }) => first.counts[id]);
if (String(counted) !== String(ours)) throw new Error(`DuckDB counts ${counted}, the library ${ours}`);

const median = (values: number[]): number => [...values].sort((a, b) => a - b)[rounds >> 1] as number;
const row = (what: string, values: number[]) => ({
  what,
  "best ms": Math.round(Math.min(...values)),
  "median ms": Math.round(median(values)),
  "times the library": (median(values) / median(times.library)).toFixed(2),
});
console.log(
  `${rows.toLocaleString("en")} households × ${indicators.length} indicators, both counts: ${ours.join(", ")}`,
);
console.table([
  row("classifyHouseholds: classes and counts", times.library),
  row("DuckDB, one thread: counts only", times.duckdbCount),
  row("DuckDB, one thread: classes into a table", times.duckdbKeep),
]);
console.log(
  `peak memory grew by ${peakGrowth.toFixed(1)} MB, of which the result is ${(rows / 2 ** 20).toFixed(1)} MB`,
);

const household = (at: number) => ({
  area: at % 2 === 0 ? "rural" : "urban",
  monthlyIncomePerPerson: 1_000_000 + (at % 3000) * 1000,
  deprivations: Object.fromEntries(indicators.map((id, bit) => [id, mix(at, bit) % 5 === 0])),
});
const sample = Array.from({ length: 10_000 }, (_, at) => household(at));
const perSecond: number[] = [];
for (let round = 0; round < rounds; round++) {
  const took = await timed(() => {
    for (let at = 0; at < 200_000; at++) {
      classifyHousehold(sample[at % sample.length] as ReturnType<typeof household>, vietnam2022);
    }
  });
  perSecond.push(200_000_000 / took);
}
console.log(
  `one household at a time, with reasons: ${Math.round(median(perSecond)).toLocaleString("en")} a second`,
);
const classified = `${rows.toLocaleString("en")} households × ${indicators.length} indicators, classified`;
const beside = (values: number[]) => timesAsLong(median(values) / median(times.library));
record({
  [`${classified}: time`]: { measured: `${Math.round(median(times.library))} ms` },
  [`${classified}: DuckDB, one thread, counts only`]: { measured: beside(times.duckdbCount) },
  [`${classified}: DuckDB, one thread, classes too`]: { measured: beside(times.duckdbKeep) },
  "one household at a time, with reasons": {
    measured: `${Math.round(median(perSecond)).toLocaleString("en")} a second`,
  },
});
