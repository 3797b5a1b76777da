import type { Change, Changes, TabulationComparison } from "../../counting/index.ts";
import { PovertyError, show as say } from "../../errors/index.ts";
import { labels } from "../data/labels.ts";
import { reading } from "../read-results.ts";
import { checkKind } from "./check-kind.ts";
import type { GroupPictureOptions } from "./contributions-picture.ts";
import { leftOut } from "./drawn-rows.ts";
import { intervalRows, intervalView } from "./interval-view.ts";
import { type Picture, picture } from "./picture.ts";
import { readGrouping, readPictureOptions } from "./picture-options.ts";
import { mostRows, rowNames } from "./row-names.ts";

const measures = ["headcountRatio", "intensity", "adjustedHeadcountRatio", "censored"] as const;

/** What a picture of changes is told. */
export interface ChangePictureOptions extends GroupPictureOptions {
  /**
   * Which changes are drawn: of H, A or M0 for everybody and each group, or of the censored headcount of each indicator.
   * Default: `adjustedHeadcountRatio`.
   */
  readonly measure?: "headcountRatio" | "intensity" | "adjustedHeadcountRatio" | "censored";
}

/**
 * Draws the changes between two surveys with their intervals, on a line of no change.
 *
 * A dot is filled where the interval leaves zero out, and hollow where nothing may have changed. M0 changes in its own
 * unit, all else in percentage points.
 *
 * @param comparison what `compareTabulations` returns
 * @param options language, title, source, grouping, measure
 * @returns a specification of Vega-Lite 5, frozen
 * @throws PovertyError `RESULT_UNKNOWN` for another thing, `GROUP_KEY_UNKNOWN`, `LOCALE_UNKNOWN` or `ARGUMENT_INVALID`
 * @example
 * ```ts
 * import { compareTabulations, defineMeasure, tabulate } from "poverty-indicators";
 * import { changesPicture } from "poverty-indicators/notebook";
 *
 * const measure = defineMeasure({ dimensions: { a: ["a"], b: ["b"] }, cutoff: "1/2" });
 * const tableOf = (a: number[]) => tabulate({ deprivations: { a, b: [1, 0, 0, 0] } }, measure);
 * const comparison = compareTabulations(tableOf([1, 1, 0, 0]), tableOf([1, 0, 0, 0]), { years: 2 });
 * const picture = changesPicture(comparison, { title: "Changes", measure: "headcountRatio" });
 * picture.description; // => "Changes. Everybody: -25.00 percentage points."
 * ```
 */
export function changesPicture(
  comparison: TabulationComparison,
  options: ChangePictureOptions = {},
): Picture {
  const { pen, title = pen.say(labels.comparison), source } = readPictureOptions(options);
  checkKind(comparison, ["comparison"]);
  const { measure = "adjustedHeadcountRatio" } = options;
  if (!measures.includes(measure)) {
    throw new PovertyError(
      "ARGUMENT_INVALID",
      `Cannot draw ${say(measure)}: expected one of ${measures.join(", ")}`,
      measure,
    );
  }
  return reading(comparison, () => {
    const isIndex = measure === "adjustedHeadcountRatio";
    const changes =
      measure === "censored" ? byIndicator(comparison, pen.say) : byGroup(comparison, options, pen.say);
    const all = changes.map(([name, one]) => [name, changeIn(one, measure)] as const);
    const drawn = all.slice(0, mostRows);
    const names = rowNames(
      drawn.map(([name]) => name),
      pen,
    );
    const values = intervalRows(
      drawn.map(([, change], at) => [names[at] ?? "", change?.absolute ?? null]),
      isIndex ? 1 : 100,
      (value) => (isIndex ? pen.number(value, 3) : pen.share(value, "none")).text,
    );
    const unit = isIndex ? "" : ` ${pen.unit("percentage-point").text}`;
    const left = all.length - drawn.length;
    return picture(
      pen,
      {
        title,
        subtitle: [
          ...(values.some(({ lower }) => lower !== null) ? [pen.say(labels.filledDots)] : []),
          ...leftOut(left, labels.moreGroups, pen),
        ],
        source,
        description: `${title}. ${values.map(({ row, text }) => `${row}: ${text}${unit}.`).join(" ")}`,
      },
      {
        ...intervalView(values, {
          title: `${pen.say(labels[measure])}: ${pen.say(labels.change).toLowerCase()}${unit === "" ? "" : `,${unit}`}`,
          rows: names,
          labels: true,
          change: true,
        }),
      },
    );
  });
}

type Named = readonly (readonly [name: string, changes: Changes | Change])[];

const byGroup = (
  { overall, groups }: TabulationComparison,
  options: ChangePictureOptions,
  sayLabel: (label: (typeof labels)["everybody"]) => string,
): Named => [
  [sayLabel(labels.everybody), overall],
  ...Object.entries(readGrouping(groups, options.grouping)?.[1] ?? {}),
];

const byIndicator = (
  { overall, measure }: TabulationComparison,
  sayLabel: (label: { readonly en: string; readonly vi: string }) => string,
): Named =>
  measure.dimensions
    .flatMap(({ indicators }) => indicators)
    .flatMap(({ id, label }) => {
      const change = overall.censored[id];
      return change === undefined ? [] : [[sayLabel(label), change] as const];
    });

const changeIn = (one: Changes | Change, measure: (typeof measures)[number]): Change | null =>
  measure === "censored" ? (one as Change) : (one as Changes)[measure];
