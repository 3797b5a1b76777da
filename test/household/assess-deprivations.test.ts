import { describe, expect, test } from "vitest";
import {
  type AssessmentOptions,
  assessDeprivations,
  type HouseholdRoster,
  type Vietnam2022Indicator,
} from "../../src/household/index.ts";
import { vietnam2022 } from "../../src/standard/index.ts";
import { deepFreeze } from "../deep-freeze.ts";

const household = deepFreeze<HouseholdRoster>({
  members: [
    {
      id: "H1-1",
      age: 41,
      work: "own",
      monthlySocialAllowance: false,
      healthInsurance: true,
      usesInternet: true,
      devices: ["smartphone"],
    },
    {
      id: "H1-2",
      age: 17,
      work: "none",
      seekingWork: false,
      attending: "upper-secondary",
      healthInsurance: true,
    },
  ],
  dwelling: { durableWall: true, durableColumn: true, durableRoof: false, area: "40.5" },
  waterSource: "borehole",
  latrine: "septic",
  sharedDevices: ["television"],
});

/** How sure each threshold is, by the notes on the annex. */
const certainty = [
  ["employment", "read in a secondary source", "recalled"],
  ["dependants", "read in a secondary source", "recalled"],
  ["nutrition", "read in a secondary source", "read in a secondary source"],
  ["healthInsurance", "read in a secondary source", "recalled"],
  ["adultEducation", "read in a secondary source", "read in a secondary source"],
  ["childSchooling", "read in a secondary source", "read in a secondary source"],
  ["housingQuality", "read in a secondary source", "read in a secondary source"],
  ["housingArea", "read in a secondary source", "read in a secondary source"],
  ["water", "read in a secondary source", "read in a secondary source"],
  ["latrine", "read in a secondary source", "read in a secondary source"],
  ["telecommunication", "read in a secondary source", "recalled"],
  ["informationDevices", "recalled", "recalled"],
];

describe("assessDeprivations", () => {
  test("a household with every answer that matters", () => {
    const found = assessDeprivations(household);
    expect(found.standard).toBe(vietnam2022.id);
    expect(Object.values(found.deprivations)).toEqual(Array.from({ length: 12 }, () => false));
  });

  test("the indicators of the decree, in its order", () => {
    const ids = vietnam2022.dimensions.flatMap(({ indicators }) => indicators.map(({ id }) => id));
    const found = assessDeprivations(household);
    expect(Object.keys(found.deprivations)).toEqual(ids);
    expect(Object.values(found.indicators).map(({ indicator }) => indicator)).toEqual(ids);
  });

  test("carries the certainty of each threshold and of its sentence", () => {
    const found = Object.values(assessDeprivations(household).indicators);
    expect(found.map(({ indicator, evidence, wording }) => [indicator, evidence, wording.evidence])).toEqual(
      certainty,
    );
    for (const { citation, wording } of found) {
      expect(citation).toEqual({ document: "Nghị định 07/2021/NĐ-CP", clause: "Phụ lục", url: null });
      expect(wording.text.vi).not.toBe("");
    }
  });

  test("nothing rests on the legal text itself, of which no sentence was seen", () => {
    const { deprivations } = assessDeprivations(household, { weakestEvidence: "read in the legal text" });
    expect(Object.values(deprivations)).toEqual(Array.from({ length: 12 }, () => null));
  });

  test("results are frozen", () => {
    const found = assessDeprivations(household);
    for (const part of [found, found.deprivations, found.indicators, found.indicators.water]) {
      expect(Object.isFrozen(part)).toBe(true);
    }
    expect(Object.isFrozen(found.indicators.water.members)).toBe(true);
  });

  test("says the reasons in both languages", () => {
    const reasons = (locale: "vi" | "en") =>
      Object.values(assessDeprivations(household, { locale }).indicators).map(({ reason }) => reason);
    for (const reason of reasons("vi")) expect(reason).toMatch(/: không thiếu hụt, .+/);
    for (const reason of reasons("en")) expect(reason).toMatch(/: not deprived, .+/);
  });
});

