import { type ExactInterval, everything, type Fraction, fractionOf } from "../../../number/index.ts";
import { middleOf, nearest, shortMiddleOf } from "./branch.ts";
import type { DomainOf } from "./domains.ts";
import { isPoint } from "./domains.ts";
import { powerBelow } from "./power-below.ts";
import type { Constraint, Problem, Variable } from "./problem.ts";
import { type Rest, restsOf } from "./rest.ts";

/** A factor times a product of columns. */
export interface FloatTerm {
  readonly factor: number;
  readonly columns: readonly number[];
}

/** Terms and a constant that should add up to zero. */
export interface FloatRow {
  readonly terms: readonly FloatTerm[];
  readonly constant: number;
}

/** A variable as a float: so many steps away from a number, between two ends. */
export interface FloatColumn {
  /** The variable; -1 for what an inequality leaves over. */
  readonly variable: number;
  readonly origin: Fraction;
  readonly step: Fraction;
  readonly lower: number;
  readonly upper: number;
  readonly domain: ExactInterval;
}

/** Constraints as equations between floats; exact numbers are taken together before they are rounded. */
export interface FloatRows {
  readonly columns: readonly FloatColumn[];
  readonly rows: readonly FloatRow[];
}

const zero = fractionOf(0n);
const one = fractionOf(1n);

/** Writes constraints as equations between floats; of two cases the one of the values as printed. */
export function floatRows(problem: Problem, domainOf: DomainOf, places: readonly number[]): FloatRows {
  const columns: FloatColumn[] = [];
  const columnOf = new Map<number, number>();
  const find = (variable: number): number => {
    const known = columnOf.get(variable);
    if (known !== undefined) return known;
    columnOf.set(variable, columns.length);
    columns.push(columnFor(variable, problem.variables[variable] as Variable, domainOf(variable)));
    return columns.length - 1;
  };
  const rows = places.map((place) => {
    const constraint = caseOf(problem, problem.constraints[place] as Constraint, domainOf);
    const rests = restsOf(constraint, domainOf);
    const { terms, constant } = expand(rests, constraint.constant, columns, find);
    // Every row becomes about as large as one step of the column that moves it most.
    const size = terms.reduce((most, { factor }) => Math.max(most, Math.abs(factor)), 0) || 1;
    const scaled = terms.map(({ factor, columns: own }) => ({ factor: factor / size, columns: own }));
    if (constraint.sense !== "=") {
      scaled.push({ factor: 1, columns: [columns.push(leftOver(constraint.sense === "<=")) - 1] });
    }
    return { terms: scaled, constant: constant / size };
  });
  return { columns, rows };
}

/** What an inequality leaves over. */
const leftOver = (lowerClosed: boolean): FloatColumn => ({
  variable: -1,
  origin: zero,
  step: one,
  lower: 0,
  upper: Number.POSITIVE_INFINITY,
  domain: { ...everything, lower: zero, lowerClosed },
});

function caseOf({ variables }: Problem, constraint: Constraint, domainOf: DomainOf): Constraint {
  if (constraint.either === undefined) return constraint;
  const { decider, cases } = constraint.either;
  const domain = domainOf(decider);
  const chosen = isPoint(domain) ? (domain.lower as Fraction) : (variables[decider] as Variable).start;
  return chosen.n === 0n ? cases[0] : cases[1];
}

function columnFor(variable: number, { start }: Variable, domain: ExactInterval): FloatColumn {
  const { lower, upper } = domain;
  const near = nearest(domain, start, false).lower as Fraction;
  const origin = shortMiddleOf(domain) ?? (isInside(domain, near) ? near : middleOf(domain));
  const size = lower === null || upper === null ? origin.abs().add(one) : upper.sub(lower);
  const step = powerBelow(size);
  const end = (at: Fraction | null, without: number): number =>
    at === null ? without : at.sub(origin).div(step).valueOf();
  return {
    variable,
    origin,
    step,
    lower: end(lower, Number.NEGATIVE_INFINITY),
    upper: end(upper, Number.POSITIVE_INFINITY),
    domain,
  };
}

const isInside = ({ lower, upper }: ExactInterval, value: Fraction): boolean =>
  (lower === null || value.compare(lower) > 0) && (upper === null || value.compare(upper) < 0);

/** The terms of a constraint in steps of its columns: (a + x)(b + y) = ab + bx + ay + xy. */
function expand(
  rests: readonly Rest[],
  constant: Fraction,
  columns: readonly FloatColumn[],
  find: (variable: number) => number,
): FloatRow {
  const terms = new Map<string, { factor: Fraction; readonly columns: readonly number[] }>();
  let fixed = constant;
  const add = (factor: Fraction, own: readonly number[]): void => {
    if (own.length === 0) fixed = fixed.add(factor);
    else if (factor.n !== 0n) {
      const key = own.join(" ");
      const before = terms.get(key);
      terms.set(key, { factor: before === undefined ? factor : before.factor.add(factor), columns: own });
    }
  };
  const multiplyOut = (factor: Fraction, left: readonly number[], own: readonly number[]): void => {
    const [first, ...more] = left;
    if (first === undefined) add(factor, own);
    else {
      const { origin, step } = columns[first] as FloatColumn;
      multiplyOut(factor.mul(origin), more, own);
      multiplyOut(factor.mul(step), more, [...own, first]);
    }
  };
  for (const { coefficient, variables } of rests) multiplyOut(coefficient, variables.map(find), []);
  return {
    constant: fixed.valueOf(),
    terms: [...terms.values()].map(({ factor, columns: own }) => ({
      factor: factor.valueOf(),
      columns: own,
    })),
  };
}
