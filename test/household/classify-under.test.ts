import { describe, expect, test } from "vitest";
import {
  classifyUnder,
  dongNai2022,
  type HouseholdToClassify,
  haNoi2016,
  hoChiMinhCity2021,
  hoChiMinhCity2024,
  vietnam2011,
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

test("answers that are left out are not known, and no standard gives no class", () => {
  const bare: HouseholdToClassify = { area: "rural", monthlyIncomePerPerson: 400000 };
  const [simple, multidimensional] = classifyUnder(bare, [vietnam2011, vietnam2022]);
  expect([simple?.class, multidimensional?.possible]).toEqual(["poor", ["poor", "near-poor"]]);
  expect(classifyUnder(bare, [])).toEqual([]);
  expect(Object.isFrozen(classifyUnder(bare, []))).toBe(true);
});

describe("refuses", () => {
  const bare = { area: "rural", monthlyIncomePerPerson: 1 };
  test.each<readonly [string, Parameters<typeof classifyUnder>, string, string]>([
    [
      "an indicator that none has",
      [{ ...bare, deprivations: { cookingFuel: true } }, [haNoi2016, vietnam2011]],
      "INDICATOR_UNKNOWN",
      'Cannot classify a household: deprivations has the indicator "cookingFuel", but vn-ha-noi-2016 has ' +
        "accessToHealthServices, healthInsurance, adultEducation, childSchooling, housingQuality, housingArea, water, " +
        "latrine, telecommunication, informationAssets; vn-2011 has none",
    ],
    [
      "a standard given twice",
      [bare, [vietnam2022, vietnam2011, vietnam2022]],
      "ID_REPEATED",
      "Cannot classify a household: the standard vn-2022 is given twice",
    ],
    [
      "what is no list",
      [bare, "vn-2022" as never],
      "ARGUMENT_INVALID",
      'Cannot classify a household: expected an array of standards, received "vn-2022"',
    ],
    [
      "an area that one of them has not",
      [{ ...bare, area: "suburb" }, [vietnam2022]],
      "AREA_UNKNOWN",
      'Cannot classify a household: area is "suburb", expected one of "rural", "urban" of vn-2022',
    ],
    [
      "answers that are no object",
      [{ ...bare, deprivations: 1 as never }, [vietnam2022]],
      "ARGUMENT_INVALID",
      "Cannot classify a household: deprivations is 1, expected an object by indicator id",
    ],
    [
      "no household",
      [null as never, [vietnam2022]],
      "ARGUMENT_INVALID",
      "Cannot classify a household: expected an object with area, income and deprivations, received null",
    ],
    [
      "another language",
      [bare, [vietnam2022], { locale: "fr" as never }],
      "LOCALE_UNKNOWN",
      'Cannot use the locale "fr": expected vi or en',
    ],
  ])("%s", (_, input, code, message) => {
    const error = refusal(() => classifyUnder(...input));
    expect([error.code, error.message]).toEqual([code, message]);
  });
});