describe("ages from birth dates", () => {
  const nutrition = (birthDate: string, reviewDay: string, age?: number) =>
    assessDeprivations(
      { members: [{ birthDate, stunted: true, ...(age === undefined ? {} : { age }) }] },
      { reviewDay },
    ).deprivations.nutrition;

  test("the birthday completes the year", () => {
    expect(nutrition("2006-10-15", "2022-10-14")).toBe(true);
    expect(nutrition("2006-10-15", "2022-10-15")).toBe(false);
    expect(nutrition("2008-02-29", "2024-02-28")).toBe(true);
    expect(nutrition("2006-02-28", "2022-02-28")).toBe(false);
    expect(nutrition("2004-02-29", "2020-02-29")).toBe(false);
  });

  test("an age beside it is enough without a review day", () => {
    const { deprivations } = assessDeprivations({
      members: [{ age: 15, birthDate: "2006-10-15", stunted: true }],
    });
    expect(deprivations.nutrition).toBe(true);
  });

  test("an age beside it must agree", () => {
    expect(nutrition("2006-10-15", "2022-10-14", 15)).toBe(true);
    expect(() => nutrition("2006-10-15", "2022-10-14", 16)).toThrow(
      "Cannot read members[0].age 16: expected 15, the age on 2022-10-14 of who was born on 2006-10-15",
    );
  });
});

