import type { ExactInterval } from "../../../number/index.ts";
import { connected } from "./components.ts";
import { type Domains, isPoint, startDomains } from "./domains.ts";
import type { Effort } from "./effort.ts";
import { explain, type Reasons } from "./explain.ts";
import { type Branch, forestOf } from "./forest.ts";
import { allowedInForest } from "./messages.ts";
import { openConstraints, openVariables } from "./open-constraints.ts";
import { type Constraint, holdsAlone, type Problem } from "./problem.ts";
import { propagate } from "./propagate.ts";
import { type Answer, search as searchFor } from "./search.ts";
import type { Search } from "./search-state.ts";
import { isSolvedTree } from "./tree.ts";

/** Whether a problem has a solution, and what was found on the way. */
export interface Decision {
  readonly answer: Answer;
  /** Constraints and prints that cannot hold together, where the answer is `unsatisfiable` and it was asked why. */
  readonly reasons: Reasons | null;
  /** Domains that hold every solution. */
  readonly domains: readonly ExactInterval[];
}

/**
 * Decides whether the constraints of a problem can all hold for values of the variables' own domains.
 *
 * The answer is exact whenever it is given; `open` stands where it would have taken more effort than allowed.
 */
export function decide(
  problem: Problem,
  own: readonly ExactInterval[],
  effort: Effort,
  askWhy: boolean,
): Decision {
  const forest = hasOpenWholes(problem, own) ? null : forestOf(problem, own);
  const solved = forest === null ? null : solveForest(problem, own, forest);
  if (solved !== null) return { answer: "satisfiable", reasons: null, domains: solved };
  const reasons: Reasons | null = askWhy ? { constraints: new Set(), variables: new Set() } : null;
  const domains = startDomains(own);
  // In a forest of constraints that intervals say all about, propagation arrives.
  const arrives = forest !== null && problem.constraints.every(({ single }) => single);
  const times = arrives ? Number.POSITIVE_INFINITY : patience;
  return decideBySteps({ problem, domains, effort, reasons }, times);
}

/** Whether a whole number is not yet known: what it leaves of an interval, messages alone do not tell. */
const hasOpenWholes = ({ variables }: Problem, own: readonly ExactInterval[]): boolean =>
  variables.some(({ whole }, place) => whole && !isPoint(own[place] as ExactInterval));

/** How often a domain is narrowed, beyond once a constraint, where constraints run in circles. */
const patience = 4;

/** The domains of a forest that has a solution, where messages alone prove it; else `null`. */
function solveForest(
  problem: Problem,
  own: readonly ExactInterval[],
  forest: readonly Branch[],
): readonly ExactInterval[] | null {
  const { together } = allowedInForest(problem, own, forest);
  if (!together.every((domain) => domain !== null)) return null;
  const domains = startDomains(together);
  if (problem.constraints.some((own) => own.variables.length === 0 && !holdsAlone(own))) return null;
  return groupsOf(problem, domains).every((group) => isSolvedTree(problem, domains, group)) ? together : null;
}

/** The constraints that may still be broken, by the variables that they share. */
function groupsOf(problem: Problem, domains: Domains): number[][] {
  const links = (place: number): number[] => openVariables(problem.constraints[place] as Constraint, domains);
  const open = openConstraints(problem, domains, problem.constraints.keys());
  return connected(open, links, problem.variables.length);
}

/** Keeps every step, so that it can be said why there is no solution. */
function decideBySteps(search: Search, patience: number): Decision {
  const { problem, domains, effort, reasons } = search;
  const { broken, settled } = propagate(problem, domains, problem.constraints.keys(), effort, patience);
  const found = { reasons, domains: [...domains.now] };
  if (broken !== null) {
    explain(problem, domains, [broken], [], reasons, effort);
    return { answer: "unsatisfiable", ...found };
  }
  if (effort.left < 0) return { answer: "open", ...found };
  let answer: Answer = "satisfiable";
  for (const group of groupsOf(problem, domains)) {
    if (settled && isSolvedTree(problem, domains, group)) continue;
    const own = searchFor(search, group);
    if (own === "unsatisfiable") return { answer: own, ...found };
    if (own === "open") answer = own;
  }
  return { answer, ...found };
}
