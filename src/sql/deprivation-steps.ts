import { PovertyError } from "../errors/index.ts";
import type { CompiledStandard } from "../standard/index.ts";
import { mostIndicators } from "../table/index.ts";
import { choose, compare, countIf, type Expression, plus, whole } from "./expression.ts";
import { type Flag, isDeprived, isKnownNotDeprived, missingOf, profileOf } from "./flags.ts";
import type { NamedExpression } from "./select.ts";

/**
 * What a standard needs to know of the deprivations of a household, as two whole numbers.
 *
 * Under a standard that counts, how many of its steps the least and the most possible count of deprivations reaches; under
 * one that weighs, the profile and the missing marks of the indicators that the table has.
 *
 * @param flags the columns of the indicators that the table has
 */
export function deprivationKeys(
  flags: readonly Flag[],
  compiled: CompiledStandard,
): readonly NamedExpression[] {
  const { countSteps, scoreSteps, indicators } = compiled;
  if (scoreSteps.length > 0) {
    if (flags.length > mostIndicators) {
      throw new PovertyError(
        "INDICATORS_TOO_MANY",
        `Cannot write the query: the standard weighs ${flags.length} indicators, expected at most ${mostIndicators}`,
        flags.length,
      );
    }
    return [
      ["profile", profileOf(flags)],
      ["missing", missingOf(flags)],
    ];
  }
  const least = plus(...flags.map((flag) => countIf(isDeprived(flag))));
  const absent = indicators.length - flags.length;
  const most = plus(
    ...flags.map((flag) => choose([[isKnownNotDeprived(flag), whole(0)]], whole(1))),
    whole(absent),
  );
  const reached = (count: Expression): Expression =>
    plus(...countSteps.map((step) => countIf(compare(count, ">=", whole(step)))));
  return [
    ["least_step", reached(least)],
    ["most_step", reached(most)],
  ];
}

/** The answers of a household in a cell, by position of the indicator. */
export function answersOf(
  first: number,
  second: number,
  present: readonly number[],
  { countSteps, scoreSteps, indicators }: CompiledStandard,
): readonly (boolean | null)[] {
  if (scoreSteps.length === 0) {
    // Any household that reaches the same steps will do: so many deprived for certain, so many that may be.
    const [least, most] = [first, second].map((step) =>
      step === 0 ? 0 : (countSteps[step - 1] as number),
    ) as [number, number];
    return indicators.map((_, at) => (at < least ? true : at < most ? null : false));
  }
  const answers: (boolean | null)[] = indicators.map(() => null);
  present.forEach((indicator, bit) => {
    if (((second >>> bit) & 1) === 0) answers[indicator] = ((first >>> bit) & 1) === 1;
  });
  return answers;
}
