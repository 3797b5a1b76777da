import { describe, expect, test } from "vitest";
import { parseFigure } from "../../src/figure/index.ts";
import { decimal } from "../../src/number/index.ts";
import { type Actual, checkTarget, parseTarget, type Target } from "../../src/target/index.ts";
import { deepFreeze } from "../deep-freeze.ts";
import { refusal } from "../refusal.ts";

const target = (text: string): Target => deepFreeze(parseTarget(text));

// What was reached against a target, with where it was published.
test.each([
  ["1 - 1,5%/năm", "2.66", "exceeded", "Bắc Kạn 2022"],
  ["từ 1-1,5%", "1.17", "met", "nation 2022, tayninh.dcs.vn 4532"],
  ["giảm bình quân 1-1,5%", "1.08", "met", "nation, vietnamplus.vn post908789"],
  ["1,5%", "1.40", "missed", "Thanh Hóa 2024, baokiemtoan.vn 39522"],
  ["3-4%/năm", "5.02", "exceeded", "Lào Cai"],
  ["trên 3%", "11.04", "met", "Thừa Thiên Huế 2023, mic.gov.vn 160063"],
  ["trên 3%", "3", "missed", "Gia Lai, Bình Định, Ninh Thuận 2023: printed as 100 %"],
  ["còn 2,75%", "2.68", "exceeded", "Phú Thọ 2025, baophutho.vn 246054"],
  ["1,5%", "1.89", "exceeded", "Ninh Thuận 2022"],
  ["1 - 1,5%/năm", "1", "met", "the lower end"],
  ["1 - 1,5%/năm", "1.5", "met", "the upper end"],
  ["1 - 1,5%/năm", "0.99", "missed", ""],
  ["1 - 1,5%/năm", "-0.2", "missed", "the rate rose"],
  ["trên 3%", "3.01", "met", "a bound has no upper end to exceed"],
  ["1,5%", "1.5", "met", "one number"],
  ["ít nhất 20 mô hình", 20, "met", ""],
  ["ít nhất 20 mô hình", 25, "met", ""],
  ["ít nhất 20 mô hình", 19, "missed", ""],
  ["xuống dưới 10%", "9", "met", ""],
  ["xuống dưới 10%", "10", "missed", "a strict ceiling"],
  ["xuống dưới 10%", "10.5", "missed", ""],
  ["còn 2,75%", "2.75", "met", "one number"],
  ["còn 2,75%", "2.8", "missed", ""],
  ["giảm còn 2 - 3%", "3", "met", ""],
  ["giảm còn 2 - 3%", "1.9", "exceeded", ""],
  ["đạt trên 95%", "95", "missed", ""],
  ["tăng thêm 08 trường", 9, "exceeded", ""],
  ["giảm 1/2 số hộ nghèo", 50, "met", "percent of the opening count"],
  ["giảm hơn một nửa", 50, "missed", ""],
  ["giảm 1/3 số hộ nghèo", "33.3333", "missed", "just below a third"],
])("%s: %s is %s (%s)", (text, actual, outcome, _) => {
  const result = checkTarget(target(text), actual);
  expect(result.outcome).toBe(outcome);
  expect(result.possible).toEqual([outcome]);
});

describe("attainment", () => {
  test.each([
    ["3-4%/năm", "5.02", "167.33", "125.50", "Lào Cai, against the upper end"],
    ["1,5%", "1.40", "93.33", "93.33", "Thanh Hóa 2024"],
    ["1,5%", "1.89", "126.00", "126.00", "Ninh Thuận 2022 printed 125"],
    ["trên 3%", "11.04", "368.00", undefined, "Thừa Thiên Huế 2023"],
    ["trên 3%", "7", "233.33", undefined, "Quảng Nam 2023"],
    ["trên 3%", "4.1", "136.67", undefined, "Quảng Trị 2023"],
    ["giảm 4,5%", "6", "133.33", "133.33", "Khánh Hòa 2023, its own target implied"],
    ["dưới 10%", "9", undefined, "90.00", "of a ceiling, below 100 is better"],
    ["trên 3%", "-0.5", "-16.67", undefined, "a rise"],
    ["0 - 1%", "0.5", undefined, "50.00", "nothing is a share of zero"],
  ])("%s: %s is %s of the lower and %s of the upper end (%s)", (text, actual, lower, upper, _) => {
    const { attainment } = checkTarget(target(text), actual);
    expect([attainment.lower?.percent.toFixed(2), attainment.upper?.percent.toFixed(2)]).toEqual([
      lower,
      upper,
    ]);
    expect((attainment.lower ?? attainment.upper)?.kind).toBe("rate");
  });
});

