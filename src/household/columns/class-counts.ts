import { povertyRates, type Rate, rate } from "../../rate/index.ts";
import type { HouseholdClass, Standard } from "../../standard/index.ts";
import type { Bounds, ClassCounts, PossibleRates } from "../classified-households.ts";
import type { AnswerSets } from "./answer-sets.ts";

/** The name of the rows that are left with several classes. */
export const undetermined = "undetermined";

/** Counts of classes and rates, from how many rows have each answer. */
export function classCounts(
  tally: readonly (number | undefined)[],
  { classes: classesOf }: AnswerSets,
  { classes }: Standard,
): ClassCounts {
  // How many rows may, or must, have one of some classes.
  const bounds = (counts: (one: HouseholdClass) => boolean): Bounds<number> => {
    let least = 0;
    let most = 0;
    classesOf.forEach((possible, answer) => {
      const members = possible.filter((at) => counts(classes[at] as HouseholdClass)).length;
      if (members > 0) most += tally[answer] ?? 0;
      if (members === possible.length) least += tally[answer] ?? 0;
    });
    return Object.freeze({ least, most });
  };
  const { most: households } = bounds(() => true);
  const byClass = classes.map(({ id }) => [id, bounds((one) => one.id === id)] as const);
  const certain = byClass.map(([id, { least }]) => [id, least] as const);
  const open = households - certain.reduce((sum, [, least]) => sum + least, 0);
  const nearPoor = classes.some(({ countsAs }) => countsAs === "near-poor");
  const poorCount = bounds(({ countsAs }) => countsAs === "poor");
  const nearCount = nearPoor ? bounds(({ countsAs }) => countsAs === "near-poor") : undefined;
  const both = nearPoor ? bounds(({ countsAs }) => countsAs !== "not-poor") : undefined;
  return Object.freeze({
    households,
    counts: Object.freeze(Object.fromEntries([...certain, [undetermined, open]])),
    possibleCounts: Object.freeze(Object.fromEntries(byClass)),
    rates:
      open > 0 || households === 0
        ? null
        : povertyRates({ households, poor: poorCount.least, nearPoor: nearCount?.least }),
    possibleRates: households === 0 ? null : possibleRates(households, poorCount, nearCount, both),
  });
}

function possibleRates(
  households: number,
  poor: Bounds<number>,
  nearPoor: Bounds<number> | undefined,
  both: Bounds<number> | undefined,
): PossibleRates {
  const rates = ({ least, most }: Bounds<number>): Bounds<Rate> =>
    Object.freeze({ least: rate(least, households), most: rate(most, households) });
  return Object.freeze({
    poor: rates(poor),
    ...(nearPoor === undefined ? {} : { nearPoor: rates(nearPoor) }),
    ...(both === undefined ? {} : { multidimensional: rates(both) }),
  });
}
