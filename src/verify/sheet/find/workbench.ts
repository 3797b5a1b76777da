import { type ExactInterval, intersect, type Rounding } from "../../../number/index.ts";
import type { CompiledRelation, CompiledSheet } from "../compile/compile-sheet.ts";
import type { Entry } from "../read/entry.ts";
import type { DomainOf } from "../solve/domains.ts";
import type { Effort } from "../solve/effort.ts";
import type { Variable } from "../solve/problem.ts";
import { type Restricted, restrict } from "../solve/restrict.ts";

/** How figures are read: under one rounding, or as both half-up and half-even allow. */
export type Reading = Rounding | "either-half";

/** A compiled sheet, and what was worked out about it so far. */
export interface Workbench {
  readonly compiled: CompiledSheet;
  /** What a figure or helper can be by its own print. */
  readonly own: (variable: number, reading: Reading) => ExactInterval;
  /** The relations that name each figure. */
  readonly relationsOf: readonly (readonly number[])[];
  /** The steps left for this part of the work. */
  readonly effort: Effort;
}

/** The steps that every part of the work on a sheet may take, and those for each of its figures and relations. */
const steps = 60_000;
const stepsForEach = 20;

/** The same workbench for the next part of the work, or for several, with steps of its own. */
export function nextPart(bench: Omit<Workbench, "effort">, parts = 1): Workbench {
  const { entries, relations } = bench.compiled;
  return { ...bench, effort: { left: parts * (steps + stepsForEach * (entries.length + relations.length)) } };
}

/** How many figures stand in relations. */
export const sizeOf = ({ compiled }: Workbench, relations: readonly number[]): number =>
  relations.reduce(
    (size, relation) => size + (compiled.relations[relation] as CompiledRelation).figures.length,
    0,
  );

/**
 * Does part of the work with half of the steps that are left, beyond some for each of its relations, so that no part
 * leaves nothing to the next one.
 */
export function sharing<T>(bench: Workbench, relations: readonly number[], work: () => T): T {
  const { effort } = bench;
  const pool = Math.max(0, effort.left);
  const secured = stepsForEach * sizeOf(bench, relations);
  const share = secured + pool / 2;
  effort.left = share;
  const result = work();
  effort.left = pool - Math.max(0, share - effort.left - secured);
  return result;
}

/** Sets up the work on a compiled sheet. */
export function workbench(compiled: CompiledSheet): Workbench {
  const { entries, relations, problem } = compiled;
  const owned: Record<Reading, (ExactInterval | undefined)[]> = {
    "half-up": [],
    "half-even": [],
    "either-half": [],
    truncate: [],
  };
  const relationsOf: number[][] = entries.map(() => []);
  for (const [place, { figures }] of relations.entries()) {
    for (const figure of figures) (relationsOf[figure] as number[]).push(place);
  }
  const ownOf = (entry: Entry, place: number, reading: Reading): ExactInterval => {
    if (reading !== "either-half") return entry.own(reading);
    // They have the same ends, of which one or the other may be open, and so all between in common.
    return intersect(own(place, "half-up"), own(place, "half-even")) as ExactInterval;
  };
  const own = (variable: number, reading: Reading): ExactInterval => {
    if (variable >= entries.length) return (problem.variables[variable] as Variable).unprinted;
    owned[reading][variable] ??= ownOf(entries[variable] as Entry, variable, reading);
    return owned[reading][variable] as ExactInterval;
  };
  return nextPart({ compiled, own, relationsOf });
}

/** Some relations of a sheet, and what their figures can be. */
export interface Part {
  readonly relations: readonly number[];
  /** The figures of which the prints count; all of them where left out. */
  readonly figures?: ReadonlySet<number> | undefined;
  /** Domains that stand in the place of those that figures have by their prints. */
  readonly instead?: ReadonlyMap<number, ExactInterval>;
}

/** A part of which it is told what counts. */
export interface ToldPart extends Part {
  readonly figures: ReadonlySet<number>;
  readonly instead: ReadonlyMap<number, ExactInterval>;
}

/** What a figure or helper can be in a part of a sheet. */
export function domainIn(
  { compiled, own }: Workbench,
  { figures, instead }: Pick<Part, "figures" | "instead">,
  reading: Reading,
): DomainOf {
  return (variable) => {
    const other = instead?.get(variable);
    if (other !== undefined) return other;
    const counts = figures === undefined || figures.has(variable);
    return counts ? own(variable, reading) : (compiled.problem.variables[variable] as Variable).unprinted;
  };
}

/** The problem that a part of a sheet comes to, with the domains of its variables. */
export function problemOfPart(
  bench: Workbench,
  part: Part,
  reading: Reading,
): Restricted & { readonly domains: readonly ExactInterval[] } {
  const { problem, relations } = bench.compiled;
  const places = part.relations.flatMap((place) => (relations[place] as CompiledRelation).constraints);
  const restricted = restrict(problem, places);
  return { ...restricted, domains: restricted.variables.map(domainIn(bench, part, reading)) };
}
