import type { ExactInterval, Rounding } from "../../../number/index.ts";
import type { CompiledRelation } from "../compile/compile-sheet.ts";
import { isPoint, startDomains } from "../solve/domains.ts";
import { spend } from "../solve/effort.ts";
import { forestOf } from "../solve/forest.ts";
import { type Allowed, allowedInForest } from "../solve/messages.ts";
import type { Variable } from "../solve/problem.ts";
import { propagate } from "../solve/propagate.ts";
import { type Part, problemOfPart, sizeOf, type Workbench } from "./workbench.ts";

/** Where relations run in circles, so many around a figure are looked at together. */
const nearby = 40;
/** How often a domain is narrowed, beyond once a relation. */
const patience = 4;

/**
 * For every figure of connected relations, what all the other figures allow it; `null` for nothing.
 *
 * Exact in a tree; where relations run in circles, the interval holds all that is allowed, and may hold more.
 */
export function allowedToFigures(
  bench: Workbench,
  relations: readonly number[],
  rounding: Rounding,
): ReadonlyMap<number, Allowed> {
  const byMessages = allowedByMessages(bench, { relations }, rounding);
  const within = new Set(relations);
  const found = new Map<number, Allowed>();
  for (const relation of relations) {
    for (const figure of (bench.compiled.relations[relation] as CompiledRelation).figures) {
      if (found.has(figure)) continue;
      const message = byMessages.get(figure);
      found.set(figure, message === undefined ? allowedTo(bench, within, figure, rounding) : message);
    }
  }
  return found;
}

/** For every figure of relations that form a tree, what all the other figures allow it, in one pass; for no other. */
export function allowedByMessages(
  bench: Workbench,
  part: Part,
  rounding: Rounding,
): ReadonlyMap<number, Allowed> {
  const found = new Map<number, Allowed>();
  const { problem, variables, domains } = problemOfPart(bench, part, rounding);
  const forest = forestOf(problem, domains);
  if (forest === null) return found;
  for (const [place, allowed] of allowedInForest(problem, domains, forest).others.entries()) {
    if (allowed !== undefined) found.set(variables[place] as number, allowed);
  }
  return found;
}

/**
 * What the relations around one figure allow it, once its own print is left aside; `null` for nothing.
 *
 * @param figures the figures of which the prints count; all of them where left out
 */
export function allowedTo(
  bench: Workbench,
  within: ReadonlySet<number>,
  figure: number,
  rounding: Rounding,
  figures?: ReadonlySet<number>,
): Allowed {
  const relations = around(bench, within, figure, rounding);
  const { unprinted } = bench.compiled.problem.variables[figure] as Variable;
  // Without steps left nothing is ruled out.
  if (!spend(bench.effort, sizeOf(bench, relations))) return unprinted;
  const instead = new Map<number, ExactInterval>([[figure, unprinted]]);
  const {
    problem,
    variables,
    domains: own,
  } = problemOfPart(bench, { relations, instead, figures }, rounding);
  const domains = startDomains(own);
  const { broken } = propagate(problem, domains, problem.constraints.keys(), bench.effort, patience);
  return broken === null ? (domains.now[variables.indexOf(figure)] ?? unprinted) : null;
}

/** The relations nearest to a figure, by way of figures that are not known exactly. */
function around(bench: Workbench, within: ReadonlySet<number>, figure: number, rounding: Rounding): number[] {
  const found = new Set<number>();
  const queue = [figure];
  const reached = new Set(queue);
  for (const variable of queue) {
    for (const relation of bench.relationsOf[variable] as readonly number[]) {
      if (!within.has(relation) || found.has(relation) || found.size >= nearby) continue;
      found.add(relation);
      for (const next of (bench.compiled.relations[relation] as CompiledRelation).figures) {
        if (reached.has(next) || isPoint(bench.own(next, rounding))) continue;
        reached.add(next);
        queue.push(next);
      }
    }
  }
  return [...found];
}
