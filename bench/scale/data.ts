/** Made-up households of the scale benchmark: as Parquet, as lines, and as one file of bytes a column. */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { defineMeasure, type Measure } from "../../src/index.ts";

export const indicators: readonly string[] = Array.from({ length: 12 }, (_, at) => `d${at}`);

export const measure: Measure = defineMeasure({ dimensions: { all: [...indicators] }, cutoff: "1/4" });

/** How many of a thousand are deprived, and how many answers of a thousand are missing. */
const rates = [180, 90, 300, 60, 240, 120, 400, 30, 150, 210, 75, 330];
export const missingOf: Readonly<Record<string, number>> = { d2: 10, d5: 30, d9: 5, d11: 80 };
/** Up to this region households lie on the first server. */
export const lastRegion = 31;

const mixed = (column: number): string => `hash(i * 64 + ${column})`;

function flag(name: string, at: number): string {
  const deprived = `(${mixed(at)} % 1000000 < ${2 * (rates[at] as number)} * (${mixed(20)} % 1000))::utinyint`;
  const missing = missingOf[name];
  if (missing === undefined) return `${deprived} as ${name}`;
  return `case when ${mixed(30 + at)} % 1000 < ${missing} then null else ${deprived} end as ${name}`;
}

/** Makes the files, where they are not there yet. */
export async function prepare(folder: string, rows: number): Promise<void> {
  if (existsSync(join(folder, "done"))) return;
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  const parquet = join(folder, "households.parquet");
  await connection.run(
    `copy (select (1 + ${mixed(50)} % 63)::utinyint as region,
      ((10000 + ${mixed(51)} % 9990000)::decimal(18, 0) * 0.0001::decimal(5, 4))::decimal(18, 4) as weight,
      ${indicators.map(flag).join(", ")} from range(${rows}) t(i)) to '${parquet}' (format parquet)`,
  );
  for (const [at, test] of [`<= ${lastRegion}`, `> ${lastRegion}`].entries()) {
    await connection.run(
      `copy (select * from '${parquet}' where region ${test}) to '${join(folder, `${at}.tsv`)}'
        (format csv, delimiter '\t', header false, nullstr '\\N', quote '', escape '')`,
    );
  }
  for (const name of ["region", "weight", ...indicators]) {
    await writeColumn(
      folder,
      name,
      (columns) => connection.stream(`select ${columns} from '${parquet}'`),
      rows,
    );
  }
  connection.closeSync();
  instance.closeSync();
  writeFileSync(join(folder, "done"), String(rows));
}

type Stream = Awaited<ReturnType<Awaited<ReturnType<DuckDBInstance["connect"]>>["stream"]>>;

/** Writes a column as the bytes of the array that the library reads it from. */
async function writeColumn(
  folder: string,
  name: string,
  select: (columns: string) => Promise<Stream>,
  rows: number,
): Promise<void> {
  const values = arrayOf(name, rows);
  const stream = await select(name === "weight" ? "weight::double" : name);
  let row = 0;
  for (let chunk = await stream.fetchChunk(); chunk !== null && chunk.rowCount > 0; ) {
    for (const value of chunk.getColumnValues(0)) values[row++] = value === null ? Number.NaN : Number(value);
    chunk = await stream.fetchChunk();
  }
  writeFileSync(join(folder, name), values);
}

/** The array of a column: bytes; floats where answers are missing, which are NaN; doubles for weights. */
export function arrayOf(name: string, rows: number): Uint8Array | Float32Array | Float64Array {
  if (name === "weight") return new Float64Array(rows);
  return missingOf[name] === undefined ? new Uint8Array(rows) : new Float32Array(rows);
}
