import type { Tabulation } from "../tabulation.ts";
import type { ContextSums } from "./context-sums.ts";
import type { ScoreScheme } from "./score-scheme.ts";
import { addTotals, lazyTotal, type Total } from "./total.ts";
import { approximate, joinLimbs } from "./weight-limbs.ts";

/** The households of a group, or all, with their totals from any level of score on: level 0 is everybody. */
export interface Population {
  /** Sampling units in which it has members, as rising positions in the design; empty without a design. */
  readonly units: Int32Array;
  /** The sum of weights. */
  weight(level: number): Total;
  /** How many rows. */
  rows(level: number): number;
  /** How many rows are left out, because answers are missing. */
  readonly leftOutRows: number;
  /** The sum of weights of those deprived in an indicator. */
  deprived(level: number, indicator: number): Total;
  /** The sum of weights times what the indicator adds to the score. */
  contribution(level: number, indicator: number): Total;
  /** The sum of weights times scores. */
  score(level: number): Total;
}

/** The population of some parts, which make up some contexts. */
export function population(
  table: Tabulation,
  sums: ContextSums,
  parts: readonly number[],
  contexts: Iterable<number>,
): Population {
  const { units, places } = unitsOf(table, sums, parts);
  const ofSchemes = sumsOfSchemes(sums, parts);
  const { stretch, width, limbs, partSchemes, unit } = sums;

  const amount = (at: number, factor: (scheme: ScoreScheme) => bigint): bigint => {
    let total = 0n;
    for (const [position, rows] of ofSchemes) {
      total += joinLimbs(rows, at) * factor(sums.schemes[position] as ScoreScheme);
    }
    return total;
  };
  const byUnit = (at: number, factors: readonly number[]): Float64Array => {
    const totals = new Float64Array(units.length);
    const single = limbs.length === 1 ? (limbs[0] as Float64Array) : null;
    for (let index = 0; index < places.length; index++) {
      const part = parts[index] as number;
      const place = places[index] as number;
      const cell = part * width + at;
      const sum = single === null ? approximate(limbs, cell) : (single[cell] as number);
      totals[place] = (totals[place] as number) + sum * (factors[partSchemes[part] as number] as number);
    }
    return totals;
  };
  const ones = sums.schemes.map(() => 1);
  const plain = remembered((at) =>
    lazyTotal(
      amount(at, () => unit),
      () => byUnit(at, ones),
    ),
  );
  const contribution = (level: number, indicator: number): Total => {
    const at = level * stretch + 2 + indicator;
    const weightIn = ({ weights }: ScoreScheme): bigint => weights[indicator] as bigint;
    return lazyTotal(
      amount(at, (scheme) => (weightIn(scheme) * unit) / scheme.denominator),
      () =>
        byUnit(
          at,
          sums.schemes.map((scheme) => Number(weightIn(scheme)) / Number(scheme.denominator)),
        ),
    );
  };
  let leftOutRows = 0;
  for (const context of contexts) leftOutRows += sums.leftOut[context] as number;
  const indicators = Array.from({ length: stretch - 2 }, (_, indicator) => indicator);
  return {
    units,
    weight: (level) => plain(level * stretch),
    rows: (level) => {
      let rows = 0;
      for (const [first] of ofSchemes.values())
        rows += (first as Float64Array)[level * stretch + 1] as number;
      return rows;
    },
    leftOutRows,
    deprived: (level, indicator) => plain(level * stretch + 2 + indicator),
    contribution,
    score: remembered((level) => addTotals(indicators.map((indicator) => contribution(level, indicator)))),
  };
}

/** A function that computes each answer once. */
function remembered(compute: (at: number) => Total): (at: number) => Total {
  const totals = new Map<number, Total>();
  return (at) => {
    const known = totals.get(at) ?? compute(at);
    totals.set(at, known);
    return known;
  };
}

/** The units in which some part has weight, and the place of each part's unit among them. */
function unitsOf(
  { contexts }: Tabulation,
  { contexts: contextOfPart, limbs, width }: ContextSums,
  parts: readonly number[],
): { units: Int32Array; places: Int32Array } {
  const unitOfContext = contexts.units;
  if (unitOfContext === null) return { units: new Int32Array(0), places: new Int32Array(0) };
  const unitOf = (part: number): number => unitOfContext[contextOfPart[part] as number] as number;
  const met = new Set<number>();
  for (const part of parts) if (limbs.some((limb) => limb[part * width] !== 0)) met.add(unitOf(part));
  const units = Int32Array.from(met).sort();
  const placeOfUnit = new Map(Array.from(units, (unit, place) => [unit, place]));
  // A part without weight adds zeros, so that any place will do for it.
  const places = Int32Array.from(parts, (part) => placeOfUnit.get(unitOf(part)) ?? 0);
  return { units, places };
}

/** The rows of all parts with one scheme, added up: by scheme, one row a limb. */
function sumsOfSchemes(
  { partSchemes, limbs, width }: ContextSums,
  parts: readonly number[],
): Map<number, Float64Array[]> {
  const ofSchemes = new Map<number, Float64Array[]>();
  for (const part of parts) {
    const scheme = partSchemes[part] as number;
    let rows = ofSchemes.get(scheme);
    if (rows === undefined) {
      rows = limbs.map(() => new Float64Array(width));
      ofSchemes.set(scheme, rows);
    }
    for (let limb = 0; limb < limbs.length; limb++)
      addRow(rows[limb] as Float64Array, limbs[limb] as Float64Array, part);
  }
  return ofSchemes;
}

function addRow(row: Float64Array, all: Float64Array, part: number): void {
  const first = part * row.length;
  for (let at = 0; at < row.length; at++) row[at] = (row[at] as number) + (all[first + at] as number);
}
