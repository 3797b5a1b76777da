import { checkOptions, PovertyError, readMade, show } from "../errors/index.ts";
import { type ClassCounts, type ClassTally, classTally } from "../household/index.ts";
import { compiledStandard } from "../standard/index.ts";
import type { ClassificationQuery } from "./classification-query.ts";
import { type EngineRow, invalidRows, type RowReader, readRows } from "./engine-rows.ts";
import { alikeReader } from "./read-alike.ts";
import { checkCodes, labelAt } from "./read-cell.ts";
import type { ReadOptions } from "./read-tabulation.ts";

/** Households by class under one standard, as `classifyHouseholds` counts them. Frozen plain data. */
export interface ClassTable extends ClassCounts {
  readonly kind: "class-table";
  /** The id of the standard: classes of two standards are two series. */
  readonly standard: string;
  /** By grouping and label. */
  readonly groups: Readonly<Record<string, Readonly<Record<string, ClassCounts>>>>;
}

/**
 * Reads the answer of an engine to a classification query: the counts and rates that `classifyHouseholds` finds for the
 * rows themselves, over all and by group.
 *
 * @param rows the rows, each a list of values or an object by the names of the columns; rows of several shards may follow
 * each other
 * @param query what was asked
 * @param options how many households the table has
 * @returns counts, with bounds where households are undetermined
 * @throws PovertyError `SQL_ROWS_INVALID`, `DEPRIVATION_INVALID`, `AMOUNT_NEGATIVE`, `AREA_UNKNOWN`, `LABEL_MISSING`,
 * `STANDARD_INVALID`, `ARGUMENT_INVALID`
 * @example
 * ```ts
 * import { vietnam2016 } from "poverty-indicators";
 * import { classificationQuery, readClassification } from "poverty-indicators/sql";
 *
 * const query = classificationQuery(vietnam2016, {
 *   dialect: "duckdb",
 *   table: "review.parquet",
 *   area: { only: "rural" },
 *   monthlyIncomePerPerson: "income",
 *   deprivations: {},
 * });
 * // Area, income band, and the steps that the count of deprivations reaches at least and at most; then how many.
 * const rows = [["2", "1", "0", "1", "20", "0", "0"], ["2", "9", "0", "1", "80", "0", "0"]];
 * const table = readClassification(rows, query);
 * table.counts.poor; // => 20
 * table.rates?.poor.percent.toFixed(); // => "20"
 * readClassification([["2", "1", "0", "1", "20", "0", "3"]], query); // throws AMOUNT_NEGATIVE
 * ```
 */
export function readClassification(
  rows: Iterable<EngineRow>,
  query: ClassificationQuery,
  options: ReadOptions = {},
): ClassTable {
  checkOptions(options);
  return readMade("query", query, "ARGUMENT_INVALID", () => classTableOf(rows, query, options));
}

function classTableOf(
  rows: Iterable<EngineRow>,
  query: ClassificationQuery,
  options: ReadOptions,
): ClassTable {
  if (query?.kind !== "classification-query") {
    throw new PovertyError(
      "ARGUMENT_INVALID",
      `Cannot read the rows of the engine: the query is ${show(query)}, expected the result of classificationQuery`,
      query,
    );
  }
  const compiled = compiledStandard(query.standard);
  const readAlike = alikeReader(query, compiled);
  const overall = classTally(compiled);
  const groups = query.groups.map((name) => [name, new Map<string, ClassTally>()] as const);
  for (const row of readRows(rows, query.columns)) {
    const alike = readAlike(row);
    const households = readCount(row, query.groups.length + 4);
    overall.add(alike, households);
    groups.forEach(([name, tallies], at) => {
      const label = labelAt(row, at, name);
      const tally = tallies.get(label) ?? classTally(compiled);
      tallies.set(label, tally);
      tally.add(alike, households);
    });
  }
  const counts = overall.counts();
  if (options.rows !== undefined && options.rows !== counts.households) {
    throw invalidRows(
      `they count ${counts.households} households, expected ${show(options.rows)}`,
      counts.households,
    );
  }
  return Object.freeze({
    kind: "class-table",
    standard: compiled.standard.id,
    ...counts,
    groups: Object.freeze(
      Object.fromEntries(
        groups.map(([name, tallies]) => [
          name,
          Object.freeze(Object.fromEntries(Array.from(tallies, ([label, tally]) => [label, tally.counts()]))),
        ]),
      ),
    ),
  });
}

function readCount(row: RowReader, at: number): number {
  checkCodes(row.count(at + 1));
  const refused = row.count(at + 2);
  if (refused === 0) return row.count(at);
  throw new PovertyError(
    "AMOUNT_NEGATIVE",
    `Cannot classify households: ${refused} incomes are below 0, no numbers, or not below 10^12`,
    refused,
  );
}
