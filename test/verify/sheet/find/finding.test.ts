import { describe, expect, test } from "vitest";
import { type SheetRelation, type SheetReport, verifySheet } from "../../../../src/index.ts";
import { order, share, sheetOf, sum, type Texts } from "./sheets.ts";

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
    // What is confirmed exactly is not less so by another relation.
    expect(
      doubtful(
        { ...counts, d: "8.0%", e: "12.0%", f: "15.0%", g: "25.0%", k: "4.0%", l: "6.0%" },
        share("h", "i", "a"),
        sum("k", "l", "a"),
        sum("d", "e", "b"),
        sum("f", "g", "c"),
      ),
    ).toEqual(["b", "c"]);
  });

  test("not by a relation that stands in another contradiction", () => {
    // d + e needs an e above 6, and e + f one below it.
    const texts = { a: "10.1%", d: "4.0%", e: "6.0%", f: "4.0%", g: "9.9%" };
    const [own, other] = report({ ...texts, b: "20.0%", c: "40.0%" }, [
      sum("a", "b", "c"),
      sum("d", "e", "a"),
      sum("e", "f", "g"),
    ]).contradictions;
    expect(own?.doubtful).toEqual(["a", "b", "c"]);
    expect(other?.relations).toEqual(["relation 2", "relation 3"]);
  });

  test("all, where others have only an end, or are only from one side", () => {
    expect(doubtful({ a: "more than 50%", d: "30.0%", e: "25.0%" }, sum("d", "e", "a"))).toEqual([
      "a",
      "b",
      "c",
    ]);
    expect(doubtful({ a: "0.2%", d: "0.5%" }, order("a", "d"))).toEqual(["a", "b", "c"]);
  });

  test("the one alone by which several contradictions are resolved", () => {
    // 45 for 54 households, in two sums.
    const texts = {
      x: "45 households",
      a: "10 households",
      b: "64 households",
      c: "20 households",
      d: "74 households",
    };
    const { contradictions } = report(texts, [sum("a", "x", "b"), sum("c", "x", "d")]);
    expect(contradictions.map(({ doubtful: own }) => own)).toEqual([["x"], ["x"]]);
  });

  test("all, where two figures resolve a contradiction by themselves and not together", () => {
    // 54 for x resolves the first two, and 32 for y the last two.
    const texts = {
      x: "45 households",
      y: "23 households",
      a: "10 households",
      b: "64 households",
      z: "3 households",
      w: "80 households",
      c: "20 households",
      d: "52 households",
    };
    const { contradictions } = report(texts, [
      sum("a", "x", "b"),
      sum("x", "y", "z", "w"),
      sum("y", "c", "d"),
    ]);
    expect(contradictions.map(({ hypotheses: [first] }) => first?.figure)).toEqual(["x", "x", "y"]);
    expect(contradictions.map(({ doubtful: own }) => own)).toEqual([["x"], ["x", "y", "z", "w"], ["y"]]);
  });
});

describe("what the others allow a figure of a contradiction", () => {
  const others = (texts: Texts, id: string, ...relations: readonly SheetRelation[]) => {
    const own = report(texts, relations).figures.find((figure) => figure.id === id);
    return [own?.others.lower?.toFixed(), own?.others.upper?.toFixed(), own?.fits];
  };

  test("is told by those in no contradiction, where all together contradict each other", () => {
    const texts = { a: "10.0%", b: "20.0%", c: "40.0%", p: "5.0%", s: "15.0%" };
    expect(others(texts, "p", sum("a", "b", "c"), sum("p", "a", "s"))).toEqual(["4.9", "5.1", true]);
  });

  test("is told by all groups of relations that it stands in", () => {
    const texts = {
      n: "10 households",
      u: null,
      y: "30 households",
      p: "5 households",
      q: "3 households",
      c: "1 household",
      d: "11 households",
    };
    const relations = [sum("n", "u", "y"), sum("p", "u", "q"), sum("n", "c", "d")];
    expect(others(texts, "n", ...relations)).toEqual(["10", "10", true]);
    expect(others(texts, "n", ...relations.slice(0, 2))).toEqual(["0", "30", true]);
    expect(others(texts, "n", order("c", "n"), sum("n", "p", "y"))).toEqual(["25", "25", false]);
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
