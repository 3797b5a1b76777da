import type { CutoffCurves, CutoffPoint } from "../../counting/index.ts";
import { PovertyError, show as say } from "../../errors/index.ts";
import { type FractionInput, fraction } from "../../number/index.ts";
import { labels } from "../data/labels.ts";
import { reading } from "../read-results.ts";
import type { Pen } from "../table/pen.ts";
import { checkKind } from "./check-kind.ts";
import type { GroupPictureOptions } from "./contributions-picture.ts";
import { leftOut } from "./drawn-rows.ts";
import { colours, type Picture, picture } from "./picture.ts";
import { readGrouping, readPictureOptions } from "./picture-options.ts";
import { rowNames } from "./row-names.ts";

/** What a picture of curves is told. */
export interface CutoffPictureOptions extends GroupPictureOptions {
  /** Which measure is drawn. Default: `adjustedHeadcountRatio`. */
  readonly measure?: "headcountRatio" | "adjustedHeadcountRatio";
  /** The cut-off in use, which is marked. Default: none. */
  readonly cutoff?: FractionInput;
}

/** The looks of lines, told apart by colour and by dashes. */
const looks = [
  [colours.ink, [1, 0]],
  ["#0072b2", [8, 3]],
  ["#d55e00", [2, 2]],
  ["#009e73", [10, 3, 2, 3]],
  ["#cc79a7", [5, 2]],
  ["#6b5b00", [3, 5]],
] as const;

/**
 * Draws M0, or H, at every poverty cut-off k: steps, because between two scores that occur nothing changes.
 *
 * Besides everybody the five poorest groups are drawn; the subtitle says how many are left out.
 *
 * @param curves what `measuresAtEveryCutoff` returns
 * @param options language, title, source, grouping, measure, the cut-off in use
 * @returns a specification of Vega-Lite 5, frozen
 * @throws PovertyError `RESULT_UNKNOWN` for another thing, `GROUP_KEY_UNKNOWN`, `LOCALE_UNKNOWN`, `ARGUMENT_INVALID`, or
 * an error of `fraction`
 * @example
 * ```ts
 * import { defineMeasure, measuresAtEveryCutoff, tabulate } from "poverty-indicators";
 * import { cutoffsPicture } from "poverty-indicators/notebook";
 *
 * const measure = defineMeasure({ dimensions: { a: ["a"], b: ["b"] }, cutoff: "1/2" });
 * const curves = measuresAtEveryCutoff(tabulate({ deprivations: { a: [1, 1, 0, 0], b: [1, 0, 0, 0] } }, measure));
 * const picture = cutoffsPicture(curves, { title: "M0 and k", cutoff: "1/2" });
 * picture.description; // => "M0 and k. Everybody: 0.375 to k = 1/2, 0.250 to k = 1."
 * ```
 */
export function cutoffsPicture(curves: CutoffCurves, options: CutoffPictureOptions = {}): Picture {
  const { pen, title = pen.say(labels.cutoffCurves), source } = readPictureOptions(options);
  checkKind(curves, ["cutoff-curves"]);
  const { measure = "adjustedHeadcountRatio" } = options;
  if (measure !== "headcountRatio" && measure !== "adjustedHeadcountRatio") {
    throw new PovertyError(
      "ARGUMENT_INVALID",
      `Cannot draw ${say(measure)}: expected headcountRatio or adjustedHeadcountRatio`,
      measure,
    );
  }
  const k = options.cutoff === undefined ? null : fraction(options.cutoff);
  return reading(curves, () => {
    const found = readGrouping(curves.groups, options.grouping);
    const first = (curve: readonly CutoffPoint[]): number => curve[0]?.[measure].value.toNumber() ?? 0;
    const groups = Object.entries(found?.[1] ?? {}).sort(([, a], [, b]) => first(b) - first(a));
    const drawn = [
      [pen.say(labels.everybody), curves.overall] as const,
      ...groups.slice(0, looks.length - 1),
    ];
    const names = rowNames(
      drawn.map(([name]) => name),
      pen,
    );
    const left = groups.length + 1 - drawn.length;
    return picture(
      pen,
      {
        title,
        subtitle: [
          ...(k === null ? [] : [`${pen.say(labels.cutoff)}: k = ${k.toFraction()}`]),
          ...leftOut(left, labels.moreGroups, pen),
        ],
        source,
        description: `${title}. ${names.map((name, at) => sentence(name, drawn[at]?.[1] ?? [], measure, pen)).join(" ")}`,
      },
      {
        width: 460,
        height: 300,
        layer: [
          {
            data: {
              values: drawn.flatMap(([, curve], at) =>
                steps(curve, measure).map((step) => ({ ...step, series: names[at] })),
              ),
            },
            mark: { type: "line", interpolate: "step-before", strokeWidth: 2 },
            encoding: {
              x: {
                field: "k",
                type: "quantitative",
                title: `${pen.say(labels.cutoff)} k, %`,
                scale: { domain: [0, 100] },
              },
              y: {
                field: "value",
                type: "quantitative",
                title: pen.say(labels[measure]),
                scale: { zero: true },
              },
              color: {
                field: "series",
                type: "nominal",
                scale: { domain: names, range: names.map((_, at) => looks[at]?.[0]) },
                legend: { title: null, symbolType: "stroke", symbolSize: 900, symbolStrokeWidth: 2 },
              },
              strokeDash: {
                field: "series",
                type: "nominal",
                scale: { domain: names, range: names.map((_, at) => looks[at]?.[1]) },
              },
            },
          },
          ...(k === null
            ? []
            : [
                {
                  data: { values: [{ k: k.valueOf() * 100 }] },
                  mark: { type: "rule", color: colours.frame, strokeDash: [3, 3] },
                  encoding: { x: { field: "k", type: "quantitative" } },
                },
              ]),
        ],
      },
    );
  });
}

type CurveMeasure = "headcountRatio" | "adjustedHeadcountRatio";

/** The corners of a curve: each value holds from behind the score before it up to its own. */
function steps(curve: readonly CutoffPoint[], measure: CurveMeasure): { k: number; value: number }[] {
  const points = curve.map((point) => ({
    k: fraction(point.cutoff).valueOf() * 100,
    value: point[measure].value.toNumber(),
  }));
  const [first] = points;
  const last = points.at(-1);
  return [
    { k: 0, value: first?.value ?? 0 },
    ...points,
    ...(last !== undefined && last.k >= 100 ? [] : [{ k: 100, value: 0 }]),
  ];
}

const sentence = (name: string, curve: readonly CutoffPoint[], measure: CurveMeasure, pen: Pen): string => {
  const parts = curve.map(({ cutoff, [measure]: { value } }) => {
    const text = measure === "headcountRatio" ? pen.share(value).text : pen.number(value, 3).text;
    return `${text} ${pen.say(labels.upTo)} k = ${cutoff}`;
  });
  return `${name}: ${parts.length === 0 ? pen.say(labels.none) : parts.join(", ")}.`;
};
