import { type Fraction, fractionOf } from "../../number/index.ts";
import type { MeasuresOf } from "../measures.ts";
import type { GroupEffects, GroupSplit } from "../tabulation-comparison.ts";
import type { ComparedWave, ComparedWaves } from "./changes-of.ts";
import type { PairedSurveys } from "./paired-surveys.ts";
import { fractionOfRatio, type Ratio } from "./ratio.ts";
import { effect, type ProductSplit, splitProduct } from "./split-product.ts";

type ComparedGroups = ComparedWave["summed"]["groups"][string];

/** Splits the change in the M0 of everybody by the groups of one grouping, which both tables have. */
export function splitByGroup(
  { first, second, cutoff, surveys }: ComparedWaves,
  grouping: string,
): GroupSplit {
  const ratiosOf = ({ summed }: ComparedWave): Map<string, MeasuresOf<Ratio>> =>
    new Map(
      Object.entries(summed.groups[grouping] as ComparedGroups).map(([label, group]) => [
        label,
        summed.ratios(group, cutoff),
      ]),
    );
  const [before, after] = [ratiosOf(first), ratiosOf(second)];
  const labels = [...new Set([...before.keys(), ...after.keys()])].sort();
  const splits = labels.map(
    (label) => [label, splitOf(before.get(label), after.get(label), surveys)] as const,
  );
  const sum = (part: keyof ProductSplit): Fraction =>
    splits.reduce((total, [, split]) => total.add(split[part].exact), fractionOf(0n));
  const [moves, within] = [sum("first"), sum("second")];
  const change = moves.add(within);
  const byLabel = splits.map(([label, split]): readonly [string, GroupEffects] => [
    label,
    Object.freeze({
      populationShare: effect(split.first, change),
      withinGroup: effect(split.second, change),
    }),
  ]);
  return Object.freeze({
    populationShare: effect({ exact: moves }, change),
    withinGroups: effect({ exact: within }, change),
    byLabel: Object.freeze(Object.fromEntries(byLabel)),
  });
}

/** What a group adds. One that only one table has moved with its M0 as it is, and changed nothing within. */
function splitOf(
  before: MeasuresOf<Ratio> | undefined,
  after: MeasuresOf<Ratio> | undefined,
  surveys: PairedSurveys | null,
): ProductSplit {
  if (before !== undefined && after !== undefined) {
    return splitProduct(
      { before: before.populationShare, after: after.populationShare },
      { before: before.adjustedHeadcountRatio, after: after.adjustedHeadcountRatio },
      surveys,
    );
  }
  const only = (before ?? after) as MeasuresOf<Ratio>;
  const added = fractionOfRatio(only.groupContribution.adjustedHeadcountRatio.absolute);
  return { first: { exact: before === undefined ? added : added.neg() }, second: { exact: fractionOf(0n) } };
}
