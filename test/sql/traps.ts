/**
 * Small tables with what engines are known to get wrong without a word. Each is refused, or read right; never read wrong.
 */
import { defineMeasure, type PovertyErrorCode, type Tabulation, tabulate } from "../../src/index.ts";
import type { Dialect, TabulationQueryOptions } from "../../src/sql/index.ts";

export const trapMeasure = defineMeasure({ dimensions: { housing: ["roof", "water"] }, cutoff: "1/2" });

type Type = "flag" | "boolean" | "decimal" | "wide" | "double" | "text" | "whole";
type EngineName = "duckdb" | "postgresql" | "clickhouse";

const typeNames: Readonly<Record<EngineName, Readonly<Record<Type, string>>>> = {
  duckdb: {
    flag: "UTINYINT",
    boolean: "BOOLEAN",
    decimal: "DECIMAL(18, 8)",
    wide: "DECIMAL(38, 2)",
    double: "DOUBLE",
    text: "VARCHAR",
    whole: "INTEGER",
  },
  postgresql: {
    flag: "smallint",
    boolean: "boolean",
    decimal: "numeric(18, 8)",
    wide: "numeric(38, 2)",
    double: "double precision",
    text: "text",
    whole: "integer",
  },
  clickhouse: {
    flag: "Nullable(UInt8)",
    boolean: "Nullable(UInt8)",
    decimal: "Nullable(Decimal(18, 8))",
    wide: "Nullable(Decimal(38, 2))",
    double: "Nullable(Float64)",
    text: "Nullable(String)",
    whole: "Nullable(Int32)",
  },
};

export interface Trap {
  readonly name: string;
  readonly columns: Readonly<Record<string, Type>>;
  /** Values as SQL writes them. */
  readonly rows: readonly (readonly string[])[];
  readonly options: Partial<Omit<TabulationQueryOptions, "dialect" | "table">>;
  /** What comes of it: an error of the library, an error of the engine, or a tabulation. */
  readonly outcome: PovertyErrorCode | "engine" | Tabulation;
  /** Where one engine differs: because it refuses by itself what others leave to the reader. */
  readonly but?: Partial<Record<EngineName, PovertyErrorCode | "engine">>;
}

const flags = { roof: "flag", water: "flag" } as const;
const weighted = { ...flags, weight: "decimal" } as const;
const withDoubles = { ...flags, weight: "double" } as const;
const byWeight = { weights: "weight" };

