import {
  type ExactInterval,
  type Fraction,
  fractionOf,
  multiply,
  point,
  scale,
} from "../../../number/index.ts";
import { highest, lowest } from "./bound.ts";
import type { Domains } from "./domains.ts";
import type { Factors } from "./factors.ts";
import type { Constraint } from "./problem.ts";
import { type Rest, weakSign } from "./rest.ts";
import type { Row } from "./simplex.ts";

/** A row that a constraint gives. */
export interface LinearRow extends Row {
  readonly constraint: number;
  /** The variables of whose domains the row was made. */
  readonly uses: readonly number[];
}

/** A linear form and its constant: the least, or the greatest, that the left side of a constraint can be. */
interface Form {
  readonly terms: Map<number, Fraction>;
  constant: Fraction;
  /** Whether that end is attained. */
  closed: boolean;
}

/** The rows of a constraint of which factors are replaced by their domains; `exact` when nothing is lost so. */
export function rowsOf(
  constraint: Constraint,
  place: number,
  rests: readonly Rest[],
  factors: Factors,
  exact: boolean,
  domains: Domains,
): LinearRow[] {
  const { sense, constant, variables } = constraint;
  const least = formOf(constant, rests, factors, domains, "lower");
  const columns = new Set(
    rests.flatMap((rest, at) => ((factors[at] as readonly number[]).length === 0 ? rest.variables : [])),
  );
  const from = { constraint: place, uses: variables.filter((variable) => !columns.has(variable)) };
  if (sense === "=" && least !== null && factors.every((replaced) => replaced.length === 0)) {
    const end = highest(least.constant.neg(), true);
    return [{ ...from, terms: least.terms, lower: end, upper: end }];
  }
  const greatest = sense === "=" ? formOf(constant, rests, factors, domains, "upper") : null;
  const rows: LinearRow[] = [];
  if (least !== null) {
    const closed = sense !== "<" && (least.closed || !exact);
    rows.push({ ...from, terms: least.terms, lower: null, upper: highest(least.constant.neg(), closed) });
  }
  if (greatest !== null) {
    const closed = greatest.closed || !exact;
    rows.push({
      ...from,
      terms: greatest.terms,
      lower: lowest(greatest.constant.neg(), closed),
      upper: null,
    });
  }
  return rows;
}

function formOf(
  constant: Fraction,
  rests: readonly Rest[],
  factors: Factors,
  domains: Domains,
  side: "lower" | "upper",
): Form | null {
  const form: Form = { terms: new Map(), constant, closed: true };
  for (const [at, { coefficient, variables }] of rests.entries()) {
    const replaced = factors[at] as readonly number[];
    const column = without(variables, replaced)[0];
    let end: Fraction | null = coefficient;
    if (replaced.length > 0) {
      const sign = column === undefined ? 1 : weakSign(domains.now[column] as ExactInterval);
      if (sign === 0) return null;
      const interval = scale(productOf(replaced, domains), coefficient);
      const low = (side === "lower") === (sign === 1);
      end = low ? interval.lower : interval.upper;
      if (!(low ? interval.lowerClosed : interval.upperClosed)) form.closed = false;
    }
    if (end === null) return null;
    if (column === undefined) form.constant = form.constant.add(end);
    else form.terms.set(column, (form.terms.get(column) ?? fractionOf(0n)).add(end));
  }
  for (const [column, factor] of form.terms) if (factor.n === 0n) form.terms.delete(column);
  return form;
}

/** The variables of a product that are left when others are taken out, each as often as it is named. */
function without(variables: readonly number[], others: readonly number[]): number[] {
  const left = [...variables];
  for (const other of others) left.splice(left.indexOf(other), 1);
  return left;
}

const productOf = (variables: readonly number[], { now }: Domains): ExactInterval =>
  variables.reduce<ExactInterval>(
    (product, variable) => multiply(product, now[variable] as ExactInterval),
    point(fractionOf(1n)),
  );
