import type { ExactInterval } from "../../../number/index.ts";
import { isPoint } from "./domains.ts";
import type { Constraint, Problem } from "./problem.ts";

/** A constraint of a tree. */
export interface Branch {
  readonly constraint: number;
  /** The variable that it hangs from; -1 where every variable is known. */
  readonly parent: number;
  /** Tells the trees of a forest apart. */
  readonly tree: number;
}

/** Constraints as trees over the variables that are not known, from the roots to the leaves; `null` when they run in a circle. */
export function forestOf(problem: Problem, own: readonly ExactInterval[]): readonly Branch[] | null {
  const isKnown = (variable: number): boolean => isPoint(own[variable] as ExactInterval);
  const branches: Branch[] = [];
  const reached = new Set<number>();
  const placed = new Set<number>();
  for (const [root] of problem.variables.entries()) {
    if (reached.has(root) || isKnown(root)) continue;
    reached.add(root);
    const queue = [root];
    for (const parent of queue) {
      for (const constraint of problem.constraintsOf[parent] as readonly number[]) {
        if (placed.has(constraint)) continue;
        placed.add(constraint);
        branches.push({ constraint, parent, tree: root });
        for (const child of (problem.constraints[constraint] as Constraint).variables) {
          if (child === parent || isKnown(child)) continue;
          if (reached.has(child)) return null;
          reached.add(child);
          queue.push(child);
        }
      }
    }
  }
  for (const [constraint] of problem.constraints.entries()) {
    if (!placed.has(constraint)) branches.push({ constraint, parent: -1, tree: -1 - constraint });
  }
  return branches;
}
