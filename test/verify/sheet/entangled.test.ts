import { verifySheet } from "poverty-indicators";
import { expect, test } from "vitest";

test("a mean and a ratio of one quantity, entangled with others, are decided and end", () => {
  const printed = {
    "plan-1": "25,203 tỷ đồng",
    "plan-2": "59,440 tỷ đồng",
    "ratio-1": "30,75%",
    "ratio-2": "13,26%",
    ratio: "18%",
    disbursed: "15,636 tỷ đồng",
    plan: "86,687 tỷ đồng",
  };
  // 18,47 % as the mean of its parts, and 18,04 % of the plan of all: 18 % is printed, and is one value.
  const report = verifySheet({
    source: "Bình Thuận, 2023",
    locale: "vi",
    figures: Object.entries(printed).map(([id, text]) => ({ id, text })),
    relations: [
      {
        kind: "weighted-mean",
        id: "mean",
        terms: [
          { weight: "plan-1", value: "ratio-1" },
          { weight: "plan-2", value: "ratio-2" },
        ],
        mean: "ratio",
      },
      { kind: "ratio", id: "of-all", part: "disbursed", whole: "plan", printed: "ratio" },
    ],
  });
  expect(report.outcome).toBe("inconsistent");
  expect(report.contradictions.map(({ relations }) => relations)).toEqual([["mean", "of-all"]]);
}, 60_000);
