import { type ExactInterval, everything, type Fraction, fractionOf, point } from "../../../number/index.ts";
import { type Domains, isPoint } from "./domains.ts";
import { widthOf } from "./factors.ts";
import { isWhole, type Problem } from "./problem.ts";
import { weakSign } from "./rest.ts";

/** A domain in two parts, the likelier one first. */
export interface Branch {
  readonly variable: number;
  readonly parts: readonly [ExactInterval, ExactInterval];
  /** Whether it chooses between the two cases of a constraint. */
  readonly cases: boolean;
}

const zero = fractionOf(0n);
const one = fractionOf(1n);
const two = fractionOf(2n);

/** A domain without bound is divided up to here; nobody publishes figures beyond. */
const farthest = fractionOf(10n ** 30n);

/**
 * Where to divide a domain, given values that satisfy all rows; `solved` when the values are whole where they must be, and
 * nothing is loose, so that they are a solution; `lost` when it is not worth going on.
 */
export function branchOn(
  problem: Problem,
  domains: Domains,
  places: readonly number[],
  values: ReadonlyMap<number, Fraction>,
  loose: ReadonlySet<number>,
): Branch | "solved" | "lost" {
  const undecided = openCase(problem, domains, places);
  if (undecided !== null) return undecided;
  const widest = [...loose]
    .map((variable) => ({ variable, domain: domains.now[variable] as ExactInterval }))
    .filter(({ domain }) => !isPoint(domain))
    .map(({ variable, domain }) => ({ variable, domain, width: widthOf(domain, isWhole(problem, variable)) }))
    .sort((a, b) => b.width - a.width)[0];
  if (widest !== undefined) {
    const { variable, domain } = widest;
    const at = weakSign(domain) === 0 ? zero : middleOf(domain);
    if (at.abs().compare(farthest) > 0 && (domain.lower === null || domain.upper === null)) return "lost";
    return partsAt(variable, at, isWhole(problem, variable), values.get(variable));
  }
  for (const [variable, value] of values) {
    if (isWhole(problem, variable) && value.d !== 1n) return partsAt(variable, value, true, value);
  }
  return "solved";
}

/** A constraint of which both cases are left; the case of the values as printed comes first. */
function openCase(
  { constraints, variables }: Problem,
  { now }: Domains,
  places: readonly number[],
): Branch | null {
  for (const place of places) {
    const decider = (constraints[place] as Problem["constraints"][number]).either?.decider;
    if (decider === undefined || isPoint(now[decider] as ExactInterval)) continue;
    const { start } = variables[decider] as Problem["variables"][number];
    return { variable: decider, parts: [point(start), point(one.sub(start))], cases: true };
  }
  return null;
}

function partsAt(variable: number, at: Fraction, whole: boolean, value: Fraction | undefined): Branch {
  const cut = whole ? at.floor() : at;
  const low = { ...everything, upper: cut, upperClosed: true };
  const high = whole
    ? { ...everything, lower: cut.add(1), lowerClosed: true }
    : { ...everything, lower: cut, lowerClosed: false };
  const parts =
    value !== undefined && value.compare(at) > 0 ? ([high, low] as const) : ([low, high] as const);
  return { variable, parts, cases: false };
}

/** The middle of a domain, or further and further out where it has no bound. */
export function middleOf({ lower, upper }: ExactInterval): Fraction {
  if (lower !== null && upper !== null) return lower.add(upper).div(two);
  if (lower !== null) return lower.add(lower.abs()).add(one);
  return upper === null ? zero : upper.sub(upper.abs()).sub(one);
}

/** A number of few digits from the middle half of a domain; `null` where it has no bound or holds one number only. */
export function shortMiddleOf(domain: ExactInterval): Fraction | null {
  const { lower, upper } = domain;
  if (lower === null || upper === null || lower.equals(upper)) return null;
  // 1 / step is the least power of two above 2 / width, so that rounding moves by less than a quarter of the width.
  const inverse = two.div(upper.sub(lower)).floor().n;
  const step = fractionOf(1n, 1n << BigInt(inverse.toString(2).length));
  return middleOf(domain).div(step).add(1, 2).floor().mul(step);
}

/** A number of a domain, as near to a value as may be. */
export function nearest(domain: ExactInterval, value: Fraction, whole: boolean): ExactInterval {
  const { lower, upper, lowerClosed, upperClosed } = domain;
  const near = whole ? value.add(1, 2).floor() : value;
  if (lower !== null && near.compare(lower) <= 0) return point(lowerClosed ? lower : middleOf(domain));
  if (upper !== null && near.compare(upper) >= 0) return point(upperClosed ? upper : middleOf(domain));
  return point(near);
}
