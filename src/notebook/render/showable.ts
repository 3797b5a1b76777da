import { PovertyError, show as say } from "../../errors/index.ts";
import type { Shown } from "../shown.ts";
import type { DisplayTable } from "../table/display-table.ts";
import { rowsTable } from "./rows-table.ts";

/** What can be written: a result that was shown, its tables, or rows of plain values such as those of `tidyRows`. */
export type Showable = Shown | DisplayTable | readonly DisplayTable[] | readonly object[];

/** The tables of what can be written. */
export function tablesIn(showable: Showable): readonly DisplayTable[] {
  const given: unknown = showable;
  if (isOf(given, "shown")) return (given as Shown).tables;
  if (isOf(given, "table")) return [given as DisplayTable];
  if (Array.isArray(given) && given.every((one) => isOf(one, "table"))) return given;
  if (Array.isArray(given) && given.every((one) => typeof one === "object" && one !== null)) {
    return [rowsTable(given)];
  }
  throw new PovertyError(
    "ARGUMENT_INVALID",
    `Cannot write ${say(given)}: expected what show returns, its tables, or rows of plain values`,
    given,
  );
}

const isOf = (value: unknown, kind: string): boolean =>
  typeof value === "object" && value !== null && (value as { readonly kind?: unknown }).kind === kind;
