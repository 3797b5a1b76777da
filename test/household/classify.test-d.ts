import { expectTypeOf, test } from "vitest";
import { type Classification, classifyHousehold, classifyHouseholds, vietnam2022 } from "../../src/index.ts";

test("a household has one income, for a month or for a year", () => {
  classifyHousehold({ area: "rural", monthlyIncomePerPerson: 1 }, vietnam2022);
  classifyHousehold({ area: "rural", yearlyIncomePerPerson: null }, vietnam2022);
  // @ts-expect-error: no income
  classifyHousehold({ area: "rural" }, vietnam2022);
  // @ts-expect-error: two incomes
  classifyHousehold({ area: "rural", monthlyIncomePerPerson: 1, yearlyIncomePerPerson: 12 }, vietnam2022);
  // @ts-expect-error: an income is no yes or no
  classifyHousehold({ area: "rural", monthlyIncomePerPerson: true }, vietnam2022);
});

test("an answer is yes, no or not known", () => {
  const household = { area: "rural", monthlyIncomePerPerson: 1 };
  classifyHousehold({ ...household, deprivations: { water: true, latrine: null } }, vietnam2022);
  // @ts-expect-error: 1 is no answer
  classifyHousehold({ ...household, deprivations: { water: 1 } }, vietnam2022);
});

test("a class may be open, and a result does not change", () => {
  expectTypeOf<Classification["class"]>().toEqualTypeOf<string | null>();
  const result = classifyHousehold({ area: "rural", monthlyIncomePerPerson: 1 }, vietnam2022);
  // @ts-expect-error: frozen
  result.class = "poor";
});

test("columns need an income column, and rates may be missing", () => {
  // @ts-expect-error: no income column
  classifyHouseholds({ area: "rural" }, vietnam2022);
  const { rates } = classifyHouseholds({ area: "rural", monthlyIncomePerPerson: [1] }, vietnam2022);
  // @ts-expect-error: null while a household is undetermined
  rates.poor;
});
