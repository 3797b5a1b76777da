import { type Domains, isPoint } from "./domains.ts";
import { openVariables } from "./open-constraints.ts";
import { type Constraint, isWhole, type Problem } from "./problem.ts";

/** In which order variables are given values so that each constraint leaves one for itself, as far as may be. */
export interface ChoiceOrder {
  /** The constraints that leave none: they have to be solved together. */
  readonly core: readonly number[];
  /** What is given a value first, so that the core is linear: cases, whole numbers, and factors of products. */
  readonly first: readonly number[];
  /** All others, in their order; those that constraints keep for themselves stand last. */
  readonly others: readonly number[];
}

/** Finds the order in which the open variables of constraints are given values. */
export function choiceOrder(problem: Problem, domains: Domains, places: readonly number[]): ChoiceOrder {
  const open = new Map(
    places.map((place) => [place, openVariables(problem.constraints[place] as Constraint, domains)]),
  );
  const equations = places.filter((place) => (problem.constraints[place] as Constraint).sense === "=");
  const placesOf = new Map<number, Set<number>>();
  for (const place of equations) {
    for (const variable of open.get(place) as number[]) {
      placesOf.set(variable, (placesOf.get(variable) ?? new Set()).add(place));
    }
  }
  const own = new Map<number, number>();
  const queue = [...placesOf.keys()];
  for (const variable of queue) {
    const [place, ...more] = placesOf.get(variable) as ReadonlySet<number>;
    if (place === undefined || more.length > 0 || isWhole(problem, variable)) continue;
    if (!isLinearIn(problem.constraints[place] as Constraint, variable)) continue;
    own.set(place, variable);
    for (const other of open.get(place) as number[]) {
      (placesOf.get(other) as Set<number>).delete(place);
      queue.push(other);
    }
  }
  const core = equations.filter((place) => !own.has(place));
  const first = [...wholesIn(problem, [...open.values()].flat()), ...factorsIn(problem, domains, core)];
  const kept = [...own.values()].reverse();
  const others = [...own.keys()].reverse().flatMap((place) => open.get(place) as number[]);
  const rest = [...open.values()].flat();
  const last = new Set(kept);
  return { core, first, others: [...others, ...rest].filter((variable) => !last.has(variable)).concat(kept) };
}

const isLinearIn = ({ monomials }: Constraint, variable: number): boolean =>
  monomials.every(({ variables }) => variables.filter((other) => other === variable).length < 2);

const wholesIn = (problem: Problem, open: readonly number[]): number[] =>
  [...new Set(open)].filter((variable) => isWhole(problem, variable));

/** Factors without which all products of constraints are linear: in turn the one that stands in most of them. */
function factorsIn(problem: Problem, { now }: Domains, places: readonly number[]): number[] {
  const isOpen = (variable: number): boolean =>
    !isWhole(problem, variable) && !isPoint(now[variable] as Domains["now"][number]);
  const products = places.flatMap((place) =>
    (problem.constraints[place] as Constraint).monomials.map((monomial) => monomial.variables.filter(isOpen)),
  );
  const factors: number[] = [];
  for (;;) {
    const times = new Map<number, number>();
    for (const product of products) {
      const left = product.filter((variable) => !factors.includes(variable));
      if (left.length < 2) continue;
      for (const variable of left) times.set(variable, (times.get(variable) ?? 0) + 1);
    }
    const [most] = [...times].sort(([, a], [, b]) => b - a);
    if (most === undefined) return factors;
    factors.push(most[0]);
  }
}
