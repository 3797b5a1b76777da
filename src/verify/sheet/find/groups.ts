import type { CompiledRelation } from "../compile/compile-sheet.ts";
import { connected } from "../solve/components.ts";
import { isPoint } from "../solve/domains.ts";
import type { Constraint } from "../solve/problem.ts";
import type { Workbench } from "./workbench.ts";

/** Groups the relations of a sheet that share a figure or helper that is not known exactly. */
export function groupsOf(bench: Workbench): number[][] {
  const { relations, problem } = bench.compiled;
  const links = relations.map(({ constraints }: CompiledRelation) => [
    ...new Set(
      constraints.flatMap((place) =>
        (problem.constraints[place] as Constraint).variables.filter(
          (variable) => !isPoint(bench.own(variable, "half-up")),
        ),
      ),
    ),
  ]);
  return connected(
    relations.map((_, place) => place),
    (place) => links[place] as number[],
    problem.variables.length,
  );
}