test.each([
  ["1,5%", "1.40", "0.1", "0"],
  ["1 - 1,5%/năm", "2.66", "0", "1.16"],
  ["1 - 1,5%/năm", "1.17", "0", "0"],
  ["trên 3%", "3", "0", "0"],
  ["xuống dưới 10%", "12", "2", "0"],
  ["còn 2,75%", "2.68", "0", "0.07"],
  ["ít nhất 20 mô hình", 12, "8", "0"],
])("%s: %s lacks %s and has %s too much", (text, actual, shortfall, surplus) => {
  const result = checkTarget(target(text), actual);
  expect([result.shortfall.toFixed(), result.surplus.toFixed()]).toEqual([shortfall, surplus]);
});

test.each([
  ["trên 3%", "3", true],
  ["trên 3%", "3.01", false],
  ["1 - 1,5%/năm", "1", true],
  ["1 - 1,5%/năm", "1.5", false],
  ["xuống dưới 10%", "10", true],
  ["xuống dưới 10%", parseFigure("10%"), false],
  ["ít nhất 20 mô hình", parseFigure("20 mô hình"), true],
  ["trên 0%", parseFigure("trên 0%"), false],
] as const)("%s: %s lies on the bound: %s", (text, actual, onBound) => {
  expect(checkTarget(target(text), actual).onBound).toBe(onBound);
});

describe("a printed figure", () => {
  test.each([
    ["trên 3%", "3,0%", ["missed", "met"]],
    ["trên 3%", "3,1%", ["met"]],
    ["1 - 1,5%/năm", "1,00%", ["missed", "met"]],
    ["1 - 1,5%/năm", "1,5%", ["met", "exceeded"]],
    ["1 - 1,5%/năm", "1%", ["missed", "met"]],
    ["1,5%", "1,5%", ["missed", "met", "exceeded"]],
    ["1,5%", "1,40%", ["missed"]],
    ["1 - 1,5%/năm", "2,66 điểm phần trăm", ["exceeded"]],
    ["còn 2,75%", "2,68%", ["exceeded"]],
    ["còn 2,75%", "2,75%", ["missed", "met", "exceeded"]],
    ["ít nhất 20 mô hình", "20 mô hình", ["met"]],
    ["ít nhất 20 mô hình", "hơn 19 mô hình", ["met"]],
    ["ít nhất 20 mô hình", "gần 20 mô hình", ["missed"]],
    ["ít nhất 20 mô hình", "gần 21 mô hình", ["missed", "met"]],
    ["ít nhất 20 mô hình", "khoảng 30 mô hình", ["missed", "met"]],
    ["ít nhất 20 mô hình", "20,0 mô hình", ["missed", "met"]],
    ["tối đa 1.249.999 người", "1,2 triệu người", ["met"]],
    ["tối đa 1.249.998 người", "1,2 triệu người", ["missed", "met"]],
    ["9,5 tỷ đồng", "9,5 tỷ đồng", ["missed", "met", "exceeded"]],
    ["9,5 tỷ đồng", "22,733 tỷ đồng", ["exceeded"]],
  ])("%s: %s may be %j", (text, actual, possible) => {
    const result = checkTarget(target(text), deepFreeze(parseFigure(actual)));
    expect(result.possible).toEqual(possible);
    expect(result.outcome).toBe(possible.length === 1 ? possible[0] : "undecidable");
  });

  test("counts as the value that it prints in the other fields", () => {
    const result = checkTarget(target("trên 3%"), parseFigure("3,0%"));
    expect(result.actual.toFixed()).toBe("3");
    expect(result.attainment.lower?.percent.toFixed()).toBe("100");
  });
});

