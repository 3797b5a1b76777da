/** What is found about one relation by itself. */
import { describe, expect, test } from "vitest";
import type { RelationFinding, SheetRelation } from "../../../../src/index.ts";
import { compileSheet } from "../../../../src/verify/sheet/compile/compile-sheet.ts";
import { findRelation } from "../../../../src/verify/sheet/find/relation-finding.ts";
import { workbench } from "../../../../src/verify/sheet/find/workbench.ts";
import { order, share, sheetOf, sum, type Texts } from "./sheets.ts";

/** With so many steps, or as many as there are. */
function found(texts: Texts, relation: SheetRelation, left?: number): RelationFinding {
  const bench = workbench(compileSheet(sheetOf(texts, [relation])));
  return findRelation(left === undefined ? bench : { ...bench, effort: { left } }, 0, { locale: "en" });
}

const outcomeOf = (texts: Texts, relation: SheetRelation): string => found(texts, relation).outcome;
const said = (texts: Texts, relation: SheetRelation): string => found(texts, relation).because;

describe("a relation of which the result says all", () => {
  test.each<readonly [string, Texts, SheetRelation]>([
    ["a sum of counts", { a: "1 household", b: "2 households", c: "3 households" }, sum("a", "b", "c")],
    ["a sum of rates", { a: "1.4%", b: "2.4%", c: "3.9%" }, sum("a", "b", "c")],
    ["a share", { a: "1 household", b: "3 households", c: "33.3%" }, share("a", "b", "c")],
  ])("takes no search: %s", (_, texts, relation) => {
    expect(found(texts, relation, 0).outcome).toBe("consistent");
  });

  test("shows what was recomputed, and what figures that print so can give", () => {
    const { recomputed, possible } = found({ a: "1.4%", b: "2.4%", c: "3.9%" }, sum("a", "b", "c"));
    expect([recomputed, possible?.lower, possible?.upper].map((value) => value?.toFixed())).toEqual([
      "3.8",
      "3.7",
      "3.9",
    ]);
  });

  test("is not one that may break what it says of the size of figures, under one rounding at least", () => {
    // Up to 1.55 / 1.5 is 103 %; the part is no larger than the whole where both were cut.
    expect(outcomeOf({ a: "1.5%", b: "2%", c: "103%" }, share("a", "b", "c"))).toBe("inconsistent");
    // Where both were cut, up to 2 / 1.6 is 125 %; the part is smaller than the whole where both were rounded.
    expect(outcomeOf({ a: "1%", b: "1.6%", c: "110%" }, share("a", "b", "c"))).toBe("inconsistent");
  });

  test("is not one of which a count is not known exactly", () => {
    const average: SheetRelation = { kind: "average", figures: ["a", "b"], printed: "m" };
    const texts = { a: "1 household", b: "2 households", m: "at most 2 households" };
    expect(outcomeOf(texts, average)).toBe("inconsistent");
    expect(outcomeOf({ ...texts, b: "3 households" }, average)).toBe("consistent");
  });

  test("is no equation: a divisor that may be zero leaves no result", () => {
    const texts = { a: { value: "1" }, b: "0.1", c: "0.06", r: "0.5", s: "20.0" };
    const quotient = { op: "/", of: ["a", { op: "-", of: ["b", "c"] }] } as const;
    // The divisor is below 0.095, so that the quotient is above 10, or below zero.
    expect(outcomeOf(texts, { kind: "equation", left: quotient, right: "r" })).toBe("inconsistent");
    expect(outcomeOf(texts, { kind: "equation", left: quotient, right: "s" })).toBe("consistent");
  });

  test("is no mean with a weight below zero", () => {
    const texts = { p: "10%", v: "-1 households", q: "40%", w: "2 households", m: "99%" };
    const mean = found(texts, {
      kind: "weighted-mean",
      terms: [
        { value: "p", weight: "v" },
        { value: "q", weight: "w" },
      ],
      mean: "m",
    });
    expect([mean.outcome, mean.recomputed]).toEqual(["inconsistent", null]);
  });
});

