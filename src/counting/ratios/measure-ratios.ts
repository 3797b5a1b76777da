import type { Measure } from "../measure.ts";
import type { Contribution, MeasuresOf } from "../measures.ts";
import type { Population } from "../sums/population.ts";
import { addTotals, spreadTotal, subtractTotals, type Total } from "../sums/total.ts";
import type { Ratio } from "./ratio.ts";

/** The levels of score that measures need, as levels of a population. */
export interface ScoreLevels {
  /** From the poverty cut-off on. */
  readonly poor: number;
  /** From 1/5 on. */
  readonly vulnerable: number;
  /** From 1/2 on. */
  readonly severe: number;
}

/** All measures of a population, which has weight, as ratios of totals. */
export function measureRatios(
  measure: Measure,
  group: Population,
  everybody: Population,
  { poor, vulnerable, severe }: ScoreLevels,
): MeasuresOf<Ratio> {
  const { units } = group;
  const all = group.weight(0);
  const score = group.score(poor);
  const ofGroup = (part: Total, whole: Total = all): Ratio => ({ part, whole, units });
  const orNull = (part: Total, whole: Total): Ratio | null =>
    whole.amount === 0n ? null : ofGroup(part, whole);
  const contribution = (part: Total): Contribution<Ratio> => ({
    absolute: ofGroup(part),
    share: orNull(part, score),
  });
  const toWhole = (part: Total, whole: Total): Contribution<Ratio> => {
    const spread = spreadTotal(part, units, everybody.units);
    const of = (total: Total): Ratio => ({ part: spread, whole: total, units: everybody.units });
    return { absolute: of(everybody.weight(0)), share: whole.amount === 0n ? null : of(whole) };
  };
  const { ids, byDimension } = bitsOf(measure);
  const parts = ids.map((_, bit) => group.contribution(poor, bit));
  return {
    headcountRatio: ofGroup(group.weight(poor)),
    intensity: orNull(score, group.weight(poor)),
    adjustedHeadcountRatio: ofGroup(score),
    uncensored: named(ids, (bit) => ofGroup(group.deprived(0, bit))),
    censored: named(ids, (bit) => ofGroup(group.deprived(poor, bit))),
    contribution: named(ids, (bit) => contribution(parts[bit] as Total)),
    dimensionContribution: Object.fromEntries(
      byDimension.map(({ id, bits }) => [
        id,
        contribution(addTotals(bits.map((bit) => parts[bit] as Total))),
      ]),
    ),
    populationShare: toWhole(all, everybody.weight(0)).absolute,
    groupContribution: {
      headcountRatio: toWhole(group.weight(poor), everybody.weight(poor)),
      adjustedHeadcountRatio: toWhole(score, everybody.score(poor)),
    },
    vulnerable: ofGroup(subtractTotals(group.weight(Math.min(vulnerable, poor)), group.weight(poor))),
    severe: ofGroup(group.weight(severe)),
    averageScore: ofGroup(group.score(0)),
  };
}

const named = <Value>(ids: readonly string[], value: (bit: number) => Value): Record<string, Value> =>
  Object.fromEntries(ids.map((id, bit) => [id, value(bit)]));

/** The indicators in the order of their bits, and the bits of each dimension. */
function bitsOf({ dimensions }: Measure): {
  ids: string[];
  byDimension: { id: string; bits: number[] }[];
} {
  const ids: string[] = [];
  const byDimension = dimensions.map(({ id, indicators }) => ({
    id,
    bits: indicators.map((indicator) => ids.push(indicator.id) - 1),
  }));
  return { ids, byDimension };
}