describe("the values before and after", () => {
  test.each([
    ["1 - 1,5%/năm", { from: "5.20", to: "4.03" }, "1.17", "met"],
    ["1 - 1,5%/năm", { from: "5.20", to: "0.9", years: 4 }, "1.075", "met"],
    ["giảm 1/2 số hộ nghèo và hộ cận nghèo", { from: 2000, to: 1000 }, "50", "met"],
    ["giảm 1/2 số hộ nghèo và hộ cận nghèo", { from: 1972767, to: 1258997 }, "36.1811607", "missed"],
    ["giảm 1/2 số hộ nghèo", { from: 2000, to: 2100 }, "-5", "missed"],
    ["giảm 1.000 hộ", { from: 8112, to: 7000 }, "1112", "exceeded"],
    ["tăng thêm 08 trường", { from: 30, to: 38 }, "8", "met"],
    ["xuống dưới 10%", { from: 25, to: 9 }, "9", "met"],
    ["1 - 1,5%/năm", { from: parseFigure("5,20%"), to: parseFigure("4,03%") }, "1.17", "met"],
    ["1 - 1,5%/năm", { from: parseFigure("5,20%"), to: parseFigure("4,20%") }, "1", "undecidable"],
  ] as const)("%s: %j is %s, %s", (text, actual, change, outcome) => {
    const result = checkTarget(target(text), deepFreeze(actual) as Actual);
    expect(result.actual.toFixed().slice(0, 10)).toBe(change);
    expect(result.outcome).toBe(outcome);
  });

  test("that are exact give an exact cut at the bound", () => {
    const cut = checkTarget(target("giảm 1/3 số hộ nghèo"), { from: 3, to: 2 });
    expect([cut.outcome, cut.onBound]).toEqual(["met", true]);
  });
});

test("an approximate target decides nothing", () => {
  const result = checkTarget(target("giảm khoảng 1 - 1,5%/năm"), 3);
  expect([result.outcome, result.possible]).toEqual(["undecidable", ["missed", "met", "exceeded"]]);
});

