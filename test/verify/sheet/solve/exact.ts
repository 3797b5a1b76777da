/** Short ways to write exact numbers, intervals and constraints, and to read what comes of them. */
import {
  type ExactInterval,
  everything,
  type Fraction,
  fractionOf,
  point,
} from "../../../../src/number/index.ts";
import {
  type Draft,
  type DraftTerm,
  demand,
  demandSize,
} from "../../../../src/verify/sheet/compile/draft.ts";
import { type Domains, startDomains } from "../../../../src/verify/sheet/solve/domains.ts";
import type { Constraint, Problem, Variable } from "../../../../src/verify/sheet/solve/problem.ts";
import { problemOf } from "../../../../src/verify/sheet/solve/problem.ts";

/** A number such as "3", "-1/2" or "10^50", however long. */
export function f(text: string): Fraction {
  const [numerator, denominator = "1"] = text.split("/") as [string, string?];
  return fractionOf(whole(numerator), whole(denominator));
}

function whole(text: string): bigint {
  const [digits, power] = text.split("^") as [string, string?];
  return power === undefined ? BigInt(digits) : BigInt(Math.sign(Number(digits))) * 10n ** BigInt(power);
}

/** An interval such as "[0, 1)", "(-∞, 1/2]" or "5". */
export function within(text: string): ExactInterval {
  const parts = /^([[(])(.+), (.+)([\])])$/.exec(text);
  if (parts === null) return point(f(text));
  const [, open, lower, upper, close] = parts as unknown as [string, string, string, string, string];
  return {
    lower: lower === "-∞" ? null : f(lower),
    upper: upper === "∞" ? null : f(upper),
    lowerClosed: open === "[",
    upperClosed: close === "]",
  };
}

/** An interval as it is written above; "none" for no number. */
export function shown(interval: ExactInterval | null | undefined): string {
  if (interval === null || interval === undefined) return "none";
  const { lower, upper, lowerClosed, upperClosed } = interval;
  if (lowerClosed && upperClosed && lower?.equals(upper ?? lower.add(1))) return lower.toFraction();
  return (
    `${lowerClosed ? "[" : "("}${lower?.toFraction() ?? "-∞"}, ` +
    `${upper?.toFraction() ?? "∞"}${upperClosed ? "]" : ")"}`
  );
}

const variableOf = (letter: string): number => letter.charCodeAt(0) - "a".charCodeAt(0);

/** Terms such as "2ab - c + 1/2", and the constant among them. */
function termsOf(text: string): { terms: DraftTerm[]; constant: Fraction } {
  const terms: DraftTerm[] = [];
  let constant = f("0");
  for (const [, sign, digits, letters] of text.matchAll(/([+-]?)\s*([0-9/]*)([a-z]*)/g)) {
    if (digits === "" && letters === "") continue;
    const factor = f(`${sign === "-" ? "-" : ""}${digits || "1"}`);
    if (letters === "") constant = constant.add(factor);
    else terms.push([factor, ...[...(letters as string)].map(variableOf)]);
  }
  return { terms, constant };
}

function draftFor(draft: Draft, text: string): void {
  const size = /^(\w+) = \|(.+)\|$/.exec(text);
  if (size !== null) {
    const [product, sum] = [termsOf(size[1] as string).terms[0] as DraftTerm, termsOf(size[2] as string)];
    const [factor, ...own] = product as readonly [Fraction, ...number[]];
    demandSize(draft, own[0] as number, [factor, ...own], sum.terms, sum.constant);
    return;
  }
  const [left, sense] = text.split(/ (=|<=|<) 0$/) as [string, Constraint["sense"]];
  const { terms, constant } = termsOf(left);
  demand(draft, terms, sense, constant);
}

/** A constraint on the variables a, b, c … such as "2ab - c + 1/2 <= 0". */
export function constraint(text: string): Constraint {
  const draft: Draft = { entries: [], variables: [], constraints: [] };
  draftFor(draft, text);
  return draft.constraints[0] as Constraint;
}

/** A problem, and the domains of its variables. */
export interface Posed {
  readonly problem: Problem;
  readonly own: readonly ExactInterval[];
  /** The domains, to be narrowed. */
  readonly domains: Domains;
  readonly domainOf: (variable: number) => ExactInterval;
  /** The places of all constraints. */
  readonly places: readonly number[];
}

/**
 * A problem on variables a, b, c … given by their domains, such as "[0, 1]", "whole [0, 9]" or "[0, ∞) at 3" with the
 * value where a search begins. A constraint is written as above, or "a = |b - c|".
 */
export function posed(given: readonly string[], ...constraints: readonly string[]): Posed {
  const own: ExactInterval[] = [];
  const variables = given.map((text): Variable => {
    const [, whole, interval, start] = /^(whole )?(.+?)(?: at (.+))?$/.exec(text) as RegExpExecArray;
    const domain = within(interval as string);
    own.push(domain);
    return {
      unprinted: everything,
      whole: whole !== undefined,
      start: start === undefined ? (domain.lower ?? domain.upper ?? f("0")) : f(start),
    };
  });
  const draft: Draft = { entries: [], variables, constraints: [] };
  for (const text of constraints) draftFor(draft, text);
  for (const { unprinted } of draft.variables.slice(own.length)) own.push(unprinted);
  const domains = startDomains(own);
  return {
    problem: problemOf(draft.variables, draft.constraints),
    own,
    domains,
    domainOf: (variable) => domains.now[variable] as ExactInterval,
    places: [...draft.constraints.keys()],
  };
}

/** Domains as they are written above. */
export const allShown = (intervals: readonly (ExactInterval | null | undefined)[]): string[] =>
  intervals.map(shown);

/** Steps that do not run out. */
export const plenty = (): { left: number } => ({ left: 1_000_000 });
