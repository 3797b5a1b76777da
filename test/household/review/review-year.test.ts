import { describe, expect, test } from "vitest";
import {
  classifyHouseholds,
  type HouseholdOfYear,
  type ReviewOptions,
  reviewYear,
  type YearClasses,
} from "../../../src/household/index.ts";
import { mexicoStandard, vietnam2016, vietnam2022 } from "../../../src/standard/index.ts";
import { deepFreeze } from "../../deep-freeze.ts";

const year = (households: Record<string, string | null>, standard = "vn-2022"): YearClasses =>
  deepFreeze({ standard, households });

/** Rows of one class before and one after; `null` is not listed. */
type Flow = [number, string | null, string | null];

/** Two years in which so many households went from class to class. */
function years(flows: readonly Flow[]): [YearClasses, YearClasses] {
  const before: HouseholdOfYear[] = [];
  const after: HouseholdOfYear[] = [];
  let id = 0;
  for (const [count, from, to] of flows) {
    for (let at = 0; at < count; at++, id++) {
      if (from !== null) before.push({ id, class: from });
      if (to !== null) after.push({ id, class: to });
    }
  }
  return [
    { standard: vietnam2022, households: before },
    { standard: vietnam2022, households: after },
  ];
}

describe("published movements", () => {
  /** Ninh Thuận, Báo cáo 320/BC-UBND of 28/11/2022; how many entered and stayed is made up. */
  test("Ninh Thuận 2022: the ways out of both lists", () => {
    const review = reviewYear(
      ...years([
        [1833, "poor", "near-poor"],
        [1600, "poor", "not-poor"],
        [30, "poor", "average-living-standard"],
        [44, "poor", null],
        [81, "near-poor", "poor"],
        [5187, "near-poor", "not-poor"],
        [27, "near-poor", null],
        [100, "poor", "poor"],
        [200, "near-poor", "near-poor"],
        [50, "not-poor", "not-poor"],
      ]),
    );
    expect(review.kind).toBe("year-review");
    // 44 poor and 27 near-poor households left the lists.
    expect(review.households).toEqual({ opening: 9152, closing: 9081 });
    expect(review.poor.exits).toEqual({ toNearPoor: 1833, entirely: 1630, administrative: 44 });
    expect(review.poor.flows.escaped.toFixed()).toBe("3507");
    expect(review.nearPoor.exits).toEqual({ intoPoor: 81, entirely: 5187, administrative: 27 });
    expect(review.nearPoor.flows.escaped.toFixed()).toBe("5295");
    expect(review.poor.entries).toEqual({ fromNearPoor: 81, fromNotPoor: 0, newHouseholds: 0 });
    expect(review.nearPoor.entries).toEqual({ fromPoor: 1833, fromNotPoor: 0, newHouseholds: 0 });
  });

  /** The nation in 2018, from the decision of 29/7/2019 (1052/QĐ-LĐTBXH); who escaped how is not told there. */
  test("the nation in 2018, as columns of a million rows", () => {
    const [opening, escaped, relapsed, newly, closing] = [1_642_489, 424_169, 10_087, 75_594, 1_304_001];
    const total = opening + relapsed + newly;
    const ids = Int32Array.from({ length: total }, (_, at) => at);
    const labels = ["poor", "not-poor"];
    const codesBefore = Uint8Array.from(ids, (id) => (id < opening ? 0 : 1));
    const codesAfter = Uint8Array.from(ids, (id) => (id < escaped ? 1 : 0));
    const formerlyPoor = Array.from({ length: relapsed }, (_, at) => opening + at);
    const review = reviewYear(
      { standard: "vn-2016", ids, classes: { codes: codesBefore, labels } },
      { standard: "vn-2016", ids, classes: { codes: codesAfter, labels } },
      { formerlyPoor },
    );
    expect(review.poor).toMatchObject({ opening, relapsed, newly, closing });
    expect(review.poor.flows.because).toBe("1642489 - 424169 + 10087 + 75594 = 1304001, as given");
    expect(review.poor.flows.closes).toBe(true);
  });
});

