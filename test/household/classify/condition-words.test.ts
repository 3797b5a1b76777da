import { describe, expect, test } from "vitest";
import { conditionWords } from "../../../src/household/classify/condition-words.ts";
import { type Condition, defineStandard } from "../../../src/standard/index.ts";
import { said, small } from "../../standard/small.ts";

const standard = defineStandard({
  ...small(),
  income: {
    per: "month",
    currency: "VND",
    lines: [{ id: "line", label: { vi: "chuẩn nghèo", en: "poverty line" }, amounts: { rural: 1 } }],
  },
  cutoffs: [
    { id: "one", label: said("one"), count: 1 },
    { id: "three", label: said("three"), count: 3 },
    { id: "third", label: said("third"), share: "1/3" },
  ],
  rules: small().rules.map((rule) => ({
    ...rule,
    gives: "poor",
    when: { any: [rule.when, { income: "above", line: "line" }] },
  })),
});

const income = (how: "below" | "at-most" | "at-least" | "above"): Condition => ({
  income: how,
  line: "line",
});
const count = (how: "below" | "at-most" | "at-least" | "above", cutoff: string): Condition => ({
  deprivations: how,
  cutoff,
});

describe("a condition in words", () => {
  test.each<readonly [Condition, string, string]>([
    [income("below"), "thu nhập dưới chuẩn nghèo", "an income below the poverty line"],
    [income("at-most"), "thu nhập từ chuẩn nghèo trở xuống", "an income at or below the poverty line"],
    [income("at-least"), "thu nhập từ chuẩn nghèo trở lên", "an income at or above the poverty line"],
    [income("above"), "thu nhập trên chuẩn nghèo", "an income above the poverty line"],
    [count("below", "three"), "thiếu hụt dưới 3 chỉ số", "fewer than 3 deprivations"],
    [count("at-most", "three"), "thiếu hụt không quá 3 chỉ số", "at most 3 deprivations"],
    [count("at-least", "three"), "thiếu hụt từ 3 chỉ số trở lên", "at least 3 deprivations"],
    [count("above", "three"), "thiếu hụt trên 3 chỉ số", "more than 3 deprivations"],
    [count("at-least", "one"), "thiếu hụt từ 1 chỉ số trở lên", "at least 1 deprivation"],
    [
      count("at-least", "third"),
      "thiếu hụt từ 1/3 tổng trọng số trở lên",
      "at least 1/3 of the weight in deprivations",
    ],
    [
      { all: [income("below"), count("below", "one")] },
      "thu nhập dưới chuẩn nghèo và thiếu hụt dưới 1 chỉ số",
      "an income below the poverty line and fewer than 1 deprivation",
    ],
    [
      { any: [income("above"), count("above", "third")] },
      "thu nhập trên chuẩn nghèo hoặc thiếu hụt trên 1/3 tổng trọng số",
      "an income above the poverty line or more than 1/3 of the weight in deprivations",
    ],
    [
      { all: [{ any: [income("below"), count("above", "one")] }, count("below", "three")] },
      "(thu nhập dưới chuẩn nghèo hoặc thiếu hụt trên 1 chỉ số) và thiếu hụt dưới 3 chỉ số",
      "(an income below the poverty line or more than 1 deprivation) and fewer than 3 deprivations",
    ],
    [
      { any: [count("below", "one"), { all: [income("below"), count("above", "one")] }] },
      "thiếu hụt dưới 1 chỉ số hoặc (thu nhập dưới chuẩn nghèo và thiếu hụt trên 1 chỉ số)",
      "fewer than 1 deprivation or (an income below the poverty line and more than 1 deprivation)",
    ],
    [
      { all: [{ any: [income("below"), count("above", "one")] }] },
      "thu nhập dưới chuẩn nghèo hoặc thiếu hụt trên 1 chỉ số",
      "an income below the poverty line or more than 1 deprivation",
    ],
  ])("%o", (condition, vi, en) => {
    expect(conditionWords(condition, standard, "vi")).toBe(vi);
    expect(conditionWords(condition, standard, "en")).toBe(en);
  });
});
