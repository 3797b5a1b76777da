import { describe, expect, test } from "vitest";
import type { Rounding, SheetRelation } from "../../../../src/index.ts";
import { compileSheet } from "../../../../src/verify/sheet/compile/compile-sheet.ts";
import { allNeeded } from "../../../../src/verify/sheet/find/all-needed.ts";
import { conflictsIn } from "../../../../src/verify/sheet/find/conflicts.ts";
import { contradictionsOf } from "../../../../src/verify/sheet/find/contradictions.ts";
import { decidePart } from "../../../../src/verify/sheet/find/decide-part.ts";
import { groupsOf } from "../../../../src/verify/sheet/find/groups.ts";
import { allowedTo, allowedToFigures } from "../../../../src/verify/sheet/find/others.ts";
import {
  nextPart,
  sharing,
  sizeOf,
  type Workbench,
  workbench,
} from "../../../../src/verify/sheet/find/workbench.ts";
import { interval, shown } from "../solve/stated.ts";
import { order, share, sheetOf, sum, type Texts } from "./sheets.ts";

/** A sheet of figures by id; without a text they are not printed. */
function bench(texts: Texts, relations: readonly SheetRelation[]): Workbench {
  return workbench(compileSheet(sheetOf(texts, relations)));
}

describe("whether all figures of a relation are needed", () => {
  const needed = (
    texts: Texts,
    relation: SheetRelation,
    figures?: readonly number[],
    instead: ReadonlyMap<number, string> = new Map(),
  ): boolean => {
    const own = bench(texts, [relation]);
    const all = [...Object.keys(texts).keys()];
    return allNeeded(
      own,
      0,
      {
        figures: new Set(figures ?? all),
        instead: new Map([...instead].map(([figure, text]) => [figure, interval(text)])),
      },
      "half-up",
    );
  };
  test("of a sum, where the others leave each a value that it can have", () => {
    expect(needed({ a: "10 households", b: "20 households", c: "40 households" }, sum("a", "b", "c"))).toBe(
      true,
    );
    expect(needed({ a: "1.5%", b: "2.5%", c: "9.0%" }, sum("a", "b", "c"))).toBe(true);
    // 50 and a is 40 for no count of households.
    expect(needed({ a: "10 households", b: "50 households", c: "40 households" }, sum("a", "b", "c"))).toBe(
      false,
    );
    expect(
      needed({ a: "10 households", b: "50 households", c: "40 households" }, sum("a", "b", "c"), [1, 2]),
    ).toBe(true);
  });

  test("not where another print that counts leaves no value", () => {
    const texts = { a: "10 households", b: "50 households", c: "40 households" };
    expect(needed(texts, sum("a", "b", "c"), [0, 2])).toBe(true);
    expect(needed(texts, sum("a", "b", "c"), [0, 2], new Map([[1, "[45, 50]"]]))).toBe(false);
    expect(needed(texts, sum("a", "b", "c"), [0, 2], new Map([[1, "[35, 50]"]]))).toBe(true);
  });

  test("not of products, and not of several sums", () => {
    expect(needed({ a: "10 households", b: "20 households", c: "40%" }, share("a", "b", "c"))).toBe(false);
    const product: SheetRelation = { kind: "product", factors: ["a", "b"], printed: "c" };
    expect(needed({ a: "10 households", b: "2", c: "40 households" }, product)).toBe(false);
    const same: SheetRelation = { kind: "same", figures: ["a", "b", "c"] };
    expect(needed({ a: "1 household", b: "2 households", c: "3 households" }, same)).toBe(false);
  });

  test("of a mean of counts, where it leaves each a whole number", () => {
    const mean: SheetRelation = { kind: "average", figures: ["a", "b"], printed: "m" };
    const texts = { a: "1 household", m: "3 households" };
    expect(needed({ ...texts, b: "3 households" }, mean)).toBe(true);
    expect(needed({ ...texts, b: "2 households" }, mean)).toBe(false);
  });

  test("of whole numbers that are open, where they are just added up", () => {
    const open = new Map([[0, "[5, 9]"]]);
    expect(
      needed(
        { a: "10 households", b: "20 households", c: "40 households" },
        sum("a", "b", "c"),
        [1, 2],
        open,
      ),
    ).toBe(true);
  });

  test("not of whole numbers that are open where they are multiplied, or something else is added", () => {
    const one = { a: "1 household", c: "1 household" };
    const open = new Map([[2, "[0, 1]"]]);
    const times = (factor: number, id: string) => ({ op: "*", of: [factor, id] }) as const;
    // 3 × a is 6 × m + 1 for no whole numbers, whether a is 1 or not.
    const thrice: SheetRelation = {
      kind: "equation",
      left: times(3, "a"),
      right: { op: "+", of: [times(6, "m"), "c"] },
    };
    expect(needed({ ...one, m: null }, thrice, [0, 1], open)).toBe(false);
    // m / 2 + n / 4 is a whole number for neither 1 and 1 nor 2 and 1.
    const parts: SheetRelation = {
      kind: "equation",
      left: "a",
      right: { op: "+", of: [times(0.5, "m"), times(0.25, "c")] },
    };
    expect(needed({ ...one, m: null }, parts, [0, 1], new Map([[2, "[1, 2]"]]))).toBe(false);
    // Nor is m + 1/2, whether the half is a figure or not.
    const half: SheetRelation = { kind: "equation", left: "a", right: { op: "+", of: ["m", 0.5] } };
    expect(needed({ a: "1 household", m: null }, half, [0], new Map([[1, "[0, 1]"]]))).toBe(false);
    expect(needed({ a: "1 household", c: { value: "0.5" }, m: null }, sum("m", "c", "a"), [0, 1], open)).toBe(
      false,
    );
  });
});

