import { type ExactInterval, intersect } from "../../../number/index.ts";
import { connected } from "./components.ts";
import { type Domains, isPoint, startDomains } from "./domains.ts";
import { type Effort, spend } from "./effort.ts";
import { explain } from "./explain.ts";
import { type Branch, forestOf } from "./forest.ts";
import { forestHolds } from "./forest-holds.ts";
import { allowedInForest } from "./messages.ts";
import { openConstraints, openVariables } from "./open-constraints.ts";
import type { Constraint, Problem } from "./problem.ts";
import { project } from "./project.ts";
import { propagate } from "./propagate.ts";
import { type Answer, search as searchFor } from "./search.ts";
import type { Reasons, Search } from "./search-state.ts";
import { isSolvedTree } from "./tree.ts";

/** Whether a problem has a solution, and what was found on the way. */
export interface Decision {
  readonly answer: Answer;
  /** Constraints and prints that cannot hold together, where the answer is `unsatisfiable` and it was asked why. */
  readonly reasons: Reasons | null;
  /** Makes domains that hold every solution. */
  readonly domains: () => readonly ExactInterval[];
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
  const size = problem.constraints.reduce((sum, constraint) => sum + constraint.size, 0);
  if (!spend(effort, size)) return { answer: "open", reasons: null, domains: () => own };
  const settled = settleCases(problem, own);
  const forest = forestOf(problem, settled);
  if (forest !== null && !hasOpenWholes(problem, settled) && forestHolds(problem, settled, forest)) {
    const domains = (): readonly ExactInterval[] =>
      allowedInForest(problem, settled, forest).together.map(
        (domain, at) => domain ?? (own[at] as ExactInterval),
      );
    return { answer: "satisfiable", reasons: null, domains };
  }
  const reasons: Reasons | null = askWhy ? { constraints: new Set(), variables: new Set() } : null;
  // In a forest of constraints that intervals say all about, propagation arrives: from the leaves to the roots and back.
  const arrives = forest !== null && problem.constraints.every(({ single }) => single);
  return decideBySteps({ problem, domains: startDomains(own, arrives), effort, reasons }, forest);
}

/** The domains, where those constraints of two cases are decided of which the domains leave one. */
function settleCases(problem: Problem, own: readonly ExactInterval[]): readonly ExactInterval[] {
  let settled: ExactInterval[] | null = null;
  for (const constraint of problem.constraints) {
    if (constraint.either === undefined) continue;
    const { decider } = constraint.either;
    const allowed = project(constraint, (variable) => own[variable] as ExactInterval)[
      constraint.variables.indexOf(decider)
    ];
    const kept = allowed ? intersect(allowed, own[decider] as ExactInterval) : null;
    if (kept === null || !isPoint(kept)) continue;
    settled ??= [...own];
    settled[decider] = kept;
  }
  return settled ?? own;
}

/** Whether a whole number is not yet known: what it leaves of an interval is not an interval. */
const hasOpenWholes = ({ variables }: Problem, own: readonly ExactInterval[]): boolean =>
  variables.some(({ whole }, place) => whole && !isPoint(own[place] as ExactInterval));

/** How often a domain is narrowed, beyond once a constraint, where constraints run in circles. */
const patience = 4;

/** The constraints that may still be broken, by the variables that they share. */
function groupsOf(problem: Problem, domains: Domains): number[][] {
  const links = (place: number): number[] => openVariables(problem.constraints[place] as Constraint, domains);
  const open = openConstraints(problem, domains, problem.constraints.keys());
  return connected(open, links, problem.variables.length);
}

/** Keeps every step, so that it can be said why there is no solution. */
function decideBySteps(search: Search, forest: readonly Branch[] | null): Decision {
  const { problem, domains, effort, reasons } = search;
  const order = forest === null ? problem.constraints.keys() : upAndDown(forest);
  const { broken, settled } = propagate(problem, domains, order, effort, patience);
  const now = [...domains.now];
  const found = { reasons, domains: () => now };
  if (broken !== null) {
    explain(search, [broken]);
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

function upAndDown(forest: readonly Branch[]): number[] {
  const down = forest.map(({ constraint }) => constraint);
  return [...[...down].reverse(), ...down];
}
