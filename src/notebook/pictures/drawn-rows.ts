import type { AlkireFoster, Measures } from "../../counting/index.ts";
import type { Label } from "../../standard/index.ts";
import { labels } from "../data/labels.ts";
import type { Pen } from "../table/pen.ts";
import { readGrouping } from "./picture-options.ts";
import { mostRows, rowNames } from "./row-names.ts";

/** The populations that a picture draws, with the names of their rows. */
export interface DrawnPopulations {
  readonly names: readonly string[];
  readonly measures: readonly Measures[];
  /** What the subtitle says of groups that are left out. */
  readonly leftOut: readonly string[];
}

/** Everybody, and the groups of one grouping, the poorest first by a measure. */
export function drawnPopulations(
  result: AlkireFoster,
  grouping: string | undefined,
  by: "headcountRatio" | "adjustedHeadcountRatio",
  pen: Pen,
): DrawnPopulations {
  const groups = Object.entries(readGrouping(result.groups, grouping)?.[1] ?? {}).sort(([, a], [, b]) =>
    b[by].value.comparedTo(a[by].value),
  );
  const drawn = [[pen.say(labels.everybody), result.overall] as const, ...groups.slice(0, mostRows)];
  return {
    names: rowNames(
      drawn.map(([name]) => name),
      pen,
    ),
    measures: drawn.map(([, measures]) => measures),
    leftOut: leftOut(groups.length + 1 - drawn.length, labels.moreGroups, pen),
  };
}

/** What a subtitle says of rows that are not drawn: nothing where all are. */
export const leftOut = (count: number, what: Label, pen: Pen): readonly string[] =>
  count === 0 ? [] : [`… ${pen.number(count).text} ${pen.say(what)}`];
