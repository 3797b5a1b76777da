/** Ten indicators, decimal weights, all measures at one cut-off: beside bare loops, DuckDB and decimal.js. */
import { DuckDBInstance } from "@duckdb/node-api";
import { Decimal } from "decimal.js";
import { type AlkireFoster, alkireFoster, fraction, globalMpi, tabulate } from "../../src/index.ts";
import { record, times as timesAsLong } from "../record.ts";
import { households } from "./households.ts";
import { inTurns, median, peakGrowth, shown, timed } from "./timing.ts";

const names = globalMpi.dimensions.flatMap(({ indicators }) => indicators.map(({ id }) => id));

function sumOfBytes(column: Uint8Array): number {
  let sum = 0;
  for (let row = 0; row < column.length; row++) sum += column[row] as number;
  return sum;
}

function sumOfWeights(column: Float64Array): number {
  let sum = 0;
  for (let row = 0; row < column.length; row++) sum += column[row] as number;
  return sum;
}

/** H and M0 with the decimal.js type for every household, weight and score. */
function withDecimals(
  deprivations: readonly Uint8Array[],
  weights: Float64Array,
  rows: number,
): [Decimal, Decimal] {
  const shares = globalMpi.dimensions.flatMap(({ indicators }) =>
    indicators.map(({ weight }) => {
      const { n, d } = fraction(weight);
      return new Decimal(n.toString()).div(d.toString());
    }),
  );
  // A third less than the last digit, or the sums of rounded sixths and eighteenths would miss it.
  const cutoff = new Decimal(1).div(3).minus("1e-15");
  let [all, poor, deprived] = [new Decimal(0), new Decimal(0), new Decimal(0)];
  for (let row = 0; row < rows; row++) {
    let score = new Decimal(0);
    for (let at = 0; at < shares.length; at++) {
      if (deprivations[at]?.[row] === 1) score = score.plus(shares[at] as Decimal);
    }
    const weight = new Decimal(weights[row] as number);
    all = all.plus(weight);
    if (score.lt(cutoff)) continue;
    poor = poor.plus(weight);
    deprived = deprived.plus(weight.times(score));
  }
  return [poor.div(all), deprived.div(all)];
}

/** The same households in DuckDB, with weights as decimals. */
async function connect(rows: number) {
  const connection = await (await DuckDBInstance.create(":memory:", { threads: "1" })).connect();
  const step = (x: string, shift: number, factor: string): string =>
    `((xor(${x}, ${x} >> ${shift}) * ${factor}) % 4294967296)`;
  await connection.run(`create macro first_step(x) as ${step("x", 16, "2246822507::ubigint")}`);
  await connection.run(`create macro second_step(x) as ${step("x", 13, "3266489909::ubigint")}`);
  await connection.run("create macro last_step(x) as xor(x, x >> 16)");
  await connection.run(`create macro mix(i, k) as
    last_step(second_step(first_step((i + (k * 2654435769::ubigint) % 4294967296) % 4294967296)))`);
  const flags = names.map(
    (name, at) =>
      `(mix(i, ${10 + at}::ubigint) % 1000 < level * ${90 - 6 * (at % 10)} // 100)::utinyint as "${name}"`,
  );
  await connection.run(`create table households as select
    ((mix(i, 2::ubigint) % 20000000)::decimal(18, 0) * 0.0001::decimal(4, 4))::decimal(18, 4) as weight,
    ${flags.join(", ")}
    from (select i, share * share // 1000 as level
      from (select range::ubigint as i, mix(range::ubigint, 1::ubigint) % 1000 as share from range(${rows})))`);
  const weights = [3, 3, 3, 3, 1, 1, 1, 1, 1, 1];
  const score = names.map((name, at) => `${weights[at]} * "${name}"`).join(" + ");
  const query = `select sum(weight), sum(case when score >= 6 then weight else 0 end),
    sum(case when score >= 6 then weight * score else 0 end)
    from (select weight, (${score})::utinyint as score from households)`;
  return { run: () => connection.runAndReadAll(query) };
}

/** The columns, and the work that is timed. */
export function nationalCensus(rows: number) {
  const { deprivations, weights } = households(rows, names);
  return {
    columns: names.map((name) => deprivations[name] as Uint8Array),
    weights,
    measure: (): AlkireFoster => alkireFoster(tabulate({ deprivations, weights }, globalMpi)),
  };
}

/** Times everything over so many rows, and prints a table of ratios. */
export async function measureNation(rows: number): Promise<void> {
  const { columns, weights, measure: library } = nationalCensus(rows);
  const memory = peakGrowth(library);
  const duckdb = await connect(rows);
  const times = await inTurns(9, {
    library,
    bare: () => columns.reduce((sum, column) => sum + sumOfBytes(column), sumOfWeights(weights)),
    duckdb: () => duckdb.run(),
  });
  const part = Math.min(rows, 100_000);
  withDecimals(columns, weights, part);
  const decimals = ((await timed(() => withDecimals(columns, weights, part))) / part) * rows;

  const { overall } = library();
  const [all, poor, deprived] = ((await duckdb.run()).getRows()[0] ?? []).map((value) =>
    fraction(String(value)),
  );
  const theirs = [
    poor?.div(all ?? 1).toFraction(),
    deprived
      ?.div(all ?? 1)
      .div(18)
      .toFraction(),
  ];
  const ours = [overall.headcountRatio.exact, overall.adjustedHeadcountRatio.exact];
  if (String(theirs) !== String(ours)) throw new Error(`DuckDB finds ${theirs}, the library ${ours}`);

  const own = median(times.library);
  const line = (what: string, time: number, target: string) => ({
    what,
    median: shown(time),
    "times the library": (time / own).toFixed(2),
    target,
  });
  console.log(
    `\n${rows.toLocaleString("en")} households × ${names.length} indicators, weights of 4 decimals, all measures at 1/3: ` +
      `H = ${overall.headcountRatio.value.toFixed(6)}, M0 = ${overall.adjustedHeadcountRatio.value.toFixed(6)}`,
  );
  console.table([
    line("tabulate and alkireFoster", own, ""),
    line("bare loops that sum the same arrays", median(times.bare), "above 0.67"),
    line("DuckDB, one thread: H and M0, the same fractions", median(times.duckdb), "above 4"),
    line(`decimal.js for every household (from ${part.toLocaleString("en")} rows)`, decimals, "above 100"),
  ]);
  console.log(`peak memory grew by ${memory.toFixed(1)} MB (target: below 30)`);
  const nation = `${rows.toLocaleString("en")} households × ${names.length} indicators, all measures`;
  const ratio = (time: number) => timesAsLong(time / own);
  record({
    [`${nation}: time`]: { measured: shown(own) },
    [`${nation}: bare loops over the same arrays`]: {
      measured: ratio(median(times.bare)),
      bound: "above 0.67",
    },
    [`${nation}: DuckDB, one thread`]: { measured: ratio(median(times.duckdb)), bound: "above 4" },
    [`${nation}: decimal.js for every household`]: { measured: ratio(decimals), bound: "above 100" },
    [`${nation}: growth of the peak of memory`]: {
      measured: `${memory.toFixed(1)} MB`,
      bound: "below 30 MB",
    },
  });
}
