import { labels } from "../data/labels.ts";
import { reading } from "../read-results.ts";
import type { DisplayTable } from "../table/display-table.ts";
import { type Showable, tablesIn } from "./showable.ts";

/**
 * Writes tables as plain text with its columns lined up by spaces, numbers at the end of theirs.
 *
 * @param showable what `show` returns, tables of it, or rows of plain values
 * @returns the text, its lines parted by line feeds
 * @throws PovertyError `RESULT_UNKNOWN` for an object that is none, `ARGUMENT_INVALID` for anything else
 * @example
 * ```ts
 * import { rate } from "poverty-indicators";
 * import { show, toText } from "poverty-indicators/notebook";
 *
 * const text = toText(show({ "Bình Thuận": rate("15.636", "86.687"), "Ninh Thuận": rate(1, 100) }));
 * text.split("\n").slice(2); // => ["Name          Rate", "----------  ------", "Bình Thuận  18.04%", "Ninh Thuận   1.00%", ""]
 * ```
 */
export function toText(showable: Showable): string {
  return reading(showable, () => tablesIn(showable).map(tableText).join("\n"));
}

function tableText({ locale, title, columns, rows, notes, source }: DisplayTable): string {
  const lines = [columns.map(({ label }) => label), ...rows.map((cells) => cells.map(({ text }) => text))];
  const widths = columns.map((_, at) =>
    lines.reduce((width, cells) => Math.max(width, widthOf(cells[at])), 0),
  );
  const write = (cells: readonly string[]): string =>
    cells
      .map((text, at) => padded(text, widths[at] ?? 0, columns[at]?.align === "end"))
      .join("  ")
      .trimEnd();
  const [head = [], ...body] = lines;
  const below = [...notes, ...(source === null ? [] : [`${labels.source[locale]}: ${source}`])];
  return [
    ...(title === "" ? [] : [title, ""]),
    write(head),
    widths.map((width) => "-".repeat(width)).join("  "),
    ...body.map(write),
    ...below.flatMap((note) => ["", note]),
    "",
  ].join("\n");
}

/** The characters of a text, in which a letter with its marks counts as one. */
const widthOf = (text = ""): number => [...text.replace(/\p{Mark}/gu, "")].length;

const padded = (text: string, width: number, atEnd: boolean): string => {
  const room = " ".repeat(width - widthOf(text));
  return atEnd ? room + text : text + room;
};