describe("refusals", () => {
  const refusals: [string, unknown, unknown, string, string][] = [
    ["no object", null, {}, "ARGUMENT_INVALID", "Cannot read household null: expected an object"],
    ["no members", {}, {}, "ARGUMENT_INVALID", "Cannot read members undefined: expected an array of members"],
    [
      "an empty household",
      { members: [] },
      {},
      "HOUSEHOLD_EMPTY",
      "Cannot read members: the household has none",
    ],
    [
      "a member that is none",
      { members: [{}, null] },
      {},
      "ARGUMENT_INVALID",
      "Cannot read members[1] null: expected an object",
    ],
    [
      "a hole",
      { members: new Array(2) },
      {},
      "ARGUMENT_INVALID",
      "Cannot read members[0] undefined: expected an object",
    ],
    [
      "a member aged 200",
      { members: [{}, {}, { age: 200 }] },
      {},
      "AGE_INVALID",
      "Cannot read members[2].age 200: expected a whole number of years from 0 to 130",
    ],
    [
      "aged -1",
      { members: [{ age: -1 }] },
      {},
      "AGE_INVALID",
      "Cannot read members[0].age -1: expected a whole number of years from 0 to 130",
    ],
    [
      "aged 131",
      { members: [{ age: 131 }] },
      {},
      "AGE_INVALID",
      "Cannot read members[0].age 131: expected a whole number of years from 0 to 130",
    ],
    [
      "aged 7.5",
      { members: [{ age: 7.5 }] },
      {},
      "AGE_INVALID",
      "Cannot read members[0].age 7.5: expected a whole number of years from 0 to 130",
    ],
    [
      "aged NaN",
      { members: [{ age: Number.NaN }] },
      {},
      "AGE_INVALID",
      "Cannot read members[0].age NaN: expected a whole number of years from 0 to 130",
    ],
    [
      "aged a text",
      { members: [{ age: "7" }] },
      {},
      "AGE_INVALID",
      'Cannot read members[0].age "7": expected a whole number of years from 0 to 130',
    ],
    [
      "ids twice",
      { members: [{ id: 1 }, {}, { id: 1 }] },
      {},
      "ID_REPEATED",
      "Cannot read members[2].id 1: members[0] has the same id",
    ],
    [
      "an empty id",
      { members: [{ id: "" }] },
      {},
      "ARGUMENT_INVALID",
      'Cannot read members[0].id "": expected a text or a whole number',
    ],
    [
      "an id of an object",
      { members: [{ id: {} }] },
      {},
      "ARGUMENT_INVALID",
      "Cannot read members[0].id an object {  }: expected a text or a whole number",
    ],
    [
      "an id of a fraction",
      { members: [{ id: 1.5 }] },
      {},
      "ARGUMENT_INVALID",
      "Cannot read members[0].id 1.5: expected a text or a whole number",
    ],
    [
      "half a range from birth",
      { members: [{}] },
      { workingAge: { from: 0 } },
      "ARGUMENT_INVALID",
      "Cannot read options.workingAge an object { from }: expected two ages, from and to, in order",
    ],
    [
      "an unknown key",
      { members: [{ insurance: true }] },
      {},
      "ARGUMENT_INVALID",
      'Cannot read members[0]: its key "insurance": expected one of id, age, birthDate, work, contract, seekingWork, ableToWork, ofWorkingAge, attending, completed, trainedOnTheJob, healthInsurance, disabled, monthlySocialAllowance, stunted, underweight, usesInternet, devices',
    ],
    [
      "a key of the prototype",
      JSON.parse('{"members":[{"__proto__":1}]}'),
      {},
      "ARGUMENT_INVALID",
      'Cannot read members[0]: its key "__proto__": expected one of id, age, birthDate, work, contract, seekingWork, ableToWork, ofWorkingAge, attending, completed, trainedOnTheJob, healthInsurance, disabled, monthlySocialAllowance, stunted, underweight, usesInternet, devices',
    ],
    [
      "a word for yes",
      { members: [{ contract: "yes" }] },
      {},
      "ARGUMENT_INVALID",
      'Cannot read members[0].contract "yes": expected true, false or null',
    ],
    [
      "a number for yes",
      { members: [{ disabled: 1 }] },
      {},
      "ARGUMENT_INVALID",
      "Cannot read members[0].disabled 1: expected true, false or null",
    ],
    [
      "an unknown level",
      { members: [{ attending: "THPT" }] },
      {},
      "ARGUMENT_INVALID",
      'Cannot read members[0].attending "THPT": expected one of none, preschool, primary, lower-secondary, upper-secondary, elementary-vocational, intermediate-vocational, college, university, or null',
    ],
    [
      "an unknown device",
      { members: [{ devices: ["fax"] }] },
      {},
      "ARGUMENT_INVALID",
      'Cannot read members[0].devices[0] "fax": expected one of laptop, tablet, smartphone',
    ],
    [
      "a device of null",
      { members: [{}], sharedDevices: [null] },
      {},
      "ARGUMENT_INVALID",
      "Cannot read sharedDevices[0] null: expected one of television, radio, desktop-computer, telephone",
    ],
    [
      "devices as a text",
      { members: [{}], sharedDevices: "radio" },
      {},
      "ARGUMENT_INVALID",
      'Cannot read sharedDevices "radio": expected an array of television, radio, desktop-computer, telephone',
    ],
    [
      "an unknown water",
      { members: [{}], waterSource: "river" },
      {},
      "ARGUMENT_INVALID",
      'Cannot read waterSource "river": expected one of piped, borehole, protected-well, protected-spring, rain, bottled, unprotected-well, unprotected-spring, surface, other, or null',
    ],
    [
      "an unknown latrine",
      { members: [{}], latrine: "pit" },
      {},
      "ARGUMENT_INVALID",
      'Cannot read latrine "pit": expected one of septic, pour-flush, ventilated-pit, two-compartment, other, none, or null',
    ],
    [
      "a dwelling as a text",
      { members: [{}], dwelling: "house" },
      {},
      "ARGUMENT_INVALID",
      'Cannot read dwelling "house": expected an object',
    ],
    [
      "a negative area",
      { members: [{}], dwelling: { area: -1 } },
      {},
      "AMOUNT_NEGATIVE",
      "Cannot read dwelling.area -1: expected zero or more m²",
    ],
    [
      "a comma",
      { members: [{}], dwelling: { area: "8,5" } },
      {},
      "NUMBER_NOT_PLAIN",
      'Cannot read dwelling.area "8,5": expected a plain decimal with a point, such as "1234.5"; read printed figures with parseFigure',
    ],
    [
      "a float leftover",
      { members: [{}], dwelling: { area: 0.1 + 0.2 } },
      {},
      "NUMBER_TOO_PRECISE",
      "Cannot read dwelling.area 0.30000000000000004: it has 17 significant digits, as a leftover of binary arithmetic has; round it, or pass the number as text",
    ],
    [
      "an unknown option",
      { members: [{}] },
      { day: "2022-10-01" },
      "ARGUMENT_INVALID",
      'Cannot read options: its key "day": expected one of locale, reviewDay, workingAge, elderlyFrom, healthInsuranceOf, weakestEvidence',
    ],
    [
      "a locale",
      { members: [{}] },
      { locale: "fr" },
      "LOCALE_UNKNOWN",
      'Cannot use the locale "fr": expected vi or en',
    ],
    [
      "a day",
      { members: [{}] },
      { reviewDay: "2022-02-30" },
      "DAY_INVALID",
      'Cannot read options.reviewDay "2022-02-30": expected a day of the calendar such as "2026-12-31"',
    ],
    [
      "a birth date",
      { members: [{ birthDate: "15/10/2006" }] },
      { reviewDay: "2022-10-01" },
      "DAY_INVALID",
      'Cannot read members[0].birthDate "15/10/2006": expected a day of the calendar such as "2026-12-31"',
    ],
    [
      "no review day",
      { members: [{ birthDate: "2006-10-15" }] },
      {},
      "ARGUMENT_INVALID",
      'Cannot read members[0].birthDate "2006-10-15": expected the option reviewDay beside it, the day on which ages are counted',
    ],
    [
      "born later",
      { members: [{ birthDate: "2023-01-01" }] },
      { reviewDay: "2022-10-01" },
      "ARGUMENT_INVALID",
      'Cannot read members[0].birthDate "2023-01-01": expected a day no later than the review day 2022-10-01',
    ],
    [
      "born in 1700",
      { members: [{ birthDate: "1700-01-01" }] },
      { reviewDay: "2022-10-01" },
      "AGE_INVALID",
      "Cannot read members[0].birthDate, the age on 2022-10-01, 322: expected a whole number of years from 0 to 130",
    ],
    [
      "ages out of order",
      { members: [{}] },
      { workingAge: { from: 60, to: 15 } },
      "ARGUMENT_INVALID",
      "Cannot read options.workingAge an object { from, to }: expected two ages, from and to, in order",
    ],
    [
      "half a range",
      { members: [{}] },
      { workingAge: { from: 15 } },
      "ARGUMENT_INVALID",
      "Cannot read options.workingAge an object { from }: expected two ages, from and to, in order",
    ],
    [
      "an unknown reading",
      { members: [{}] },
      { healthInsuranceOf: "all" },
      "ARGUMENT_INVALID",
      'Cannot read options.healthInsuranceOf "all": expected one of person, child, open, or null',
    ],
    [
      "unknown evidence",
      { members: [{}] },
      { weakestEvidence: "sure" },
      "ARGUMENT_INVALID",
      'Cannot read options.weakestEvidence "sure": expected one of read in the legal text, read in a secondary source, derived, recalled, not seen, given by the caller, or null',
    ],
  ];

  test.each(refusals)("%s", (_, given, options, code, says) => {
    const assess = () => assessDeprivations(given as HouseholdRoster, options as AssessmentOptions);
    expect(assess).toThrow(expect.objectContaining({ name: "PovertyError", code, message: says }));
  });
});

