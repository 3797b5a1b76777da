import { type ExactInterval, type Fraction, intersect, wholeNumbersIn } from "../../../number/index.ts";
import { lengthOf } from "./effort.ts";
import { isWhole, type Problem } from "./problem.ts";
import { shortened } from "./shortened.ts";

/** The domain of a variable. */
export type DomainOf = (variable: number) => ExactInterval;

/** One step by which the domain of a variable became narrower. */
export interface Narrowing {
  readonly variable: number;
  readonly before: ExactInterval;
  /** The place of the narrowing of the same variable before this one; -1 where there is none. */
  readonly previous: number;
  /** The constraint that did it, or `choice`. */
  readonly constraint: number;
}

/** In place of a constraint: a search chose to look at a part of a domain. */
export const choice = -1;

/** The domains of variables, and every step by which they became what they are. */
export interface Domains {
  readonly now: ExactInterval[];
  readonly narrowings: Narrowing[];
  /** The place of the last narrowing of each variable; -1 where there is none. */
  readonly latest: number[];
  readonly exact: boolean;
}

/**
 * Domains to start from.
 *
 * @param exact whether ends stay as they are found, however long; otherwise long ones move outwards a little
 */
export function startDomains(own: readonly ExactInterval[], exact = false): Domains {
  return { now: [...own], narrowings: [], latest: own.map(() => -1), exact };
}

/** Whether a domain holds one number only. */
export const isPoint = ({ lower, upper }: ExactInterval): boolean =>
  lower !== null && upper !== null && (lower === upper || lower.equals(upper));

/** Ends with longer numbers than this are not worth their arithmetic. */
const longest = 10n ** 1200n;

/** What work on the domains of some variables costs beside work on domains with short ends. */
export function lengthIn({ now }: Domains, variables: readonly number[]): number {
  let longest = 1;
  for (const variable of variables) {
    const { lower, upper } = now[variable] as ExactInterval;
    if (lower !== null) longest = Math.max(longest, lengthOf(lower));
    if (upper !== null) longest = Math.max(longest, lengthOf(upper));
  }
  return longest;
}

const isLong = (end: Fraction | null): boolean => end !== null && (end.n > longest || end.d > longest);

/**
 * Keeps of a domain what is also in `to`: tells whether it became narrower, as far as it can (`narrower`) or nearly
 * (`nearly`), or leaves it and tells that nothing is left (`empty`), or that its ends would be too long (`left`).
 */
export function narrow(
  problem: Problem,
  domains: Domains,
  variable: number,
  to: ExactInterval | null,
  constraint: number,
): "same" | "narrower" | "nearly" | "empty" | "left" {
  const before = domains.now[variable] as ExactInterval;
  const both = to === null ? null : intersect(before, to);
  const found = both !== null && isWhole(problem, variable) ? wholeNumbersIn(both) : both;
  if (found === null) return "empty";
  if (alike(found, before)) return "same";
  const kept = domains.exact ? found : shortened(found);
  if (kept !== found && alike(kept, before)) return "left";
  if (isLong(kept.lower) || isLong(kept.upper)) return "left";
  domains.narrowings.push({ variable, before, previous: domains.latest[variable] as number, constraint });
  domains.latest[variable] = domains.narrowings.length - 1;
  domains.now[variable] = kept;
  return kept === found ? "narrower" : "nearly";
}

/** Takes back every narrowing after the first `kept`. */
export function undo(domains: Domains, kept: number): void {
  for (let last = domains.narrowings.length; last > kept; last--) {
    const { variable, before, previous } = domains.narrowings.pop() as Narrowing;
    domains.now[variable] = before;
    domains.latest[variable] = previous;
  }
}

/** Whether two intervals, one within the other, are the same. */
function alike(inner: ExactInterval, outer: ExactInterval): boolean {
  return (
    inner.lowerClosed === outer.lowerClosed &&
    inner.upperClosed === outer.upperClosed &&
    (inner.lower === outer.lower || outer.lower?.equals(inner.lower as Fraction) === true) &&
    (inner.upper === outer.upper || outer.upper?.equals(inner.upper as Fraction) === true)
  );
}
