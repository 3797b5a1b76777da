import { type ExactInterval, intersect, type Rounding, wholeNumbersIn } from "../../../number/index.ts";
import type { CompiledRelation } from "../compile/compile-sheet.ts";
import { isPoint } from "../solve/domains.ts";
import { type Constraint, isWhole, type Variable } from "../solve/problem.ts";
import { project } from "../solve/project.ts";
import { domainIn, type ToldPart, type Workbench } from "./workbench.ts";

/**
 * Whether one look at a relation that does not hold shows that it would hold without the print of any one of its figures,
 * so that all of them are needed: it is one sum, and what the others leave to each figure is a value that it can have.
 */
export function allNeeded(
  bench: Workbench,
  relation: number,
  { figures, instead }: Pick<ToldPart, "figures" | "instead">,
  rounding: Rounding,
): boolean {
  const { problem, relations } = bench.compiled;
  const [place, ...more] = (relations[relation] as CompiledRelation).constraints;
  const constraint = problem.constraints[place as number] as Constraint;
  if (more.length > 0 || !isSum(constraint)) return false;
  const domainOf = domainIn(bench, { figures, instead }, rounding);
  const isWholeNumber = (variable: number): boolean => isWhole(problem, variable);
  // What whole numbers leave to another one is not all of an interval, but where they are just added up.
  const isOpen = constraint.variables.some(
    (variable) => isWholeNumber(variable) && !isPoint(domainOf(variable)),
  );
  if (isOpen && !(isPlain(constraint) && constraint.variables.every(isWholeNumber))) return false;
  const allowed = project(constraint, domainOf);
  return constraint.variables.every((variable, at) => {
    if (!figures.has(variable)) return true;
    const { unprinted } = problem.variables[variable] as Variable;
    const left = allowed[at] ? intersect(allowed[at] as ExactInterval, unprinted) : null;
    return left !== null && (!isWholeNumber(variable) || wholeNumbersIn(left) !== null);
  });
}

const isSum = ({ monomials }: Constraint): boolean =>
  monomials.every(({ variables }) => variables.length === 1);

/** Whether each variable is added or subtracted as it is. */
const isPlain = ({ constant, monomials }: Constraint): boolean =>
  constant.d === 1n && monomials.every(({ coefficient }) => coefficient.n === 1n && coefficient.d === 1n);