describe("groups of relations", () => {
  const texts = { a: "1 household", b: "2 households", c: "3 households", d: "1.0%", e: "2.0%" };

  test("share a figure that is not known exactly", () => {
    expect(groupsOf(bench(texts, [order("a", "b"), order("d", "e"), order("b", "c")]))).toEqual([
      [1],
      [0],
      [2],
    ]);
    expect(
      groupsOf(bench({ ...texts, b: null }, [order("a", "b"), order("d", "e"), order("b", "c")])),
    ).toEqual([[0, 2], [1]]);
  });
});

test("a figure can be what both ways of rounding to the nearest allow", () => {
  const { own } = bench({ a: "10.4%", b: "10.5%" }, []);
  expect([own(0, "half-up"), own(0, "half-even"), own(0, "either-half")].map(shown)).toEqual([
    "[207/20, 209/20)",
    "[207/20, 209/20]",
    "[207/20, 209/20)",
  ]);
  expect([own(1, "half-up"), own(1, "half-even"), own(1, "either-half")].map(shown)).toEqual([
    "[209/20, 211/20)",
    "(209/20, 211/20)",
    "(209/20, 211/20)",
  ]);
});

describe("deciding part of a sheet", () => {
  const texts = { a: "10 households", b: "20 households", c: "40 households", d: "30 households", e: "50%" };
  const own = () => bench(texts, [sum("a", "b", "c"), sum("a", "b", "d"), share("a", "b", "e")]);
  const decide = (relations: readonly number[], figures?: readonly number[], steps?: number) => {
    const part = figures === undefined ? { relations } : { relations, figures: new Set(figures) };
    const { answer, relations: why, figures: prints } = decidePart(own(), part, "half-up", steps);
    return { answer, why, prints };
  };
  test("tells what cannot hold, by which relations and figures", () => {
    expect(decide([0])).toEqual({ answer: "unsatisfiable", why: [0], prints: [0, 1, 2] });
    expect(decide([2, 1, 0])).toEqual({ answer: "unsatisfiable", why: [0], prints: [0, 1, 2] });
    expect(decide([0], undefined, 100)).toEqual({ answer: "unsatisfiable", why: [], prints: [] });
  });

  test("tells what can hold", () => {
    expect(decide([1])).toEqual({ answer: "satisfiable", why: [], prints: [] });
    expect(decide([1, 2]).answer).toBe("satisfiable");
    expect(decide([0], [0, 1]).answer).toBe("satisfiable");
    expect(decide([0], [1, 2]).answer).toBe("satisfiable");
    expect(decide([0, 1], []).answer).toBe("satisfiable");
    expect(decide([0, 1], [2, 3]).answer).toBe("unsatisfiable");
  });

  test("names each of several relations and prints once, in their order", () => {
    const two = bench({ a: "10 households", b: null, c: "40 households", d: "25 households" }, [
      sum("a", "b", "c"),
      sum("d", "b", "c"),
    ]);
    const { relations, figures } = decidePart(two, { relations: [1, 0] }, "half-up");
    expect([relations, figures]).toEqual([
      [0, 1],
      [0, 2, 3],
    ]);
  });

  test("takes one look at what holds for all that print so", () => {
    const work = own();
    const before = work.effort.left;
    expect(decidePart(work, { relations: [1] }, "half-up").answer).toBe("satisfiable");
    expect(work.effort.left).toBe(before - 3);
  });

  test("takes its steps from those of the work", () => {
    const work = own();
    const before = work.effort.left;
    decidePart(work, { relations: [0] }, "half-up");
    expect(work.effort.left).toBeLessThan(before - 3);
    expect(work.effort.left).toBeGreaterThan(before - 60);
    work.effort.left = 2;
    const { answer, relations, figures, domainOf } = decidePart(work, { relations: [0] }, "half-up");
    expect([answer, relations, figures, domainOf(0)]).toEqual(["open", [], [], null]);
  });

  test("tells what is left of a figure", () => {
    const open = bench({ a: "10 households", b: "20 households", c: null }, [sum("a", "b", "c")]);
    const { domainOf } = decidePart(open, { relations: [0] }, "half-up");
    expect([0, 1, 2].map((figure) => shown(domainOf(figure)))).toEqual(["10", "20", "30"]);
  });
});

