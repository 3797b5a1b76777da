import type { ExactInterval } from "../../../number/index.ts";
import { connected } from "./components.ts";
import { startDomains } from "./domains.ts";
import type { Effort } from "./effort.ts";
import { explain, type Reasons } from "./explain.ts";
import { openConstraints, openVariables } from "./open-constraints.ts";
import type { Constraint, Problem } from "./problem.ts";
import { propagate } from "./propagate.ts";
import { type Answer, search } from "./search.ts";
import { isSolvedTree } from "./tree.ts";

/** Whether a problem has a solution, and what was found on the way. */
export interface Decision {
  readonly answer: Answer;
  /** Constraints and prints that cannot hold together, where the answer is `unsatisfiable`. */
  readonly reasons: Reasons;
  /** Domains that hold every solution. */
  readonly domains: readonly ExactInterval[];
}

/**
 * Decides whether the constraints of a problem can all hold for values of the variables' own domains.
 *
 * The answer is exact whenever it is given; `open` stands where it would have taken more effort than allowed.
 */
export function decide(problem: Problem, own: readonly ExactInterval[], effort: Effort): Decision {
  const domains = startDomains(own);
  const reasons: Reasons = { constraints: new Set(), variables: new Set() };
  const all = problem.constraints.map((_, place) => place);
  const { broken, settled } = propagate(problem, domains, all, effort);
  if (broken !== null) {
    explain(problem, domains, [broken], [], reasons);
    return { answer: "unsatisfiable", reasons, domains: domains.now };
  }
  const narrowed = [...domains.now];
  if (effort.left < 0) return { answer: "open", reasons, domains: narrowed };
  const links = (place: number): number[] => openVariables(problem.constraints[place] as Constraint, domains);
  let answer: Answer = "satisfiable";
  for (const group of connected(openConstraints(problem, domains, all), links, problem.variables.length)) {
    if (settled && isSolvedTree(problem, domains, group)) continue;
    const own = search({ problem, domains, effort, reasons }, group);
    if (own === "unsatisfiable") return { answer: own, reasons, domains: narrowed };
    if (own === "open") answer = own;
  }
  return { answer, reasons, domains: narrowed };
}
