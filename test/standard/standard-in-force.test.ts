import { describe, expect, test } from "vitest";
import { standardInForce, standardsOfYear } from "../../src/index.ts";
import { refusal } from "../refusal.ts";

const periods =
  "vn-2006 from 2006-01-01 until 2010-12-31; vn-2011 from 2011-01-01 until 2015-12-31; " +
  "vn-2016 from 2016-01-01 until 2021-12-31; vn-2022 from 2022-01-01 until 2026-12-31; " +
  "vn-2027 from 2027-01-01 until 2030-12-31";

describe("the standard in force", () => {
  test.each([
    ["2006-01-01", "vn-2006"],
    ["2010-12-31", "vn-2006"],
    ["2011-01-01", "vn-2011"],
    ["2015-12-31", "vn-2011"],
    ["2016-01-01", "vn-2016"],
    // Nghị định 07/2021/NĐ-CP, Điều 2(1): the standard of 2016-2020 goes on in 2021.
    ["2021-01-01", "vn-2016"],
    ["2021-12-31", "vn-2016"],
    ["2022-01-01", "vn-2022"],
    // Nghị định 351/2025/NĐ-CP: the standard of 2022-2025 goes on in 2026.
    ["2026-01-01", "vn-2022"],
    ["2026-12-31", "vn-2022"],
    ["2027-01-01", "vn-2027"],
    ["2028-02-29", "vn-2027"],
    ["2030-12-31", "vn-2027"],
  ])("on %s is %s", (day, id) => {
    expect(standardInForce("VN", day).id).toBe(id);
  });

  test.each(["2005-12-31", "2031-01-01", "0001-01-01", "9999-12-31"])(
    "on %s is none that is known",
    (day) => {
      const error = refusal(() => standardInForce("VN", day));
      expect(error.code).toBe("STANDARD_NOT_IN_FORCE");
      expect(error.message).toBe(`Cannot find a standard of VN in force on ${day}: known are ${periods}`);
    },
  );

  test.each([
    "2026",
    "2026-13-01",
    "2026-02-29",
    "2026-1-1",
    "01/01/2026",
    "2026-01-01T00:00",
    "",
    null,
    2026,
    new Date(0),
  ])("%s is no day", (day) => {
    const error = refusal(() => standardInForce("VN", day as string));
    expect(error.code).toBe("DAY_INVALID");
    expect(error.message).toMatch(/^Cannot read the day /);
  });

  test.each(["vn", "MX", "constructor", null, 1])("%s is no country that is known", (country) => {
    const error = refusal(() => standardInForce(country as "VN", "2026-01-01"));
    expect(error.code).toBe("COUNTRY_UNKNOWN");
    expect(error.message).toBe(`Cannot look up the standards of ${JSON.stringify(country)}: expected "VN"`);
  });
});

describe("the standards of a year", () => {
  const of = (year: number) =>
    standardsOfYear("VN", year).map(({ standard, role }) => `${standard.id} ${role}`);

  test.each([
    [2010, ["vn-2006 in-force"]],
    // Quyết định 1095/QĐ-LĐTBXH: 9,88 % at the end of 2015 under the standard of 2016.
    [2015, ["vn-2011 in-force", "vn-2016 base"]],
    [2016, ["vn-2016 in-force"]],
    // 2,23 % under the old standard, a base of 5,20 % under the new one.
    [2021, ["vn-2016 in-force", "vn-2022 base"]],
    [2026, ["vn-2022 in-force"]],
    [2030, ["vn-2027 in-force"]],
  ])("%s: %j", (year, series) => {
    expect(of(year)).toEqual(series);
  });

  test("are refused outside every period, and for what is no year", () => {
    for (const year of [0, 201, 2005, 2031, 9999]) {
      const error = refusal(() => of(year));
      expect(error.code).toBe("STANDARD_NOT_IN_FORCE");
      expect(error.message).toBe(`Cannot find a standard of VN for ${year}: known are ${periods}`);
    }
    for (const year of [2021.5, Number.NaN, -1, 10000, "2021", null]) {
      const error = refusal(() => of(year as number));
      expect(error.code).toBe("YEARS_INVALID");
      expect(error.message).toBe(
        `Cannot look up the year ${typeof year === "string" ? '"2021"' : year}: expected a year such as 2021`,
      );
    }
    expect(refusal(() => standardsOfYear("MX" as "VN", 2021)).code).toBe("COUNTRY_UNKNOWN");
  });
});
