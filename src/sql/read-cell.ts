import { PovertyError } from "../errors/index.ts";
import type { RowReader } from "./engine-rows.ts";

/** Refuses codes other than 0 and 1, which an engine counted. */
export function checkCodes(refused: number): void {
  if (refused === 0) return;
  throw new PovertyError(
    "DEPRIVATION_INVALID",
    `Cannot tabulate: ${refused} values of the deprivation columns are not 0, 1 or missing`,
    refused,
  );
}

/** Reads the label of a grouping. */
export function labelAt(row: RowReader, position: number, name: string): string {
  const label = row.label(position);
  if (label !== null) return label;
  throw new PovertyError(
    "LABEL_MISSING",
    `Cannot tabulate: some rows have no label in ${name}; give such rows a label of their own, such as "unknown"`,
    label,
  );
}
