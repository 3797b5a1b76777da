import type { ExactInterval } from "../../../number/index.ts";
import type { CompiledRelation } from "../compile/compile-sheet.ts";
import { type Decision, decide } from "../solve/decide.ts";
import type { DomainOf } from "../solve/domains.ts";
import { spend } from "../solve/effort.ts";
import { holdsAnyway } from "../solve/open-constraints.ts";
import type { Constraint } from "../solve/problem.ts";
import type { Reasons } from "../solve/search-state.ts";
import { domainIn, type Part, problemOfPart, type Reading, sizeOf, type Workbench } from "./workbench.ts";

/** What a search over part of a sheet found, by the places of the whole sheet. */
export interface PartDecision extends Pick<Decision, "answer"> {
  /** The relations that cannot hold together with the figures, where the answer is `unsatisfiable`. */
  readonly relations: readonly number[];
  /** The figures of which the prints count in it. */
  readonly figures: readonly number[];
  /** What a figure or helper of the part can be, at most. */
  readonly domainOf: (variable: number) => ExactInterval | null;
}

/** The reasons where nobody asked for them. */
const unknown: Reasons = { constraints: new Set(), variables: new Set() };

/** The steps that a search may take for each relation, beyond those that it is told. */
const stepsForEach = 50;

/**
 * Decides whether part of a sheet can hold together.
 *
 * @param steps how many steps it may take beyond some for each relation, where it is not asked why; all that are left
 * unless told
 */
export function decidePart(
  bench: Workbench,
  part: Part,
  reading: Reading,
  steps: number = Number.POSITIVE_INFINITY,
): PartDecision {
  const { compiled, effort: inAll } = bench;
  if (!spend(inAll, sizeOf(bench, part.relations))) {
    return { answer: "open", relations: [], figures: [], domainOf: () => null };
  }
  const domainOf = domainIn(bench, part, reading);
  const open = part.relations.filter((relation) => !holdsForAll(bench, relation, domainOf));
  if (open.length === 0) return { answer: "satisfiable", relations: [], figures: [], domainOf };
  const { problem, variables, constraints, domains } = problemOfPart(
    bench,
    { ...part, relations: open },
    reading,
  );
  const before = Math.max(0, Math.min(steps + stepsForEach * part.relations.length, inAll.left));
  const effort = { left: before };
  const askWhy = steps === Number.POSITIVE_INFINITY;
  const { answer, reasons, domains: narrowed } = decide(problem, domains, effort, askWhy);
  inAll.left -= before - Math.max(0, effort.left);
  const why = reasons ?? unknown;
  const broken = [...why.constraints].map((place) => compiled.relationOf[constraints[place] as number]);
  const named = [...why.variables].map((place) => variables[place] as number);
  return {
    answer,
    relations: [...new Set(broken as number[])].sort((a, b) => a - b),
    figures: named.filter((place) => compiled.entries[place]?.printed).sort((a, b) => a - b),
    domainOf: (variable) => narrowed()[variables.indexOf(variable)] ?? domainOf(variable),
  };
}

/** Whether intervals show that a relation holds for all values of its figures. */
export const holdsForAll = ({ compiled }: Workbench, relation: number, domainOf: DomainOf): boolean =>
  (compiled.relations[relation] as CompiledRelation).constraints.every((place) =>
    holdsAnyway(compiled.problem.constraints[place] as Constraint, domainOf),
  );