describe("relapses", () => {
  const before = year({ a: "near-poor", b: "not-poor", c: "not-poor", e: "poor", f: "not-poor" });
  const after = year({ a: "poor", b: "poor", c: "poor", d: "poor", e: "near-poor", f: "near-poor" });

  test("are unknown unless it is told who was poor before", () => {
    const { poor, nearPoor, households } = reviewYear(before, after);
    expect(households).toEqual({ opening: 5, closing: 6 });
    expect([poor.relapsed, poor.newly]).toEqual([null, null]);
    expect(poor.entries).toEqual({ fromNearPoor: 1, fromNotPoor: 2, newHouseholds: 1 });
    expect(poor.flows.newlyPoor.toFixed()).toBe("4");
    expect(poor.flows.escapeRate).toBeDefined();
    expect([poor.flows.relapseRate, poor.flows.newPoorRate]).toEqual([undefined, undefined]);
    expect([nearPoor.relapsed, nearPoor.newly]).toEqual([null, null]);
  });

  test("from wherever a household comes back", () => {
    const { poor, nearPoor } = reviewYear(before, after, {
      formerlyPoor: new Set(["a", "b", "d", "e", "x"]),
    });
    expect([poor.relapsed, poor.newly]).toEqual([3, 1]);
    expect(poor.flows.relapseRate?.rate.percent.toFixed()).toBe("50");
    expect(poor.flows.newPoorRate?.of).toBe("households-at-closing");
    expect(nearPoor.relapsed).toBe(null);
  });

  test("near-poor again, but not by an escape from poverty", () => {
    const { nearPoor } = reviewYear(before, after, { formerlyNearPoor: ["e", "f"] });
    expect([nearPoor.relapsed, nearPoor.newly]).toEqual([1, 1]);
    expect(nearPoor.entries).toEqual({ fromPoor: 1, fromNotPoor: 1, newHouseholds: 0 });
  });

  test("lists of null are those that were left out", () => {
    const nothing = {
      formerlyPoor: null,
      formerlyNearPoor: null,
      undecided: null,
      listMovements: null,
    } as never;
    expect(reviewYear(before, after, nothing)).toEqual(reviewYear(before, after));
  });

  test("nobody was poor before: all entries are new", () => {
    expect(reviewYear(before, after, { formerlyPoor: [] }).poor).toMatchObject({ relapsed: 0, newly: 4 });
  });
});

describe("two standards", () => {
  const before = year({ a: "poor" }, "vn-2016");
  const after = year({ a: "near-poor" }, "vn-2022");

  test("do not compare, unless told", () => {
    expect(() => reviewYear(before, after)).toThrow(
      expect.objectContaining({
        code: "STANDARDS_DIFFER",
        received: ["vn-2016", "vn-2022"],
        message:
          'Cannot review a year: it begins under "vn-2016" and ends under "vn-2022", whose classes do not compare; ' +
          "classify one of the years under the other standard, or pass acrossStandards",
      }),
    );
    const review = reviewYear(before, after, { acrossStandards: true });
    expect(review.standards).toEqual({ before: "vn-2016", after: "vn-2022" });
    expect(review.poor.exits.toNearPoor).toBe(1);
  });

  test("a standard and its id are one", () => {
    const itself: YearClasses = { standard: vietnam2016, households: { a: "poor" } };
    expect(reviewYear(itself, before).poor.stayed).toBe(1);
  });

  test("the classes of another country are those of its standard", () => {
    const mexico = mexicoStandard({
      month: "2022-08",
      lines: {
        rural: { povertyLine: "2970.76", extremePovertyLine: "1600.18" },
        urban: { povertyLine: "4158.35", extremePovertyLine: "2086.21" },
      },
    });
    const [first] = mexico.classes.filter(({ countsAs }) => countsAs === "poor");
    const [last] = mexico.classes.filter(({ countsAs }) => countsAs === "not-poor");
    const review = reviewYear(
      { standard: mexico, households: { a: first?.id ?? "" } },
      { standard: mexico, households: { a: last?.id ?? "" } },
    );
    expect(review.poor.exits.entirely).toBe(1);
  });
});

describe("households without a class", () => {
  const before = year({ a: "poor", b: "poor", c: null, d: "poor" });
  const after = year({ a: "poor", b: null, c: "poor", e: null });

  test("are refused by name", () => {
    expect(() => reviewYear(before, after)).toThrow(
      'Cannot read before.classes[2] null: expected one of poor, near-poor, average-living-standard, not-poor; or pass undecided: "leave-out"',
    );
  });

  test("are left out of both years", () => {
    const review = reviewYear(before, after, { undecided: "leave-out" });
    expect(review.leftOut).toBe(3);
    const undefinedClass = { standard: "vn-2022", households: { a: undefined, b: "poor" } } as never;
    expect(reviewYear(undefinedClass, undefinedClass, { undecided: "leave-out" }).leftOut).toBe(1);
    expect(review.households).toEqual({ opening: 2, closing: 1 });
    expect(review.poor).toMatchObject({ opening: 2, stayed: 1, closing: 1 });
    expect(review.poor.flows.closes).toBe(true);
  });

  test("as classifyHouseholds leaves them", () => {
    const classified = classifyHouseholds(
      { area: "rural", monthlyIncomePerPerson: [2_000_000, 1_000_000, 9_000_000] },
      vietnam2022,
    );
    const side: YearClasses = {
      standard: classified.standard,
      ids: ["a", "b", "c"],
      classes: { codes: classified.classes, labels: classified.labels },
    };
    expect(() => reviewYear(side, side)).toThrow('before.classes[1] "undetermined"');
    const review = reviewYear(side, side, { undecided: "leave-out" });
    expect(review).toMatchObject({ leftOut: 1, households: { opening: 2, closing: 2 } });
  });
});