describe("what others allow", () => {
  const texts = { a: "10 households", b: null, c: "40 households", d: "25 households" };
  const own = () => bench(texts, [sum("a", "b", "c"), sum("d", "b", "c")]);
  const allowed = (figure: number, within: readonly number[], figures?: readonly number[]) =>
    shown(allowedTo(own(), new Set(within), figure, "half-up", figures && new Set(figures)));
  test("a figure, its own print left aside", () => {
    expect([allowed(0, [0]), allowed(1, [0]), allowed(1, [1]), allowed(2, [0])]).toEqual([
      "[0, 40]",
      "30",
      "15",
      "[10, ∞)",
    ]);
    expect(allowed(0, [0, 1])).toBe("25");
    expect(allowed(1, [0, 1])).toBe("none");
    expect(allowed(0, [0, 1], [2])).toBe("[0, 40]");
    expect(allowed(0, [])).toBe("[0, ∞)");
  });

  test("all figures at once, the same", () => {
    const all = allowedToFigures(own(), [0, 1], "half-up");
    expect([...all.keys()]).toEqual([0, 1, 2, 3]);
    expect([0, 1, 3].map((figure) => shown(all.get(figure)))).toEqual(["25", "none", "10"]);
    expect([...allowedToFigures(own(), [0], "half-up").keys()]).toEqual([0, 1, 2]);
  });

  test("rules nothing out without steps", () => {
    const work = own();
    work.effort.left = 1;
    expect(shown(allowedTo(work, new Set([0]), 0, "half-up"))).toBe("[0, ∞)");
  });

  test("runs in circles too", () => {
    const circle = bench({ a: "10 households", b: "20 households", c: "30 households", d: null }, [
      sum("a", "b", "c"),
      sum("a", "d", "c"),
      sum("b", "a", "d"),
    ]);
    expect(shown(allowedTo(circle, new Set([0, 1, 2]), 3, "half-up"))).toBe("none");
    expect(shown(allowedTo(circle, new Set([0, 1]), 3, "half-up"))).toBe("20");
  });

  test("runs in circles of figures that are not known exactly, too", () => {
    const texts = { a: "10.0%", b: "20.0%", c: "30.0%", d: { unit: "percent" } } as const;
    const circle = bench(texts, [sum("a", "b", "c"), sum("a", "d", "c")]);
    const all = allowedToFigures(circle, [0, 1], "half-up");
    expect([...all.values()].map(shown)).toEqual(
      [0, 1, 2, 3].map((figure) => shown(allowedTo(circle, new Set([0, 1]), figure, "half-up"))),
    );
    expect(shown(all.get(3))).toBe("(199/10, 201/10)");
  });

  describe("over many relations", () => {
    /** Figures of which none is larger than the next, up to the last, which alone is printed. */
    const chain = (relations: number): Workbench => {
      const ids = Array.from({ length: relations + 1 }, (_, at) => `f${at}`);
      const texts = Object.fromEntries(ids.map((id) => [id, null]));
      return bench(
        { ...texts, [ids.at(-1) as string]: "9 households" },
        ids.slice(1).map((id, at) => order(ids[at] as string, id)),
      );
    };
    const places = (count: number): number[] => Array.from({ length: count }, (_, at) => at);

    test("all tell of each, where they run in no circle", () => {
      expect(shown(allowedToFigures(chain(60), places(60), "half-up").get(0))).toBe("[0, 9]");
    });

    test("the forty that are nearest to one tell of it", () => {
      expect(shown(allowedTo(chain(40), new Set(places(40)), 0, "half-up"))).toBe("[0, 9]");
      expect(shown(allowedTo(chain(41), new Set(places(41)), 0, "half-up"))).toBe("[0, ∞)");
    });

    test("those are not among the nearest that hang on a known figure alone", () => {
      const others = Object.fromEntries(Array.from({ length: 50 }, (_, at) => [`o${at}`, null]));
      const own = bench({ a: null, n: "1 household", b: null, c: "9 households", ...others }, [
        sum("a", "n", "b"),
        ...Object.keys(others).map((id) => order("n", id)),
        order("b", "c"),
      ]);
      expect(shown(allowedTo(own, new Set(places(52)), 0, "half-up"))).toBe("[0, 8]");
    });
  });
});

