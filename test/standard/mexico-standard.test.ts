import { describe, expect, test } from "vitest";
import { classifyHousehold, classifyHouseholds, mexicoStandard } from "../../src/index.ts";
import { refusal } from "../refusal.ts";

// CONEVAL, August 2022: pesos a person and month.
const lines = {
  rural: { povertyLine: "2970.76", extremePovertyLine: "1600.18" },
  urban: { povertyLine: "4158.35", extremePovertyLine: "2086.21" },
};
const mexico = mexicoStandard({ month: "2022-08", lines });
const ids = mexico.dimensions.flatMap(({ indicators }) => indicators.map(({ id }) => id));
const deprivations = (count: number) => Object.fromEntries(ids.map((id, at) => [id, at < count]));

/** e extremely poor, p poor, d vulnerable by deprivation, i vulnerable by income, o neither. */
const letters: Record<string, string> = {
  e: "extremely-poor",
  p: "poor",
  d: "vulnerable-by-deprivation",
  i: "vulnerable-by-income",
  o: "not-poor-not-vulnerable",
};
const grid = `
  rural 1600.17 ippeeee
  rural 1600.18 ipppppp
  rural 1600.19 ipppppp
  rural 2970.75 ipppppp
  rural 2970.76 odddddd
  rural 2970.77 odddddd
  urban 2086.20 ippeeee
  urban 2086.21 ipppppp
  urban 2086.22 ipppppp
  urban 4158.34 ipppppp
  urban 4158.35 odddddd
  urban 4158.36 odddddd
`
  .trim()
  .split("\n")
  .map((row) => row.trim().split(" ") as [string, string, string]);

describe("Mexico's rule against a table written by hand: both income tests are strict", () => {
  test.each(grid)("%s %s: %s", (area, income, classes) => {
    for (const [count, letter] of [...classes].entries()) {
      const household = { area, monthlyIncomePerPerson: income, deprivations: deprivations(count) };
      expect(classifyHousehold(household, mexico).class).toBe(letters[letter]);
    }
  });

  test("as columns, in centavos that no double holds", () => {
    const result = classifyHouseholds(
      {
        area: grid.map(([area]) => area),
        monthlyIncomePerPerson: Float64Array.from(grid, ([, income]) => Number(income)),
        deprivations: Object.fromEntries(ids.map((id, at) => [id, grid.map(() => at < 3)])),
      },
      mexico,
    );
    expect([...result.classes].map((code) => result.labels[code])).toEqual(
      grid.map(([, , classes]) => letters[classes[3] as string]),
    );
    // The poor and the extremely poor together.
    expect(result.rates?.poor.percent.toFixed(4)).toBe("66.6667");
  });
});

test("is a standard of one month, with the caller's lines marked so", () => {
  expect([mexico.id, mexico.country, mexico.from, mexico.until]).toEqual([
    "mx-2022-08",
    "MX",
    "2022-08-01",
    "2022-08-31",
  ]);
  expect(mexico.income.currency).toBe("MXN");
  expect(mexico.income.lines.map(({ evidence }) => evidence)).toEqual([
    "given by the caller",
    "given by the caller",
  ]);
  expect(mexicoStandard({ month: "2024-02", lines }).until).toBe("2024-02-29");
  const [first] = classifyHousehold(
    { area: "rural", monthlyIncomePerPerson: 1, deprivations: deprivations(6) },
    mexico,
  ).reasons;
  expect(first?.text).toBe(
    "Extremely poor: an income below the extreme poverty line by income and at least 3 deprivations",
  );
});

describe("refuses what is no month or no lines", () => {
  test("an extreme line above the poverty line", () => {
    const upside = { ...lines, rural: { povertyLine: 1, extremePovertyLine: 2 } };
    expect(refusal(() => mexicoStandard({ month: "2022-08", lines: upside })).code).toBe(
      "STANDARD_NOT_EXCLUSIVE",
    );
  });

  test.each<readonly [unknown, string]>([
    ...["2022", "2022-13", "August 2022", "2022-08-01"].map(
      (month) => [{ month, lines }, `month is "${month}", expected a month such as "2022-08"`] as const,
    ),
    [{ month: null, lines }, 'month is null, expected a month such as "2022-08"'],
    [{ month: ["2022-08"], lines }, 'month is an array of 1, expected a month such as "2022-08"'],
    [null, "the input is null, expected an object with month, lines"],
    [
      { month: "2022-08", lines, area: 1 },
      'the key "area" of the input is an object { month, lines, area }, expected only month, lines',
    ],
    [{ month: "2022-08" }, "lines is missing, expected an object with rural, urban"],
    [
      { month: "2022-08", lines: { ...lines, rural: 1 } },
      "lines.rural is 1, expected an object with povertyLine, extremePovertyLine",
    ],
    [
      { month: "2022-08", lines: { ...lines, urban: undefined } },
      "lines.urban is missing, expected an object with povertyLine, extremePovertyLine",
    ],
    [
      { month: "2022-08", lines: { ...lines, urban: { ...lines.urban, line: 1 } } },
      'the key "line" of lines.urban is an object { povertyLine, extremePovertyLine, line }, expected only povertyLine, extremePovertyLine',
    ],
    [
      { month: "2022-08", lines: { ...lines, rural: {} } },
      "income.lines[0].amounts.rural is missing, expected an amount for every area",
    ],
  ])("%o", (input, says) => {
    const error = refusal(() => mexicoStandard(input as never));
    expect(error.code).toBe("STANDARD_INVALID");
    expect(error.message).toBe(`Cannot define a standard: ${says}`);
  });
});
