import { labels } from "./data/labels.ts";
import { displayable } from "./jupyter-display.ts";
import { type Results, reading, readResults } from "./read-results.ts";
import { toHtml } from "./render/to-html.ts";
import { toMarkdown } from "./render/to-markdown.ts";
import { toText } from "./render/to-text.ts";
import type { Result } from "./result.ts";
import { namesOfStandards } from "./results/names-of-standards.ts";
import type { Page } from "./results/result-writer.ts";
import { type ReadShowOptions, readShowOptions, type ShowOptions } from "./show-options.ts";
import type { Shown } from "./shown.ts";
import type { DisplayTable } from "./table/display-table.ts";
import { listTable, recordTable } from "./table/make-table.ts";
import { penFor } from "./table/pen.ts";

/** A notebook shows so many rows of a table, and says how many more there are; `toHtml` and the others write all. */
const rowsInNotebook = 200;

/**
 * Shows any result of the library as tables, in Vietnamese or English.
 *
 * What comes back is plain data, and a Jupyter kernel of Deno shows it by itself, as an HTML table, Markdown or text. A
 * list of results of one kind, or results by name, becomes a table with a row each where one result is a single line.
 * Numbers are written as readers of the language write them, rates with two places; every cell also keeps its exact value.
 *
 * @param results a result, a list of results of one kind, or results by name
 * @param options language, title, source, names, and what money is counted in
 * @returns the tables, frozen
 * @throws PovertyError `RESULT_UNKNOWN` for what is no result of the library, or a broken one; `LOCALE_UNKNOWN`,
 * `ARGUMENT_INVALID`, or an error of `decimal`
 * @example
 * ```ts
 * import { disbursement } from "poverty-indicators";
 * import { show, toText } from "poverty-indicators/notebook";
 *
 * const line = disbursement({ plan: "59.440", disbursed: "7.886" });
 * const shown = show(line, { locale: "vi", dongPerUnit: 1e9 });
 * shown.tables[0]?.rows[2]?.map(({ text }) => text); // => ["Tỷ lệ giải ngân", "13,27%"]
 * const lines = show({ "Bình Thuận": line }, { dongPerUnit: 1e9 });
 * lines.tables[0]?.rows[0]?.map(({ text }) => text).slice(0, 3); // => ["Bình Thuận", "59.440 billion VND", "7.886 billion VND"]
 * show({ anything: 1 }); // throws RESULT_UNKNOWN
 * ```
 */
export function show(results: Results, options: ShowOptions = {}): Shown {
  const read = readShowOptions(options);
  return shownOf(reading(results, () => tablesOf(results, read)));
}

/** Tables that a notebook shows. */
export const shownOf = (tables: readonly DisplayTable[]): Shown => {
  const shown = { kind: "shown" as const, tables: Object.freeze(tables) };
  return displayable(shown, () => {
    const short = shown.tables.map(cut);
    return { "text/html": toHtml(short), "text/markdown": toMarkdown(short), "text/plain": toText(short) };
  });
};

function tablesOf(given: Results, options: ReadShowOptions): readonly DisplayTable[] {
  const { writer, kind, results } = readResults(given);
  const { locale, source } = kind === "sheet-report" ? ofSheet(results, options) : options;
  const pen = penFor(locale ?? "en", options.dongPerUnit);
  const nameIn = namesOfStandards(options.standard, pen);
  const title = pen.name(options.title ?? pen.say(writer.title));
  const pageFor = (name: string | null): Page => ({
    pen,
    nameIn,
    title: name === null ? title : `${title}: ${pen.name(name)}`,
  });
  const { fields, tables } = writer;
  const [[name, first] = []] = results;
  const named = name === null ? undefined : name;
  const made: DisplayTable[] = [];
  if (fields !== undefined && first !== undefined) {
    made.push(
      named === undefined
        ? recordTable(pen, title, fields(first, pageFor(null)))
        : listTable(
            pen,
            title,
            results.map(([each, result]) => [pen.text(each), fields(result, pageFor(each))]),
          ),
    );
  }
  if (tables !== undefined && (fields === undefined || named === undefined)) {
    for (const [each, result] of results) made.push(...tables(result, pageFor(each)));
  }
  return made.map((table) =>
    Object.freeze({ ...table, source: source === undefined ? null : pen.name(source) }),
  );
}

/** A sheet knows its language and its source. */
function ofSheet(
  results: readonly (readonly [string | null, Result])[],
  { locale, source }: ReadShowOptions,
): Pick<ReadShowOptions, "locale" | "source"> {
  const report = results[0]?.[1];
  if (report?.kind !== "sheet-report") return { locale, source };
  return { locale: locale ?? report.locale, source: source ?? report.source };
}

/** A table with as many rows as a notebook shows, and a note of how many are left out. */
function cut(table: DisplayTable): DisplayTable {
  const left = table.rows.length - rowsInNotebook;
  if (left <= 0) return table;
  const pen = penFor(table.locale, null);
  const note = `… ${pen.number(left).text} ${pen.say(labels.moreRows)}`;
  return { ...table, rows: table.rows.slice(0, rowsInNotebook), notes: [...table.notes, note] };
}
