import { readMade } from "../../errors/index.ts";
import type { SheetReport } from "../sheet/sheet-report.ts";
import { checkReport } from "./check-report.ts";
import { writeFindings } from "./findings.ts";
import { reportWords } from "./words.ts";

/**
 * Writes what was found on a sheet as plain text, one sentence a finding, so that a reader can check it by hand.
 *
 * The first line names the source, the second says whether all figures can be right at once. Then stands each
 * contradiction with the relations in it, what would fit, and what may have been meant; and at last what a qualifier
 * such as "gần" leaves open. The language is that of the report: `verifySheet(sheet, { locale: "vi" })`.
 *
 * @param report what `verifySheet` returns
 * @returns the text, its lines parted by line feeds
 * @throws PovertyError `ARGUMENT_INVALID` for anything else, `LOCALE_UNKNOWN`, or an error of `decimal`
 * @example Two shares of households, and the rate that they should give
 * ```ts
 * import { reportText, verifySheet } from "poverty-indicators";
 *
 * const report = verifySheet({
 *   source: "Bình Thuận, 2023",
 *   locale: "vi",
 *   figures: [
 *     { id: "poor", text: "6.621 hộ" },
 *     { id: "households", text: "337.500 hộ" },
 *     { id: "rate", text: "1,96%" },
 *   ],
 *   relations: [{ kind: "ratio", part: "poor", whole: "households", printed: "rate" }],
 * });
 * reportText(report); // => "Bình Thuận, 2023\nAll figures can be right at once: 1 relation recomputed.\n"
 * ```
 */
export function reportText(report: SheetReport): string {
  return readMade("report", report, "ARGUMENT_INVALID", () => textOf(report));
}

function textOf(report: SheetReport): string {
  const { title, overall, contradictions, leftOpen } = writeFindings(checkReport(report));
  const say = reportWords[report.locale];
  const lines = [
    title,
    `${overall}.`,
    ...contradictions.flatMap(({ sentence, details }, place) => [
      "",
      `${place + 1}. ${sentence}.`,
      ...details.map((detail) => `   - ${detail}.`),
    ]),
    ...(leftOpen.length > 0 ? ["", `${say.leftOpen}:`, ...leftOpen.map((line) => `- ${line}.`)] : []),
  ];
  return `${lines.join("\n")}\n`;
}
