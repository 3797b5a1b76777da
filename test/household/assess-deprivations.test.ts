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
    ["no members", {}, {}, "ARGUMENT_INVALID", "Cannot read members undefined"],
    [
      "an empty household",
      { members: [] },
      {},
      "HOUSEHOLD_EMPTY",
      "Cannot read members: the household has none",
    ],
    ["a member that is none", { members: [{}, null] }, {}, "ARGUMENT_INVALID", "members[1] null"],
    ["a hole", { members: new Array(2) }, {}, "ARGUMENT_INVALID", "members[0] undefined"],
    [
      "a member aged 200",
      { members: [{}, {}, { age: 200 }] },
      {},
      "AGE_INVALID",
      "Cannot read members[2].age 200",
    ],
    ["aged -1", { members: [{ age: -1 }] }, {}, "AGE_INVALID", "members[0].age -1"],
    ["aged 131", { members: [{ age: 131 }] }, {}, "AGE_INVALID", "members[0].age 131"],
    ["aged 7.5", { members: [{ age: 7.5 }] }, {}, "AGE_INVALID", "members[0].age 7.5"],
    ["aged NaN", { members: [{ age: Number.NaN }] }, {}, "AGE_INVALID", "members[0].age NaN"],
    ["aged a text", { members: [{ age: "7" }] }, {}, "AGE_INVALID", 'members[0].age "7"'],
    ["ids twice", { members: [{ id: 1 }, {}, { id: 1 }] }, {}, "ID_REPEATED", "members[2].id 1: members[0]"],
    ["an empty id", { members: [{ id: "" }] }, {}, "ARGUMENT_INVALID", 'members[0].id ""'],
    [
      "an unknown key",
      { members: [{ insurance: true }] },
      {},
      "ARGUMENT_INVALID",
      'members[0]: its key "insurance"',
    ],
    [
      "a key of the prototype",
      JSON.parse('{"members":[{"__proto__":1}]}'),
      {},
      "ARGUMENT_INVALID",
      "__proto__",
    ],
    [
      "a word for yes",
      { members: [{ contract: "yes" }] },
      {},
      "ARGUMENT_INVALID",
      'members[0].contract "yes"',
    ],
    ["a number for yes", { members: [{ disabled: 1 }] }, {}, "ARGUMENT_INVALID", "members[0].disabled 1"],
    [
      "an unknown level",
      { members: [{ attending: "THPT" }] },
      {},
      "ARGUMENT_INVALID",
      'members[0].attending "THPT"',
    ],
    [
      "an unknown device",
      { members: [{ devices: ["fax"] }] },
      {},
      "ARGUMENT_INVALID",
      'members[0].devices[0] "fax"',
    ],
    [
      "a device of null",
      { members: [{}], sharedDevices: [null] },
      {},
      "ARGUMENT_INVALID",
      "sharedDevices[0] null",
    ],
    ["devices as a text", { members: [{}], sharedDevices: "radio" }, {}, "ARGUMENT_INVALID", "sharedDevices"],
    [
      "an unknown water",
      { members: [{}], waterSource: "river" },
      {},
      "ARGUMENT_INVALID",
      'waterSource "river"',
    ],
    ["an unknown latrine", { members: [{}], latrine: "pit" }, {}, "ARGUMENT_INVALID", 'latrine "pit"'],
    ["a dwelling as a text", { members: [{}], dwelling: "house" }, {}, "ARGUMENT_INVALID", "dwelling"],
    ["a negative area", { members: [{}], dwelling: { area: -1 } }, {}, "AMOUNT_NEGATIVE", "dwelling.area -1"],
    ["a comma", { members: [{}], dwelling: { area: "8,5" } }, {}, "NUMBER_NOT_PLAIN", "dwelling.area"],
    [
      "a float leftover",
      { members: [{}], dwelling: { area: 0.1 + 0.2 } },
      {},
      "NUMBER_TOO_PRECISE",
      "dwelling.area",
    ],
    [
      "an unknown option",
      { members: [{}] },
      { day: "2022-10-01" },
      "ARGUMENT_INVALID",
      'options: its key "day"',
    ],
    ["a locale", { members: [{}] }, { locale: "fr" }, "LOCALE_UNKNOWN", "expected vi or en"],
    ["a day", { members: [{}] }, { reviewDay: "2022-02-30" }, "DAY_INVALID", "options.reviewDay"],
    [
      "a birth date",
      { members: [{ birthDate: "15/10/2006" }] },
      { reviewDay: "2022-10-01" },
      "DAY_INVALID",
      "members[0].birthDate",
    ],
    [
      "no review day",
      { members: [{ birthDate: "2006-10-15" }] },
      {},
      "ARGUMENT_INVALID",
      "expected the option reviewDay",
    ],
    [
      "born later",
      { members: [{ birthDate: "2023-01-01" }] },
      { reviewDay: "2022-10-01" },
      "ARGUMENT_INVALID",
      "no later than the review day",
    ],
    [
      "born in 1700",
      { members: [{ birthDate: "1700-01-01" }] },
      { reviewDay: "2022-10-01" },
      "AGE_INVALID",
      "members[0].birthDate",
    ],
    [
      "ages out of order",
      { members: [{}] },
      { workingAge: { from: 60, to: 15 } },
      "ARGUMENT_INVALID",
      "options.workingAge",
    ],
    [
      "half a range",
      { members: [{}] },
      { workingAge: { from: 15 } },
      "ARGUMENT_INVALID",
      "options.workingAge",
    ],
    [
      "an unknown reading",
      { members: [{}] },
      { healthInsuranceOf: "all" },
      "ARGUMENT_INVALID",
      "options.healthInsuranceOf",
    ],
    [
      "unknown evidence",
      { members: [{}] },
      { weakestEvidence: "sure" },
      "ARGUMENT_INVALID",
      "options.weakestEvidence",
    ],
  ];

  test.each(refusals)("%s", (_, given, options, code, says) => {
    const assess = () => assessDeprivations(given as HouseholdRoster, options as AssessmentOptions);
    expect(assess).toThrow(expect.objectContaining({ name: "PovertyError", code }));
    expect(assess).toThrow(says);
  });
});

test("a key of a household or of its dwelling is refused with its place", () => {
  const withKey = { members: [{}], water: "piped" } as unknown as HouseholdRoster;
  expect(() => assessDeprivations(withKey)).toThrow('Cannot read household: its key "water"');
  const id: Vietnam2022Indicator = "water";
  expect(assessDeprivations({ members: [{}] }).deprivations[id]).toBe(null);
});
