import {
  type Fraction,
  fractionFromDecimal,
  fractionOf,
  powerOfTen,
  readDecimal,
} from "../../number/index.ts";
import { indicatorsOf } from "../measure.ts";
import type { MissingPolicy } from "../missing-policy.ts";
import { type BucketFinder, bucketFinder } from "../sums/bucket-finder.ts";
import { cellSchemes } from "../sums/cell-schemes.ts";
import type { ScoreScheme } from "../sums/score-scheme.ts";
import type { GapTabulation } from "./gap-tabulation.ts";

/** Gaps to the power of 0, 1 and 2: deprivations, gaps, squared gaps. */
export type GapPower = 0 | 1 | 2;

/** What one cell adds to the totals of a population. */
export interface CellGaps {
  readonly context: number;
  /** The sum of weights. */
  readonly weight: Fraction;
  readonly poor: boolean;
  /**
   * By power and indicator: the sum over the poor of weight × weight of the indicator × normalised gap to that power;
   * `null` for households that are not poor.
   */
  readonly gaps: Readonly<Record<GapPower, readonly Fraction[]>> | null;
}

/** The exact totals of each cell of a table that is not left out. */
export function cellGaps(table: GapTabulation, policy: MissingPolicy, cutoff: Fraction): CellGaps[] {
  const { cells, measure, weightPlaces } = table.table;
  const known = cellSchemes(measure, policy);
  const count = indicatorsOf(measure).length;
  const sums = gapSumsByCell(table);
  const unit = powerOfTen(weightPlaces);
  const finders: BucketFinder[] = [];
  const found: CellGaps[] = [];
  for (let cell = 0; cell < cells.rows.length; cell++) {
    const position = known.find(cells.missing[cell] as number);
    if (position < 0) continue;
    const scheme = known.schemes[position] as ScoreScheme;
    const profile = cells.profiles[cell] as number;
    const weight = fractionOf(BigInt(cells.weights[cell] as number | string), unit);
    finders[position] ??= bucketFinder(scheme, [cutoff]);
    const poor = (finders[position] as BucketFinder)(profile) > 0;
    const gaps = poor ? gapsOf(scheme, profile, weight, count, table.cardinal, sums.get(cell)) : null;
    found.push({ context: cells.contexts[cell] as number, weight, poor, gaps });
  }
  return found;
}

/** By indicator: the sums of normalised gaps and of squared ones. */
type NormalisedGaps = Map<number, readonly [first: Fraction, second: Fraction]>;

function gapSumsByCell({ gaps }: GapTabulation): Map<number, NormalisedGaps> {
  const byCell = new Map<number, NormalisedGaps>();
  gaps.cells.forEach((cell, at) => {
    const read = (column: readonly string[]): Fraction =>
      fractionFromDecimal(readDecimal(column[at], "sum of gaps"));
    const cutoff = read(gaps.cutoffs);
    const ofCell: NormalisedGaps = byCell.get(cell) ?? new Map();
    byCell.set(cell, ofCell);
    const indicator = gaps.indicators[at] as number;
    const [first, second] = ofCell.get(indicator) ?? [fractionOf(0n), fractionOf(0n)];
    ofCell.set(indicator, [
      first.add(read(gaps.first).div(cutoff)),
      second.add(read(gaps.second).div(cutoff).div(cutoff)),
    ]);
  });
  return byCell;
}

function gapsOf(
  scheme: ScoreScheme,
  profile: number,
  weight: Fraction,
  count: number,
  cardinal: readonly number[],
  sums: NormalisedGaps | undefined,
): Readonly<Record<GapPower, readonly Fraction[]>> {
  const zero = fractionOf(0n);
  const ofPower = (power: GapPower): Fraction[] =>
    Array.from({ length: count }, (_, bit) => {
      if (((profile >>> bit) & 1) === 0) return zero;
      const share = fractionOf(scheme.weights[bit] as bigint, scheme.denominator);
      if (power === 0 || !cardinal.includes(bit)) return share.mul(weight);
      const [first, second] = (sums as NormalisedGaps).get(bit) as readonly [Fraction, Fraction];
      return share.mul(power === 1 ? first : second);
    });
  return { 0: ofPower(0), 1: ofPower(1), 2: ofPower(2) };
}
