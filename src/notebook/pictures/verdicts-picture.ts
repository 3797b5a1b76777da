import { checkFigure, type Figure, preimage } from "../../figure/index.ts";
import type { Decimal, Interval } from "../../number/index.ts";
import {
  reportTable,
  reportWords,
  type SheetReport,
  type Verdict,
  writeFindings,
} from "../../verify/index.ts";
import { labels } from "../data/labels.ts";
import { reading } from "../read-results.ts";
import { withFigures } from "../results/with-figures.ts";
import { numberOf, type Pen } from "../table/pen.ts";
import { checkKind } from "./check-kind.ts";
import { checkNamed } from "./check-named.ts";
import { colours, type Picture, picture } from "./picture.ts";
import { type PictureOptions, readPictureOptions } from "./picture-options.ts";
import { mostRows, rowNames } from "./row-names.ts";

/** A printed figure and what was found of it. */
export interface FigureAndVerdict {
  readonly printed: Figure;
  readonly verdict: Verdict;
}

/** A printed figure on its intervals. */
interface Print {
  readonly name: string;
  readonly figure: Figure;
  readonly own: Interval;
  readonly others: Interval;
  /** Whether it can be right; `null` where that is left open, or where only cutting digits explains it. */
  readonly fits: boolean | null;
  readonly words: string;
}

/** The axis ends so many steps of the last place from the printed figure; what lies beyond is marked by an arrow. */
const reach = 6;

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
          ...(left === 0 ? [] : [`… ${pen.number(left).text} ${pen.say(labels.moreRows)}`]),
        ],
        source,
        description: `${title}. ${drawn.map((print) => `${sentence(print, pen)}.`).join(" ")}`,
      },
      layers(
        drawn.map((print, at) => ({ ...print, row: names[at] ?? "" })),
        names,
        pen,
      ),
    );
  });
}

const isReport = (findings: object): findings is SheetReport =>
  (findings as Partial<SheetReport>).kind === "sheet-report";

/** Of a figure in a contradiction, the values that the others of it allow; of all others, what the whole sheet allows. */
function ofSheet(report: SheetReport): readonly Print[] {
  const { rows } = reportTable(report);
  const { finding } = reportWords[report.locale];
  const allowed = new Map(
    report.contradictions.flatMap(({ wouldFit }) =>
      wouldFit.map(({ figure, values }) => [figure, values] as const),
    ),
  );
  return report.figures.flatMap(({ id, figure, own, others, fits }, at) =>
    figure === null || own === null
      ? []
      : [
          {
            name: id,
            figure: checkFigure(figure),
            own,
            others: allowed.get(id) ?? others,
            fits: !fits || allowed.has(id) ? false : rows[at]?.finding === finding.fits ? true : null,
            words: rows[at]?.finding ?? "",
          },
        ],
  );
}

const ofVerdicts = (findings: Readonly<Record<string, FigureAndVerdict>>, pen: Pen): readonly Print[] =>
  Object.entries(findings).map(([name, { printed, verdict }]) => {
    checkKind(printed, ["figure"]);
    checkKind(verdict, ["verdict"]);
    const { outcome, possible: others } = verdict;
    return {
      name,
      figure: checkFigure(printed),
      own: preimage(printed, outcome === "consistent-if-truncated" ? "truncate" : "half-up"),
      others,
      fits: outcome === "consistent" ? true : outcome === "inconsistent" ? false : null,
      words: reportWords[pen.locale].outcome[outcome],
    };
  });

const sentence = ({ name, figure, words }: Print, pen: Pen): string =>
  `${pen.name(name)}: ${pen.name(figure.text)}, ${words}`;

/** A bar from the axis' left end to its right end at most, and where it goes on beyond. */
function barOf(row: string, figure: Figure, interval: Interval, what: string): Record<string, unknown> {
  const step = figure.scale.div(`1e${figure.places}`);
  const inSteps = (end: Decimal | string | null, without: number): number =>
    end === null ? without : numberOf(end).minus(figure.value).div(step).toNumber();
  const from = inSteps(interval.lower, Number.NEGATIVE_INFINITY);
  const to = inSteps(interval.upper, Number.POSITIVE_INFINITY);
  const clip = (end: number): number => Math.min(reach, Math.max(-reach, end));
  // A single value is drawn as a short bar.
  const [left, right] = [clip(from), clip(to)];
  const thin = right - left < 0.12;
  return {
    row,
    what,
    from: thin ? Math.max(-reach, left - 0.06) : left,
    to: thin ? Math.min(reach, right + 0.06) : right,
    before: from < -reach,
    beyond: to > reach,
  };
}

function layers(
  prints: readonly (Print & { readonly row: string })[],
  names: readonly string[],
  pen: Pen,
): Readonly<Record<string, unknown>> {
  const kinds = [pen.say(labels.ownPrint), pen.say(labels.otherFigures)] as const;
  const values = prints.flatMap(({ row, figure, own, others }) => [
    barOf(row, figure, own, kinds[0]),
    barOf(row, figure, others, kinds[1]),
  ]);
  const verdicts = prints.map(({ row, fits, words }) => ({
    row,
    what: kinds[0],
    text: `${fits === null ? "" : fits ? "✓ " : "✗ "}${words}`,
    colour: fits === false ? "#b04a00" : colours.ink,
  }));
  const y = {
    field: "row",
    type: "nominal",
    sort: null,
    scale: { domain: names },
    title: null,
    axis: { ticks: false, domain: false },
  };
  const axis = { values: [-6, -4, -2, 0, 2, 4, 6] };
  const yOffset = { field: "what", type: "nominal", scale: { domain: kinds } };
  const x = {
    type: "quantitative",
    title: pen.say(labels.stepsOfLastPlace),
    scale: { domain: [-reach, reach] },
    axis,
  };
  const arrow = (side: "before" | "beyond"): unknown => ({
    data: {
      values: values
        .filter((bar) => bar[side] === true)
        .map((bar) => ({ ...bar, at: side === "before" ? -reach : reach })),
    },
    mark: {
      type: "point",
      shape: side === "before" ? "triangle-left" : "triangle-right",
      filled: true,
      size: 70,
      color: colours.ink,
      opacity: 1,
    },
    encoding: { y, yOffset, x: { ...x, field: "at" } },
  });
  return {
    width: 360,
    height: { step: 16 },
    layer: [
      {
        data: { values },
        mark: { type: "bar", stroke: colours.ink, strokeWidth: 0.8, height: { band: 0.8 } },
        encoding: {
          y,
          yOffset,
          x: { ...x, field: "from" },
          x2: { field: "to" },
          color: {
            field: "what",
            type: "nominal",
            scale: { domain: kinds, range: [colours.main, "#e8d9b5"] },
            legend: { title: null, orient: "bottom", columns: 1, symbolType: "square", symbolSize: 140 },
          },
        },
      },
      ...(values.some(({ before }) => before === true) ? [arrow("before")] : []),
      ...(values.some(({ beyond }) => beyond === true) ? [arrow("beyond")] : []),
      {
        data: { values: verdicts },
        mark: { type: "text", align: "left", dx: 12, dy: 8, fontSize: 11 },
        encoding: {
          y,
          yOffset,
          x: { value: 360 },
          text: { field: "text", type: "nominal" },
          color: { field: "colour", type: "nominal", scale: null },
        },
      },
    ],
  };
}
