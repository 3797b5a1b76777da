import type { Measure } from "../measure.ts";
import type { MissingPolicy } from "../missing-policy.ts";
import type { Contexts, Grouping, Tabulation, TabulationCells, TabulationDesign } from "../tabulation.ts";
import type { Cells } from "./cell-store.ts";
import type { CellSums } from "./cell-sums.ts";
import { orderOfCells } from "./order-of-cells.ts";
import { coarsePlaces, finePlaces } from "./scale-weight.ts";

/** What rows, other tables or the answer of an engine were collected into, in the order in which they came. */
export interface CollectedTable {
  readonly measure: Measure;
  readonly missing: MissingPolicy;
  readonly exactWeights: boolean;
  readonly groupings: readonly Grouping[];
  /** The sampling units; `null` without a design. */
  readonly units: {
    readonly size: number;
    readonly nested: boolean;
    unit(number: number): { readonly label: string; readonly stratum: string };
  } | null;
  /** The contexts: codes of labels in the order of the groupings, then the number of the unit, if any. */
  readonly contexts: { readonly size: number; codes(context: number): readonly number[] };
  readonly cells: Cells;
}

/** Puts what was collected into the one order that a tabulation has, and freezes it. */
export function buildTabulation(collected: CollectedTable): Tabulation {
  const { cells } = collected;
  const names = ranked(collected.groupings.map((grouping) => grouping.name));
  const groupings = names.order.map((at) => collected.groupings[at] as Grouping);
  const labels = groupings.map((grouping) => ranked(grouping.labels));
  const design = designOf(collected.units);
  const places = names.order.map((at, grouping) => ({ at, rank: (labels[grouping] as Ranked).rank }));
  if (design !== null) places.push({ at: groupings.length, rank: design.rank });
  const { columns, rank } = contextsOf(collected.contexts, places);
  const contextRanks = cells.contexts.subarray(0, cells.size).map((context) => rank[context] as number);
  const order = orderOfCells(cells.size, contextRanks, cells.profiles, cells.missing);
  const { weights, weightPlaces } = weightsOf(cells.sums, order);
  const contexts: Contexts = {
    groups: Object.freeze(columns.slice(0, groupings.length)),
    units: design === null ? null : (columns[groupings.length] as readonly number[]),
  };
  const columnsOfCells: TabulationCells = {
    contexts: column(order, contextRanks),
    profiles: column(order, cells.profiles),
    missing: column(order, cells.missing),
    rows: column(order, cells.sums.rows),
    weights,
  };
  return Object.freeze({
    kind: "tabulation",
    measure: collected.measure,
    missing: collected.missing,
    rows: columnsOfCells.rows.reduce((sum, rows) => sum + rows, 0),
    exactWeights: collected.exactWeights,
    weightPlaces,
    groupings: Object.freeze(
      groupings.map(({ name }, at) => Object.freeze({ name, labels: (labels[at] as Ranked).texts })),
    ),
    design: design?.design ?? null,
    contexts: Object.freeze(contexts),
    cells: Object.freeze(columnsOfCells),
  });
}

/** Texts in order of code units. */
interface Ranked {
  readonly texts: readonly string[];
  /** The positions of the texts before they were put in order. */
  readonly order: readonly number[];
  /** The place of each text after. */
  readonly rank: Int32Array;
}

function ranked(texts: readonly string[]): Ranked {
  return byComparison(texts.length, (a, b) => compare(texts[a] as string, texts[b] as string), texts);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function byComparison(
  size: number,
  compareAt: (a: number, b: number) => number,
  texts: readonly string[] = [],
): Ranked {
  const order = Array.from({ length: size }, (_, at) => at).sort(compareAt);
  const rank = new Int32Array(size);
  order.forEach((at, place) => {
    rank[at] = place;
  });
  return { texts: Object.freeze(order.map((at) => texts[at] as string)), order, rank };
}

/** The units in order of stratum and label. */
function designOf(units: CollectedTable["units"]): { design: TabulationDesign; rank: Int32Array } | null {
  if (units === null) return null;
  const all = Array.from({ length: units.size }, (_, at) => units.unit(at));
  const at = (unit: number) => all[unit] as { label: string; stratum: string };
  const { order, rank } = byComparison(
    units.size,
    (a, b) => compare(at(a).stratum, at(b).stratum) || compare(at(a).label, at(b).label),
  );
  const strata: string[] = [];
  const strataOfUnits = order.map((unit) => {
    if (strata.at(-1) !== at(unit).stratum) strata.push(at(unit).stratum);
    return strata.length - 1;
  });
  const design = Object.freeze({
    strata: Object.freeze(strata),
    units: Object.freeze({
      labels: Object.freeze(order.map((unit) => at(unit).label)),
      strata: Object.freeze(strataOfUnits),
    }),
    nestedClusters: units.nested,
  });
  return { design, rank };
}

/** The contexts in order, as columns, and the place of each. */
function contextsOf(
  contexts: CollectedTable["contexts"],
  places: readonly { readonly at: number; readonly rank: Int32Array }[],
): { columns: (readonly number[])[]; rank: Int32Array } {
  const unsorted = places.map(() => new Int32Array(contexts.size));
  for (let context = 0; context < contexts.size; context++) {
    const codes = contexts.codes(context);
    places.forEach(({ at, rank }, place) => {
      (unsorted[place] as Int32Array)[context] = rank[codes[at] as number] as number;
    });
  }
  const { order, rank } = byComparison(contexts.size, (a, b) => {
    for (const codes of unsorted)
      if (codes[a] !== codes[b]) return (codes[a] as number) - (codes[b] as number);
    return 0;
  });
  return { columns: unsorted.map((codes) => column(order, codes)), rank };
}

/** A column in another order, as a plain array. */
function column(order: ArrayLike<number>, values: ArrayLike<number>): readonly number[] {
  const sorted = new Array<number>(order.length);
  for (let at = 0; at < sorted.length; at++) sorted[at] = values[order[at] as number] as number;
  return Object.freeze(sorted);
}

/** Sums in the largest unit that keeps them whole. */
function weightsOf(
  sums: CellSums,
  order: Int32Array,
): { weights: readonly (number | string)[]; weightPlaces: number } {
  if (sums.isPlain) {
    const coarse = column(order, sums.coarse);
    const spare = spareZeros(coarse);
    const unit = 10 ** spare;
    const weights = spare === 0 ? coarse : Object.freeze(coarse.map((sum) => sum / unit));
    return { weights, weightPlaces: coarsePlaces - spare };
  }
  const totals = Array.from(order, (cell) => sums.total(cell));
  let places = finePlaces;
  let unit = 1n;
  while (places > 0 && totals.every((total) => total % (unit * 10n) === 0n)) {
    places -= 1;
    unit *= 10n;
  }
  const weights = totals.map((total) => {
    const whole = total / unit;
    return whole > BigInt(Number.MAX_SAFE_INTEGER) ? whole.toString() : Number(whole);
  });
  return { weights: Object.freeze(weights), weightPlaces: places };
}

/** How many zeros, up to six, all sums end in. */
function spareZeros(sums: readonly number[]): number {
  let spare = coarsePlaces;
  for (let at = 0; at < sums.length && spare > 0; at++) {
    while (spare > 0 && (sums[at] as number) % 10 ** spare !== 0) spare -= 1;
  }
  return spare;
}
