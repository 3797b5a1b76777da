import { type ExactInterval, everything, intersect, wholeNumbersIn } from "../../../number/index.ts";
import { isPoint } from "./domains.ts";
import type { Branch } from "./forest.ts";
import { type Constraint, isWhole, type Problem, type Variable } from "./problem.ts";
import { project } from "./project.ts";

/** What is allowed a variable; `null` when nothing is. */
export type Allowed = ExactInterval | null;

/** What a constraint and all that hangs behind it allow a variable. */
interface Message {
  readonly branch: Branch;
  readonly allowed: Allowed;
}

/** What a forest allows its variables. */
export interface ForestAllows {
  /** What all the others allow each; `undefined` for a known number that stands twice in one tree, which stays open. */
  readonly others: readonly (Allowed | undefined)[];
  /** What they and its own domain allow each. */
  readonly together: readonly Allowed[];
}

/** Sends messages from the leaves of a forest to the roots and back, two a constraint. */
export function allowedInForest(
  problem: Problem,
  own: readonly ExactInterval[],
  forest: readonly Branch[],
): ForestAllows {
  const messages: Message[][] = problem.variables.map(() => []);
  const isKnown = (variable: number): boolean => isPoint(own[variable] as ExactInterval);
  const heard = (variable: number): Allowed => {
    const print = own[variable] as ExactInterval;
    return isKnown(variable) ? print : together(problem, variable, print, messages[variable] as Message[]);
  };
  for (const branch of [...forest].reverse()) {
    const { constraint, parent } = branch;
    if (parent < 0) continue;
    const { variables } = problem.constraints[constraint] as Constraint;
    const sent = send(problem, constraint, (variable) =>
      variable === parent ? everything : heard(variable),
    );
    (messages[parent] as Message[]).push({ branch, allowed: sent[variables.indexOf(parent)] as Allowed });
  }
  const besides = new Map<number, Allowed>();
  for (const branch of forest) {
    const { constraint, parent } = branch;
    if (parent >= 0 && !besides.has(constraint)) {
      leaveOneOut(problem, parent, own[parent] as ExactInterval, messages[parent] as Message[], besides);
    }
    const { variables } = problem.constraints[constraint] as Constraint;
    const sent = send(problem, constraint, (variable) =>
      variable === parent ? (besides.get(constraint) as Allowed) : heard(variable),
    );
    for (const [at, variable] of variables.entries()) {
      if (variable !== parent)
        (messages[variable] as Message[]).push({ branch, allowed: sent[at] as Allowed });
    }
  }
  const others = messages.map((all, variable) => {
    const twice = isKnown(variable) && new Set(all.map(({ branch }) => branch.tree)).size < all.length;
    return twice
      ? undefined
      : together(problem, variable, (problem.variables[variable] as Variable).unprinted, all);
  });
  return {
    others,
    together: messages.map((all, variable) =>
      together(problem, variable, own[variable] as ExactInterval, all),
    ),
  };
}

/** What a constraint allows each of its variables, given what each is allowed otherwise. */
function send(problem: Problem, place: number, heard: (variable: number) => Allowed): Allowed[] {
  const constraint = problem.constraints[place] as Constraint;
  const known = new Map(constraint.variables.map((variable) => [variable, heard(variable)]));
  const without = constraint.variables.filter((variable) => known.get(variable) === null);
  const allowed = project(constraint, (variable) => known.get(variable) ?? everything);
  return allowed.map((own, at) =>
    without.every((variable) => variable === constraint.variables[at]) ? own : null,
  );
}

function together(
  problem: Problem,
  variable: number,
  first: ExactInterval,
  messages: readonly Message[],
): Allowed {
  return messages.reduce<Allowed>((sum, { allowed }) => both(problem, variable, sum, allowed), first);
}

function both(problem: Problem, variable: number, a: Allowed, b: Allowed): Allowed {
  const common = a === null || b === null ? null : intersect(a, b);
  return common !== null && isWhole(problem, variable) ? wholeNumbersIn(common) : common;
}

/** For every message to a variable, its print and all other messages together. */
function leaveOneOut(
  problem: Problem,
  variable: number,
  own: ExactInterval,
  messages: readonly Message[],
  besides: Map<number, Allowed>,
): void {
  const behind: Allowed[] = [own];
  for (const { allowed } of [...messages].reverse()) {
    behind.push(both(problem, variable, behind.at(-1) as Allowed, allowed));
  }
  let before: Allowed = everything;
  for (const [at, { branch, allowed }] of messages.entries()) {
    const rest = behind[messages.length - 1 - at] as Allowed;
    besides.set(branch.constraint, both(problem, variable, before, rest));
    before = both(problem, variable, before, allowed);
  }
}
