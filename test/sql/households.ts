/** Synthetic households for the engines, made by a fixed mix of bits; the same rows as columns and as lines of text. */
import { defineMeasure, type Measure } from "../../src/index.ts";

export const indicators = Array.from({ length: 12 }, (_, at) => `d${at}`);

export const measure: Measure = defineMeasure({
  dimensions: Object.fromEntries(
    [0, 1, 2].map((dimension) => [
      `dimension${dimension}`,
      indicators.slice(4 * dimension, 4 * dimension + 4),
    ]),
  ),
  cutoff: "1/3",
});

/** A whole number below 2^32 that looks random, the same at every run. */
function mixed(row: number, salt: number): number {
  let bits = Math.imul(row + 1, 0x9e3779b1) ^ Math.imul(salt + 1, 0x85ebca77);
  bits = Math.imul(bits ^ (bits >>> 16), 0x7feb352d);
  bits = Math.imul(bits ^ (bits >>> 15), 0x846ca68b);
  return (bits ^ (bits >>> 16)) >>> 0;
}

export interface Household {
  readonly id: number;
  readonly region: number;
  readonly area: "urban" | "rural" | null;
  readonly commune: string;
  /** A decimal of up to four places. */
  readonly weight: string;
  readonly members: number;
  /** A decimal of two places. */
  readonly income: string | null;
  readonly deprivations: readonly (0 | 1 | null)[];
}

const communes = ["Cam Lộ", "Đông Hà", "O'Neill\\x", 'a"; drop table x --', "`b`", "<script>"];
const missingInThousand = [0, 0, 10, 0, 0, 30, 0, 0, 0, 5, 0, 80];

/** So many households, from a first number on. */
export const households = (count: number, first = 0): readonly Household[] =>
  Array.from({ length: count }, (_, at) => household(first + at));

function household(id: number): Household {
  const level = mixed(id, 20) % 1000;
  const digits = mixed(id, 51) % 50_000_000;
  return {
    id,
    region: 1 + (mixed(id, 50) % 63),
    area: mixed(id, 55) % 500 === 0 ? null : mixed(id, 56) % 3 === 0 ? "urban" : "rural",
    commune: communes[mixed(id, 57) % communes.length] as string,
    weight: `${Math.floor(digits / 10_000)}.${String(digits % 10_000).padStart(4, "0")}`,
    members: 1 + (mixed(id, 54) % 9),
    income: mixed(id, 52) % 200 === 0 ? null : incomeOf(id),
    deprivations: indicators.map((_, bit) =>
      mixed(id, 30 + bit) % 1000 < (missingInThousand[bit] as number)
        ? null
        : mixed(id, bit) % 1_000_000 < level * (120 + 40 * bit)
          ? 1
          : 0,
    ),
  };
}

/** An income, often on a line of the standard to the last đồng, or a hundredth beside it. */
function incomeOf(id: number): string {
  const onLine = mixed(id, 60) % 10;
  if (onLine > 3) return `${mixed(id, 53) % 5_000_000}.${String(mixed(id, 61) % 100).padStart(2, "0")}`;
  const line = [1_500_000, 2_000_000, 2_250_000, 3_000_000][mixed(id, 62) % 4] as number;
  return [`${line}.00`, `${line}.01`, `${line - 1}.99`, `${line + 250_000}.50`][onLine] as string;
}

/** The households as columns of the library. */
export const columnsOf = (rows: readonly Household[]) => ({
  deprivations: Object.fromEntries(
    indicators.map((name, bit) => [name, rows.map(({ deprivations }) => deprivations[bit] as 0 | 1 | null)]),
  ),
  region: rows.map(({ region }) => region),
  commune: rows.map(({ commune }) => commune),
  area: rows.map(({ area }) => area),
  weight: rows.map(({ weight }) => weight),
  members: rows.map(({ members }) => members),
  income: rows.map(({ income }) => income),
  clusters: rows.map(({ id }) => clusterOf(id)),
});

/** A sampling unit: 7 of them a region, numbered anew in each. */
export const clusterOf = (id: number): number => id % 7;

/** The households as lines with tabs, `\N` where something is missing: what all three engines load. */
export const linesOf = (rows: readonly Household[]): string =>
  rows
    .map((row) =>
      [row.id, row.region, row.area, row.commune, row.weight, row.members, row.income, clusterOf(row.id)]
        .concat(row.deprivations)
        .map((value) => (value === null ? "\\N" : String(value).replaceAll("\\", "\\\\")))
        .join("\t"),
    )
    .join("\n")
    .concat("\n");

/** Names of the columns of the lines, in order. */
export const columnNames: readonly string[] = [
  "id",
  "region",
  "area",
  "commune",
  "weight",
  "members",
  "income",
  "cluster_",
  ...indicators,
];

/** What to ask of a table of the lines. */
export const deprivationColumns: Readonly<Record<string, string>> = Object.fromEntries(
  indicators.map((name) => [name, name]),
);
