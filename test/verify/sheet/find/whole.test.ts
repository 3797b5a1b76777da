/** What is said of a sheet as a whole: whether each group of relations can hold, and what that comes to. */
import { describe, expect, test } from "vitest";
import type { Rounding, SheetRelation } from "../../../../src/index.ts";
import { compileSheet } from "../../../../src/verify/sheet/compile/compile-sheet.ts";
import { type Answers, answersFor } from "../../../../src/verify/sheet/find/answers.ts";
import { findRelation } from "../../../../src/verify/sheet/find/relation-finding.ts";
import { sumUp } from "../../../../src/verify/sheet/find/sum-up.ts";
import {
  nextPart,
  type Reading,
  type Workbench,
  workbench,
} from "../../../../src/verify/sheet/find/workbench.ts";
import type { Answer } from "../../../../src/verify/sheet/solve/search.ts";
import { sheetOf, sum, type Texts } from "./sheets.ts";

const all: readonly Rounding[] = ["half-up", "half-even", "truncate"];
const answers = ([halfUp, halfEven, truncate]: readonly [Answer, Answer, Answer]): Answers => ({
  "half-up": halfUp,
  "half-even": halfEven,
  truncate,
});

describe("the answers on all groups", () => {
  const [yes, no, open] = ["satisfiable", "unsatisfiable", "open"] as const;
  const summedUp = (...groups: readonly (readonly [Answer, Answer, Answer])[]) =>
    sumUp(
      groups.map((group, at) => ({ relations: [at], answers: answers(group) })),
      groups.map((_, at) => ({ id: `relation ${at + 1}` })),
    );

  test.each([
    ["nothing is asked", [], "consistent", all, [], "half-up"],
    ["all hold", [[yes, yes, yes]], "consistent", all, [], "half-up"],
    [
      "one holds, cut alone",
      [
        [yes, yes, yes],
        [no, no, yes],
      ],
      "consistent-if-truncated",
      ["truncate"],
      [],
      "truncate",
    ],
    ["one holds, rounded alone", [[yes, yes, no]], "consistent", ["half-up", "half-even"], [], "half-up"],
    ["one holds, by half-even alone", [[no, yes, no]], "inconsistent", ["half-even"], [], "half-up"],
    [
      "two hold, never together",
      [
        [yes, yes, no],
        [no, no, yes],
      ],
      "inconsistent",
      [],
      [],
      "half-up",
    ],
    [
      "one is left open",
      [
        [yes, yes, yes],
        [open, open, open],
      ],
      "undecidable",
      [],
      all,
      "half-up",
    ],
    [
      "one is left open that holds, cut",
      [[open, open, yes]],
      "undecidable",
      ["truncate"],
      ["half-up", "half-even"],
      "truncate",
    ],
    [
      "one is left open, and cannot hold rounded",
      [
        [yes, yes, yes],
        [no, no, open],
      ],
      "undecidable",
      [],
      ["truncate"],
      "half-up",
    ],
    [
      "one is left open and another cannot hold",
      [
        [open, open, open],
        [no, no, no],
      ],
      "inconsistent",
      [],
      [],
      "half-up",
    ],
  ] as const)("where %s: %j come to %s", (_, groups, outcome, fits, givenUp, rounding) => {
    expect(summedUp(...groups)).toMatchObject({ outcome, fits, givenUp, rounding });
  });

  test("tell which relations were left open, and under which roundings", () => {
    expect(summedUp([yes, yes, yes], [open, yes, open], [yes, yes, open]).undecided).toEqual([
      { relations: ["relation 2"], under: ["half-up", "truncate"] },
      { relations: ["relation 3"], under: ["truncate"] },
    ]);
    // Under a rounding that breaks another group, it does not matter any more.
    expect(summedUp([no, yes, yes], [open, open, yes]).undecided).toEqual([
      { relations: ["relation 2"], under: ["half-even"] },
    ]);
    expect(summedUp([no, no, no], [open, open, open]).undecided).toEqual([]);
  });
});

describe("whether a group of relations can hold", () => {
  /** The answers, and which readings took steps of a search for them. */
  const asked = (texts: Texts, ...relations: readonly SheetRelation[]) => {
    const bench = workbench(compileSheet(sheetOf(texts, relations)));
    const findings = relations.map((_, place) => findRelation(nextPart(bench), place, { locale: "en" }));
    const readings: readonly Reading[] = ["either-half", "half-up", "half-even", "truncate"];
    const searched = new Set<Reading>();
    const benchFor = (reading: Reading): Workbench => {
      let left = 10_000;
      const effort = {
        get left() {
          return left;
        },
        set left(less) {
          searched.add(reading);
          left = less;
        },
      };
      return { ...bench, effort };
    };
    const benches = Object.fromEntries(readings.map((reading) => [reading, benchFor(reading)]));
    const found = answersFor(benches as Record<Reading, Workbench>, [...relations.keys()], findings);
    return { answers: all.map((rounding) => found[rounding]), searched: [...searched] };
  };
  const yes = ["satisfiable", "satisfiable", "satisfiable"];
  const no = ["unsatisfiable", "unsatisfiable", "unsatisfiable"];
  const rates = { a: "10.0%", b: "20.0%", c: "30.1%", d: "60.2%" };
  const twice = [sum("a", "b", "c"), sum("a", "b", "c", "d")];

  test("is asked of several under both halves at once, and each half holds then", () => {
    expect(asked(rates, ...twice)).toEqual({ answers: yes, searched: ["either-half", "truncate"] });
  });

  test("is asked under each half where they do not hold under both", () => {
    expect(asked({ ...rates, d: "60.9%" }, ...twice)).toEqual({
      answers: no,
      searched: ["either-half", "half-up", "half-even", "truncate"],
    });
  });

  test("is known of one by itself", () => {
    expect(asked(rates, sum("a", "b", "c"))).toEqual({ answers: yes, searched: [] });
  });

  test("is asked of one that does not hold by itself, under each rounding", () => {
    expect(asked({ ...rates, c: "30.9%" }, sum("a", "b", "c"))).toEqual({
      answers: no,
      searched: ["half-up", "half-even", "truncate"],
    });
  });

  test("is plain of relations that hold for all that prints so", () => {
    const order: SheetRelation = { kind: "order", figures: ["a", "b"] };
    const proportion: SheetRelation = { kind: "proportion", figures: ["a", "b"] };
    expect(asked(rates, order, proportion)).toEqual({ answers: yes, searched: [] });
    expect(asked(rates, order, sum("a", "b", "c"))).toEqual({
      answers: yes,
      searched: ["either-half"],
    });
  });
});
