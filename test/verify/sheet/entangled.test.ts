import { reportText, type Sheet, verifyNeighbourhood, verifySheet } from "poverty-indicators";
import { describe, expect, test } from "vitest";

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

test("figures that leave one another a single value, an end of what they print, are found to fit", () => {
  // The total is 161467.725, a tie, and the mean 53822.575, a tie too: half-even alone prints them so.
  const printed = {
    "plan-1": "8906.3",
    "plan-2": "81586.1",
    "plan-2-again": "81586.106",
    "plan-3": "70975.3",
    "plan-3-again": "70975.28",
    mean: "53822.58",
    total: "161467.72",
  };
  const report = verifySheet({
    source: "generated",
    locale: "en",
    figures: Object.entries(printed).map(([id, text]) => ({ id, text: `${text} million VND` })),
    relations: [
      { kind: "same", figures: ["plan-2", "plan-2-again"] },
      { kind: "same", figures: ["plan-3", "plan-3-again"] },
      { kind: "average", figures: ["plan-1", "plan-2", "plan-3"], printed: "mean" },
      { kind: "sum", parts: ["plan-1", "plan-2-again", "plan-3-again"], total: "total" },
    ],
  });
  expect(report.fits).toEqual(["half-even"]);
  expect(report.givenUp).toEqual([]);
});

describe("a sheet that no search decides", () => {
  // a × a = 2 × b × b has no solution in whole numbers above zero, and no bound ends the search for one.
  const squares: Sheet = {
    source: "generated",
    locale: "en",
    figures: [
      { id: "a", unit: "household" },
      { id: "b", unit: "household" },
      { id: "one", text: "1 household" },
      { id: "two", text: "2 households" },
      { id: "three", text: "3 households" },
    ],
    relations: [
      {
        kind: "equation",
        id: "squares",
        left: { op: "*", of: ["a", "a"] },
        right: { op: "*", of: [2, { op: "*", of: ["b", "b"] }] },
      },
      { kind: "order", id: "above zero", figures: ["one", "b"] },
      { kind: "sum", id: "decided", parts: ["one", "two"], total: "three" },
    ],
  };

  test("is reported with the relations that were left undecided, and no others", () => {
    const report = verifySheet(squares);
    expect(report.outcome).toBe("undecidable");
    expect(report.givenUp).toEqual(["half-up", "half-even", "truncate"]);
    expect(report.undecided).toEqual([{ relations: ["squares", "above zero"], under: report.givenUp }]);
    expect(Object.isFrozen(report.undecided) && Object.isFrozen(report.undecided[0])).toBe(true);
    expect(report.contradictions).toEqual([]);
  });

  test("is told of in one sentence, in both languages", () => {
    expect(reportText(verifySheet(squares)).split("\n")[1]).toBe(
      "The relations are too many and too entangled to decide whether all figures can be right at once: " +
        "left undecided are squares and above zero.",
    );
    expect(reportText(verifySheet(squares, { locale: "vi" })).split("\n")[1]).toBe(
      "Các quan hệ quá nhiều và quá phức tạp để kết luận mọi số liệu có thể cùng đúng hay không: " +
        "chưa kết luận được về squares và above zero.",
    );
  });

  test("of many relations names the first four and counts the others", () => {
    const more = ["c", "d", "e"].map(
      (id) => ({ kind: "order", id: `below ${id}`, figures: ["b", id] }) as const,
    );
    const figures = [
      ...squares.figures,
      ...["c", "d", "e"].map((id) => ({ id, unit: "household" as const })),
    ];
    const text = reportText(
      verifySheet({ ...squares, figures, relations: [...squares.relations.slice(0, 2), ...more] }),
    );
    expect(text).toContain("left undecided are squares, above zero, below c, below d and 1 more.");
  });

  test("leaves the prints around a figure undecided as well", () => {
    const { prints } = verifyNeighbourhood(squares, "one", { reach: 1 });
    const found = prints.map(({ text, consistent, undecided }) => [
      text,
      consistent.length,
      undecided.length,
    ]);
    // Any other print breaks the sum, which is decided.
    expect(found).toEqual([
      ["0 households", 0, 0],
      ["1 household", 0, 3],
      ["2 households", 0, 0],
    ]);
  });
});

test.each(["gần 2 hộ", "ít nhất 0 hộ", "tối đa 2 hộ", "2 hộ"])(
  "a count that changes by one in two years has not changed by whole households a year: %s",
  (printed) => {
    const { outcome, contradictions } = verifySheet({
      source: "x",
      locale: "vi",
      figures: [
        { id: "before", text: "4 hộ" },
        { id: "after", text: "3 hộ" },
        { id: "a year", text: printed },
      ],
      relations: [{ kind: "average-change", from: "before", to: "after", years: 2, printed: "a year" }],
    });
    expect(outcome).toBe("inconsistent");
    expect(contradictions).toHaveLength(1);
  },
);

test.each([
  ["20,0%", "0,1%", "14,3%"],
  ["50,1%", "14,4%", "33,4%"],
  ["0,0%", "40,0%", "57,1%"],
])("a mean of %s and %s may be %s where it lies between them, for nobody printed the weights", (p, q, m) => {
  const { outcome, givenUp } = verifySheet({
    source: "x",
    locale: "vi",
    figures: [
      { id: "p", text: p },
      { id: "q", text: q },
      { id: "m", text: m },
      { id: "a", unit: "household" },
      { id: "b", unit: "household" },
    ],
    relations: [
      {
        kind: "weighted-mean",
        terms: [
          { value: "p", weight: "a" },
          { value: "q", weight: "b" },
        ],
        mean: "m",
      },
    ],
  });
  expect(outcome).toBe(m === "57,1%" ? "inconsistent" : "consistent");
  expect(givenUp).toEqual([]);
});