describe("the list of movements", () => {
  const before = year({ a: "poor", b: "near-poor", c: "not-poor", d: "not-poor", e: "poor", g: "not-poor" });
  const after = year({
    a: "near-poor",
    b: "poor",
    c: "poor",
    d: "average-living-standard",
    e: "poor",
    f: "poor",
  });

  test("names every household that entered or left a class", () => {
    const { movements } = reviewYear(before, after, { listMovements: true, formerlyPoor: ["c"] });
    expect(movements).toEqual([
      { id: "a", from: "poor", to: "near-poor", relapsed: false },
      { id: "b", from: "near-poor", to: "poor", relapsed: false },
      { id: "c", from: "not-poor", to: "poor", relapsed: true },
      { id: "f", from: null, to: "poor", relapsed: false },
    ]);
    expect(Object.isFrozen(movements)).toBe(true);
  });

  test("follows ids that ascend in both years, and leaves out who never was of a class", () => {
    const { movements } = reviewYear(
      year({ a: "poor", b: "poor", c: "near-poor", d: "not-poor", e: "near-poor" }),
      year({ a: "poor", aa: "near-poor", c: "not-poor", dd: "not-poor", e: "poor" }),
      { listMovements: true, formerlyNearPoor: ["aa", "c"], formerlyPoor: ["a"] },
    );
    expect(movements).toEqual([
      { id: "aa", from: null, to: "near-poor", relapsed: true },
      { id: "b", from: "poor", to: null, relapsed: false },
      { id: "c", from: "near-poor", to: "not-poor", relapsed: false },
      { id: "e", from: "near-poor", to: "poor", relapsed: false },
    ]);
  });

  test("leaves out who has no class in one of the years", () => {
    const review = reviewYear(
      year({ a: null, b: "poor", c: "poor" }),
      year({ a: "poor", b: null, c: "not-poor" }),
      { listMovements: true, undecided: "leave-out", formerlyPoor: ["a"] },
    );
    expect(review.movements?.map(({ id }) => id)).toEqual(["c"]);
    expect([review.poor.relapsed, review.leftOut]).toEqual([0, 2]);
  });

  test("is absent unless asked for, and leaves relapses unknown where they are", () => {
    expect(reviewYear(before, after)).not.toHaveProperty("movements");
    const { movements } = reviewYear(before, after, { listMovements: true });
    expect(movements?.map(({ relapsed }) => relapsed)).toEqual([false, null, null, null]);
  });
});

describe("shapes of a year", () => {
  const rows = [
    { id: 7, class: "poor" },
    { id: 3, class: "near-poor" },
    { id: 5, class: "not-poor" },
  ];
  const after: YearClasses = { standard: "s", households: [{ id: 5, class: "poor" }] };
  const expected = reviewYear({ standard: "s", households: rows }, after);

  test.each<[string, YearClasses]>([
    ["a map", { standard: "s", households: new Map(rows.map((row) => [row.id, row.class])) }],
    ["columns", { standard: "s", ids: [7, 3, 5], classes: ["poor", "near-poor", "not-poor"] }],
    [
      "typed columns",
      { standard: "s", ids: Float64Array.of(3, 5, 7), classes: ["near-poor", "not-poor", "poor"] },
    ],
    [
      "vectors with get",
      {
        standard: "s",
        ids: { length: 3, get: (row: number) => rows[row]?.id },
        classes: { length: 3, get: (row: number) => rows[row]?.class },
      },
    ],
    ["rows with more in them", { standard: "s", households: rows.map((row) => ({ ...row, name: "x" })) }],
  ])("%s", (_, before) => {
    expect(reviewYear(before, after)).toEqual(expected);
  });

  test("an object by id, and years without households", () => {
    const review = reviewYear(year({}), year({ a: "poor" }), { formerlyPoor: [] });
    expect(review.poor).toMatchObject({ opening: 0, newly: 1, closing: 1 });
    expect(review.poor.entries.newHouseholds).toBe(1);
    expect(reviewYear(year({}), year({})).households).toEqual({ opening: 0, closing: 0 });
  });
});

