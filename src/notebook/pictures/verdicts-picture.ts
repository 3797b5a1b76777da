import { checkOptions } from "../../errors/index.ts";
import type { SheetReport } from "../../verify/index.ts";
import { writeFindings } from "../../verify/index.ts";
import { labels } from "../data/labels.ts";
import { reading } from "../read-results.ts";
import { withFigures } from "../results/with-figures.ts";
import type { Pen } from "../table/pen.ts";
import { checkNamed } from "./check-named.ts";
import { leftOut } from "./drawn-rows.ts";
import { type Picture, picture } from "./picture.ts";
import { type PictureOptions, readPictureOptions } from "./picture-options.ts";
import { printLayers } from "./print-layers.ts";
import { type FigureAndVerdict, ofSheet, ofVerdicts, type Print } from "./prints.ts";
import { mostRows, rowNames } from "./row-names.ts";

/**
 * Draws printed figures on their intervals: the values that a print stands for, above those that the other figures allow.
 *
 * Every figure has its own zero, the value as printed, and counts in steps of its last printed place, so that figures of
 * all sizes stand on one axis. Where the two bars do not touch, the figure cannot be right; an arrow says that a bar goes
 * on beyond the axis. At most 40 figures are drawn, the doubtful ones first to stay.
 *
 * @param findings what `verifySheet` returns, or by name a printed figure with its verdict
 * @param options language, title, source; of a sheet the language and source of the report unless told
 * @returns a specification of Vega-Lite 5, frozen
 * @throws PovertyError `RESULT_UNKNOWN` for other things, `LOCALE_UNKNOWN` or `ARGUMENT_INVALID`
 * @example
 * ```ts
 * import { parseFigure, verifyRatio } from "poverty-indicators";
 * import { verdictsPicture } from "poverty-indicators/notebook";
 *
 * const printed = parseFigure("13,26%");
 * const verdict = verifyRatio({ part: parseFigure("7,886 tỷ đồng"), whole: parseFigure("59,440 tỷ đồng"), printed });
 * const picture = verdictsPicture({ disbursed: { printed, verdict } }, { title: "Bình Thuận" });
 * picture.description; // => "Bình Thuận. disbursed: 13,26%, consistent if truncated."
 * ```
 */
export function verdictsPicture(
  findings: SheetReport | Readonly<Record<string, FigureAndVerdict>>,
  options: PictureOptions = {},
): Picture {
  checkOptions(options);
  checkNamed(findings, "a report on a sheet, or printed figures with their verdicts");
  const report = isReport(findings) ? findings : null;
  const read = reading(findings, () =>
    readPictureOptions(
      report === null ? options : { locale: report.locale, source: report.source, ...options },
    ),
  );
  const { pen, title = pen.say(labels.sheetReport), source } = read;
  return reading(findings, () => {
    const prints = isReport(findings) ? ofSheet(withFigures(findings)) : ofVerdicts(findings, pen);
    const kept = new Set([...prints].sort((a, b) => Number(a.fits) - Number(b.fits)).slice(0, mostRows));
    const drawn = prints.filter((print) => kept.has(print));
    const names = rowNames(
      drawn.map(({ name, figure }) => `${name}: ${figure.text}`),
      pen,
    );
    const left = prints.length - drawn.length;
    return picture(
      pen,
      {
        title,
        subtitle: [
          ...(report === null ? [] : [`${writeFindings(report).overall}.`]),
          pen.say(labels.barsOfPrints),
          ...leftOut(left, labels.moreRows, pen),
        ],
        source,
        description: `${title}. ${drawn.map((print) => `${sentence(print, pen)}.`).join(" ")}`,
      },
      printLayers(
        drawn.map((print, at) => ({ ...print, row: names[at] ?? "" })),
        names,
        pen,
      ),
    );
  });
}

const isReport = (findings: object): findings is SheetReport =>
  (findings as Partial<SheetReport>).kind === "sheet-report";

const sentence = ({ name, figure, words }: Print, pen: Pen): string =>
  `${pen.name(name)}: ${pen.name(figure.text)}, ${words}`;
