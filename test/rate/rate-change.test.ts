import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parseFigure, type RateChangeInput, rate, rateChange } from "../../src/index.ts";
import { deepFreeze } from "../deep-freeze.ts";
import { refusal } from "../refusal.ts";

describe("rateChange", () => {
  // from, to, the printed fall in points, and where it was published ("giảm 0,62%" and the like).
  test.each([
    ["2.58", "1.96", "0.62", "Bình Thuận 2023, poor"],
    ["4.27", "3.62", "0.65", "Bình Thuận 2023, near-poor"],
    ["4.03", "2.93", "1.1", "the nation 2023, vietnamnews.vn 1652291"],
    ["5.71", "4.06", "1.65", "the nation 2024, QĐ 217/QĐ-BLĐTBXH"],
    ["25.91", "21.02", "4.89", "ethnic minority households 2022, tayninh.dcs.vn 4532"],
    ["38.62", "33", "5.62", "poor districts 2023, daidoanket.vn 10263931"],
    ["42.61", "36.35", "6.26", "Hà Giang 2024, baomoi c51077801"],
    ["7.59", "6.63", "0.96", "Quảng Nam 2022, QĐ 3672/QĐ-UBND"],
  ])("from %s to %s is a fall of %s points (%s)", (from, to, fall) => {
    const change = rateChange(deepFreeze({ from, to }));
    expect(change.points.neg().toFixed()).toBe(fall);
    expect(change.direction).toBe("fall");
  });

  // from, to, intervals, the printed average fall of a year, places.
  test.each([
    ["25.91", "12.55", 3, "4.45", 2, "ethnic minority households 2021-2024, vietnam.vn of 28/10/2025"],
    ["5.20", "0.9", 4, "1.08", 2, "the nation 2021-2025, exactly on the tie 1.075"],
    ["44.97", "24.86", 3, "6.7", 1, "poor districts 2021-2024, vietnam.vn of 28/10/2025"],
    ["40.18", "21.07", 3, "6.37", 2, "Gia Lai, end of 2015 to end of 2018, gialaitv.vn"],
    ["40.18", "21.07", 5, "3.82", 2, "Gia Lai over the five years of the headline, which was not printed"],
  ])("from %s to %s over %i years is %s points a year", (from, to, years, average, places) => {
    expect(rateChange({ from, to, years }).pointsPerYear?.neg().toFixed(places)).toBe(average);
  });

  test("keeps points and relative percent apart", () => {
    const change = rateChange({ from: "2.58", to: "1.96" });
    expect(change.points.toFixed()).toBe("-0.62");
    expect(change.relativePercent?.toFixed(2)).toBe("-24.03");
    expect(Object.keys(change)).toEqual(["kind", "points", "relativePercent", "direction"]);
    expect(Object.isFrozen(change)).toBe(true);
  });

  test("names the direction", () => {
    expect(rateChange({ from: 2, to: 3 }).direction).toBe("rise");
    expect(rateChange({ from: 3, to: 2 }).direction).toBe("fall");
    expect(rateChange({ from: "2.0", to: 2 }).direction).toBe("none");
  });

  test("from zero nothing is relative", () => {
    const change = rateChange({ from: 0, to: "1.5", years: 2 });
    expect(change.points.toFixed()).toBe("1.5");
    expect(change.relativePercent).toBeNull();
    expect(change.pointsPerYear?.toFixed()).toBe("0.75");
    expect(change.relativePercentPerYear).toBeNull();
    expect(rateChange({ from: 0, to: 0 }).direction).toBe("none");
  });

  test("takes rates, figures and numbers in percent", () => {
    const from = rate(11015, 185750);
    expect(rateChange({ from, to: from }).points.toFixed()).toBe("0");
    expect(rateChange({ from: parseFigure("2,58%"), to: parseFigure("1,96%") }).points.toFixed()).toBe(
      "-0.62",
    );
    expect(rateChange({ from: parseFigure("2,58", { locale: "vi" }), to: 2 }).points.toFixed()).toBe("-0.58");
    expect(rateChange({ from: JSON.parse('{"kind":"rate","percent":"3"}'), to: 2 }).points.toFixed()).toBe(
      "-1",
    );
  });

  test("between two equal rates nothing changes in any year", () => {
    for (const years of ["0.001", 3, "2.5", 1000]) {
      const change = rateChange({ from: "2.58", to: "2.58", years });
      expect(change.pointsPerYear?.toFixed()).toBe("0");
      expect(change.relativePercentPerYear?.toFixed()).toBe("0");
    }
  });

  test("keeps every digit of points", () => {
    const tiny = `${"0".repeat(60)}1`;
    expect(rateChange({ from: 1, to: `99.${tiny}` }).points.toFixed()).toBe(`98.${tiny}`);
  });

  const witnesses = JSON.parse(
    readFileSync(join(import.meta.dirname, "..", "oracles", "rate", "annualised.json"), "utf8"),
  ) as Record<
    "from" | "to" | "years" | "points" | "relativePercent" | "pointsPerYear" | "relativePercentPerYear",
    string
  >[];

  test.each(witnesses)("agrees to 40 digits with Python: $from to $to over $years years", (row) => {
    const change = rateChange({ from: row.from, to: row.to, years: row.years });
    expect(change.points.toFixed()).toBe(row.points);
    expect(change.relativePercent?.toFixed()).toBe(row.relativePercent);
    expect(change.pointsPerYear?.toFixed()).toBe(row.pointsPerYear);
    expect(change.relativePercentPerYear?.toFixed()).toBe(row.relativePercentPerYear);
  });

  test("ends at once for the widest numbers, and for a difference in the last of a thousand digits", () => {
    const widest = rateChange({ from: `0.${"0".repeat(998)}1`, to: "9".repeat(1000), years: "0.001" });
    expect(widest.relativePercentPerYear?.e).toBe(1999 * 1000 + 2);
    const close = rateChange({ from: "1", to: `1.${"0".repeat(997)}1`, years: 3 });
    expect(close.relativePercentPerYear?.toFixed()).toMatch(/^0\.0{996}3{40}$/);
  });

  test.each([
    [{ from: -1, to: 2 }, "RATE_NEGATIVE"],
    [{ from: 1, to: "-0.1" }, "RATE_NEGATIVE"],
    [{ from: 1, to: 2, years: 0 }, "YEARS_INVALID"],
    [{ from: 1, to: 2, years: -3 }, "YEARS_INVALID"],
    [{ from: 1, to: 2, years: "0.0001" }, "YEARS_INVALID"],
    [{ from: 1, to: 2, years: 1001 }, "YEARS_INVALID"],
    [{ from: 1, to: 2, years: null }, "NUMBER_WRONG_TYPE"],
    [{ from: 1, to: 2, years: Number.NaN }, "NUMBER_NOT_FINITE"],
    [{ from: 1 }, "NUMBER_WRONG_TYPE"],
    [{ from: null, to: 1 }, "NUMBER_WRONG_TYPE"],
    [{ from: 0.1 + 0.2, to: 1 }, "NUMBER_TOO_PRECISE"],
    [{ from: parseFigure("10 hộ"), to: 1 }, "UNIT_MISMATCH"],
    [{ from: parseFigure("2 điểm phần trăm"), to: 1 }, "UNIT_MISMATCH"],
    [{ from: parseFigure("khoảng 33%"), to: 1 }, "FIGURE_QUALIFIED"],
    [undefined, "ARGUMENT_INVALID"],
    [[1, 2], "ARGUMENT_INVALID"],
  ])("refuses %o", (input, code) => {
    expect(refusal(() => rateChange(input as unknown as RateChangeInput)).code).toBe(code);
  });
});
