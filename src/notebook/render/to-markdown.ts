import { escapeMarkdown } from "../../verify/index.ts";
import { labels } from "../data/labels.ts";
import { reading } from "../read-results.ts";
import type { DisplayTable } from "../table/display-table.ts";
import { type Showable, tablesIn } from "./showable.ts";

/**
 * Writes tables as Markdown, of the kind that GitHub shows; a label with a pipe, a link or HTML in it shows as it stands.
 *
 * @param showable what `show` returns, tables of it, or rows of plain values
 * @returns the Markdown, its lines parted by line feeds
 * @throws PovertyError `RESULT_UNKNOWN` for an object that is none, `ARGUMENT_INVALID` for anything else
 * @example
 * ```ts
 * import { rate } from "poverty-indicators";
 * import { show, toMarkdown } from "poverty-indicators/notebook";
 *
 * const lines = toMarkdown(show({ "a|b": rate(1, 8) }, { locale: "vi" })).split("\n");
 * lines[4]; // => "| a\\|b | 12,50% |"
 * ```
 */
export function toMarkdown(showable: Showable): string {
  return reading(showable, () => tablesIn(showable).map(tableMarkdown).join("\n"));
}

function tableMarkdown({ locale, title, columns, rows, notes, source }: DisplayTable): string {
  const row = (texts: readonly string[]): string => `| ${texts.map(escapeMarkdown).join(" | ")} |`;
  const below = [...notes, ...(source === null ? [] : [`${labels.source[locale]}: ${source}`])];
  return [
    ...(title === "" ? [] : [`**${escapeMarkdown(title)}**`, ""]),
    row(columns.map(({ label }) => label)),
    `|${columns.map(({ align }) => (align === "end" ? " ---: |" : " --- |")).join("")}`,
    ...rows.map((cells) => row(cells.map(({ text }) => text))),
    ...below.flatMap((note) => ["", escapeMarkdown(note)]),
    "",
  ].join("\n");
}
