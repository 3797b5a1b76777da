import { describe, expect, test } from "vitest";
import { degreesOfFreedom, ratioStandardError, type SingleUnitPolicy } from "../../src/survey/index.ts";
import {
  domainTotals,
  everybody,
  everybody18,
  isIn,
  readReferenceSurvey,
  scoreOfPoor,
} from "./reference-survey.ts";

describe("2024 with stratum 5 cut down to its first unit: standard errors of M0 at 1/3, to twelve places", () => {
  const survey = readReferenceSurvey(2024, ({ stratum, psu_local }) => stratum !== "5" || psu_local === "1");
  const standardErrors = (singleUnit: SingleUnitPolicy) =>
    [everybody, isIn("region", "Highlands")].map((member) => {
      const members = survey.households.filter((household) => member(household) === 1);
      const { units, numerators, denominators } = domainTotals(survey, members, scoreOfPoor(6), everybody18);
      return ratioStandardError(survey.design, numerators, denominators, { units, singleUnit }).toFixed(12);
    });

  // Computed as in lonely_variant() of oracle.R, with options(survey.lonely.psu = …) of R survey 4.1.1.
  test.each<[SingleUnitPolicy, string, string]>([
    ["remove", "0.007197495619", "0.031413246641"],
    ["certainty", "0.007197495619", "0.031413246641"],
    ["adjust", "0.007197576799", "0.034276013647"],
    ["average", "0.007694446471", "0.044425039438"],
  ])("%s", (policy, national, highlands) => {
    expect(degreesOfFreedom(survey.design)).toBe(52);
    expect(standardErrors(policy)).toEqual([national, highlands]);
  });

  test("fail", () => {
    expect(() => standardErrors("fail")).toThrow(
      'Cannot compute variance: stratum "5" has one sampling unit',
    );
  });
});