describe("the sentence on a relation without a printed result", () => {
  const percent = { unit: "percent" } as const;

  test("says whether it holds for the figures as printed, or can hold", () => {
    expect(said({ a: "18%", b: "18%" }, order("a", "b"))).toBe("18% ≤ 18%: holds for the figures as printed");
    expect(said({ a: "18.4%", b: "18%" }, order("a", "b"))).toBe(
      "18.4% ≤ 18%: figures that print as shown can make it hold",
    );
    expect(said({ a: "18.6%", b: "18%" }, order("a", "b"))).toBe(
      "18.6% ≤ 18%: can hold only if the figures were cut, not rounded",
    );
    expect(said({ a: "19.1%", b: "18%" }, order("a", "b"))).toBe(
      "19.1% ≤ 18%: never holds for figures that print as shown",
    );
  });

  test("says what it allows the one quantity that nobody printed", () => {
    expect(said({ a: "18%", b: percent }, order("b", "a"))).toBe("b ≤ 18%: so that b is at most 18.50%");
    expect(said({ a: { value: "3" }, b: {} }, order("a", "b"))).toBe("3 ≤ b: so that b is at least 3");
    expect(said({ a: { value: "3.125" }, b: {} }, order("a", "b"))).toBe(
      "3.125 ≤ b: so that b is at least 3.13",
    );
    const shares = [
      { count: "a", printed: "r" },
      { count: "b", printed: "s" },
    ];
    const texts = { a: "1 household", r: "10.0%", b: "2 households", s: percent, t: "10 households" };
    expect(said(texts, { kind: "implied-total", shares, total: "t" })).toBe(
      "10 households = 1 household / 10.0% = 2 households / s: so that s is 20.0%",
    );
    expect(said(texts, { kind: "implied-total", shares })).toBe(
      "1 household / 10.0% = 2 households / s: so that s is 20.0%",
    );
  });

  test("does not say what it allows several, what nobody printed at all, or what may be anything", () => {
    expect(said({ a: "18%", b: percent, c: percent }, order("a", "b", "c"))).toBe(
      "18% ≤ b ≤ c: holds for the figures as printed",
    );
    expect(said({ b: percent }, { kind: "proportion", figures: ["b"] })).toBe(
      "0 ≤ b ≤ 100%: none of these is printed",
    );
    const texts = { a: "0 households", b: {}, c: "0 households" };
    expect(said(texts, { kind: "product", factors: ["a", "b"], printed: "c" })).toBe(
      "0 households × b = 0 households: holds for the figures as printed",
    );
  });

  test("does not say what it allows where it does not hold, or only for figures that were cut", () => {
    // Three times a whole number is not one more than six times another.
    const thrice = found(
      { a: null, b: "at most 99 households", c: "1 household" },
      {
        kind: "equation",
        left: { op: "*", of: [3, "a"] },
        right: { op: "+", of: [{ op: "*", of: [6, "b"] }, "c"] },
      },
    );
    expect([thrice.outcome, thrice.possible, thrice.because]).toEqual([
      "inconsistent",
      null,
      "3 × a = (6 × at most 99 households) + 1 household: never holds for figures that print as shown",
    ]);
    expect(said({ a: "18.6%", b: percent, c: "18%" }, order("a", "b", "c"))).toBe(
      "18.6% ≤ b ≤ 18%: can hold only if the figures were cut, not rounded",
    );
  });

  test("writes numbers with the decimal mark of the figures beside them", () => {
    const texts = { a: { value: "3" }, b: {}, r: { text: "30,5%", locale: "vi" } } as const;
    expect(said(texts, { kind: "ratio", part: "a", whole: "b", printed: "r" })).toBe(
      "3 / b = 30,5%: so that b is 9,82 to 9,85",
    );
    expect(said({ ...texts, r: "30.5%" }, { kind: "ratio", part: "a", whole: "b", printed: "r" })).toBe(
      "3 / b = 30.5%: so that b is 9.82 to 9.85",
    );
  });
});

describe("a qualified figure in a relation without a printed result", () => {
  test("leaves it open where some that print as shown break it", () => {
    const open = found({ a: "7.0%", b: "more than 5.0%" }, order("a", "b"));
    expect([open.outcome, open.because]).toEqual([
      "undecidable",
      '7.0% ≤ more than 5.0%: "more than 5.0%" leaves it open',
    ]);
    expect(outcomeOf({ a: "4.0%", b: "more than 5.0%" }, order("a", "b"))).toBe("consistent");
  });

  test("leaves a relation of several open where one part of it is", () => {
    const texts = { a: "4.0%", b: "more than 5.0%", c: "7.0%" };
    expect(outcomeOf(texts, order("a", "b", "c"))).toBe("undecidable");
    expect(outcomeOf(texts, order("c", "b"))).toBe("undecidable");
    expect(outcomeOf({ ...texts, a: "8.0%" }, order("b", "a", "c"))).toBe("inconsistent");
  });
});

describe("a relation that the search gives up", () => {
  test("is undecidable, whatever it is", () => {
    const given = found({ a: "18%", b: "18%" }, order("a", "b"), 0);
    expect([given.outcome, given.withinRounding, given.possible, given.because]).toEqual([
      "undecidable",
      [],
      null,
      "18% ≤ 18%: too entangled to decide",
    ]);
    const total = found(
      { a: "1 household", r: "10.0%" },
      { kind: "implied-total", shares: [{ count: "a", printed: "r" }] },
      0,
    );
    expect([total.outcome, total.possible]).toEqual(["undecidable", null]);
    const same = found({ a: "18%", b: "18.0%", c: "18.00%" }, { kind: "same", figures: ["a", "b", "c"] }, 0);
    expect(same.because).toBe("18% = 18.0% = 18.00%: too entangled to decide");
  });

  test("is not called more than is known under the roundings that were searched", () => {
    const outcomes = (texts: Texts): Set<string> =>
      new Set(Array.from({ length: 60 }, (_, left) => found(texts, order("a", "b"), left).outcome));
    expect(outcomes({ a: "18.4%", b: "18%" })).toEqual(new Set(["undecidable", "consistent"]));
    expect(outcomes({ a: "18.6%", b: "18%" })).toEqual(new Set(["undecidable", "consistent-if-truncated"]));
    expect(outcomes({ a: "19.1%", b: "18%" })).toEqual(new Set(["undecidable", "inconsistent"]));
    for (let left = 0; left < 60; left++) {
      const { outcome, withinRounding } = found({ a: "18.4%", b: "18%" }, order("a", "b"), left);
      expect(withinRounding.includes("half-up")).toBe(outcome === "consistent");
    }
  });
});

describe("a total that shares imply", () => {
  const shares = [
    { count: "a", printed: "r" },
    { count: "b", printed: "s" },
  ];
  const implied = (r: string, s: string) => {
    const texts = { a: "10 households", r, b: "10 households", s };
    const { outcome, possible } = found(texts, { kind: "implied-total", shares });
    return [outcome, possible?.lower?.toFixed(), possible?.upper?.toFixed()];
  };

  test("is told under the first rounding that fits, and under none where none does", () => {
    expect(implied("10.2%", "10.6%")).toEqual(["inconsistent", undefined, undefined]);
    expect(implied("10%", "10.6%")).toEqual(["consistent-if-truncated", "94", "94"]);
    expect(implied("10%", "10.2%")).toEqual(["consistent", "98", "98"]);
  });
});
