import type { AlkireFoster, Estimate, Measures } from "../../counting/index.ts";
import { labels } from "../data/labels.ts";
import { reading } from "../read-results.ts";
import { checkKind } from "./check-kind.ts";
import type { GroupPictureOptions } from "./contributions-picture.ts";
import { drawnPopulations } from "./drawn-rows.ts";
import { intervalRows, intervalView } from "./interval-view.ts";
import { type Picture, picture } from "./picture.ts";
import { readPictureOptions } from "./picture-options.ts";

/**
 * Draws H and A of everybody and of each group side by side, with their intervals where the result has them.
 *
 * Groups stand in the order of H, the poorest first; at most 40 are drawn, and the subtitle says how many are left out.
 *
 * @param result what `alkireFoster` returns
 * @param options language, title, source, grouping
 * @returns a specification of Vega-Lite 5, frozen
 * @throws PovertyError `RESULT_UNKNOWN` for another thing, `GROUP_KEY_UNKNOWN`, `LOCALE_UNKNOWN` or `ARGUMENT_INVALID`
 * @example
 * ```ts
 * import { alkireFoster, defineMeasure, tabulate } from "poverty-indicators";
 * import { groupsPicture } from "poverty-indicators/notebook";
 *
 * const measure = defineMeasure({ dimensions: { a: ["a"], b: ["b"] }, cutoff: "1/2" });
 * const columns = { deprivations: { a: [1, 1, 0], b: [1, 0, 0] }, groups: { region: ["N", "N", "S"] } };
 * const picture = groupsPicture(alkireFoster(tabulate(columns, measure)), { title: "Regions" });
 * picture.description; // => "Regions. Everybody: H 66.67%, A 75.00%. N: H 100.00%, A 75.00%. S: H 0.00%, A –."
 * ```
 */
export function groupsPicture(result: AlkireFoster, options: GroupPictureOptions = {}): Picture {
  const { pen, title = pen.say(labels.alkireFoster), source } = readPictureOptions(options);
  checkKind(result, ["alkire-foster"]);
  return reading(result, () => {
    const {
      names,
      measures: drawn,
      leftOut,
    } = drawnPopulations(result, options.grouping, "headcountRatio", pen);
    const rowsOf = (pick: (measures: Measures) => Estimate | null) =>
      intervalRows(
        drawn.map((measures, at) => [names[at] ?? "", pick(measures)]),
        100,
        (value) => pen.share(value).text,
      );
    const [h, a] = [rowsOf(({ headcountRatio }) => headcountRatio), rowsOf(({ intensity }) => intensity)];
    const words = names.map((name, at) => `${name}: H ${h[at]?.text}, A ${a[at]?.text}.`);
    return picture(
      pen,
      {
        title,
        subtitle: [
          ...(h.some(({ lower }) => lower !== null) ? [pen.say(labels.withIntervals)] : []),
          ...leftOut,
        ],
        source,
        description: `${title}. ${words.join(" ")}`,
      },
      {
        spacing: 70,
        hconcat: [
          intervalView(h, { title: `${pen.say(labels.headcountRatio)}, %`, rows: names, labels: true }),
          intervalView(a, { title: `${pen.say(labels.intensity)}, %`, rows: names, labels: false }),
        ],
      },
    );
  });
}