describe("refusals", () => {
  const fine = year({ a: "poor" });
  const refusals: [string, unknown, unknown, unknown, string, string][] = [
    ["no year", null, fine, {}, "ARGUMENT_INVALID", "Cannot read before null: expected an object"],
    [
      "no standard",
      { households: {} },
      fine,
      {},
      "ARGUMENT_INVALID",
      "Cannot read before.standard undefined: expected a standard or its id",
    ],
    [
      "an empty standard",
      { standard: "", households: {} },
      fine,
      {},
      "ARGUMENT_INVALID",
      'Cannot read before.standard "": expected a standard or its id',
    ],
    [
      "an unsound standard",
      { standard: {}, households: {} },
      fine,
      {},
      "STANDARD_INVALID",
      "Cannot define a standard: areas is missing, expected a list of 1 to 50 items",
    ],
    [
      "no households",
      fine,
      { standard: "vn-2022" },
      {},
      "COLUMN_INVALID",
      "Cannot read column after.ids: expected something with a length and an index, received undefined",
    ],
    [
      "a number",
      { standard: "s", households: 3 },
      fine,
      {},
      "ARGUMENT_INVALID",
      "Cannot read before.households 3: expected rows, a map or an object",
    ],
    [
      "both shapes",
      { standard: "s", households: {}, ids: [] },
      fine,
      {},
      "ARGUMENT_INVALID",
      "Cannot read before an object { standard, households, ids }: expected households, or ids and classes, but not both",
    ],
    [
      "a row that is none",
      { standard: "s", households: [1] },
      fine,
      {},
      "ARGUMENT_INVALID",
      "Cannot read before.households[0] 1: expected a household with id and class",
    ],
    [
      "a class",
      year({ a: "Poor" }),
      fine,
      {},
      "CLASS_UNKNOWN",
      'Cannot read before.classes[0] "Poor": expected one of poor, near-poor, average-living-standard, not-poor',
    ],
    [
      "a class of the prototype",
      year({ a: "toString" }),
      fine,
      {},
      "CLASS_UNKNOWN",
      'Cannot read before.classes[0] "toString": expected one of poor, near-poor, average-living-standard, not-poor',
    ],
    [
      "unequal columns",
      { standard: "s", ids: ["a"], classes: [] },
      fine,
      {},
      "COLUMNS_UNEQUAL",
      "Cannot read columns together: before.ids has 1 rows, before.classes has 0",
    ],
    [
      "an empty id",
      { standard: "s", ids: [""], classes: ["poor"] },
      fine,
      {},
      "ARGUMENT_INVALID",
      'Cannot read before.ids[0] "": expected a text or a whole number, of one kind for all households',
    ],
    [
      "a fraction",
      { standard: "s", ids: [1.5], classes: ["poor"] },
      fine,
      {},
      "ARGUMENT_INVALID",
      "Cannot read before.ids[0] 1.5: expected a text or a whole number, of one kind for all households",
    ],
    [
      "NaN",
      { standard: "s", ids: [Number.NaN], classes: ["poor"] },
      fine,
      {},
      "ARGUMENT_INVALID",
      "Cannot read before.ids[0] NaN: expected a text or a whole number, of one kind for all households",
    ],
    [
      "two kinds of ids",
      { standard: "s", ids: [1, "1"], classes: ["poor", "poor"] },
      fine,
      {},
      "ARGUMENT_INVALID",
      'Cannot read before.ids[1] "1": expected a text or a whole number, of one kind for all households',
    ],
    [
      "kinds by year",
      { standard: "vn-2022", ids: [1], classes: ["poor"] },
      fine,
      {},
      "ARGUMENT_INVALID",
      'Cannot read after.ids "a": expected ids of the kind number, as elsewhere',
    ],
    [
      "kinds of former ids",
      fine,
      fine,
      { formerlyPoor: [1] },
      "ARGUMENT_INVALID",
      "Cannot read options.formerlyPoor 1: expected ids of the kind string, as elsewhere",
    ],
    [
      "a former id alone",
      fine,
      fine,
      { formerlyPoor: "a" },
      "ARGUMENT_INVALID",
      'Cannot read options.formerlyPoor "a": expected a set or an array of ids',
    ],
    [
      "an option",
      fine,
      fine,
      { formerPoor: [] },
      "ARGUMENT_INVALID",
      'Cannot read options: its key "formerPoor": expected one of formerlyPoor, formerlyNearPoor, acrossStandards, undecided, listMovements',
    ],
    [
      "a word",
      fine,
      fine,
      { undecided: "skip" },
      "ARGUMENT_INVALID",
      'Cannot read options.undecided "skip": expected one of refuse, leave-out, or null',
    ],
    [
      "another key of a year",
      { standard: "s", households: {}, year: 2022 },
      fine,
      {},
      "ARGUMENT_INVALID",
      'Cannot read before: its key "year": expected one of standard, households, ids, classes',
    ],
    [
      "households and classes",
      { standard: "s", households: {}, classes: [] },
      fine,
      {},
      "ARGUMENT_INVALID",
      "Cannot read before an object { standard, households, classes }: expected households, or ids and classes, but not both",
    ],
    [
      "households of null",
      { standard: "s", households: null },
      fine,
      {},
      "ARGUMENT_INVALID",
      "Cannot read before.households null: expected rows, a map or an object",
    ],
    [
      "a row of null",
      { standard: "s", households: [{ id: 1, class: "poor" }, null] },
      fine,
      {},
      "ARGUMENT_INVALID",
      "Cannot read before.households[1] null: expected a household with id and class",
    ],
    [
      "classes that are no column",
      { standard: "s", ids: [], classes: 5 },
      fine,
      {},
      "COLUMN_INVALID",
      "Cannot read column before.classes: expected something with a length and an index, received 5",
    ],
    [
      "a standard of null",
      { standard: null, households: {} },
      fine,
      {},
      "ARGUMENT_INVALID",
      "Cannot read before.standard null: expected a standard or its id",
    ],
    [
      "a function for a class",
      { standard: "s", households: { keys: () => [] } },
      fine,
      {},
      "CLASS_UNKNOWN",
      "Cannot read before.classes[0] a function: expected one of poor, near-poor, average-living-standard, not-poor",
    ],
    [
      "another function for a class",
      { standard: "s", households: { values: () => [] } },
      fine,
      {},
      "CLASS_UNKNOWN",
      "Cannot read before.classes[0] a function: expected one of poor, near-poor, average-living-standard, not-poor",
    ],
    [
      "kinds of near-poor ids, the last of them",
      fine,
      fine,
      { formerlyNearPoor: ["a", 1] },
      "ARGUMENT_INVALID",
      "Cannot read options.formerlyNearPoor 1: expected ids of the kind string, as elsewhere",
    ],
    [
      "near-poor ids that are no list",
      fine,
      fine,
      { formerlyNearPoor: {} },
      "ARGUMENT_INVALID",
      "Cannot read options.formerlyNearPoor an object {  }: expected a set or an array of ids",
    ],
    [
      "a word for listing",
      fine,
      fine,
      { listMovements: "yes" },
      "ARGUMENT_INVALID",
      'Cannot read options.listMovements "yes": expected true, false or null',
    ],
    [
      "a number for comparing",
      fine,
      fine,
      { acrossStandards: 1 },
      "ARGUMENT_INVALID",
      "Cannot read options.acrossStandards 1: expected true, false or null",
    ],
    ["no options", fine, fine, null, "ARGUMENT_INVALID", "Cannot read options null: expected an object"],
    [
      "repeated before",
      { standard: "vn-2022", ids: ["a", "a"], classes: ["poor", "poor"] },
      fine,
      {},
      "ID_REPEATED",
      'Cannot match before.ids[1] "a": an earlier household has the same id',
    ],
    [
      "repeated after",
      fine,
      { standard: "vn-2022", ids: ["a", "a"], classes: ["poor", "poor"] },
      {},
      "ID_REPEATED",
      'Cannot match after.ids[1] "a": an earlier household has the same id',
    ],
    [
      "new and repeated",
      fine,
      { standard: "vn-2022", ids: ["c", "b", "c"], classes: ["poor", "poor", "poor"] },
      {},
      "ID_REPEATED",
      'Cannot match after.ids[2] "c": an earlier household has the same id',
    ],
  ];

  test.each(refusals)("%s", (_, before, after, options, code, says) => {
    const act = () => reviewYear(before as YearClasses, after as YearClasses, options as ReviewOptions);
    expect(act).toThrow(expect.objectContaining({ name: "PovertyError", code, message: says }));
  });
});
