import { PovertyError, readMade, show } from "../../errors/index.ts";
import { type Fraction, fraction } from "../../number/index.ts";
import type { AlkireFoster } from "../measure-at.ts";
import { type RankCorrelation, rankCorrelation } from "./rank-correlation.ts";

/** How far the ranking of groups hangs on cut-off and weights. Frozen plain data. */
export interface RankRobustness {
  readonly kind: "rank-robustness";
  readonly grouping: string;
  /** The groups that all results have. */
  readonly labels: readonly string[];
  /** The groups of each result, the least poor first; groups of equal value in the order of `labels`. */
  readonly rankings: readonly (readonly string[])[];
  /** Every two results: their positions in the list, and the correlations of their ranks. */
  readonly correlations: readonly (RankCorrelation & { readonly first: number; readonly second: number })[];
  /** How many pairs of groups there are. */
  readonly pairs: number;
  /** How many of them have one strict order in all results. */
  readonly robustPairs: number;
}

/**
 * Compares the rankings of groups in several results: at several cut-offs, or under several weight schemes.
 *
 * @param results of `alkireFoster`, two or more, with one grouping in common
 * @param grouping the name of the grouping
 * @param by which measure ranks the groups. Default: the adjusted headcount ratio
 * @returns rankings, their correlations, and how many pairs of groups keep their order in all results
 * @throws PovertyError `GROUP_KEY_UNKNOWN`, or `ARGUMENT_INVALID` for fewer than two results or groups
 * @example
 * ```ts
 * import { alkireFosterAtCutoffs, defineMeasure, rankRobustness, tabulate } from "poverty-indicators";
 *
 * const measure = defineMeasure({ dimensions: { a: ["a"], b: ["b"] }, cutoff: "1/2" });
 * const groups = { region: ["north", "north", "south", "south"] };
 * const table = tabulate({ deprivations: { a: [1, 1, 1, 0], b: [0, 0, 1, 0] }, groups }, measure);
 * const ranks = rankRobustness(alkireFosterAtCutoffs(table, ["1/2", "1"]), "region", "headcountRatio");
 * ranks.rankings; // => [["south", "north"], ["north", "south"]]
 * ranks.correlations[0]?.kendallTauB; // => -1
 * ranks.robustPairs; // => 0
 * ```
 * @see Alkire and Santos (2014), Measuring acute poverty in the developing world, World Development 59
 */
export function rankRobustness(
  results: readonly AlkireFoster[],
  grouping: string,
  by: "headcountRatio" | "adjustedHeadcountRatio" = "adjustedHeadcountRatio",
): RankRobustness {
  if (!Array.isArray(results) || results.length < 2) {
    throw new PovertyError(
      "ARGUMENT_INVALID",
      `Cannot compare rankings: expected two results or more, received ${show(results)}`,
      results,
    );
  }
  const values = Array.from(results, (result) => valuesOf(result, grouping, by));
  const labels = Object.keys(values[0] as object).filter((label) =>
    values.every((record) => Object.hasOwn(record, label)),
  );
  const lists = values.map((record) => labels.map((label) => record[label] as string));
  const correlations = lists.flatMap((second, at) =>
    lists
      .slice(0, at)
      .map((first, before) =>
        Object.freeze({ first: before, second: at, ...rankCorrelation(first, second) }),
      ),
  );
  return Object.freeze({
    kind: "rank-robustness",
    grouping,
    labels: Object.freeze(labels),
    rankings: Object.freeze(lists.map((list) => ranking(labels, list))),
    correlations: Object.freeze(correlations),
    pairs: (labels.length * (labels.length - 1)) / 2,
    robustPairs: robustPairs(lists, labels.length),
  });
}

/** The exact value of each group. */
function valuesOf(
  result: AlkireFoster,
  grouping: string,
  by: "headcountRatio" | "adjustedHeadcountRatio",
): Readonly<Record<string, string>> {
  const groups =
    typeof grouping === "string" && Object.hasOwn(result?.groups ?? {}, grouping)
      ? result.groups[grouping]
      : undefined;
  if (groups === undefined) {
    throw new PovertyError(
      "GROUP_KEY_UNKNOWN",
      `Cannot compare rankings: a result has no grouping ${show(grouping)}`,
      grouping,
    );
  }
  return readMade("result", result, "ARGUMENT_INVALID", () =>
    Object.fromEntries(Object.entries(groups).map(([label, measures]) => [label, measures[by].exact])),
  );
}

function ranking(labels: readonly string[], values: readonly string[]): readonly string[] {
  const exact = values.map((value) => fraction(value));
  const order = labels
    .map((_, at) => at)
    .sort((a, b) => (exact[a] as Fraction).compare(exact[b] as Fraction));
  return Object.freeze(order.map((at) => labels[at] as string));
}

/** How many pairs of groups have the same strict order in all lists. */
function robustPairs(lists: readonly (readonly string[])[], count: number): number {
  const exact = lists.map((list) => list.map((value) => fraction(value)));
  let robust = 0;
  for (let i = 0; i < count; i++) {
    for (let j = 0; j < i; j++) {
      const orders = new Set(exact.map((list) => (list[i] as Fraction).compare(list[j] as Fraction)));
      if (orders.size === 1 && !orders.has(0)) robust += 1;
    }
  }
  return robust;
}