describe("every answer is refused by its name", () => {
  const yesNo = "expected true, false or null";
  const levels =
    "expected one of none, preschool, primary, lower-secondary, upper-secondary, elementary-vocational, " +
    "intermediate-vocational, college, university, or null";
  const rows: readonly (readonly [field: string, household: object, expected: string])[] = [
    ...[
      "contract",
      "seekingWork",
      "ableToWork",
      "ofWorkingAge",
      "trainedOnTheJob",
      "healthInsurance",
      "disabled",
      "monthlySocialAllowance",
      "stunted",
      "underweight",
      "usesInternet",
    ].map((field) => [`members[0].${field}`, { members: [{ [field]: 7 }] }, yesNo] as const),
    ...["durableWall", "durableColumn", "durableRoof"].map(
      (field) => [`dwelling.${field}`, { members: [{}], dwelling: { [field]: 7 } }, yesNo] as const,
    ),
    ["members[0].attending", { members: [{ attending: 7 }] }, levels],
    ["members[0].completed", { members: [{ completed: 7 }] }, levels],
    ["members[0].work", { members: [{ work: 7 }] }, "expected one of wage, own, none, or null"],
    ["members[0].devices", { members: [{ devices: 7 }] }, "expected an array of laptop, tablet, smartphone"],
  ];

  test.each(rows)("%s", (field, household, expected) => {
    expect(() => assessDeprivations(household as HouseholdRoster)).toThrow(
      expect.objectContaining({
        code: "ARGUMENT_INVALID",
        message: `Cannot read ${field} 7: ${expected}`,
        received: 7,
      }),
    );
  });

  test.each([
    [
      "elderlyFrom",
      131,
      "Cannot read options.elderlyFrom 131: expected a whole number of years from 0 to 130",
    ],
    [
      "elderlyFrom",
      "60",
      'Cannot read options.elderlyFrom "60": expected a whole number of years from 0 to 130',
    ],
    ["workingAge", 15, "Cannot read options.workingAge 15: expected an object"],
    [
      "workingAge",
      { from: 15, to: 200 },
      "Cannot read options.workingAge.to 200: expected a whole number of years from 0 to 130",
    ],
    [
      "workingAge",
      { from: -1, to: 60 },
      "Cannot read options.workingAge.from -1: expected a whole number of years from 0 to 130",
    ],
    [
      "workingAge",
      { from: 15, until: 60 },
      'Cannot read options.workingAge: its key "until": expected one of from, to',
    ],
    [
      "workingAge",
      { to: 60 },
      "Cannot read options.workingAge an object { to }: expected two ages, from and to, in order",
    ],
  ])("options.%s %o", (name, value, message) => {
    expect(() => assessDeprivations({ members: [{}] }, { [name]: value })).toThrow(
      expect.objectContaining({ message }),
    );
  });
});

