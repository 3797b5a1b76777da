import type { ExactInterval, Fraction } from "../../../number/index.ts";
import type { DomainOf } from "./domains.ts";
import type { Constraint } from "./problem.ts";

/** The end of a domain, times a coefficient. */
interface End {
  readonly at: Fraction | null;
  readonly closed: boolean;
}

/**
 * For every variable of a linear constraint in which each stands once, what the domains of the others allow it.
 *
 * The same as the general way takes to the same ends, with a fifth of the arithmetic, since most relations are sums.
 */
export function projectLinear(
  { monomials, constant, sense }: Constraint,
  domainOf: DomainOf,
): (ExactInterval | null)[] {
  const lows: End[] = [];
  const highs: End[] = [];
  for (const { coefficient, variables } of monomials) {
    const { lower, upper, lowerClosed, upperClosed } = domainOf(variables[0] as number);
    const low = { at: times(lower, coefficient), closed: lowerClosed };
    const high = { at: times(upper, coefficient), closed: upperClosed };
    lows.push(coefficient.s === 1n ? low : high);
    highs.push(coefficient.s === 1n ? high : low);
  }
  const most = limits(lows, constant);
  const least = sense === "=" ? limits(highs, constant) : null;
  return monomials.map(({ coefficient }, place) => {
    // What is left of zero when the others are at their least bounds this one from above, and the other way round.
    const above = { at: over(most.at(place), coefficient), closed: sense !== "<" && most.closed(place) };
    const below =
      least === null ? none : { at: over(least.at(place), coefficient), closed: least.closed(place) };
    const [upper, lower] = coefficient.s === 1n ? [above, below] : [below, above];
    return {
      lower: lower.at,
      upper: upper.at,
      lowerClosed: lower.closed,
      upperClosed: upper.closed,
    };
  });
}

const none: End = { at: null, closed: false };

/** What each term may be at most, or at least, when all others are at their ends. */
function limits(
  ends: readonly End[],
  constant: Fraction,
): { readonly at: (place: number) => Fraction | null; readonly closed: (place: number) => boolean } {
  let sum = constant;
  let unbounded = 0;
  let open = 0;
  for (const { at, closed } of ends) {
    if (at === null) unbounded++;
    else sum = sum.n === 0n ? at : sum.add(at);
    if (!closed) open++;
  }
  return {
    at: (place) => {
      const own = (ends[place] as End).at;
      if (unbounded > (own === null ? 1 : 0)) return null;
      return own === null ? sum.neg() : own.sub(sum);
    },
    closed: (place) => open === ((ends[place] as End).closed ? 0 : 1),
  };
}

const isOne = ({ n, d }: Fraction): boolean => n === 1n && d === 1n;

function times(value: Fraction | null, coefficient: Fraction): Fraction | null {
  if (value === null || value.n === 0n) return value;
  if (isOne(coefficient)) return coefficient.s === 1n ? value : value.neg();
  return value.mul(coefficient);
}

function over(value: Fraction | null, coefficient: Fraction): Fraction | null {
  if (value === null || value.n === 0n) return value;
  if (isOne(coefficient)) return coefficient.s === 1n ? value : value.neg();
  return value.div(coefficient);
}
