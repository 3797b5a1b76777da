import type { ExactInterval } from "../../../number/index.ts";
import { connected } from "./components.ts";
import { type Domains, startDomains } from "./domains.ts";
import type { Effort } from "./effort.ts";
import { explain, type Reasons } from "./explain.ts";
import { type Branch, forestOf } from "./forest.ts";
import { allowedInForest } from "./messages.ts";
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
  const forest = forestOf(problem, own);
  const solved = forest === null ? null : solveForest(problem, own, forest);
  if (solved !== null) return { answer: "satisfiable", reasons: noReasons(), domains: solved };
  return decideBySteps(problem, own, effort, forest === null ? patience : Number.POSITIVE_INFINITY);
}

/** How often a domain is narrowed, beyond once a constraint, where constraints run in circles. */
const patience = 4;

const noReasons = (): Reasons => ({ constraints: new Set(), variables: new Set() });

/** The domains of a forest that has a solution, where messages alone prove it; else `null`. */
function solveForest(
  problem: Problem,
  own: readonly ExactInterval[],
  forest: readonly Branch[],
): readonly ExactInterval[] | null {
  const { together } = allowedInForest(problem, own, forest);
  if (!together.every((domain) => domain !== null)) return null;
  const domains = startDomains(together);
  return groupsOf(problem, domains).every((group) => isSolvedTree(problem, domains, group)) ? together : null;
}

/** The constraints that may still be broken, by the variables that they share. */
function groupsOf(problem: Problem, domains: Domains): number[][] {
  const links = (place: number): number[] => openVariables(problem.constraints[place] as Constraint, domains);
  const open = openConstraints(problem, domains, problem.constraints.keys());
  return connected(open, links, problem.variables.length);
}

/** Keeps the reasons of every step, so that it can be said why there is no solution. */
function decideBySteps(
  problem: Problem,
  own: readonly ExactInterval[],
  effort: Effort,
  patience: number,
): Decision {
  const domains = startDomains(own);
  const reasons = noReasons();
  const { broken, settled } = propagate(problem, domains, problem.constraints.keys(), effort, patience);
  const narrowed = [...domains.now];
  if (broken !== null) {
    explain(problem, domains, [broken], [], reasons);
    return { answer: "unsatisfiable", reasons, domains: narrowed };
  }
  let answer: Answer = effort.left < 0 ? "open" : "satisfiable";
  if (answer === "open") return { answer, reasons, domains: narrowed };
  for (const group of groupsOf(problem, domains)) {
    if (settled && isSolvedTree(problem, domains, group)) continue;
    const found = search({ problem, domains, effort, reasons }, group);
    if (found === "unsatisfiable") return { answer: found, reasons, domains: narrowed };
    if (found === "open") answer = found;
  }
  return { answer, reasons, domains: narrowed };
}
