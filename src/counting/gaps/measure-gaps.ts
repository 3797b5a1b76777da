import { PovertyError, show } from "../../errors/index.ts";
import { decimalFromFraction, type Fraction, fractionOf } from "../../number/index.ts";
import { indicatorsOf } from "../measure.ts";
import type { Contribution, Estimate } from "../measures.ts";
import type { Estimator } from "../ratios/estimator.ts";
import type { Ratio } from "../ratios/ratio.ts";
import { lazyTotal, type Total } from "../sums/total.ts";
import type { Tabulation } from "../tabulation.ts";
import type { GapMeasures } from "./gap-measures.ts";
import type { CellGaps, GapPower } from "./gap-totals.ts";

/** The gap measures of the population of some cells; `name` is that of its grouping and label. */
export function measureGaps(
  table: Tabulation,
  cells: readonly CellGaps[],
  estimates: Estimator,
  name: readonly [grouping: string, label: string] | null,
): GapMeasures {
  const totals = totalsOver(table, cells);
  const all = totals.sum((cell) => cell.weight);
  if (all.exact.n === 0n) throw nobody(name);
  const poor = totals.sum((cell) => (cell.poor ? cell.weight : zero));
  const ids = indicatorsOf(table.measure).map(({ id }) => id);
  const ofIndicator = (power: GapPower, bit: number): ExactTotal =>
    totals.sum(({ gaps }) => (gaps === null ? zero : (gaps[power][bit] as Fraction)));
  const ofAll = (power: GapPower): ExactTotal =>
    totals.sum(({ gaps }) => (gaps === null ? zero : sumOf(gaps[power])));
  const estimate = (part: ExactTotal, whole: ExactTotal): Estimate =>
    estimates.one(ratioOf(part, whole, totals.units));
  const orNull = (part: ExactTotal, whole: ExactTotal): Estimate | null =>
    whole.exact.n === 0n ? null : estimate(part, whole);
  const [deprivations, gaps, squares] = [ofAll(0), ofAll(1), ofAll(2)];
  const contributions = (
    power: GapPower,
    whole: ExactTotal,
  ): Readonly<Record<string, Contribution<Estimate>>> =>
    Object.freeze(
      Object.fromEntries(
        ids.map((id, bit) => {
          const part = ofIndicator(power, bit);
          return [id, Object.freeze({ absolute: estimate(part, all), share: orNull(part, whole) })];
        }),
      ),
    );
  return Object.freeze({
    population: decimalFromFraction(all.exact),
    headcountRatio: estimate(poor, all),
    intensity: orNull(deprivations, poor),
    adjustedHeadcountRatio: estimate(deprivations, all),
    adjustedPovertyGap: estimate(gaps, all),
    adjustedSquaredGap: estimate(squares, all),
    averageGap: orNull(gaps, deprivations),
    averageSeverity: orNull(squares, deprivations),
    gapContribution: contributions(1, gaps),
    squaredGapContribution: contributions(2, squares),
  });
}

const zero: Fraction = /* @__PURE__ */ fractionOf(0n);

const sumOf = (parts: readonly Fraction[]): Fraction => parts.reduce((sum, part) => sum.add(part), zero);

/** A total as a fraction, and by sampling unit. */
interface ExactTotal {
  readonly exact: Fraction;
  readonly byUnit: () => Float64Array;
}

/** Prepares sums over cells, all together and by sampling unit. */
function totalsOver({ contexts }: Tabulation, cells: readonly CellGaps[]) {
  // Without a design all cells are in one place, which nobody asks for.
  const unitOf = ({ context }: CellGaps): number => contexts.units?.[context] ?? 0;
  const units = Int32Array.from(new Set(cells.map(unitOf))).sort();
  const places = new Map(Array.from(units, (unit, place) => [unit, place]));
  return {
    units,
    sum(amountOf: (cell: CellGaps) => Fraction): ExactTotal {
      const values = cells.map(amountOf);
      const { byUnit } = lazyTotal(0n, () => {
        const sums = new Float64Array(units.length);
        cells.forEach((cell, at) => {
          const place = places.get(unitOf(cell)) as number;
          sums[place] = (sums[place] as number) + decimalFromFraction(values[at] as Fraction).toNumber();
        });
        return sums;
      });
      return { exact: sumOf(values), byUnit };
    },
  };
}

/** The ratio of two totals that are fractions: its value in whole numbers, and its units as they are. */
function ratioOf(part: ExactTotal, whole: ExactTotal, units: Int32Array): Ratio {
  const value = part.exact.div(whole.exact);
  const total = (amount: bigint, { byUnit }: ExactTotal): Total => ({ amount, byUnit });
  return { part: total(value.s * value.n, part), whole: total(value.d, whole), units };
}

const nobody = (name: readonly [grouping: string, label: string] | null): PovertyError =>
  name === null
    ? new PovertyError("TABLE_EMPTY", "Cannot measure poverty: nobody is counted", 0)
    : new PovertyError(
        "GROUP_EMPTY",
        `Cannot measure poverty: nobody is counted in group ${show(name[1])} of ${show(name[0])}`,
        name[1],
      );