export const traps: readonly Trap[] = [
  {
    name: "the code 2 among deprivations",
    columns: flags,
    rows: [
      ["0", "1"],
      ["2", "0"],
    ],
    options: {},
    outcome: "DEPRIVATION_INVALID",
  },
  {
    name: "flags of one byte, whose bits a shift would lose, and missing ones",
    columns: flags,
    rows: [
      ["1", "1"],
      ["NULL", "1"],
      ["0", "NULL"],
    ],
    options: {},
    outcome: tabulate({ deprivations: { roof: [1, null, 0], water: [1, 1, null] } }, trapMeasure),
  },
  {
    name: "truth values",
    columns: { roof: "boolean", water: "flag" },
    rows: [
      ["true", "0"],
      ["NULL", "1"],
      ["false", "1"],
    ],
    options: {
      deprivations: { roof: { column: "roof", type: "boolean" }, water: { column: "water", type: "number" } },
    },
    outcome: tabulate({ deprivations: { roof: [true, null, false], water: [0, 1, 1] } }, trapMeasure),
  },
  {
    name: "a weight that is missing",
    columns: weighted,
    rows: [
      ["0", "1", "1.5"],
      ["0", "1", "NULL"],
    ],
    options: byWeight,
    outcome: "WEIGHT_INVALID",
  },
  {
    name: "a weight below 0",
    columns: weighted,
    rows: [
      ["0", "1", "7.5"],
      ["0", "1", "-1.5"],
    ],
    options: byWeight,
    outcome: "WEIGHT_INVALID",
  },
  {
    name: "a weight with more places than are added",
    columns: weighted,
    rows: [["0", "1", "1.23456789"]],
    options: byWeight,
    outcome: "WEIGHT_INVALID",
  },
  {
    name: "the same weight, with places enough",
    columns: weighted,
    rows: [
      ["0", "1", "1.23456789"],
      ["0", "1", "0.00000001"],
    ],
    options: { ...byWeight, weightPlaces: 8 },
    outcome: tabulate(
      { deprivations: { roof: [0, 0], water: [1, 1] }, weights: ["1.23456789", "0.00000001"] },
      trapMeasure,
    ),
  },
  {
    name: "weights that are all 0",
    columns: weighted,
    rows: [["0", "1", "0"]],
    options: byWeight,
    outcome: "WEIGHTS_ALL_ZERO",
  },
  {
    name: "floats that print as short decimals, of which a sum of floats is not one",
    columns: withDoubles,
    rows: [
      ["0", "1", "0.1"],
      ["0", "1", "0.2"],
      ["0", "1", "0.29"],
    ],
    options: byWeight,
    outcome: tabulate(
      { deprivations: { roof: [0, 0, 0], water: [1, 1, 1] }, weights: [0.1, 0.2, 0.29] },
      trapMeasure,
    ),
    but: { clickhouse: "engine" },
  },
  {
    name: "a float with a leftover of binary arithmetic",
    columns: withDoubles,
    rows: [["0", "1", "0.30000000000000004"]],
    options: byWeight,
    outcome: "WEIGHT_INVALID",
    but: { clickhouse: "engine" },
  },
  {
    name: "a weight larger than any",
    columns: { ...flags, weight: "wide" },
    rows: [["0", "1", "5000000000"]],
    options: byWeight,
    outcome: "WEIGHT_INVALID",
  },
  {
    name: "weights whose sum passes 38 digits, where one engine begins again below 0",
    columns: { ...flags, weight: "wide" },
    rows: [
      ["0", "1", "999999999999999999999999999999999999"],
      ["0", "1", "999999999999999999999999999999999999"],
    ],
    options: byWeight,
    outcome: "engine",
    but: { clickhouse: "engine" },
  },
  {
    name: "household sizes that are not whole",
    columns: { ...flags, weight: "decimal", size: "decimal" },
    rows: [["0", "1", "1.5", "2.5"]],
    options: { ...byWeight, members: "size" },
    outcome: "WEIGHT_INVALID",
  },
  {
    name: "household sizes that are missing, under weights that are not",
    columns: { ...flags, weight: "decimal", size: "whole" },
    rows: [
      ["0", "1", "1.5", "NULL"],
      ["0", "1", "1.5", "2"],
    ],
    options: { ...byWeight, members: "size" },
    outcome: "WEIGHT_INVALID",
  },
  {
    name: "a household of 9001",
    columns: { ...flags, size: "whole" },
    rows: [["0", "1", "9001"]],
    options: { members: "size" },
    outcome: "WEIGHT_INVALID",
  },
  {
    name: "a label that is missing",
    columns: { ...flags, region: "text" },
    rows: [
      ["0", "1", "'north'"],
      ["0", "1", "NULL"],
    ],
    options: { groups: { region: "region" } },
    outcome: "LABEL_MISSING",
  },
  {
    name: "a missing answer under the policy that refuses it",
    columns: flags,
    rows: [["0", "NULL"]],
    options: { missing: "refuse" },
    outcome: "MISSING_REFUSED",
  },
  {
    name: "no rows at all",
    columns: { ...weighted, region: "text" },
    rows: [],
    options: { ...byWeight, groups: { region: "region" } },
    outcome: tabulate(
      { deprivations: { roof: [], water: [] }, weights: [], groups: { region: [] } },
      trapMeasure,
    ),
  },
  {
    name: "columns that are called as those of the answer are",
    columns: { profile: "flag", Rows: "flag", weight: "decimal", group_1: "text" },
    rows: [
      ["0", "1", "2.5", "'a'"],
      ["1", "1", "1", "'b'"],
    ],
    options: {
      deprivations: { roof: "profile", water: "Rows" },
      weights: "weight",
      groups: { region: "group_1" },
    },
    outcome: tabulate(
      { deprivations: { roof: [0, 1], water: [1, 1] }, weights: [2.5, 1], groups: { region: ["a", "b"] } },
      trapMeasure,
    ),
  },
  {
    name: "names that would be SQL if they were not quoted",
    columns: {
      'a"; drop table x --': "flag",
      "`b`; drop table x": "flag",
      "c\\'d": "decimal",
      "Đông Hà 🏠": "text",
    },
    rows: [["1", "0", "2.5", "'it''s'"]],
    options: {
      deprivations: { roof: 'a"; drop table x --', water: "`b`; drop table x" },
      weights: "c\\'d",
      groups: { "__proto__ <script>": "Đông Hà 🏠" },
    },
    outcome: tabulate(
      {
        deprivations: { roof: [1], water: [0] },
        weights: [2.5],
        groups: { "__proto__ <script>": ["it's"] },
      },
      trapMeasure,
    ),
  },
];

const quote: Readonly<Record<EngineName, (name: string) => string>> = {
  duckdb: (name) => `"${name.replaceAll('"', '""')}"`,
  postgresql: (name) => `"${name.replaceAll('"', '""')}"`,
  clickhouse: (name) => `\`${name.replaceAll("\\", "\\\\").replaceAll("`", "\\`")}\``,
};

/** The statements that make the table of a trap. */
export function tableOf(
  trap: Pick<Trap, "columns" | "rows">,
  table: string,
  engine: EngineName,
): readonly string[] {
  const columns = Object.entries(trap.columns).map(
    ([name, type]) => `${quote[engine](name)} ${typeNames[engine][type]}`,
  );
  const create = `create table ${table} (${columns.join(", ")})${engine === "clickhouse" ? " engine = Memory" : ""}`;
  const rows = trap.rows.map((row) => `(${row.join(", ")})`).join(", ");
  if (rows === "") return [create];
  // ClickHouse 18.16 reads a quote within a text after a backslash, and has no words for truth values.
  const values =
    engine === "clickhouse"
      ? rows.replaceAll("it''s", "it\\'s").replaceAll("true", "1").replaceAll("false", "0")
      : rows;
  return [create, `insert into ${table} values ${values}`];
}

/** What to ask of the table of a trap. */
export const optionsOf = (trap: Trap, table: string, dialect: Dialect): TabulationQueryOptions => ({
  dialect,
  table,
  deprivations: { roof: "roof", water: "water" },
  ...trap.options,
});
