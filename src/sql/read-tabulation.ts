import { indicatorsOf, type SummedCell, type Tabulation, tabulationOfCells } from "../counting/index.ts";
import { checkOptions, PovertyError, readMade, show } from "../errors/index.ts";
import { type EngineRow, invalidRows, type RowReader, readRows } from "./engine-rows.ts";
import { checkCodes, labelAt } from "./read-cell.ts";
import type { TabulationQuery } from "./tabulation-query.ts";

/** How the answer of an engine is read. */
export interface ReadOptions {
  /**
   * How many rows the table has. Where it is given, an answer of another number is refused: some engines leave out a
   * shard that is down, without a word. Default: not checked.
   */
  readonly rows?: number;
}

/**
 * Reads the answer of an engine to a tabulation query: the same tabulation, field for field, that `tabulate` makes of the
 * rows themselves.
 *
 * An answer that is not to be trusted is refused: codes other than 0 and 1, weights that are missing, negative or not
 * exact decimals, sums that are missing or that their own bounds do not allow.
 *
 * @param rows the rows, each a list of values or an object by the names of the columns; rows of several shards may follow
 * each other
 * @param query what was asked
 * @param options how many rows the table has
 * @returns the tabulation, as `tabulate` returns it
 * @throws PovertyError `SQL_ROWS_INVALID`, `DEPRIVATION_INVALID`, `WEIGHT_INVALID`, `WEIGHTS_ALL_ZERO`,
 * `LABEL_MISSING`, `CLUSTER_IN_TWO_STRATA`, `MISSING_REFUSED`, `ARGUMENT_INVALID`
 * @example
 * ```ts
 * import { alkireFoster, defineMeasure, mergeTabulations } from "poverty-indicators";
 * import { readTabulation, tabulationQuery } from "poverty-indicators/sql";
 *
 * const measure = defineMeasure({ dimensions: { housing: ["roof", "water"] }, cutoff: "1/2" });
 * const deprivations = { roof: "roof", water: "water" };
 * const query = tabulationQuery(measure, { dialect: "duckdb", table: "households.parquet", deprivations });
 * query.columns; // => ["profile", "missing", "rows", "refused_codes"]
 * // The answers of two servers.
 * const north = readTabulation([["0", "0", "70", "0"], ["3", "0", "10", "0"]], query);
 * const south = readTabulation([["1", "2", "5", "0"], ["0", "0", "15", "0"]], query);
 * const whole = mergeTabulations(north, south);
 * alkireFoster(whole).overall.headcountRatio.exact; // => "2/19"
 * alkireFoster(whole, { missing: "not-deprived" }).overall.headcountRatio.exact; // => "3/20"
 * readTabulation([["0", "0", "70", "4"]], query); // throws DEPRIVATION_INVALID
 * ```
 */
export function readTabulation(
  rows: Iterable<EngineRow>,
  query: TabulationQuery,
  options: ReadOptions = {},
): Tabulation {
  checkOptions(options);
  return readMade("query", query, "ARGUMENT_INVALID", () => tabulationOf(rows, query, options));
}

function tabulationOf(rows: Iterable<EngineRow>, query: TabulationQuery, options: ReadOptions): Tabulation {
  if (query?.kind !== "tabulation-query") {
    throw new PovertyError(
      "ARGUMENT_INVALID",
      `Cannot read the rows of the engine: the query is ${show(query)}, expected the result of tabulationQuery`,
      query,
    );
  }
  const table = tabulationOfCells(readCells(rows, query), {
    measure: query.measure,
    missing: query.missing,
    groups: query.groups,
    nestedClusters: query.design?.nestedClusters ?? null,
  });
  if (options.rows !== undefined && options.rows !== table.rows) {
    throw invalidRows(`they count ${table.rows} households, expected ${show(options.rows)}`, table.rows);
  }
  return table;
}

function* readCells(rows: Iterable<EngineRow>, query: TabulationQuery): Iterable<SummedCell> {
  const { groups, design, columns, weightPlaces } = query;
  const cluster = groups.length + (design?.strata ? 1 : 0);
  const profile = design === null ? groups.length : cluster + 1;
  const indicators = indicatorsOf(query.measure).length;
  for (const row of readRows(rows, columns)) {
    const count = row.count(profile + 2);
    checkCodes(row.count(profile + 3));
    yield {
      labels: groups.map((name, at) => labelAt(row, at, name)),
      unit:
        design === null
          ? null
          : {
              label: labelAt(row, cluster, "clusters"),
              stratum: design.strata ? labelAt(row, groups.length, "strata") : null,
            },
      ...readBits(row, profile, indicators),
      rows: count,
      total:
        weightPlaces === null
          ? BigInt(count) * unitsInOne
          : readWeight(row, profile + 4, count, weightPlaces),
    };
  }
}

function readBits(row: RowReader, at: number, indicators: number): { profile: number; missing: number } {
  const [profile, missing] = [row.count(at), row.count(at + 1)];
  if (profile < 2 ** indicators && missing < 2 ** indicators && (profile & missing) === 0) {
    return { profile, missing };
  }
  throw row.refuse(
    `has the profile ${profile} and the missing marks ${missing} for ${indicators} indicators`,
    profile,
  );
}

const unitsInOne: bigint = 10n ** 18n;
/** A weight stays below 2^52 millionths, as in `tabulate`. */
const largestWeight: bigint = 2n ** 52n * 10n ** 12n;

/** Engines add decimals of 38 digits, and one of them runs over without an error. */
const mostDigits: bigint = 10n ** 38n;

function readWeight(row: RowReader, at: number, count: number, places: number): bigint {
  const refused = row.count(at + 3);
  if (refused > 0) {
    throw new PovertyError(
      "WEIGHT_INVALID",
      `Cannot tabulate: ${refused} weights or household sizes are missing, negative, too large, or have more places than ` +
        "the query adds exactly",
      refused,
    );
  }
  const [total, least, most] = [row.amount(at), row.amount(at + 1), row.amount(at + 2)];
  if (most >= largestWeight) {
    throw new PovertyError(
      "WEIGHT_INVALID",
      "Cannot tabulate: a weight is not below 4.5 × 10^9",
      most / unitsInOne,
    );
  }
  const rows = BigInt(count);
  const canRunOver = rows * most >= mostDigits * 10n ** BigInt(18 - places);
  if (!canRunOver && rows * least <= total && total <= rows * most) return total;
  throw row.refuse(
    `has a sum of weights that ${count} weights between its least and its largest do not have`,
    total,
  );
}