describe("conflicts", () => {
  const conflicts = (own: Workbench, group: readonly number[], rounding: Rounding = "half-up") =>
    conflictsIn(own, group, rounding).map(({ relations, figures, proved }) => [
      [...relations],
      [...figures],
      proved,
    ]);
  test("of one relation are told first, and then those of several", () => {
    const own = bench(
      {
        a: "10 households",
        b: "20 households",
        c: "40 households",
        d: null,
        e: "7 households",
        f: "9 households",
      },
      [sum("a", "b", "c"), sum("d", "a", "e"), sum("d", "e", "f")],
    );
    expect(conflicts(own, [0, 1, 2])).toEqual([
      [[0], [0, 1, 2], true],
      [[1], [0, 4], true],
    ]);
    expect(conflicts(own, [2])).toEqual([]);
  });

  test("share no relation", () => {
    const own = bench({ a: "10 households", b: null, c: "40 households", d: "25 households" }, [
      sum("a", "b", "c"),
      sum("d", "b", "c"),
    ]);
    expect(conflicts(own, [0, 1])).toEqual([[[0, 1], [0, 3], true]]);
    expect(conflicts(own, [0])).toEqual([]);
  });
});

describe("a smallest conflict", () => {
  const squares: SheetRelation = {
    kind: "equation",
    left: { op: "*", of: ["a", "a"] },
    right: { op: "*", of: [2, { op: "*", of: ["b", "b"] }] },
  };

  test("is not proved where it was given up what the rest allows", () => {
    const own = bench({ a: "10 households", b: null, c: "40 households", d: "25 households" }, [
      sum("a", "b", "c"),
      sum("d", "b", "c"),
    ]);
    // The print of c is not needed, and there are no steps left to see it.
    own.effort.left = 100;
    expect(conflictsIn(own, [0, 1], "half-up")).toEqual([
      { relations: [0, 1], figures: [0, 2, 3], proved: false },
    ]);
  });

  test("is not looked for where nothing is known", () => {
    const own = bench({ a: null, b: null, one: "1 household" }, [squares, order("one", "b")]);
    own.effort.left = 500;
    expect(conflictsIn(own, [0, 1], "half-up")).toEqual([]);
  });

  test("of one long sum is seen at one look", () => {
    const ids = Array.from({ length: 100 }, (_, at) => `f${at}`);
    const own = bench(
      { ...Object.fromEntries(ids.map((id) => [id, "1 household"])), total: "99 households" },
      [sum(...ids, "total")],
    );
    const before = own.effort.left;
    expect(conflictsIn(own, [0], "half-up")).toMatchObject([{ relations: [0], proved: true }]);
    expect(before - own.effort.left).toBeLessThan(10 * sizeOf(own, [0]));
  });

  test("has the fewest of up to sixteen relations and prints, whatever is not printed beside them", () => {
    const small = Object.fromEntries(Array.from({ length: 10 }, (_, at) => [`s${at}`, "1 household"]));
    const open = Object.fromEntries(Array.from({ length: 10 }, (_, at) => [`o${at}`, null]));
    const texts = { ...open, ...small, large: "10 households", total: "5 households" };
    const own = bench(texts, [sum(...Object.keys(texts))]);
    expect(conflictsIn(own, [0], "half-up")).toEqual([{ relations: [0], figures: [20, 21], proved: true }]);
  });
});

