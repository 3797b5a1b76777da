import type { ExactInterval, Fraction } from "../../../number/index.ts";
import type { Domains } from "./domains.ts";
import { isWhole, type Problem } from "./problem.ts";
import { type Rest, strictSign } from "./rest.ts";

/** For each rest of a constraint, the variables that are replaced by their domains to make it linear. */
export type Factors = readonly (readonly number[])[];

/**
 * Factors that stand in no other constraint, so that nothing is lost when their domains replace them; `null` when a
 * product has none, or when the signs of a factor's coefficients differ.
 */
export function freeFactors(
  rests: readonly Rest[],
  isFree: (variable: number) => boolean,
  domains: Domains,
): Factors | null {
  const chosen = new Set<number>();
  const partners = new Set<number>();
  for (const { variables } of rests) {
    if (variables.length < 2) continue;
    const [a, b] = variables as [number, number];
    if (variables.length > 2 || a === b) return null;
    const suits = (own: number, partner: number): boolean =>
      isFree(own) && !partners.has(own) && !chosen.has(partner) && signOf(partner, domains) !== 0;
    const own = suits(a, b) ? a : suits(b, a) ? b : null;
    if (own === null) return null;
    chosen.add(own);
    partners.add(own === a ? b : a);
  }
  const factors = rests.map(({ variables }) => variables.filter((variable) => chosen.has(variable)));
  return [...chosen].every((own) => oneSign(own, rests, factors, domains)) ? factors : null;
}

const signOf = (variable: number, { now }: Domains): number => strictSign(now[variable] as ExactInterval);

/** Whether all that a factor is multiplied by has one sign, so that the sum is least where the factor is least or greatest. */
function oneSign(own: number, rests: readonly Rest[], factors: Factors, domains: Domains): boolean {
  const signs = new Set<number>();
  for (const [place, { coefficient, variables }] of rests.entries()) {
    if (!(factors[place] as readonly number[]).includes(own)) continue;
    const partner = variables.find((variable) => variable !== own);
    signs.add(Number(coefficient.s) * (partner === undefined ? 1 : signOf(partner, domains)));
  }
  return signs.size < 2;
}

/** Of every product all factors but one: in turn the widest domain stays, and the narrowest. */
export function looseFactors(
  rests: readonly Rest[],
  problem: Problem,
  domains: Domains,
): readonly [Factors, Factors] {
  const width = (variable: number): number =>
    widthOf(domains.now[variable] as ExactInterval, isWhole(problem, variable));
  const without = (end: typeof Math.max, none: number): Factors =>
    rests.map(({ variables }) => {
      const widths = variables.map(width);
      const most = widths.reduce((one, other) => end(one, other), none);
      const kept = end === Math.max ? widths.indexOf(most) : widths.lastIndexOf(most);
      return variables.filter((_, at) => at !== kept);
    });
  return [without(Math.max, Number.NEGATIVE_INFINITY), without(Math.min, Number.POSITIVE_INFINITY)];
}

/** How wide a domain is beside its numbers, as a guide to the search: above two without bound, below one when whole. */
export function widthOf({ lower, upper }: ExactInterval, whole: boolean): number {
  if (lower === null || upper === null) return 3;
  const width = Math.abs(approximately(upper) - approximately(lower));
  const size = Math.abs(approximately(upper)) + Math.abs(approximately(lower));
  return (whole ? 0 : 1) + (size === 0 ? 0 : width / (width + size));
}

/** A fraction as a float, for guidance only; a huge one stays finite. */
function approximately(value: Fraction): number {
  const number = value.valueOf();
  return Number.isFinite(number) ? number : Number.MAX_VALUE / 4;
}
