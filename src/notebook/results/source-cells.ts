import type { Sourced } from "../../standard/index.ts";
import { labels } from "../data/labels.ts";
import type { DisplayCell } from "../table/display-table.ts";
import { cell, type Pen } from "../table/pen.ts";

/** Where a value was read, and how sure that is. */
export const sourceCells = (
  { citation, evidence }: Pick<Sourced, "citation" | "evidence">,
  pen: Pen,
): readonly [citation: DisplayCell, evidence: DisplayCell] => [
  pen.text([citation.clause, citation.document].filter((part) => part !== "").join(", ")),
  cell(pen.say(labels[evidence]), evidence),
];
