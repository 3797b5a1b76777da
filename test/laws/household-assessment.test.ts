import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type AssessmentOptions,
  assessDeprivations,
  type HouseholdRoster,
  latrines,
  personalDevices,
  type RosterMember,
  schoolLevels,
  sharedDevices,
  type Vietnam2022Indicator,
  waterSources,
  workStatuses,
} from "../../src/household/index.ts";
import { deepFreeze } from "../deep-freeze.ts";

/** An answer that may be unknown, in both ways of leaving it open. */
const orUnknown = <T>(answer: fc.Arbitrary<T>) => fc.option(answer, { nil: null, freq: 3 });
const yesNo = () => orUnknown(fc.boolean());

/** Ages near the boundaries of the annex as often as all others together. */
const age = orUnknown(
  fc.oneof(
    fc.integer({ min: 0, max: 130 }),
    fc.constantFrom(2, 3, 5, 6, 11, 12, 14, 15, 16, 17, 18, 30, 31, 54, 55, 59, 60, 61, 62),
  ),
);

const member: fc.Arbitrary<RosterMember> = fc.record(
  {
    age,
    work: orUnknown(fc.constantFrom(...workStatuses)),
    contract: yesNo(),
    seekingWork: yesNo(),
    ableToWork: yesNo(),
    ofWorkingAge: yesNo(),
    attending: orUnknown(fc.constantFrom(...schoolLevels)),
    completed: orUnknown(fc.constantFrom(...schoolLevels)),
    trainedOnTheJob: yesNo(),
    healthInsurance: yesNo(),
    disabled: yesNo(),
    monthlySocialAllowance: yesNo(),
    stunted: yesNo(),
    underweight: yesNo(),
    usesInternet: yesNo(),
    devices: orUnknown(fc.subarray([...personalDevices])),
  },
  { requiredKeys: [] },
);

const household: fc.Arbitrary<HouseholdRoster> = fc.record({
  members: fc.array(member, { minLength: 1, maxLength: 5 }),
  dwelling: orUnknown(
    fc.record({
      durableWall: yesNo(),
      durableColumn: yesNo(),
      durableRoof: yesNo(),
      area: orUnknown(
        fc.integer({ min: 0, max: 500 }).map((tenths) => `${Math.floor(tenths / 10)}.${tenths % 10}`),
      ),
    }),
  ),
  waterSource: orUnknown(fc.constantFrom(...waterSources)),
  latrine: orUnknown(fc.constantFrom(...latrines)),
  sharedDevices: orUnknown(fc.subarray([...sharedDevices])),
});

const options: fc.Arbitrary<AssessmentOptions> = fc.record(
  {
    healthInsuranceOf: fc.constantFrom("person", "child", "open"),
    workingAge: fc.constant({ from: 15, to: 60 }),
    elderlyFrom: fc.constantFrom(60, 65),
    weakestEvidence: fc.constantFrom("recalled", "read in a secondary source"),
    locale: fc.constantFrom("vi", "en"),
  },
  { requiredKeys: [] },
);

/** A value for every field that may be asked, to answer what was left open. */
const answers: Readonly<Record<string, readonly unknown[]>> = {
  age: Array.from({ length: 131 }, (_, years) => years),
  work: workStatuses,
  attending: schoolLevels,
  completed: schoolLevels,
  devices: [[], ["laptop"]],
  waterSource: waterSources,
  latrine: latrines,
  sharedDevices: [[], ["radio"]],
  area: ["0", "1000"],
};

/** The same household with the field of a path answered, the answer picked by a number. */
function answered(given: HouseholdRoster, path: string, pick: number): HouseholdRoster {
  const [, at, field = path] =
    /^members\[(\d+)\]\.(\w+)$/.exec(path) ?? /^()dwelling\.(\w+)$/.exec(path) ?? [];
  const choices = answers[field] ?? [true, false];
  const answer = { [field]: choices[pick % choices.length] };
  if (at === undefined) return { ...given, ...answer };
  if (at === "") return { ...given, dwelling: { ...given.dwelling, ...answer } };
  return {
    ...given,
    members: given.members.map((each, i) => (i === Number(at) ? { ...each, ...answer } : each)),
  };
}

const entriesOf = (found: ReturnType<typeof assessDeprivations>) => Object.values(found.indicators);

