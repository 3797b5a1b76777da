import {
  checkMeasure,
  indicatorsOf,
  type Measure,
  type MissingPolicy,
  readMissingPolicy,
} from "../counting/index.ts";
import { PovertyError, show } from "../errors/index.ts";
import { type Dialect, readDialect } from "./dialect.ts";
import { aggregate, column } from "./expression.ts";
import { type Flag, missingOf, profileOf, refusedCodes } from "./flags.ts";
import {
  entriesOf,
  invalidOption,
  readFlag,
  readGroups,
  readKeys,
  readOptionalName,
  readTable,
} from "./read-options.ts";
import { type NamedExpression, renderSelect } from "./select.ts";
import { weightSums } from "./summand.ts";
import type { TabulationQueryOptions } from "./tabulation-query-options.ts";

/** A query that tabulates households by deprivation profile. Frozen plain data. */
export interface TabulationQuery {
  readonly kind: "tabulation-query";
  readonly dialect: Dialect;
  /** The query. It has no parameters: all it holds of the caller's are quoted names. */
  readonly text: string;
  /** The names of the columns of the answer, in order. */
  readonly columns: readonly string[];
  readonly measure: Measure;
  readonly missing: MissingPolicy;
  /** The names of the groupings, in the order of their columns. */
  readonly groups: readonly string[];
  /** Which columns of the sampling design the answer has, after those of the groupings; `null` for none. */
  readonly design: { readonly strata: boolean; readonly nestedClusters: boolean } | null;
  /** How many places weights are added with; `null` where every row weighs 1. */
  readonly weightPlaces: number | null;
}

const keys = [
  "dialect",
  "table",
  "deprivations",
  "groups",
  "weights",
  "weightPlaces",
  "members",
  "strata",
  "clusters",
  "nestedClusters",
  "missing",
];

/**
 * The SQL query that tabulates households by deprivation profile where they are, for `readTabulation` to read.
 *
 * The table that comes back has one row for each combination of labels, sampling unit, profile and missing answers that
 * occurs: a few thousand for a nation, from which `alkireFoster` finds every measure at every cut-off under every policy
 * for missing answers. The query is flat, groups by expressions and orders nothing, so that an engine of many servers
 * groups on each of them. Weights are added as exact decimals. Run against every shard of a population, its tabulations
 * are added up by `mergeTabulations`.
 *
 * @param measure which indicators are read, in which order of bits
 * @param options dialect, table and columns
 * @returns the query, frozen plain data
 * @throws PovertyError `MEASURE_INVALID`, `DIALECT_UNKNOWN`, `SQL_NAME_INVALID`, `SQL_OPTIONS_INVALID`, `COLUMN_ABSENT`,
 * `MISSING_POLICY_UNKNOWN`
 * @example
 * ```ts
 * import { defineMeasure } from "poverty-indicators";
 * import { readTabulation, tabulationQuery } from "poverty-indicators/sql";
 *
 * const measure = defineMeasure({ dimensions: { housing: ["roof", "water"] }, cutoff: "1/2" });
 * const query = tabulationQuery(measure, {
 *   dialect: "postgresql",
 *   table: ["census", "households"],
 *   deprivations: { roof: "bad_roof", water: "no water" },
 *   groups: { region: "region" },
 *   weights: "weight",
 * });
 * query.columns[0]; // => "group_1"
 * query.text.includes('CASE WHEN "no water" = 1 THEN 2 ELSE 0 END'); // => true
 * query.text.includes('FROM "census"."households"'); // => true
 * // What the engine answers: two households of region 7 without a roof, of weight 3.5.
 * const rows = [["7", "1", "0", "2", "0", "3.500000", "1.500000", "2.000000", "0"]];
 * readTabulation(rows, query).cells.weights; // => [35]
 * tabulationQuery(measure, { dialect: "oracle" as never, table: "t", deprivations: {} }); // throws DIALECT_UNKNOWN
 * ```
 */
export function tabulationQuery(measure: Measure, options: TabulationQueryOptions): TabulationQuery {
  checkMeasure(measure);
  const read = readKeys(options, "options", keys);
  const dialect = readDialect(read.dialect);
  const groups = readGroups(read.groups);
  const flags = flagsOf(measure, read.deprivations);
  const [weights, members] = [
    readOptionalName(read.weights, "weights"),
    readOptionalName(read.members, "members"),
  ];
  const design = designColumns(
    readOptionalName(read.strata, "strata"),
    readOptionalName(read.clusters, "clusters"),
  );
  const keysOfRows: readonly NamedExpression[] = [
    ...groups.map(([, name], at) => [`group_${at + 1}`, column(name)] as const),
    ...design,
    ["profile", profileOf(flags)],
    ["missing", missingOf(flags)],
  ];
  const weightPlaces = readPlaces(read.weightPlaces);
  const select = renderSelect({
    dialect,
    table: readTable(read.table),
    groupBy: keysOfRows,
    sums: [
      ["rows", { kind: "count" }],
      ["refused_codes", aggregate("SUM", refusedCodes(flags))],
      ...weightSums({ weights, members, places: weightPlaces }),
    ],
    used: columnNames(groups, flags, read),
  });
  return Object.freeze({
    kind: "tabulation-query",
    dialect,
    ...select,
    measure,
    missing: readMissingPolicy(read.missing ?? "drop"),
    groups: Object.freeze(groups.map(([name]) => name)),
    design:
      design.length === 0
        ? null
        : Object.freeze({ strata: design.length === 2, nestedClusters: read.nestedClusters === true }),
    weightPlaces: weights === null && members === null ? null : weightPlaces,
  });
}

/** The column of each indicator, in the order of bits. */
function flagsOf(measure: Measure, deprivations: unknown): readonly Flag[] {
  const columns = new Map(entriesOf(deprivations, "deprivations"));
  return indicatorsOf(measure).map(({ id }) => {
    if (columns.has(id)) return readFlag(columns.get(id), `deprivations.${id}`);
    throw new PovertyError(
      "COLUMN_ABSENT",
      `Cannot write the query: indicator ${show(id)} has no column; expected one for each of ` +
        indicatorsOf(measure)
          .map((indicator) => indicator.id)
          .join(", "),
      [...columns.keys()],
    );
  });
}

function designColumns(strata: string | null, clusters: string | null): readonly NamedExpression[] {
  if (clusters === null && strata !== null) {
    throw new PovertyError(
      "COLUMN_ABSENT",
      "Cannot write the query: strata were given without clusters; where every household was drawn by itself, give a " +
        "column that names each household",
      strata,
    );
  }
  if (clusters === null) return [];
  return [...(strata === null ? [] : [["stratum", column(strata)] as const]), ["cluster", column(clusters)]];
}

function readPlaces(places: unknown): number {
  if (places === undefined) return 6;
  if (Number.isInteger(places) && (places as number) >= 0 && (places as number) <= 18)
    return places as number;
  throw invalidOption("weightPlaces", places, "a whole number from 0 to 18");
}

const columnNames = (
  groups: readonly (readonly [string, string])[],
  flags: readonly Flag[],
  { weights, members, strata, clusters }: Readonly<Record<string, unknown>>,
): string[] =>
  [
    ...groups.map(([, name]) => name),
    ...flags.map((flag) => flag.column),
    ...[weights, members, strata, clusters],
  ].filter((name) => typeof name === "string");
