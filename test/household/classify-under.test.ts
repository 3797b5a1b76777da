import { describe, expect, test } from "vitest";
import {
  classifyUnder,
  dongNai2022,
  type HouseholdToClassify,
  hoChiMinhCity2021,
  hoChiMinhCity2024,
  vietnam2016,
  vietnam2022,
} from "../../src/index.ts";
import { refusal } from "../refusal.ts";

const answers = Object.fromEntries(
  vietnam2022.dimensions.flatMap(({ indicators }) => indicators.map(({ id }) => [id, false])),
);
const household: HouseholdToClassify = {
  area: "urban",
  monthlyIncomePerPerson: "2200000",
  deprivations: { ...answers, water: true, latrine: true },
};
const classes = (...standards: Parameters<typeof classifyUnder>[1]) =>
  classifyUnder(household, standards).map((result) => `${result.standard} ${result.class}`);

describe("national and local classes of one household stand side by side", () => {
  test("poor in Đồng Nai by two deprivations below 2,5 million, not so nationally", () => {
    expect(classes(vietnam2022, dongNai2022)).toEqual([
      "vn-2022 average-living-standard",
      "vn-dong-nai-2022 poor",
    ]);
  });

  test("the end of 2021 under the old and the new standard names its series", () => {
    const both: HouseholdToClassify = {
      area: "urban",
      monthlyIncomePerPerson: 1950000,
      deprivations: { water: true, latrine: false },
    };
    const results = classifyUnder(both, [vietnam2016, vietnam2022]);
    expect(results.map(({ standard, possible }) => [standard, possible])).toEqual([
      ["vn-2016", ["average-living-standard"]],
      ["vn-2022", ["poor", "near-poor"]],
    ]);
  });

  test("a line a year beside a line a month: 2,2 million a month are 26,4 a year", () => {
    expect(classes(hoChiMinhCity2021, vietnam2022)).toEqual([
      "vn-ho-chi-minh-city-2021 poor",
      "vn-2022 average-living-standard",
    ]);
  });

  test("each takes its own indicators", () => {
    const insured = { ...household, deprivations: { ...household.deprivations, socialInsurance: true } };
    const [national, city] = classifyUnder(insured, [vietnam2022, hoChiMinhCity2024]);
    expect(national?.deprived).toEqual(["water", "latrine"]);
    expect(city?.deprived).toEqual(["water", "latrine", "socialInsurance"]);
  });

  test("one language for all", () => {
    const [first] = classifyUnder(household, [dongNai2022], { locale: "vi" });
    expect(first?.reasons[0]?.text).toBe(
      "Hộ nghèo: thu nhập từ chuẩn nghèo trở xuống và thiếu hụt từ 2 chỉ số trở lên (đọc ở nguồn thứ cấp)",
    );
  });
});

test("refuses an indicator that none has, a standard given twice, and what is no list", () => {
  const unknown = { ...household, deprivations: { cookingFuel: true } };
  expect(refusal(() => classifyUnder(unknown, [vietnam2022, dongNai2022])).code).toBe("INDICATOR_UNKNOWN");
  expect(refusal(() => classifyUnder(household, [vietnam2022, vietnam2022])).code).toBe("ID_REPEATED");
  expect(refusal(() => classifyUnder(household, vietnam2022 as never)).code).toBe("ARGUMENT_INVALID");
  expect(refusal(() => classifyUnder({ ...household, area: "suburb" }, [vietnam2022])).code).toBe(
    "AREA_UNKNOWN",
  );
});
