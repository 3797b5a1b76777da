import { assertType, expectTypeOf, test } from "vitest";
import {
  assessDeprivations,
  classifyByScorecard2016,
  classifyByScorecard2022,
  classifyHousehold,
  reviewYear,
  vietnam2022,
} from "../../src/index.ts";

test("scores of one period do not go into the form of another", () => {
  classifyByScorecard2016({ area: "rural", b1: 140, b2: 30 });
  classifyByScorecard2022({ area: "rural", a: 140, b: 30 });
  // @ts-expect-error: a and b are of the later form
  classifyByScorecard2016({ area: "rural", a: 140, b: 30 });
  // @ts-expect-error: b1 and b2 are of the earlier form
  classifyByScorecard2022({ area: "rural", b1: 140, b2: 30 });
  // @ts-expect-error: an area of neither form
  classifyByScorecard2022({ area: "suburb", a: 140, b: 30 });
});

test("a roster takes the words of the form and no others", () => {
  // @ts-expect-error: no such level
  assessDeprivations({ members: [{ attending: "THPT" }] });
  // @ts-expect-error: no such water source
  assessDeprivations({ members: [{}], waterSource: "river" });
  // @ts-expect-error: no such question
  assessDeprivations({ members: [{ insurance: true }] });
  // @ts-expect-error: a household has members
  assessDeprivations({ latrine: "none" });
});

test("deprivations go into classifyHousehold as they are, every indicator by its name", () => {
  const { deprivations } = assessDeprivations({ members: [{}] });
  assertType(classifyHousehold({ area: "rural", monthlyIncomePerPerson: 0, deprivations }, vietnam2022));
  expectTypeOf(deprivations.informationDevices).toEqualTypeOf<boolean | null>();
  // @ts-expect-error: no such indicator
  deprivations.assets;
});

test("a year gives its households in one shape, with their standard", () => {
  const year = { standard: "vn-2022", households: { h1: "poor" } };
  expectTypeOf(reviewYear(year, year).poor.relapsed).toEqualTypeOf<number | null>();
  // @ts-expect-error: no standard
  reviewYear({ households: { h1: "poor" } }, year);
  // @ts-expect-error: ids without classes
  reviewYear({ standard: "vn-2022", ids: ["h1"] }, year);
});
