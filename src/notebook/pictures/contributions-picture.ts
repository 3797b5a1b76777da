import type { AlkireFoster } from "../../counting/index.ts";
import { labels } from "../data/labels.ts";
import { reading } from "../read-results.ts";
import { checkKind } from "./check-kind.ts";
import { drawnPopulations } from "./drawn-rows.ts";
import { type Picture, picture } from "./picture.ts";
import { type PictureOptions, readPictureOptions } from "./picture-options.ts";
import { rowNames } from "./row-names.ts";

/** What a picture of groups is told. */
export interface GroupPictureOptions extends PictureOptions {
  /** The grouping whose groups are drawn. Default: the first of the result; everybody alone where there is none. */
  readonly grouping?: string;
}

/** Dark and pale by turns, so that neighbours differ in grey; no meaning hangs on a colour, every part has its number. */
const palette = [
  ["#0072b2", "white"],
  ["#a6cee9", "black"],
  ["#b04a00", "white"],
  ["#f6c79a", "black"],
  ["#00664b", "white"],
  ["#9adbc5", "black"],
  ["#7a3e6a", "white"],
  ["#e9bedb", "black"],
  ["#6b5b00", "white"],
  ["#f0e442", "black"],
  ["#404040", "white"],
  ["#d0d0d0", "black"],
] as const;

/** A narrower part has no room for its number, and the legend's order tells it. */
const narrowest = 3;

/**
 * Draws what each indicator adds to M0, in percent of it: one bar for everybody, and one for each group.
 *
 * Parts carry the numbers of the legend, so that the picture reads in grey. At most 40 groups are drawn, those with the
 * most poverty; the subtitle says how many are left out.
 *
 * @param result what `alkireFoster` returns
 * @param options language, title, source, grouping
 * @returns a specification of Vega-Lite 5, frozen
 * @throws PovertyError `RESULT_UNKNOWN` for another thing, `GROUP_KEY_UNKNOWN`, `LOCALE_UNKNOWN` or `ARGUMENT_INVALID`
 * @example
 * ```ts
 * import { alkireFoster, defineMeasure, tabulate } from "poverty-indicators";
 * import { contributionsPicture } from "poverty-indicators/notebook";
 *
 * const measure = defineMeasure({ dimensions: { a: ["a"], b: ["b"] }, cutoff: "1/2" });
 * const result = alkireFoster(tabulate({ deprivations: { a: [1, 1, 0], b: [1, 0, 0] } }, measure));
 * const picture = contributionsPicture(result, { title: "Two indicators" });
 * picture.description; // => "Two indicators. Everybody: 1 a 66.67%, 2 b 33.33%."
 * ```
 */
export function contributionsPicture(result: AlkireFoster, options: GroupPictureOptions = {}): Picture {
  const { pen, title = pen.say(labels.contribution), source } = readPictureOptions(options);
  checkKind(result, ["alkire-foster"]);
  return reading(result, () => {
    const {
      names,
      measures: drawn,
      leftOut,
    } = drawnPopulations(result, options.grouping, "adjustedHeadcountRatio", pen);
    const indicators = result.measure.dimensions.flatMap((dimension) => dimension.indicators);
    const parts = rowNames(
      indicators.map(({ label }, at) => `${at + 1} ${pen.say(label)}`),
      pen,
    );
    const values = drawn.flatMap((measures, row) => {
      let from = 0;
      return indicators.flatMap(({ id }, at) => {
        const share = measures.contribution[id]?.share;
        if (share === null || share === undefined) return [];
        const width = share.value.times(100).toNumber();
        from += width;
        return [
          {
            row: names[row],
            part: parts[at],
            from: from - width,
            to: from,
            middle: from - width / 2,
            number: width < narrowest ? "" : String(at + 1),
            ink: palette[at % palette.length]?.[1],
            share: pen.share(share.value).text,
          },
        ];
      });
    });
    const words = names.map((name) => {
      const own = values.filter(({ row }) => row === name).map(({ part, share }) => `${part} ${share}`);
      return `${name}: ${own.length === 0 ? pen.say(labels.none) : own.join(", ")}.`;
    });
    const y = {
      field: "row",
      type: "nominal",
      sort: null,
      title: null,
      axis: { ticks: false, domain: false },
    };
    return picture(
      pen,
      {
        title,
        subtitle: leftOut,
        source,
        description: `${title}. ${words.join(" ")}`,
      },
      {
        data: { values },
        width: 460,
        height: { step: 26 },
        layer: [
          {
            mark: { type: "bar", stroke: "white", strokeWidth: 1 },
            encoding: {
              y,
              x: {
                field: "from",
                type: "quantitative",
                title: `${pen.say(labels.contribution)} (%)`,
                scale: { domain: [0, 100], nice: false },
              },
              x2: { field: "to" },
              color: {
                field: "part",
                type: "nominal",
                scale: { domain: parts, range: parts.map((_, at) => palette[at % palette.length]?.[0]) },
                legend: { title: pen.say(labels.indicator), symbolType: "square", symbolSize: 160 },
              },
              tooltip: [{ field: "row" }, { field: "part" }, { field: "share" }].map((each) => ({
                ...each,
                type: "nominal",
                title: null,
              })),
            },
          },
          {
            mark: { type: "text", fontSize: 11 },
            encoding: {
              y,
              x: { field: "middle", type: "quantitative" },
              text: { field: "number", type: "nominal" },
              color: { field: "ink", type: "nominal", scale: null },
            },
          },
        ],
      },
    );
  });
}
