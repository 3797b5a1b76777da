import { type ExactInterval, type Fraction, fractionOf } from "../../../number/index.ts";
import { type Branch, branchOn, nearest, shortMiddleOf } from "./branch.ts";
import { choice, lengthIn, narrow, undo } from "./domains.ts";
import { spend } from "./effort.ts";
import { explain } from "./explain.ts";
import { withoutFringe } from "./fringe.ts";
import { openConstraints } from "./open-constraints.ts";
import { printsHold } from "./prints-hold.ts";
import { type Constraint, isWhole, type Problem } from "./problem.ts";
import { propagate } from "./propagate.ts";
import type { Search } from "./search-state.ts";
import { solveRows } from "./solve-rows.ts";
import { hasWitness } from "./witness.ts";

/** Whether constraints can hold together; `open` when the search was given up. */
export type Answer = "satisfiable" | "unsatisfiable" | "open";

/** How many halves within halves a search looks at, and how many after it chose values. */
const deepest = 120;
const divingFrom = deepest - 20;
/** How often a domain is narrowed between two halves, beyond once a constraint. */
const patience = 2;

/**
 * Decides whether constraints can hold together within domains that were narrowed: linear arithmetic decides what is
 * linear, and halves of a domain are looked at in turn where a product or a whole number is in the way.
 */
export function search(search: Search, places: readonly number[], depth = 0): Answer {
  const { problem, domains, effort } = search;
  if (!spend(effort, sizeOf(problem, places))) return "open";
  const open = withoutFringe(problem, domains, openConstraints(problem, domains, places));
  if (open.length === 0) return "satisfiable";
  if (!spend(effort, sizeOf(problem, open) * lengthIn(domains, variablesOf(problem, open)))) return "open";
  if (depth === 0 && (printsHold(search, open) || hasWitness(search, open))) return "satisfiable";
  const { feasible, values, loose } = solveRows(search, open);
  if (feasible === null) return "open";
  if (!feasible) return "unsatisfiable";
  const branch = branchOn(problem, domains, open, values, loose);
  if (branch === "solved") return "satisfiable";
  if (branch === "lost") return "open";
  if (depth < divingFrom) {
    const inTheWay = inTheWayOf(search, open, [...values.keys()], loose);
    const rows: Guess = (variable) => values.get(variable);
    const middle: Guess = (variable, domain) =>
      isWhole(problem, variable) ? values.get(variable) : (shortMiddleOf(domain) ?? values.get(variable));
    // One is tried as well: it often fits where a number has no bound, and keeps the arithmetic short.
    const guesses = depth > 0 ? [rows] : [middle, rows, () => one];
    if (guesses.some((guess) => dive(search, open, inTheWay, guess))) return "satisfiable";
    // Weights that nobody printed may all be one, whatever the values are that they weigh.
    const wholes = new Set([...inTheWay].filter((variable) => isWhole(problem, variable)));
    if (depth === 0 && wholes.size > 0 && dive(search, open, wholes, () => one)) return "satisfiable";
  }
  return depth < deepest ? halves(search, open, branch, depth + 1) : "open";
}

const sizeOf = ({ constraints }: Problem, places: readonly number[]): number =>
  places.reduce((size, place) => size + (constraints[place] as Problem["constraints"][number]).size, 0);

const variablesOf = ({ constraints }: Problem, places: readonly number[]): readonly number[] =>
  places.flatMap((place) => (constraints[place] as Constraint).variables);

/** A number that a variable may have within its domain. */
type Guess = (variable: number, domain: ExactInterval) => Fraction | undefined;

const one = fractionOf(1n);

/** What has to be chosen before the rest is linear: cases, loose factors and whole numbers. */
function inTheWayOf(
  { problem }: Search,
  places: readonly number[],
  columns: readonly number[],
  loose: ReadonlySet<number>,
): ReadonlySet<number> {
  const deciders = places.flatMap(
    (place) => (problem.constraints[place] as Constraint).either?.decider ?? [],
  );
  const wholes = columns.filter((variable) => isWhole(problem, variable));
  return new Set([...deciders, ...loose, ...wholes]);
}

function halves(
  { problem, domains, effort, reasons }: Search,
  places: readonly number[],
  { variable, parts }: Branch,
  depth: number,
): Answer {
  let answer: Answer = "unsatisfiable";
  for (const part of parts) {
    const mark = domains.narrowings.length;
    narrow(problem, domains, variable, part, choice);
    const { broken } = propagate(problem, domains, places, effort, patience);
    if (broken !== null) explain({ problem, domains, effort, reasons }, [broken]);
    const own =
      broken === null ? search({ problem, domains, effort, reasons }, places, depth) : "unsatisfiable";
    undo(domains, mark);
    if (own === "satisfiable") return own;
    if (own === "open") answer = own;
  }
  return answer;
}

/** Gives the variables that are in the way a number each, near to a guess, and looks whether the rest follows. */
function dive(
  { problem, domains, effort }: Search,
  places: readonly number[],
  inTheWay: ReadonlySet<number>,
  guess: Guess,
): boolean {
  const mark = domains.narrowings.length;
  const holds = [...inTheWay].every((variable) => {
    const { start, whole } = problem.variables[variable] as Problem["variables"][number];
    const domain = domains.now[variable] as ExactInterval;
    const value = nearest(domain, guess(variable, domain) ?? start, whole);
    narrow(problem, domains, variable, value, choice);
    const touched = problem.constraintsOf[variable] as readonly number[];
    return propagate(problem, domains, touched, effort, patience).broken === null;
  });
  const found =
    holds && search({ problem, domains, effort, reasons: null }, places, divingFrom) === "satisfiable";
  undo(domains, mark);
  return found;
}
