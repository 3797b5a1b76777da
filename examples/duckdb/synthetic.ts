/** Made-up households as Parquet files, from a hash of their number: the same at every run. */
import type { DuckDBConnection } from "@duckdb/node-api";
import { vietnam2022 } from "poverty-indicators";

/** The twelve indicators of the standard, which are the columns of the files. */
export const indicators: readonly string[] = vietnam2022.dimensions.flatMap((dimension) =>
  dimension.indicators.map(({ id }) => id),
);

/** A number below `below` that looks random and depends on the household and the column alone. */
const mixed = (column: number, below: number): string => `(hash(i * 64 + ${column}) % ${below})::integer`;

/** One deprivation: likelier under hardship, and not known of one household in 200. */
const flag = (name: string, at: number): string =>
  `case when ${mixed(30 + at, 200)} = 0 then null
     else (${mixed(at, 1000)} < hardship * ${100 - 8 * at} // 100)::utinyint end as "${name}"`;

/** Writes a file of so many households, from a first number on. */
export async function writeHouseholds(
  connection: DuckDBConnection,
  path: string,
  first: number,
  count: number,
): Promise<void> {
  await connection.run(
    `copy (
      select i as household, ['North', 'Centre', 'South'][1 + ${mixed(50, 3)}] as region,
        case when ${mixed(51, 3)} = 0 then 'urban' else 'rural' end as area,
        (${mixed(52, 90_000)} * 0.01::decimal(3, 2) + 100)::decimal(18, 2) as weight,
        1 + ${mixed(53, 7)} as members,
        ((1000 - (hardship + ${mixed(55, 1000)}) // 2) * 5000 + ${mixed(54, 400_000)})::decimal(18, 2) as income,
        ${indicators.map(flag).join(",\n        ")}
      from (select i, ${mixed(60, 1000)} * ${mixed(61, 1000)} // 1000 as hardship
        from range(${first}, ${first + count}) t(i))
    ) to '${path.replaceAll("'", "''")}' (format parquet)`,
  );
}
