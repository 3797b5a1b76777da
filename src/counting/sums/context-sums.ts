import type { Fraction } from "../../number/index.ts";
import { keyTable } from "../cells/key-table.ts";
import { indicatorsOf, type Measure } from "../measure.ts";
import type { MissingPolicy } from "../missing-policy.ts";
import type { Tabulation } from "../tabulation.ts";
import { type BucketFinder, bucketFinder } from "./bucket-finder.ts";
import { cellSchemes } from "./cell-schemes.ts";
import { leastCommonMultiple, type ScoreScheme } from "./score-scheme.ts";
import { weightLimbs } from "./weight-limbs.ts";

/**
 * Sums over the households of one context that have one scheme of weights: a *part*.
 *
 * Each part has a *row* of numbers, one stretch a level: level 0 is all households, level t those whose score reaches the
 * t-th cut-off. A stretch holds the sum of weights, the count of rows, and the sum of weights of the households that are
 * deprived in each indicator.
 */
export interface ContextSums {
  readonly schemes: readonly ScoreScheme[];
  /** The common multiple of the schemes' denominators. */
  readonly unit: bigint;
  /** How many parts there are. */
  readonly size: number;
  /** The context of each part. */
  readonly contexts: Int32Array;
  /** The position of each part's scheme. */
  readonly partSchemes: Int32Array;
  /** How many numbers a part has. */
  readonly width: number;
  /** How many numbers a level has: 2 + the indicators. */
  readonly stretch: number;
  /** The rows of all parts, one array for each limb of the weights; whole numbers below 2^53. */
  readonly limbs: readonly Float64Array[];
  /** How many rows of each context are left out, because answers are missing. */
  readonly leftOut: Float64Array;
}

/** Sums the cells of a tabulation, in one pass for all cut-offs, which rise. */
export function contextSums(
  table: Tabulation,
  measure: Measure,
  policy: MissingPolicy,
  cutoffs: readonly Fraction[],
): ContextSums {
  const { contexts, profiles, missing, rows } = table.cells;
  const known = cellSchemes(measure, policy);
  const finders: BucketFinder[] = [];
  const parts = keyTable();
  const cells = contexts.length;
  const partOfCell = new Int32Array(cells);
  const bucketOfCell = new Int32Array(cells);
  const leftOut = new Float64Array(contextCount(table));
  let lastContext = -1;
  let lastMarks = -1;
  let position = -1;
  let part = -1;
  for (let cell = 0; cell < cells; cell++) {
    const context = contexts[cell] as number;
    const marks = missing[cell] as number;
    // Cells of one context stand together, and most lack nothing.
    if (context !== lastContext || marks !== lastMarks) {
      position = known.find(marks);
      if (position >= 0) {
        finders[position] ??= bucketFinder(known.schemes[position] as ScoreScheme, cutoffs);
        part = parts.find(context, position, 0);
      }
      lastContext = context;
      lastMarks = marks;
    }
    if (position < 0) {
      leftOut[context] = (leftOut[context] as number) + (rows[cell] as number);
      partOfCell[cell] = -1;
      continue;
    }
    partOfCell[cell] = part;
    bucketOfCell[cell] = (finders[position] as BucketFinder)(profiles[cell] as number);
  }
  const stretch = 2 + indicatorsOf(measure).length;
  const width = (cutoffs.length + 1) * stretch;
  const limbs = weightLimbs(table).map((weights) => {
    const sums = new Float64Array(parts.size * width);
    addCells(sums, table, weights, partOfCell, bucketOfCell, width, stretch);
    cumulate(sums, parts.size, width, stretch);
    return sums;
  });
  return {
    schemes: known.schemes,
    unit: known.schemes.reduce((unit, scheme) => leastCommonMultiple(unit, scheme.denominator), 1n),
    size: parts.size,
    contexts: Int32Array.from({ length: parts.size }, (_, part) => parts.first(part)),
    partSchemes: Int32Array.from({ length: parts.size }, (_, part) => parts.second(part)),
    width,
    stretch,
    limbs,
    leftOut,
  };
}

const contextCount = ({ contexts }: Tabulation): number =>
  contexts.units?.length ?? contexts.groups[0]?.length ?? 1;

function addCells(
  sums: Float64Array,
  { cells }: Tabulation,
  weights: ArrayLike<number>,
  partOfCell: Int32Array,
  bucketOfCell: Int32Array,
  width: number,
  stretch: number,
): void {
  const { profiles, rows } = cells;
  for (let cell = 0; cell < partOfCell.length; cell++) {
    const part = partOfCell[cell] as number;
    if (part < 0) continue;
    const at = part * width + (bucketOfCell[cell] as number) * stretch;
    const weight = weights[cell] as number;
    sums[at] = (sums[at] as number) + weight;
    sums[at + 1] = (sums[at + 1] as number) + (rows[cell] as number);
    for (let bits = profiles[cell] as number; bits !== 0; bits &= bits - 1) {
      const indicator = at + 33 - Math.clz32(bits & -bits);
      sums[indicator] = (sums[indicator] as number) + weight;
    }
  }
}

/** From households between two cut-offs to households from a cut-off on. */
function cumulate(sums: Float64Array, parts: number, width: number, stretch: number): void {
  for (let part = 0; part < parts; part++) {
    const first = part * width;
    for (let at = first + width - stretch - 1; at >= first; at--) {
      sums[at] = (sums[at] as number) + (sums[at + stretch] as number);
    }
  }
}
