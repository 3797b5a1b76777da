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

test("refuses an extreme line above the poverty line, and what is no month or no lines", () => {
  const upside = { ...lines, rural: { povertyLine: 1, extremePovertyLine: 2 } };
  expect(refusal(() => mexicoStandard({ month: "2022-08", lines: upside })).code).toBe(
    "STANDARD_NOT_EXCLUSIVE",
  );
  for (const month of ["2022", "2022-13", "August 2022", "2022-08-01", null]) {
    expect(refusal(() => mexicoStandard({ month: month as string, lines })).code).toBe("STANDARD_INVALID");
  }
  expect(refusal(() => mexicoStandard({ month: "2022-08" } as never)).code).toBe("STANDARD_INVALID");
  expect(refusal(() => mexicoStandard(null as never)).code).toBe("STANDARD_INVALID");
  expect(
    refusal(() => mexicoStandard({ month: "2022-08", lines: { ...lines, rural: {} } } as never)).code,
  ).toBe("STANDARD_INVALID");
});