describe("the reason", () => {
  test.each([
    [
      "1,5%",
      "1.40",
      "with 1.4 percentage points, 0.1 percentage points below 1.5 percentage points, the target is missed",
      "1,4 điểm phần trăm thấp hơn 1,5 điểm phần trăm là 0,1 điểm phần trăm, nên không đạt mục tiêu",
    ],
    [
      "còn 2,75%",
      "2.68",
      "with 2.68%, 0.07 percentage points below 2.75%, the target is exceeded",
      "2,68% thấp hơn 2,75% là 0,07 điểm phần trăm, nên vượt mục tiêu",
    ],
    [
      "xuống dưới 10%",
      "12",
      "with 12%, 2 percentage points above 10%, the target is missed",
      "12% cao hơn 10% là 2 điểm phần trăm, nên không đạt mục tiêu",
    ],
    [
      "1 - 1,5%/năm",
      "1.17",
      "with 1.17 percentage points the target 1 - 1,5%/năm is met",
      "1,17 điểm phần trăm là đạt mục tiêu 1 - 1,5%/năm",
    ],
    [
      "trên 3%",
      3,
      "with 3 percentage points, exactly the bound that trên 3% leaves out, the target is missed",
      "3 điểm phần trăm nằm đúng ở ngưỡng mà mục tiêu trên 3% không bao gồm, nên không đạt mục tiêu",
    ],
    [
      "trên 3%",
      parseFigure("3,0%"),
      "3,0% as printed stands for a value from 2.95 percentage points to below 3.05 percentage points: " +
        "the target may be missed or met",
      "3,0% như đã công bố là một giá trị từ 2,95 điểm phần trăm đến dưới 3,05 điểm phần trăm, " +
        "nên có thể không đạt hoặc đạt mục tiêu",
    ],
    [
      "ít nhất 20 mô hình",
      parseFigure("gần 20 mô hình"),
      "gần 20 mô hình as printed stands for a value up to 19 models: the target is missed",
      "gần 20 mô hình như đã công bố là một giá trị từ 19 mô hình trở xuống, nên không đạt mục tiêu",
    ],
    [
      "ít nhất 20 mô hình",
      parseFigure("khoảng 30 mô hình"),
      "khoảng 30 mô hình as printed stands for a value of any size: the target may be missed or met",
      "khoảng 30 mô hình như đã công bố là một giá trị bất kỳ, nên có thể không đạt hoặc đạt mục tiêu",
    ],
    [
      "đạt 20 mô hình",
      parseFigure("ít nhất 20 mô hình"),
      "ít nhất 20 mô hình as printed stands for a value from 20 models on: the target may be met or exceeded",
      "ít nhất 20 mô hình như đã công bố là một giá trị từ 20 mô hình trở lên, nên có thể đạt hoặc vượt mục tiêu",
    ],
    [
      "còn 2,75%",
      parseFigure("dưới 2,8%"),
      "dưới 2,8% as printed stands for a value below 2.8%: the target may be missed, met or exceeded",
      "dưới 2,8% như đã công bố là một giá trị dưới 2,8%, nên có thể không đạt, đạt hoặc vượt mục tiêu",
    ],
    [
      "còn 2%",
      parseFigure("-0,5%"),
      "with -0.5%, 2.5 percentage points below 2%, the target is exceeded",
      "-0,5% thấp hơn 2% là 2,5 điểm phần trăm, nên vượt mục tiêu",
    ],
    [
      "giảm 0,5%",
      parseFigure("-0,5%"),
      "with -0.5 percentage points, 1 percentage point below 0.5 percentage points, the target is missed",
      "-0,5 điểm phần trăm thấp hơn 0,5 điểm phần trăm là 1 điểm phần trăm, nên không đạt mục tiêu",
    ],
    [
      "giảm -0,5%",
      parseFigure("-0,5%"),
      "-0,5% as printed stands for a value above -0.55 percentage points to -0.45 percentage points: " +
        "the target may be missed, met or exceeded",
      "-0,5% như đã công bố là một giá trị trên -0,55 điểm phần trăm đến -0,45 điểm phần trăm, " +
        "nên có thể không đạt, đạt hoặc vượt mục tiêu",
    ],
    [
      "giảm 3 - 4%",
      parseFigure("trên 3,5%"),
      "trên 3,5% as printed stands for a value above 3.5 percentage points: the target may be met or exceeded",
      "trên 3,5% như đã công bố là một giá trị trên 3,5 điểm phần trăm, nên có thể đạt hoặc vượt mục tiêu",
    ],
    [
      "giảm 1/3 số hộ nghèo",
      { from: 7, to: 5 },
      "with about 28.5714%, about 4.7619 percentage points below about 33.3333%, the target is missed",
      "khoảng 28,5714% thấp hơn khoảng 33,3333% là khoảng 4,7619 điểm phần trăm, nên không đạt mục tiêu",
    ],
    [
      "1 - 1,5%/năm",
      parseFigure("2%"),
      "2% as printed stands for a value from 1.5 percentage points to below 2.5 percentage points: " +
        "the target may be met or exceeded",
      "2% như đã công bố là một giá trị từ 1,5 điểm phần trăm đến dưới 2,5 điểm phần trăm, " +
        "nên có thể đạt hoặc vượt mục tiêu",
    ],
    [
      "1 - 1,5%/năm",
      "0.5",
      "with 0.5 percentage points, 0.5 percentage points below 1 percentage point, the target is missed",
      "0,5 điểm phần trăm thấp hơn 1 điểm phần trăm là 0,5 điểm phần trăm, nên không đạt mục tiêu",
    ],
    [
      "giảm còn 2 - 3%",
      "1.5",
      "with 1.5%, 0.5 percentage points below 2%, the target is exceeded",
      "1,5% thấp hơn 2% là 0,5 điểm phần trăm, nên vượt mục tiêu",
    ],
    [
      "ít nhất 20 mô hình",
      12,
      "with 12 models, 8 models below 20 models, the target is missed",
      "12 mô hình thấp hơn 20 mô hình là 8 mô hình, nên không đạt mục tiêu",
    ],
    [
      "giảm khoảng 1%",
      3,
      "the target giảm khoảng 1% is approximate, so that its ends decide nothing",
      "mục tiêu giảm khoảng 1% chỉ là ước chừng, nên không kết luận được",
    ],
  ] as const)("of %s with %s (%#)", (text, actual, en, vi) => {
    expect(checkTarget(target(text), actual as Actual).because).toBe(en);
    expect(checkTarget(target(text), actual as Actual, { locale: "vi" }).because).toBe(vi);
  });

  test("at an open upper end that is exceeded", () => {
    const result = checkTarget(target("giảm từ 1 đến dưới 2%"), 2);
    expect(result.outcome).toBe("exceeded");
    expect(result.because).toContain(
      "exactly the bound that giảm từ 1 đến dưới 2% leaves out, the target is exceeded",
    );
  });
});