describe("what may be said", () => {
  const jobseeker = { work: "none", ableToWork: true, seekingWork: true } as const;

  test("a working age of one year, ages of 0 and of 130, ids of a text and of a number, and options of undefined", () => {
    const found = assessDeprivations(
      {
        members: [
          { id: "1", age: 40, ...jobseeker },
          { id: 1, age: 0 },
          { id: 2, age: 130 },
        ],
      },
      { workingAge: { from: 40, to: 40 }, elderlyFrom: undefined, reviewDay: undefined } as never,
    );
    expect(found.indicators.employment.members).toEqual([0]);
    expect(found.kind).toBe("assessed-deprivations");
  });

  test("options of null are those that were left out", () => {
    const options = { workingAge: null, elderlyFrom: null, healthInsuranceOf: null, weakestEvidence: null };
    const roster = { members: [{ age: 30, ...jobseeker, healthInsurance: false }] };
    expect(assessDeprivations(roster, options as never)).toEqual(assessDeprivations(roster));
  });

  test("a birth date on the review day is an age of 0, one of null is none", () => {
    const reviewDay = "2022-10-15";
    const { dependants } = assessDeprivations(
      { members: [{ birthDate: reviewDay }] },
      { reviewDay },
    ).indicators;
    expect([dependants.deprived, dependants.members]).toEqual([true, [0]]);
    const unknown = assessDeprivations({ members: [{ birthDate: null, stunted: true }] });
    expect(unknown.indicators.nutrition.missing).toEqual(["members[0].age", "members[0].underweight"]);
  });

  test("a floor of no area is an answer, and devices of none are one", () => {
    const { deprivations } = assessDeprivations({
      members: [{ devices: [] }],
      sharedDevices: [],
      dwelling: { area: 0 },
    });
    expect([deprivations.housingArea, deprivations.informationDevices]).toEqual([true, true]);
  });
});

test("a key of a household or of its dwelling is refused with its place", () => {
  const withKey = { members: [{}], water: "piped" } as unknown as HouseholdRoster;
  expect(() => assessDeprivations(withKey)).toThrow(
    'Cannot read household: its key "water": expected one of members, dwelling, waterSource, latrine, sharedDevices',
  );
  const inDwelling = { members: [{}], dwelling: { wall: true } } as unknown as HouseholdRoster;
  expect(() => assessDeprivations(inDwelling)).toThrow(
    'Cannot read dwelling: its key "wall": expected one of durableWall, durableColumn, durableRoof, area',
  );
  const id: Vietnam2022Indicator = "water";
  expect(assessDeprivations({ members: [{}] }).deprivations[id]).toBe(null);
});

test("a household, say of an institution, may have more members than a call takes arguments", () => {
  const members = new Array<object>(130_000).fill({ age: 41, usesInternet: false, devices: [] });
  const { deprivations } = assessDeprivations({ members, sharedDevices: [] });
  expect([deprivations.telecommunication, deprivations.informationDevices]).toEqual([true, true]);
  const [one, ...others] = members;
  const online = { members: [...others, { ...one, usesInternet: true, devices: ["smartphone" as const] }] };
  expect(assessDeprivations(online).deprivations).toMatchObject({
    telecommunication: false,
    informationDevices: false,
  });
});
