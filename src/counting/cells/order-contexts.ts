import type { Contexts, Grouping, TabulationDesign } from "../tabulation.ts";
import { compareTexts, ranked, rankedTexts } from "./ranked.ts";

/** Contexts as they were met. */
export interface CollectedContexts {
  readonly groupings: readonly Grouping[];
  /** The sampling units; `null` without a design. */
  readonly units: {
    readonly size: number;
    readonly nested: boolean;
    unit(number: number): { readonly label: string; readonly stratum: string };
  } | null;
  /** Codes of labels in the order of the groupings, then the number of the unit, if any. */
  readonly contexts: { readonly size: number; codes(context: number): readonly number[] };
}

/** Contexts as a tabulation has them. */
export interface OrderedContexts {
  readonly groupings: readonly Grouping[];
  readonly design: TabulationDesign | null;
  readonly contexts: Contexts;
  /** The place of each context as it was met. */
  readonly rank: Int32Array;
}

/** Puts groupings, labels, units and contexts in the one order that a tabulation has. */
export function orderContexts({ groupings, units, contexts }: CollectedContexts): OrderedContexts {
  const named = rankedTexts(groupings.map(({ name }) => name)).order.map((at) => {
    const { name, labels } = groupings[at] as Grouping;
    const { order, rank } = rankedTexts(labels);
    const grouping = Object.freeze({
      name,
      labels: Object.freeze(order.map((label) => labels[label] as string)),
    });
    return { at, rank, grouping };
  });
  const design = designOf(units);
  const places = design === null ? named : [...named, { at: groupings.length, rank: design.rank }];
  const { columns, rank } = columnsOf(contexts, places);
  return {
    groupings: Object.freeze(named.map(({ grouping }) => grouping)),
    design: design?.design ?? null,
    contexts: Object.freeze({
      groups: Object.freeze(columns.slice(0, groupings.length)),
      units: design === null ? null : (columns[groupings.length] as readonly number[]),
    }),
    rank,
  };
}

/** The units in order of stratum and label. */
function designOf(units: CollectedContexts["units"]): { design: TabulationDesign; rank: Int32Array } | null {
  if (units === null) return null;
  const all = Array.from({ length: units.size }, (_, at) => units.unit(at));
  const unit = (at: number) => all[at] as (typeof all)[number];
  const { order, rank } = ranked(
    units.size,
    (a, b) => compareTexts(unit(a).stratum, unit(b).stratum) || compareTexts(unit(a).label, unit(b).label),
  );
  const strata: string[] = [];
  const strataOfUnits = order.map((at) => {
    if (strata.at(-1) !== unit(at).stratum) strata.push(unit(at).stratum);
    return strata.length - 1;
  });
  const design = Object.freeze({
    strata: Object.freeze(strata),
    units: Object.freeze({
      labels: Object.freeze(order.map((at) => unit(at).label)),
      strata: Object.freeze(strataOfUnits),
    }),
    nestedClusters: units.nested,
  });
  return { design, rank };
}

/** The contexts in order, as columns of the places that their codes have, and the place of each context. */
function columnsOf(
  contexts: CollectedContexts["contexts"],
  places: readonly { readonly at: number; readonly rank: Int32Array }[],
): { columns: (readonly number[])[]; rank: Int32Array } {
  const unsorted = places.map(() => new Int32Array(contexts.size));
  for (let context = 0; context < contexts.size; context++) {
    const codes = contexts.codes(context);
    places.forEach(({ at, rank }, place) => {
      (unsorted[place] as Int32Array)[context] = rank[codes[at] as number] as number;
    });
  }
  const { order, rank } = ranked(contexts.size, (a, b) => {
    for (const codes of unsorted)
      if (codes[a] !== codes[b]) return (codes[a] as number) - (codes[b] as number);
    return 0;
  });
  return { columns: unsorted.map((codes) => Object.freeze(order.map((at) => codes[at] as number))), rank };
}
