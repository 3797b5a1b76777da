import { PovertyError, show } from "../errors/index.ts";
import type { ReadColumn } from "../table/index.ts";
import type { NumberedBlock } from "./cells/row-reader.ts";

/** Refuses a block in which something is missing, and names the first row and indicator. */
export function refuseMissing(
  columns: readonly ReadColumn[],
  { start, count }: NumberedBlock,
  marks: Int32Array,
): never {
  const at = marks.subarray(0, count).findIndex((mark) => mark !== 0);
  const indicator = columns.find((_, bit) => (((marks[at] as number) >>> bit) & 1) === 1) as ReadColumn;
  throw new PovertyError(
    "MISSING_REFUSED",
    `Cannot tabulate: indicator ${show(indicator.name)} is missing at row ${start + at}, and the policy for missing answers is ` +
      "refuse",
    indicator.name,
  );
}
