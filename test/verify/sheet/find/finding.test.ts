import { describe, expect, test } from "vitest";
import { type SheetRelation, type SheetReport, verifySheet } from "../../../../src/index.ts";
import { share, sheetOf, sum, type Texts } from "./sheets.ts";

function report(texts: Texts, relations: readonly SheetRelation[]): SheetReport {
  return verifySheet(sheetOf(texts, relations));
}

describe("which figures of a contradiction are doubtful", () => {
  const doubtful = (texts: Texts, ...relations: readonly SheetRelation[]) =>
    report({ a: "10.0%", b: "20.0%", c: "40.0%", ...texts }, [sum("a", "b", "c"), ...relations])
      .contradictions[0]?.doubtful;
  test("all, where nothing confirms them", () => {
    expect(doubtful({})).toEqual(["a", "b", "c"]);
  });

  test("not one that another relation confirms", () => {
    expect(doubtful({ d: "4.0%", e: "6.0%" }, sum("d", "e", "a"))).toEqual(["b", "c"]);
    expect(
      doubtful({ d: "4.0%", e: "6.0%", f: "15.0%", g: "25.0%" }, sum("d", "e", "a"), sum("f", "g", "c")),
    ).toEqual(["b"]);
  });

  test("not by a relation that contradicts it, or allows it too much", () => {
    expect(doubtful({ d: "4.0%", e: "5.0%" }, sum("d", "e", "a"))).toEqual(["a", "b", "c"]);
    expect(doubtful({ d: "4%", e: "6.0%" }, sum("d", "e", "a"))).toEqual(["a", "b", "c"]);
  });

  test("those that are confirmed less firmly than others", () => {
    // 1 of 10 is 10 % exactly; sums of printed percents are within their units.
    const counts = { h: "1 households", i: "10 households" };
    expect(
      doubtful(
        { ...counts, d: "8.0%", e: "12.0%", f: "15.0%", g: "25.0%" },
        share("h", "i", "a"),
        sum("d", "e", "b"),
        sum("f", "g", "c"),
      ),
    ).toEqual(["b", "c"]);
  });
});

describe("what is found about a relation", () => {
  const found = (texts: Texts, relation: SheetRelation) => {
    const [own] = report(texts, [{ ...relation, id: "own" }]).relations;
    return [own?.id, own?.kind, own?.figures, own?.outcome, own?.asPrinted.length, own?.withinRounding];
  };
  const all = ["half-up", "half-even", "truncate"];
  test.each([
    ["a sum that holds", { a: "10.0%", b: "20.0%", c: "30.0%" }, sum("a", "b", "c"), "consistent", 3, all],
    [
      "a sum within rounding",
      { a: "10.0%", b: "20.0%", c: "30.1%" },
      sum("a", "b", "c"),
      "consistent",
      0,
      all,
    ],
    [
      "a sum that was cut",
      { a: "10.0%", b: "20.0%", d: "20.0%", e: "20.0%", c: "70.3%" },
      sum("a", "b", "d", "e", "c"),
      "consistent-if-truncated",
      0,
      ["truncate"],
    ],
    [
      "a sum that cannot be",
      { a: "10.0%", b: "20.0%", c: "30.9%" },
      sum("a", "b", "c"),
      "inconsistent",
      0,
      [],
    ],
    [
      "a sum of counts",
      { a: "10 households", b: "20 households", c: "31 households" },
      sum("a", "b", "c"),
      "inconsistent",
      0,
      [],
    ],
    [
      "a sum with an open part",
      { a: "10 households", b: null, c: "31 households" },
      sum("a", "b", "c"),
      "consistent",
      3,
      all,
    ],
    [
      "an open part below zero",
      { a: "40 households", b: null, c: "31 households" },
      sum("a", "b", "c"),
      "inconsistent",
      0,
      [],
    ],
    [
      "a share",
      { a: "1 households", b: "3 households", c: "33.3%" },
      share("a", "b", "c"),
      "consistent",
      3,
      all,
    ],
    [
      "a share that was cut",
      { a: "2 households", b: "3 households", c: "66.6%" },
      share("a", "b", "c"),
      "consistent-if-truncated",
      1,
      ["truncate"],
    ],
    [
      "a share of an open whole",
      { a: "2 households", b: null, c: "66.7%" },
      share("a", "b", "c"),
      "consistent",
      0,
      ["half-up", "half-even"],
    ],
    [
      "a qualified sum",
      { a: "10.0%", b: "20.0%", c: "more than 29.0%" },
      sum("a", "b", "c"),
      "consistent",
      0,
      all,
    ],
  ] as const)("%s", (_, texts, relation, outcome, asPrinted, within) => {
    const figures = relation.kind === "sum" ? [...relation.parts, relation.total] : ["a", "b", "c"];
    const [id, kind, of, ...rest] = found(texts as never, relation);
    expect([id, kind, new Set(of as string[])]).toEqual(["own", relation.kind, new Set(figures)]);
    expect(rest).toEqual([outcome, asPrinted, within]);
  });
});
