import { type ExactInterval, fractionOf, intersect, point } from "../../../number/index.ts";
import type { Constraint, Either } from "./problem.ts";

type Allowed = ExactInterval | null;
type DomainOf = (variable: number) => ExactInterval;

const zero = fractionOf(0n);
const zeroOrMore: ExactInterval = { lower: zero, upper: null, lowerClosed: true, upperClosed: false };

/** For every variable, what the domains of the others allow it in one case or the other. */
export function projectCases(
  variables: readonly number[],
  { decider, size, cases }: Either,
  domainOf: DomainOf,
  projectOne: (constraint: Constraint, domainOf: DomainOf) => readonly Allowed[],
): Allowed[] {
  const allowed: Allowed[] = variables.map(() => null);
  const sized = (variable: number): ExactInterval =>
    variable === size ? (intersect(domainOf(size), zeroOrMore) ?? domainOf(size)) : domainOf(variable);
  for (const [at, constraint] of cases.entries()) {
    const value = point(fractionOf(BigInt(at)));
    if (intersect(domainOf(decider), value) === null) continue;
    const own = projectOne(constraint, sized);
    for (const [place, variable] of variables.entries()) {
      const found =
        variable === decider
          ? isPossible(constraint, own, sized) && value
          : (own[constraint.variables.indexOf(variable)] ?? null);
      const kept = found && variable === size ? intersect(found, zeroOrMore) : found;
      if (kept) allowed[place] = hull(allowed[place] ?? null, kept);
    }
  }
  return allowed;
}

const isPossible = (constraint: Constraint, own: readonly Allowed[], domainOf: DomainOf): boolean =>
  constraint.variables.every((variable, place) => {
    const found = own[place] ?? null;
    return found !== null && intersect(found, domainOf(variable)) !== null;
  });

/** The smallest interval that holds both. */
function hull(a: ExactInterval | null, b: ExactInterval): ExactInterval {
  if (a === null) return b;
  const low = a.lower === null || b.lower === null ? null : a.lower.compare(b.lower);
  const high = a.upper === null || b.upper === null ? null : a.upper.compare(b.upper);
  return {
    lower: low === null ? null : low <= 0 ? a.lower : b.lower,
    upper: high === null ? null : high >= 0 ? a.upper : b.upper,
    lowerClosed: low !== null && ((low <= 0 && a.lowerClosed) || (low >= 0 && b.lowerClosed)),
    upperClosed: high !== null && ((high >= 0 && a.upperClosed) || (high <= 0 && b.upperClosed)),
  };
}
