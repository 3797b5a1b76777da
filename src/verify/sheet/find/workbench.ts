import type { ExactInterval, Rounding } from "../../../number/index.ts";
import type { CompiledRelation, CompiledSheet } from "../compile/compile-sheet.ts";
import type { Entry } from "../read/entry.ts";
import type { Effort } from "../solve/effort.ts";
import type { Variable } from "../solve/problem.ts";
import { type Restricted, restrict } from "../solve/restrict.ts";

/** A compiled sheet, and what was worked out about it so far. */
export interface Workbench {
  readonly compiled: CompiledSheet;
  /** What a figure or helper can be by its own print, under a rounding. */
  readonly own: (variable: number, rounding: Rounding) => ExactInterval;
  /** The relations that name each figure. */
  readonly relationsOf: readonly (readonly number[])[];
  /** The steps left for this part of the work. */
  readonly effort: Effort;
}

/** The steps that every part of the work on a sheet may take, and those for each of its figures and relations. */
const steps = 300_000;
const stepsForEach = 100;

/** The same workbench for the next part of the work, with steps of its own. */
export function nextPart(bench: Workbench): Workbench {
  const { entries, relations } = bench.compiled;
  return { ...bench, effort: { left: steps + stepsForEach * (entries.length + relations.length) } };
}

/** Sets up the work on a compiled sheet. */
export function workbench(compiled: CompiledSheet): Workbench {
  const { entries, relations, problem } = compiled;
  const owned: Record<Rounding, (ExactInterval | undefined)[]> = {
    "half-up": [],
    "half-even": [],
    truncate: [],
  };
  const relationsOf: number[][] = entries.map(() => []);
  for (const [place, { figures }] of relations.entries()) {
    for (const figure of figures) relationsOf[figure]?.push(place);
  }
  const own = (variable: number, rounding: Rounding): ExactInterval => {
    if (variable >= entries.length) return (problem.variables[variable] as Variable).unprinted;
    owned[rounding][variable] ??= (entries[variable] as Entry).own(rounding);
    return owned[rounding][variable] as ExactInterval;
  };
  return nextPart({ compiled, own, relationsOf, effort: { left: 0 } });
}

/** Some relations of a sheet, and what their figures can be. */
export interface Part {
  readonly relations: readonly number[];
  /** The figures of which the prints count; all of them where left out. */
  readonly figures?: ReadonlySet<number>;
  /** Domains that stand in the place of those that figures have by their prints. */
  readonly instead?: ReadonlyMap<number, ExactInterval>;
}

/** The problem that a part of a sheet comes to, with the domains of its variables. */
export function problemOfPart(
  bench: Workbench,
  { relations, figures, instead }: Part,
  rounding: Rounding,
): Restricted & { readonly domains: readonly ExactInterval[] } {
  const { problem, relations: compiled } = bench.compiled;
  const places = relations.flatMap((place) => (compiled[place] as CompiledRelation).constraints);
  const restricted = restrict(problem, places);
  const domains = restricted.variables.map((variable) => {
    const other = instead?.get(variable);
    if (other !== undefined) return other;
    const counts = figures === undefined || figures.has(variable);
    return counts ? bench.own(variable, rounding) : (problem.variables[variable] as Variable).unprinted;
  });
  return { ...restricted, domains };
}