describe("laws of assessDeprivations", () => {
  test("answering what was unknown never contradicts a certain result", () => {
    fc.assert(
      fc.property(household, options, fc.nat(), fc.nat(), (given, chosen, which, pick) => {
        const before = assessDeprivations(deepFreeze(given), chosen);
        const asked = entriesOf(before).flatMap(({ missing }) => missing);
        fc.pre(asked.length > 0);
        const after = assessDeprivations(
          answered(given, asked[which % asked.length] as string, pick),
          chosen,
        );
        for (const { indicator, deprived } of entriesOf(before)) {
          if (deprived !== null) expect(after.deprivations[indicator]).toBe(deprived);
        }
      }),
      { numRuns: 500 },
    );
  });

  test("answering everything that is missing ends in certainty, or in what the sources leave open", () => {
    fc.assert(
      fc.property(household, options, fc.nat(), (given, chosen, pick) => {
        let current = given;
        let found = assessDeprivations(current, chosen);
        for (let round = 0; round < 300; round++) {
          const path = entriesOf(found).flatMap(({ missing }) => missing)[0];
          if (path === undefined) break;
          current = answered(current, path, pick + round);
          found = assessDeprivations(current, chosen);
        }
        for (const { deprived, missing, openQuestion, evidence } of entriesOf(found)) {
          expect(missing).toEqual([]);
          if (deprived === null) expect(openQuestion !== null || evidence === "recalled").toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  /** Every outcome that answering what is missing can bring, found by trying; null where the sources leave it open. */
  function outcomes(
    given: HouseholdRoster,
    indicator: Vietnam2022Indicator,
    chosen: AssessmentOptions,
    found = new Set<boolean | null>(),
  ): Set<boolean | null> {
    const { deprived, missing } = assessDeprivations(given, chosen).indicators[indicator];
    const path = missing[0];
    if (path === undefined) return found.add(deprived);
    const few = path.endsWith(".age")
      ? [1, 4, 7, 13, 17, 25, 70]
      : Array.from({ length: 10 }, (_, pick) => pick);
    for (const pick of few) {
      if (found.has(true) && found.has(false)) break;
      outcomes(answered(given, path, pick), indicator, chosen, found);
    }
    return found;
  }

  test("an indicator is unknown only where both answers are still possible", () => {
    fc.assert(
      fc.property(household, (full) => {
        const given = { ...full, members: full.members.slice(0, 2) };
        const { indicators } = assessDeprivations(given);
        for (const { indicator, deprived, missing } of Object.values(indicators)) {
          if (deprived !== null || missing.length === 0) continue;
          const possible = outcomes(given, indicator, {});
          // What the text itself leaves open stays null, whatever is answered.
          expect([indicator, ...possible]).not.toEqual([indicator, true]);
          expect([indicator, ...possible]).not.toEqual([indicator, false]);
        }
      }),
      { numRuns: 50 },
    );
  });

  /** Indicators of which one deprived member is enough. */
  const byMember: Vietnam2022Indicator[] = [
    "employment",
    "nutrition",
    "healthInsurance",
    "adultEducation",
    "childSchooling",
  ];
  /** Deprived in all of `byMember` between them, under either reading of health insurance. */
  const deprivedMembers: RosterMember[] = [
    { age: 10, attending: "none", stunted: true, healthInsurance: false },
    {
      age: 25,
      ofWorkingAge: true,
      work: "wage",
      contract: false,
      attending: "none",
      completed: "none",
      trainedOnTheJob: false,
    },
  ];

  test("a deprived member more never makes a household less deprived where one is enough", () => {
    fc.assert(
      fc.property(household, options, (given, chosen) => {
        const more = { ...given, members: [...given.members, ...deprivedMembers] };
        const { deprivations } = assessDeprivations(more, chosen);
        for (const indicator of byMember) expect(deprivations[indicator]).toBe(true);
      }),
    );
  });

  test("a child more never ends a deprivation in dependants, a working adult never begins one", () => {
    fc.assert(
      fc.property(household, options, (given, chosen) => {
        const before = assessDeprivations(given, chosen).deprivations.dependants;
        const withMember = (added: RosterMember) =>
          assessDeprivations({ ...given, members: [...given.members, added] }, chosen).deprivations
            .dependants;
        if (before === true) expect(withMember({ age: 1 })).toBe(true);
        if (before === false) expect(withMember({ age: 40, monthlySocialAllowance: false })).toBe(false);
      }),
    );
  });

  test("the order of the members changes nothing but their positions", () => {
    fc.assert(
      fc.property(household, options, (given, chosen) => {
        const turned = { ...given, members: [...given.members].reverse() };
        const forward = assessDeprivations(given, chosen);
        const backward = assessDeprivations(turned, chosen);
        expect(backward.deprivations).toEqual(forward.deprivations);
        const last = given.members.length - 1;
        for (const { indicator, members } of entriesOf(forward)) {
          const moved = backward.indicators[indicator].members.map((at) => last - at).reverse();
          expect(moved).toEqual([...members]);
        }
      }),
    );
  });

  test("asking for better evidence only ever turns answers into unknown ones", () => {
    fc.assert(
      fc.property(household, (given) => {
        const all = assessDeprivations(given);
        const read = assessDeprivations(given, { weakestEvidence: "read in a secondary source" });
        for (const { indicator, deprived, evidence } of entriesOf(all)) {
          const strict = read.deprivations[indicator];
          if (deprived === null) expect(strict).toBe(null);
          else expect(strict).toBe(evidence === "recalled" ? null : deprived);
        }
      }),
    );
  });

  test("unknown and left out are the same", () => {
    fc.assert(
      fc.property(household, options, (given, chosen) => {
        const strip = (value: unknown): unknown =>
          value !== null && typeof value === "object" && !Array.isArray(value)
            ? Object.fromEntries(
                Object.entries(value)
                  .filter(([, item]) => item !== null)
                  .map(([key, item]) => [key, strip(item)]),
              )
            : Array.isArray(value)
              ? value.map(strip)
              : value;
        expect(assessDeprivations(strip(given) as HouseholdRoster, chosen)).toEqual(
          assessDeprivations(given, chosen),
        );
      }),
    );
  });
});