test("what would fit is told of each figure of a long sum, although no steps were left to what was meant", () => {
  const parts = Array.from({ length: 125 }, (_, at) => `f${at}`);
  const texts = Object.fromEntries(parts.map((id) => [id, "1 household"]));
  const own = bench({ ...texts, total: "126 households" }, [sum(...parts, "total")]);
  const conflict = { relations: [0], figures: [...Array(126).keys()], proved: true };
  const [found] = contradictionsOf({ ...own, effort: { left: 0 } }, [[0]], [conflict], "half-up");
  expect(found?.hypotheses).toEqual([]);
  expect(found?.wouldFit.map(({ nearest }) => nearest)).toEqual([
    ...parts.map(() => "2 households"),
    "125 households",
  ]);
});

test("a contradiction stands under the rounding that it was found under, without another look", () => {
  const own = bench({ a: "1 household", b: "2 households", c: "4 households" }, [sum("a", "b", "c")]);
  const conflict = { relations: [0], figures: [0, 1, 2], proved: true };
  const under = (left: number) =>
    contradictionsOf({ ...own, effort: { left } }, [[0]], [conflict], "half-up")[0]?.under;
  expect(under(0)).toEqual(["half-up"]);
  expect(under(1e5)).toEqual(["half-up", "half-even", "truncate"]);
});

describe("steps", () => {
  const own = bench({ a: "10 households", b: "20 households", c: "30 households" }, [sum("a", "b", "c")]);
  test("are so many for each part of the work", () => {
    expect(sizeOf(own, [0])).toBe(3);
    expect(sizeOf(own, [])).toBe(0);
    expect(nextPart(own).effort.left).toBe(60_000 + 20 * 4);
    expect(nextPart(own, 3).effort.left).toBe(3 * (60_000 + 20 * 4));
  });

  test("are shared by halves, beyond some for each relation", () => {
    const work = nextPart(own);
    work.effort.left = 1000;
    expect(sharing(work, [0], () => work.effort.left)).toBe(560);
    expect(work.effort.left).toBe(1000);
    sharing(work, [0], () => {
      work.effort.left -= 200;
    });
    expect(work.effort.left).toBe(860);
    sharing(work, [0], () => {
      work.effort.left = -5;
    });
    expect(work.effort.left).toBe(425);
  });
});
