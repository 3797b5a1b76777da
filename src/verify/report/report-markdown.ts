import { readMade } from "../../errors/index.ts";
import type { SheetReport } from "../sheet/sheet-report.ts";
import { escapeMarkdown } from "./escape-markdown.ts";
import { writeFindings } from "./findings.ts";
import { reportTable } from "./report-table.ts";
import { reportWords } from "./words.ts";

/**
 * Writes what was found on a sheet as Markdown: the sentences of `reportText`, and the table of `reportTable`.
 *
 * Texts of the sheet are escaped, so that a label with a pipe, a link or HTML in it shows as it stands.
 *
 * @param report what `verifySheet` returns, which also sets the language
 * @returns the Markdown, its lines parted by line feeds
 * @throws PovertyError `ARGUMENT_INVALID` for anything else, `LOCALE_UNKNOWN`, or an error of `decimal`
 * @example A label that would break a table
 * ```ts
 * import { reportMarkdown, verifySheet } from "poverty-indicators";
 *
 * const report = verifySheet({
 *   source: "Report <1>",
 *   locale: "vi",
 *   figures: [
 *     { id: "a|b", text: "3.365 hộ" },
 *     { id: "c", text: "3.365 hộ" },
 *   ],
 *   relations: [{ kind: "same", figures: ["a|b", "c"] }],
 * });
 * reportMarkdown(report).split("\n")[0]; // => "# Report &lt;1&gt;"
 * reportMarkdown(report).includes("| a\\|b |"); // => true
 * ```
 */
export function reportMarkdown(report: SheetReport): string {
  return readMade("report", report, "ARGUMENT_INVALID", () => markdownOf(report));
}

function markdownOf(report: SheetReport): string {
  const { columns, rows } = reportTable(report);
  const { title, overall, contradictions, leftOpen } = writeFindings(report);
  const say = reportWords[report.locale];
  const row = (cells: readonly string[]): string => `| ${cells.map(escapeMarkdown).join(" | ")} |`;
  const lines = [
    `# ${escapeMarkdown(title)}`,
    "",
    `**${escapeMarkdown(overall)}.**`,
    ...contradictions.flatMap(({ sentence, details }, place) => [
      "",
      `${place + 1}. ${escapeMarkdown(sentence)}.`,
      ...details.map((detail) => `${" ".repeat(`${place + 1}. `.length)}- ${escapeMarkdown(detail)}.`),
    ]),
    ...(leftOpen.length > 0
      ? ["", `## ${say.leftOpen}`, "", ...leftOpen.map((line) => `- ${escapeMarkdown(line)}.`)]
      : []),
    "",
    `## ${say.figures}`,
    "",
    row(columns.map(({ label }) => label)),
    `|${columns.map(() => " --- |").join("")}`,
    ...rows.map((cells) => row(columns.map(({ name }) => cells[name]))),
  ];
  return `${lines.join("\n")}\n`;
}
