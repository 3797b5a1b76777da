import { PovertyError, show } from "../../errors/index.ts";
import { checkTabulation } from "../check-tabulation.ts";
import type { InferenceOptions } from "../estimate-options.ts";
import { measureText } from "../measure-text.ts";
import type { Tabulation } from "../tabulation.ts";

/** The replicate tables that options hold, if any, checked to be of the same measure as the table. */
export function tablesOfReplicates(
  table: Tabulation,
  { standardErrors }: InferenceOptions,
): readonly Tabulation[] {
  if (standardErrors === undefined || standardErrors === "linearised" || standardErrors === "jackknife")
    return [];
  const tables = standardErrors?.tables;
  if (!Array.isArray(tables) || tables.length < 2) {
    throw new PovertyError(
      "ARGUMENT_INVALID",
      `Cannot compute standard errors by ${show(standardErrors)}: expected "linearised", "jackknife" or two or more ` +
        "replicate tables",
      standardErrors,
    );
  }
  const measure = measureText(table.measure);
  for (const replicate of tables as readonly Tabulation[]) {
    checkTabulation(replicate);
    if (measureText(replicate.measure) !== measure) {
      throw new PovertyError(
        "TABLES_DIFFER",
        "Cannot use replicate tables: they hold another measure than the table",
        replicate.measure,
      );
    }
  }
  return tables;
}
