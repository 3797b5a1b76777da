import { PovertyError, show } from "../../errors/index.ts";
import { fraction } from "../../number/index.ts";
import type { MissingPolicy } from "../missing-policy.ts";
import type { Tabulation } from "../tabulation.ts";
import { type CutoffPoint, measuresAtEveryCutoff } from "./measures-at-every-cutoff.ts";

/** How two groups compare at all cut-offs. */
export interface GroupDominance {
  /** The group with less poverty, where one has. */
  readonly lower: string;
  readonly higher: string;
  /**
   * - `first-order`: H of `lower` is nowhere above that of `higher`, and somewhere below; M0 then neither;
   * - `adjusted`: that holds of M0, but not of H;
   * - `equal`: H is the same at every cut-off;
   * - `none`: the order turns with the cut-off.
   */
  readonly dominance: "first-order" | "adjusted" | "equal" | "none";
  /** The cut-offs at which H has the order of `higher` and `lower` turned, rising. */
  readonly reversedAt: readonly string[];
}

/**
 * Which of two groups is poorer at every cut-off, for all pairs of groups of a grouping: first-order dominance.
 *
 * When the headcount ratios of two groups keep one order at all cut-offs, so do their adjusted headcount ratios, and no
 * choice of k can turn the comparison. Comparisons are of exact fractions; sampling error is not looked at.
 *
 * @param table a tabulation
 * @param grouping the name of a grouping
 * @param options what is done with missing answers; default: the table's policy
 * @returns one entry for each pair of groups in which somebody is counted
 * @throws PovertyError `GROUP_KEY_UNKNOWN` for a grouping that the table does not have, or an error of
 * `measuresAtEveryCutoff`
 * @example
 * ```ts
 * import { defineMeasure, groupDominance, tabulate } from "poverty-indicators";
 *
 * const measure = defineMeasure({ dimensions: { a: ["a"], b: ["b"] }, cutoff: "1/2" });
 * const groups = { region: ["north", "north", "south", "south"] };
 * const table = tabulate({ deprivations: { a: [1, 1, 1, 0], b: [1, 0, 0, 0] }, groups }, measure);
 * const [pair] = groupDominance(table, "region");
 * pair?.lower; // => "south"
 * pair?.dominance; // => "first-order"
 * ```
 * @see Alkire and Foster (2011), section 7; Lasso de la Vega (2010), Counting poverty orderings and deprivation curves
 */
export function groupDominance(
  table: Tabulation,
  grouping: string,
  options: { readonly missing?: MissingPolicy } = {},
): readonly GroupDominance[] {
  const { cutoffs, groups } = measuresAtEveryCutoff(table, options);
  const curves =
    typeof grouping === "string" && Object.hasOwn(groups, grouping) ? groups[grouping] : undefined;
  if (curves === undefined) {
    throw new PovertyError(
      "GROUP_KEY_UNKNOWN",
      `Cannot compare groups: the table has no grouping ${show(grouping)}`,
      grouping,
    );
  }
  const counted = Object.entries(curves).filter(([, curve]) => curve.length > 0);
  const pairs = counted.flatMap(([first, a], at) =>
    counted
      .slice(at + 1)
      .map(([second, b]) => compare(cutoffs, { label: first, curve: a }, { label: second, curve: b })),
  );
  return Object.freeze(pairs);
}

interface Curve {
  readonly label: string;
  readonly curve: readonly CutoffPoint[];
}

function compare(cutoffs: readonly string[], first: Curve, second: Curve): GroupDominance {
  const headcounts = signs(first, second, "headcountRatio");
  const adjusted = signs(first, second, "adjustedHeadcountRatio");
  const order = orderOf(headcounts) ?? orderOf(adjusted);
  const [lower, higher] = order === 1 ? [second, first] : [first, second];
  const turned = order === 1 ? -1 : 1;
  return Object.freeze({
    lower: lower.label,
    higher: higher.label,
    dominance:
      orderOf(headcounts) === 0
        ? "equal"
        : orderOf(headcounts) !== null
          ? "first-order"
          : order !== null
            ? "adjusted"
            : "none",
    reversedAt: Object.freeze(cutoffs.filter((_, at) => headcounts[at] === turned)),
  });
}

/** At each cut-off: −1 where the first curve is below the second, 1 where it is above. */
const signs = (first: Curve, second: Curve, measure: "headcountRatio" | "adjustedHeadcountRatio"): number[] =>
  first.curve.map((point, at) =>
    fraction(point[measure].exact).compare(fraction(second.curve[at]?.[measure].exact as string)),
  );

/** −1 or 1 when a curve is nowhere on the other side, 0 when both are the same, `null` when they cross. */
function orderOf(signs: readonly number[]): -1 | 0 | 1 | null {
  const [below, above] = [signs.includes(-1), signs.includes(1)];
  if (below && above) return null;
  return below ? -1 : above ? 1 : 0;
}
