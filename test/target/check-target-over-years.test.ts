import { describe, expect, test } from "vitest";
import { parseFigure } from "../../src/figure/index.ts";
import {
  type ActualsByYear,
  checkTarget,
  checkTargetOverYears,
  parseTarget,
} from "../../src/target/index.ts";
import { deepFreeze } from "../deep-freeze.ts";
import { refusal } from "../refusal.ts";

const target = deepFreeze(parseTarget("giảm 1,5%/năm"));

// Thanh Hóa, baokiemtoan.vn 39522: 4,66 points in three years, 1,40 of them in 2024; the split of the first two is ours.
const thanhHoa = deepFreeze({ 2022: "1.82", 2023: "1.44", 2024: "1.40" });

test("the mean exceeds the target while a single year misses it", () => {
  const result = checkTargetOverYears(target, thanhHoa);
  expect(result.years.map(({ year, result: { outcome } }) => [year, outcome])).toEqual([
    ["2022", "exceeded"],
    ["2023", "missed"],
    ["2024", "missed"],
  ]);
  expect(result.mean.outcome).toBe("exceeded");
  expect(result.mean.actual.toFixed(2)).toBe("1.55");
});

test("the mean divides by the number of intervals: the nation from 5,20 % in 2021 to 1,93 % in 2024", () => {
  const result = checkTargetOverYears(parseTarget("1 - 1,5%/năm"), [
    { from: "5.20", to: "4.03" },
    { from: "4.03", to: "2.93" },
    { from: "2.93", to: "1.93" },
  ]);
  expect(result.mean.actual.toFixed()).toBe("1.09");
  expect(
    result.years.map(({ year, result: { actual, outcome } }) => [year, actual.toFixed(), outcome]),
  ).toEqual([
    ["1", "1.17", "met"],
    ["2", "1.1", "met"],
    ["3", "1", "met"],
  ]);
});

test("each year is checked as it is alone, in the language asked for", () => {
  const result = checkTargetOverYears(target, thanhHoa, { locale: "vi" });
  expect(result.years[2]?.result).toEqual(checkTarget(target, "1.40", { locale: "vi" }));
  expect(result.mean.because).toContain("khoảng 1,5533 điểm phần trăm cao hơn 1,5 điểm phần trăm");
});

test("roundings of printed figures add up in the mean", () => {
  const figures = [parseFigure("1,4%"), parseFigure("1,5%"), parseFigure("1,6%")];
  const result = checkTargetOverYears(target, figures);
  expect(result.years.map(({ result: { outcome } }) => outcome)).toEqual([
    "missed",
    "undecidable",
    "exceeded",
  ]);
  expect(result.mean.possible).toEqual(["missed", "met", "exceeded"]);
  expect(result.mean.because).toContain("from 1.45 percentage points to below 1.55 percentage points");
});

describe("what is refused", () => {
  test.each([
    [() => checkTargetOverYears(target, []), "ARGUMENT_INVALID"],
    [() => checkTargetOverYears(target, {}), "ARGUMENT_INVALID"],
    [() => checkTargetOverYears(target, null as never), "ARGUMENT_INVALID"],
    [() => checkTargetOverYears(target, "1.5" as never), "ARGUMENT_INVALID"],
    [() => checkTargetOverYears(parseTarget("xuống dưới 10%"), { 2024: 9 }), "ARGUMENT_INVALID"],
    [() => checkTargetOverYears({} as never, { 2024: 9 }), "ARGUMENT_INVALID"],
    [() => checkTargetOverYears(target, { 2024: "1,5" }), "NUMBER_NOT_PLAIN"],
    [() => checkTargetOverYears(target, { 2024: parseFigure("5 hộ") } as ActualsByYear), "UNIT_MISMATCH"],
  ])("%#", (act, code) => expect(refusal(act).code).toBe(code));
});

test("the results are frozen plain data", () => {
  const result = checkTargetOverYears(target, thanhHoa);
  expect([result, result.years, result.years[0], result.mean].every(Object.isFrozen)).toBe(true);
  expect(result.kind).toBe("target-over-years");
});