describe("what is refused", () => {
  const reduction = target("giảm 1-1,5%/năm");
  test.each([
    [() => checkTarget(reduction, parseFigure("5 hộ")), "UNIT_MISMATCH"],
    [() => checkTarget(target("ít nhất 20 mô hình"), parseFigure("20 hộ")), "UNIT_MISMATCH"],
    [() => checkTarget(reduction, { from: parseFigure("5 hộ"), to: 2 }), "UNIT_MISMATCH"],
    [() => checkTarget(target("giảm 1/2 số hộ"), { from: 0, to: 0 }), "RATE_OVER_ZERO"],
    [() => checkTarget(reduction, { from: 5, to: 4, years: 0 }), "YEARS_INVALID"],
    [() => checkTarget(reduction, { from: 5, to: 4, years: -1 }), "YEARS_INVALID"],
    [() => checkTarget(reduction, 0.1 + 0.2), "NUMBER_TOO_PRECISE"],
    [() => checkTarget(reduction, Number.NaN), "NUMBER_NOT_FINITE"],
    [() => checkTarget(reduction, "1,5"), "NUMBER_NOT_PLAIN"],
    [() => checkTarget(reduction, {} as never), "NUMBER_WRONG_TYPE"],
    [() => checkTarget(reduction, null as never), "NUMBER_WRONG_TYPE"],
    [() => checkTarget(reduction, { ...parseFigure("5%"), places: -1 }), "ARGUMENT_INVALID"],
    [() => checkTarget("1 - 1,5%/năm" as never, 1), "ARGUMENT_INVALID"],
    [() => checkTarget(null as never, 1), "ARGUMENT_INVALID"],
    [() => checkTarget({ ...reduction, measure: "toString" as never }, 1), "ARGUMENT_INVALID"],
    [
      () => checkTarget({ ...reduction, values: { ...reduction.values, lower: decimal(2) } }, 1),
      "INTERVAL_EMPTY",
    ],
    [() => checkTarget(reduction, 1, { locale: "fr" as never }), "LOCALE_UNKNOWN"],
  ])("%#", (act, code) => expect(refusal(act).code).toBe(code));
});

test("a number has no unit, and fits every target; a target without a unit takes every figure", () => {
  expect(checkTarget(target("ít nhất 20 mô hình"), parseFigure("21")).outcome).toBe("met");
  expect(checkTarget(target("đạt 20"), parseFigure("21 hộ")).outcome).toBe("exceeded");
});

test.each(["đạt 20", "còn 20"])("a target written by hand without ends is met by everything: %s", (text) => {
  const open = {
    ...target(text),
    values: { lower: null, upper: null, lowerClosed: false, upperClosed: false },
  };
  const result = checkTarget(open, 5);
  expect([result.outcome, result.shortfall.toFixed(), result.surplus.toFixed()]).toEqual(["met", "0", "0"]);
  expect(result.onBound).toBe(false);
});

test("a result is frozen plain data", () => {
  const result = checkTarget(target("1,5%"), "1.40");
  expect([result, result.possible, result.attainment, result.attainment.lower].every(Object.isFrozen)).toBe(
    true,
  );
  expect(JSON.parse(JSON.stringify(result))).toMatchObject({
    kind: "target-result",
    outcome: "missed",
    actual: "1.4",
    shortfall: "0.1",
    surplus: "0",
    onBound: false,
  });
});
