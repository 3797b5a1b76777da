import { labels } from "../data/labels.ts";
import { reading } from "../read-results.ts";
import type { DisplayColumn, DisplayTable } from "../table/display-table.ts";
import { escapeHtml } from "./escape-html.ts";
import { type Showable, tablesIn } from "./showable.ts";

/**
 * Writes tables as HTML: a caption, heads of columns and rows, the notes and the source below; every text escaped.
 *
 * It needs no style sheet and no script, carries its language, and is safe to put into a page as it stands.
 *
 * @param showable what `show` returns, tables of it, or rows of plain values
 * @returns the HTML
 * @throws PovertyError `RESULT_UNKNOWN` for an object that is none, `ARGUMENT_INVALID` for anything else
 * @example
 * ```ts
 * import { rate } from "poverty-indicators";
 * import { show, toHtml } from "poverty-indicators/notebook";
 *
 * const html = toHtml(show(rate("15.636", "86.687"), { locale: "vi", title: "<script>alert(1)</script>" }));
 * html.includes("<caption>&lt;script&gt;"); // => true
 * html.includes("18,04%"); // => true
 * ```
 */
export function toHtml(showable: Showable): string {
  return reading(showable, () => tablesIn(showable).map(tableHtml).join("\n"));
}

function tableHtml({ locale, title, columns, rows, notes, source }: DisplayTable): string {
  const head = columns.map((column) => `<th scope="col"${style(column)}>${escapeHtml(column.label)}</th>`);
  const body = rows.map((cells) => {
    const written = cells.map(({ text }, at) =>
      at === 0
        ? `<th scope="row"${style(columns[0])}>${escapeHtml(text)}</th>`
        : `<td${style(columns[at])}>${escapeHtml(text)}</td>`,
    );
    return `<tr>${written.join("")}</tr>`;
  });
  const below = [...notes, ...(source === null ? [] : [`${labels.source[locale]}: ${source}`])];
  return [
    `<div lang="${locale === "vi" ? "vi" : "en"}">`,
    `<table><caption>${escapeHtml(title)}</caption>`,
    `<thead><tr>${head.join("")}</tr></thead>`,
    `<tbody>${body.join("\n")}</tbody></table>`,
    ...below.map((note) => `<p><small>${escapeHtml(note)}</small></p>`),
    "</div>",
  ].join("\n");
}

const style = (column: DisplayColumn | undefined): string =>
  ` style="text-align:${column?.align === "end" ? "right" : "left"}"`;
