import type { Figure } from "../../figure/index.ts";
import type { Interval } from "../../number/index.ts";
import { intervalText } from "../../verify/index.ts";
import type { DisplayCell } from "../table/display-table.ts";
import { cell, type Pen } from "../table/pen.ts";

/** An interval in words, its ends written like a figure; `null` for no value at all. */
export const intervalCell = (values: Interval | null, figure: Figure | null, pen: Pen): DisplayCell =>
  cell(intervalText(values, figure, pen.locale), values === null ? null : endsOf(values));

/** An interval in the notation of mathematics, "[0.5, 1.5)". */
function endsOf({ lower, upper, lowerClosed, upperClosed }: Interval): string {
  const [from, to] = [lower, upper].map((end) => (end === null ? "" : String(end)));
  return `${lowerClosed ? "[" : "("}${from}, ${to}${upperClosed ? "]" : ")"}`;
}
