import {
  type ExactInterval,
  everything,
  type Fraction,
  fraction,
  fractionOf,
  point,
} from "../../../../src/number/index.ts";
import { type DraftTerm, demand, demandSize } from "../../../../src/verify/sheet/compile/draft.ts";
import { type Domains, startDomains } from "../../../../src/verify/sheet/solve/domains.ts";
import {
  type Constraint,
  type Problem,
  problemOf,
  type Variable,
} from "../../../../src/verify/sheet/solve/problem.ts";
import type { Search } from "../../../../src/verify/sheet/solve/search-state.ts";

/** A number such as `3`, `-1/2` or `10^50`, however long. */
export function f(text: string): Fraction {
  const [numerator, denominator = "1"] = text.split("/") as [string, string?];
  return fractionOf(whole(numerator), whole(denominator));
}

function whole(text: string): bigint {
  const [digits, power] = text.split("^") as [string, string?];
  return power === undefined ? BigInt(digits) : BigInt(Math.sign(Number(digits))) * 10n ** BigInt(power);
}

/** Reads `[0, 3)`, `(-∞, 5]`, `R` for all numbers, or one number. */
export function interval(text: string): ExactInterval {
  if (text === "R") return everything;
  const ends = /^([[(])(.+), (.+)([\])])$/.exec(text);
  if (ends === null) return point(f(text));
  const [, open, low, high, close] = ends as unknown as readonly string[];
  const end = (of: string | undefined): Fraction | null => (of?.endsWith("∞") ? null : f(of as string));
  return { lower: end(low), upper: end(high), lowerClosed: open === "[", upperClosed: close === "]" };
}

/** Writes an interval as it is read; `none` where nothing is left. */
export function shown(of: ExactInterval | null | undefined): string {
  if (of === undefined) return "open";
  if (of === null) return "none";
  const { lower, upper, lowerClosed, upperClosed } = of;
  const low = lower === null ? "-∞" : lower.toFraction();
  const high = upper === null ? "∞" : upper.toFraction();
  if (low === high && lowerClosed && upperClosed) return low;
  const text = `${lowerClosed ? "[" : "("}${low}, ${high}${upperClosed ? "]" : ")"}`;
  return text === "(-∞, ∞)" ? "R" : text;
}

/** Domains as they are written above. */
export const allShown = (intervals: readonly (ExactInterval | null | undefined)[]): string[] =>
  intervals.map(shown);

/** Steps that do not run out. */
export const plenty = (): { left: number } => ({ left: 1e6 });

/** Reads `2 a b - 3 c + 1`: the terms, with `a` for the first variable, and the constant. */
function sumOf(text: string): { terms: DraftTerm[]; constant: Fraction } {
  const terms: DraftTerm[] = [];
  let constant = fraction(0);
  for (const [, sign, number, names = ""] of text.matchAll(/([+-]?) ?(\d+(?:\/\d+)?)? ?((?:[a-z] ?)*)/g)) {
    if (number === undefined && names === "") continue;
    const factor = fraction(number ?? 1).mul(sign === "-" ? -1 : 1);
    const places = [...names.replaceAll(" ", "")].map(placeOf);
    if (places.length === 0) constant = constant.add(factor);
    else terms.push([factor, ...places]);
  }
  return { terms, constant };
}

/** `a` is the first variable. */
export const placeOf = (name: string): number => name.charCodeAt(0) - "a".charCodeAt(0);

/** Problems and all that is asked about them, each with domains of its own. */
export interface Stated {
  readonly problem: Problem;
  readonly own: readonly ExactInterval[];
  /** One set of domains, to be narrowed, and what they are now. */
  readonly now: Domains;
  readonly domainOf: (variable: number) => ExactInterval;
  /** The places of all constraints. */
  readonly places: readonly number[];
  readonly domains: (exact?: boolean) => Domains;
  /** A search with so much effort, that says why not. */
  readonly search: (left?: number) => Search & { readonly reasons: NonNullable<Search["reasons"]> };
}

/**
 * A problem in words: variables as `[0, 3]`, `whole [0, 9]` or `[0, 3] from 2`, the start; constraints as
 * `2 a b - 3 c + 1 = 0`, with `<=` or `<`, or `|a - b| = 2 c`, which adds a variable that tells its two cases apart.
 */
export function stated(variables: readonly string[], constraints: readonly string[] = []): Stated {
  const own = variables.map((text) => {
    const [, whole, domain, start] = /^(whole )?(.+?)(?: from (.+))?$/.exec(
      text,
    ) as unknown as readonly string[];
    const unprinted = interval(domain as string);
    return { unprinted, whole: whole !== undefined, start: fraction(start ?? "0") };
  });
  const draft = { entries: [], variables: own as Variable[], constraints: [] as Constraint[] };
  for (const text of constraints) {
    const size = /^\|(.+)\| = (.+)$/.exec(text);
    if (size === null) {
      const [, left, sense] = /^(.+) (=|<=|<) 0$/.exec(text) as unknown as readonly string[];
      const { terms, constant } = sumOf(left as string);
      demand(draft, terms, sense as Constraint["sense"], constant);
    } else {
      const { terms, constant } = sumOf(size[1] as string);
      const [factor, place] = sumOf(size[2] as string).terms[0] as [Fraction, number];
      demandSize(draft, place, [factor, place], terms, constant);
    }
  }
  const problem = problemOf(draft.variables, draft.constraints);
  const intervals = draft.variables.map(({ unprinted }) => unprinted);
  const now = startDomains(intervals);
  return {
    problem,
    own: intervals,
    now,
    domainOf: (variable) => now.now[variable] as ExactInterval,
    places: [...problem.constraints.keys()],
    domains: (exact) => startDomains(intervals, exact),
    search: (left = 1e6) => ({
      problem,
      domains: startDomains(intervals),
      effort: { left },
      reasons: { constraints: new Set<number>(), variables: new Set<number>() },
    }),
  };
}

/** One constraint, over variables that may be any number. */
export function constraint(text: string): Constraint {
  const last = Math.max(...[...text.matchAll(/[a-z]/g)].map(([name]) => placeOf(name)), -1);
  return stated(
    Array.from({ length: last + 1 }, () => "R"),
    [text],
  ).problem.constraints[0] as Constraint;
}
