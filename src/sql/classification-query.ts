import { PovertyError, show } from "../errors/index.ts";
import { type CompiledStandard, compiledStandard, type Standard } from "../standard/index.ts";
import { readAreaCode } from "./area-code.ts";
import type { ClassificationQueryOptions } from "./classification-query-options.ts";
import { deprivationKeys } from "./deprivation-steps.ts";
import { type Dialect, readDialect } from "./dialect.ts";
import { aggregate, column } from "./expression.ts";
import { type Flag, refusedCodes } from "./flags.ts";
import { incomeBand, linesOfAllAreas, refusedIncome } from "./income-bands.ts";
import {
  entriesOf,
  invalidOption,
  readColumnName,
  readFlag,
  readGroups,
  readKeys,
  readTable,
} from "./read-options.ts";
import { renderSelect } from "./select.ts";

/** A query that classifies and counts households. Frozen plain data. */
export interface ClassificationQuery {
  readonly kind: "classification-query";
  readonly dialect: Dialect;
  /** The query. It has no parameters: what it holds of the caller's are quoted names and texts. */
  readonly text: string;
  /** The names of the columns of the answer, in order. */
  readonly columns: readonly string[];
  readonly standard: Standard;
  /** The names of the groupings, in the order of their columns. */
  readonly groups: readonly string[];
  /** The indicators that the table has, by position in the standard. */
  readonly indicators: readonly number[];
}

const keys = [
  "dialect",
  "table",
  "deprivations",
  "groups",
  "area",
  "monthlyIncomePerPerson",
  "yearlyIncomePerPerson",
];

/**
 * The SQL query that classifies households under a standard where they are, for `readClassification` to read.
 *
 * Households of one group, area, income band and level of deprivation have one class, or the same classes left open; the
 * query sorts them so, and counts them. The answer is small (a few dozen rows for a group), and adds up over shards: the
 * rows of several may be read together. Like `classifyHouseholds`, it takes nothing for known that is not.
 *
 * @param standard a standard of the library, or of `defineStandard` or `deriveStandard`
 * @param options dialect, table and columns
 * @returns the query, frozen plain data
 * @throws PovertyError `DIALECT_UNKNOWN`, `SQL_NAME_INVALID`, `SQL_OPTIONS_INVALID`, `AREA_UNKNOWN`, `INDICATOR_UNKNOWN`,
 * `INDICATORS_TOO_MANY`, or an error of `defineStandard`
 * @example
 * ```ts
 * import { vietnam2022 } from "poverty-indicators";
 * import { classificationQuery, readClassification } from "poverty-indicators/sql";
 *
 * const query = classificationQuery(vietnam2022, {
 *   dialect: "clickhouse",
 *   table: ["review", "households"],
 *   area: { column: "zone", codes: { urban: 1, rural: 2 } },
 *   monthlyIncomePerPerson: "income",
 *   deprivations: Object.fromEntries(
 *     vietnam2022.dimensions.flatMap(({ indicators }) => indicators.map(({ id }) => [id, id])),
 *   ),
 *   groups: { commune: "commune" },
 * });
 * query.columns.slice(0, 4); // => ["group_1", "area", "income_band", "least_step"]
 * // What the engine answers: 9 rural households of commune 17 on the line, one of them with unknown deprivations.
 * const rows = [
 *   ["17", "2", "2", "1", "1", "8", "0", "0"],
 *   ["17", "2", "2", "0", "1", "1", "0", "0"],
 * ];
 * readClassification(rows, query).groups.commune?.["17"]?.possibleCounts.poor; // => { least: 8, most: 9 }
 * ```
 */
export function classificationQuery(
  standard: Standard,
  options: ClassificationQueryOptions,
): ClassificationQuery {
  const compiled = compiledStandard(standard);
  const read = readKeys(options, "options", keys);
  const dialect = readDialect(read.dialect);
  const groups = readGroups(read.groups);
  const area = readAreaCode(read.area, compiled);
  const income = readIncome(read, compiled);
  const flags = flagsOf(read.deprivations, compiled);
  const select = renderSelect({
    dialect,
    table: readTable(read.table),
    groupBy: [
      ...groups.map(([, name], at) => [`group_${at + 1}`, column(name)] as const),
      ["area", area.expression],
      ["income_band", incomeBand(income.column, linesOfAllAreas(compiled), income.factor)],
      ...deprivationKeys(
        flags.map(([, flag]) => flag),
        compiled,
      ),
    ],
    sums: [
      ["rows", { kind: "count" }],
      ["refused_codes", aggregate("SUM", refusedCodes(flags.map(([, flag]) => flag)))],
      ["refused_incomes", aggregate("SUM", refusedIncome(income.column))],
    ],
    used: [
      ...groups.map(([, name]) => name),
      ...flags.map(([, flag]) => flag.column),
      ...(area.column === null ? [] : [area.column]),
      income.column,
    ],
  });
  return Object.freeze({
    kind: "classification-query",
    dialect,
    ...select,
    standard: compiled.standard,
    groups: Object.freeze(groups.map(([name]) => name)),
    indicators: Object.freeze(flags.map(([indicator]) => indicator)),
  });
}

/** The columns of the indicators that the table has, in the order of the standard. */
function flagsOf(
  deprivations: unknown,
  compiled: CompiledStandard,
): readonly (readonly [indicator: number, flag: Flag])[] {
  const given = entriesOf(deprivations, "deprivations");
  for (const [id] of given) {
    if (compiled.indicatorAt.has(id)) continue;
    throw new PovertyError(
      "INDICATOR_UNKNOWN",
      `Cannot write the query: indicator ${show(id)} is not one of ${compiled.indicators.join(", ")}`,
      id,
    );
  }
  return given
    .map(
      ([id, input]) =>
        [compiled.indicatorAt.get(id) as number, readFlag(input, `deprivations.${id}`)] as const,
    )
    .sort(([a], [b]) => a - b);
}

/** The column of the income, and what brings the lines to its time. */
function readIncome(
  { monthlyIncomePerPerson: monthly, yearlyIncomePerPerson: yearly }: Readonly<Record<string, unknown>>,
  { standard }: CompiledStandard,
): { readonly column: string; readonly factor: number } {
  const { per } = standard.income;
  if ((monthly === undefined) === (yearly === undefined)) {
    throw invalidOption("the income", monthly, "either monthlyIncomePerPerson or yearlyIncomePerPerson");
  }
  if (monthly !== undefined && per === "year") {
    throw invalidOption(
      "monthlyIncomePerPerson",
      monthly,
      "yearlyIncomePerPerson, as the lines of the standard are",
    );
  }
  if (monthly !== undefined) return { column: readColumnName(monthly, "monthlyIncomePerPerson"), factor: 1 };
  return { column: readColumnName(yearly, "yearlyIncomePerPerson"), factor: per === "month" ? 12 : 1 };
}
