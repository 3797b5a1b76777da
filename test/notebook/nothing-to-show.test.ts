/** What is shown where a result has no value: a dash or a word, and never a zero or a broken cell. */
import { describe, expect, test } from "vitest";
import {
  alkireFoster,
  alkireFosterGaps,
  classifyByScorecard2022,
  classifyHousehold,
  classifyHouseholds,
  compareTabulations,
  defineMeasure,
  householdFlows,
  impliedTotal,
  measuresAtEveryCutoff,
  parseFigure,
  parseRange,
  rateChange,
  reviewYear,
  summariseDisbursements,
  tabulate,
  tabulateGaps,
  verifySheet,
  vietnam2011,
  vietnam2022,
} from "../../src/index.ts";
import { type Result, show, toCsv, toMarkdown, toText } from "../../src/notebook/index.ts";

const measure = defineMeasure({ dimensions: { a: ["a"], b: ["b"] }, cutoff: "1/2" });
const nobodyPoor = tabulate(
  { deprivations: { a: [0, 0], b: [0, 0] }, groups: { region: ["north", "south"] } },
  measure,
);
const onePoor = tabulate(
  { deprivations: { a: [1, 0], b: [0, 0] }, groups: { region: ["north", "south"] } },
  measure,
);

/** The cells of the row that begins with a text, of the first table that has one. */
const row = (result: Result, first: string, options: Parameters<typeof show>[1] = {}): string[] | undefined =>
  show(result, options)
    .tables.flatMap(({ rows }) => rows)
    .map((cells) => cells.map(({ text }) => text))
    .find(([name]) => name === first);
const whole = (result: Result, options: Parameters<typeof show>[1] = {}): string => {
  const text = toText(show(result, options));
  expect(text).not.toMatch(/undefined|NaN|null|\[object|Infinity/);
  return text;
};

describe("where nobody is poor", () => {
  test("there is no intensity and no contribution", () => {
    const text = whole(alkireFoster(nobodyPoor));
    expect(text).toMatch(/^Intensity.* –/m);
    expect(text).toMatch(/^north .* –/m);
  });

  test("a comparison has no split, and no relative change from nobody", () => {
    const from = whole(compareTabulations(nobodyPoor, onePoor, { years: 2 }));
    expect(from).toMatch(/^Intensity.* –/m);
    expect(from).not.toContain("Shapley");
    expect(whole(compareTabulations(nobodyPoor, nobodyPoor, { years: 2 }))).toMatch(/ –/);
  });

  test("the gaps have no average", () => {
    const table = tabulateGaps(
      { achievements: { a: { values: [3, 4], cutoff: 2 } }, deprivations: { b: [0, 0] } },
      measure,
    );
    expect(whole(alkireFosterGaps(table))).toMatch(/^Everybody .* –$/m);
  });

  test("a curve has no point", () => {
    expect(show(measuresAtEveryCutoff(nobodyPoor)).tables[0]?.rows).toEqual([]);
  });
});

describe("where there is no household", () => {
  const none = classifyHouseholds({ area: "rural", monthlyIncomePerPerson: [] }, vietnam2011);

  test("shares are dashes, and counts are zero", () => {
    expect(row(none, "Poor household")).toEqual(["Poor household", "0", "–", "0"]);
  });
});

describe("what is left open", () => {
  test("a class that is not decided", () => {
    const open = classifyHousehold(
      { area: "rural", monthlyIncomePerPerson: null, deprivations: {} },
      vietnam2022,
    );
    expect(whole(open)).toContain("undetermined");
    expect(whole(classifyByScorecard2022({ area: "rural", a: null, b: null }))).toContain("undetermined");
  });

  test("a total that no number is", () => {
    const impossible = impliedTotal([
      { count: parseFigure("100 hộ"), printed: parseFigure("1,00%") },
      { count: parseFigure("100 hộ"), printed: parseFigure("9,00%") },
    ]);
    expect(impossible.total).toBeNull();
    expect(row(impossible, "Total")).toEqual(["Total", "no value"]);
  });

  test("an end that a range has not", () => {
    expect(whole(parseRange("không quá 5%"))).toMatch(/ –/);
  });

  test("a relative change from zero", () => {
    expect(whole(rateChange({ from: 0, to: 1 }))).toMatch(/ –/);
  });

  test("ways out of poverty that were not told apart", () => {
    const flows = householdFlows({ opening: 10, escaped: 3 });
    expect(flows.exits).toBeUndefined();
    expect(whole(flows)).not.toContain("near-poor");
  });

  test("households of a review that are left out are told, and not where there are none", () => {
    const before = { standard: "vn-2022", households: { a: "poor", b: "poor" } } as const;
    const told = (after: Record<string, string | null>) =>
      whole(reviewYear(before, { standard: "vn-2022", households: after }, { undecided: "leave-out" }));
    expect(told({ a: "poor", b: null })).toMatch(/left out/i);
    expect(told({ a: "poor", b: "not-poor" })).not.toMatch(/left out/i);
  });
});

describe("keys of a summary", () => {
  const lines = [
    { plan: 10, disbursed: 1, agreed: true, project: null, carriedOver: true },
    { plan: 20, disbursed: 2, agreed: false, project: null, carriedOver: false },
  ];
  const names = (by: string): string[] =>
    show(summariseDisbursements(lines, { by: [by] } as never))
      .tables.flatMap(({ rows }) => rows)
      .map(([first]) => first?.text ?? "");

  test("that are true, false or nothing are words", () => {
    expect(names("agreed")).toEqual(expect.arrayContaining(["yes", "no"]));
    expect(names("project").join()).toMatch(/none/);
  });
});

describe("what is written", () => {
  test("no rows are an empty text", () => {
    expect(toCsv([]).trim()).toBe("");
  });

  test("one table of what was shown, and rows without a title", () => {
    const [table] = show(rateChange({ from: 2, to: 1 })).tables;
    if (table === undefined) return expect.unreachable();
    expect(toText(table)).toBe(toText([table]));
    expect(toText([{ year: 2022, poor: 3 }]).split("\n")[0]).toBe("year  poor");
    expect(toMarkdown(table)).toContain("|");
  });

  test("a report takes its own language and source where nothing else is asked for", () => {
    const report = verifySheet({ source: "Báo cáo 1", locale: "vi", figures: [], relations: [] });
    expect(toText(show(report))).toContain("Báo cáo 1");
    expect(toText(show(report, { source: "Báo cáo 2" }))).toContain("Báo cáo 2");
  });
});
