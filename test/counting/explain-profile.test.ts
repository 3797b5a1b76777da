import { describe, expect, test } from "vitest";
import { explainProfile, globalMpi } from "../../src/counting/index.ts";
import { refusal } from "../refusal.ts";

describe("explainProfile", () => {
  test("one deprivation short of the cut-off, and on it", () => {
    const short = explainProfile(globalMpi, 0b0000000011 ^ 0b0000010010);
    expect(short.deprived.map(({ id }) => id)).toEqual(["nutrition", "cookingFuel"]);
    expect([short.score.exact, short.distance.exact, short.poor]).toEqual(["2/9", "-1/9", false]);
    const onIt = explainProfile(globalMpi, { nutrition: 1, childMortality: true });
    expect([onIt.score.exact, onIt.distance.exact, onIt.poor]).toEqual(["1/3", "0", true]);
  });

  test("what is not known leaves open what it can turn", () => {
    const known = {
      nutrition: true,
      childMortality: false,
      yearsOfSchooling: false,
      schoolAttendance: false,
    };
    const open = explainProfile(globalMpi, {
      ...known,
      cookingFuel: true,
      sanitation: true,
      drinkingWater: null,
    });
    expect(open.unknown.map(({ id }) => id)).toEqual(["drinkingWater", "electricity", "housing", "assets"]);
    expect([open.score.exact, open.highestScore.exact, open.poor]).toEqual(["5/18", "1/2", null]);
    const settled = explainProfile(
      globalMpi,
      open.unknown.length > 0 ? { ...known, cookingFuel: null } : {},
      { cutoff: "2/3" },
    );
    expect(settled.poor).toBe(false);
  });

  const bits = "expected a whole number from 0 and below 2^10";
  const answers = "expected an answer an indicator, or the bits of a profile";
  test.each<readonly [string, unknown, string, string]>([
    ["a profile of another measure", 1024, "DEPRIVATION_INVALID", `Cannot explain profile 1024: ${bits}`],
    ["a negative profile", -1, "DEPRIVATION_INVALID", `Cannot explain profile -1: ${bits}`],
    ["half a profile", 0.5, "DEPRIVATION_INVALID", `Cannot explain profile 0.5: ${bits}`],
    [
      "a name that is none",
      { roof: true },
      "COLUMN_ABSENT",
      'Cannot explain profile: the measure has no indicator "roof"',
    ],
    [
      "a 2",
      { assets: 2 },
      "DEPRIVATION_INVALID",
      'Cannot explain profile: expected true, false, 1, 0 or null of "assets", received 2',
    ],
    ["nothing", null, "ARGUMENT_INVALID", `Cannot explain profile null: ${answers}`],
    ["a text", "1010", "ARGUMENT_INVALID", `Cannot explain profile "1010": ${answers}`],
  ])("refuses %s", (_, profile, code, message) => {
    const error = refusal(() => explainProfile(globalMpi, profile as number));
    expect([error.code, error.message]).toEqual([code, message]);
  });

  test("refuses what is no measure and no cut-off", () => {
    expect(refusal(() => explainProfile({} as never, 0)).code).toBe("MEASURE_INVALID");
    expect(refusal(() => explainProfile(globalMpi, 0, { cutoff: 0 })).code).toBe("CUTOFF_INVALID");
  });

  test("is plain data, frozen; 0 and false are no deprivation, and the highest profile is all of them", () => {
    const all = explainProfile(globalMpi, 1023);
    expect([all.kind, all.cutoff, all.score.exact, all.deprived.length]).toEqual([
      "profile-explanation",
      "1/3",
      "1",
      10,
    ]);
    for (const part of [all, all.deprived, all.unknown]) expect(Object.isFrozen(part)).toBe(true);
    const none = explainProfile(
      globalMpi,
      Object.fromEntries(
        globalMpi.dimensions.flatMap(({ indicators }) =>
          indicators.map(({ id }, at) => [id, at % 2 === 0 ? 0 : false]),
        ),
      ),
    );
    expect([none.unknown, none.deprived, none.score.exact, none.poor]).toEqual([[], [], "0", false]);
  });

  test("answers of what an object inherits are not known", () => {
    const inherited = Object.create({ nutrition: true }) as Record<string, boolean>;
    expect(explainProfile(globalMpi, inherited).unknown).toHaveLength(10);
  });

  test("what is not known may bring a household just onto the cut-off", () => {
    const answers = globalMpi.dimensions.flatMap(({ indicators }) => indicators.map(({ id }) => [id, false]));
    const known = Object.fromEntries(answers) as Record<string, boolean>;
    const household = explainProfile(globalMpi, { ...known, nutrition: true, childMortality: null });
    expect([household.highestScore.exact, household.poor]).toEqual(["1/3", null]);
    expect(explainProfile(globalMpi, 0).poor).toBe(false);
  });

  test("nothing known at all", () => {
    expect(explainProfile(globalMpi, {}).poor).toBeNull();
  });
});
