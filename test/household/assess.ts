import {
  type AssessmentOptions,
  assessDeprivations,
  type Dwelling,
  type HouseholdRoster,
  type RosterMember,
  type Vietnam2022Indicator,
} from "../../src/household/index.ts";
import { deepFreeze } from "../deep-freeze.ts";

/** The answer to one indicator by the whole assessment, from a frozen household. */
export function answerTo(
  indicator: Vietnam2022Indicator,
  household: HouseholdRoster,
  options: AssessmentOptions = {},
): boolean | null {
  return assessDeprivations(deepFreeze(household), deepFreeze(options)).deprivations[indicator];
}

/** A household of these members, about whose dwelling nothing is known. */
export const of = (...members: RosterMember[]): HouseholdRoster => ({ members });

/** A household of some members in a dwelling. */
export const housed = (people: number, dwelling: Dwelling): HouseholdRoster => ({
  members: Array.from({ length: people }, () => ({})),
  dwelling,
});
