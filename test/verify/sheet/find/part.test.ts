import { describe, expect, test } from "vitest";
import type { Rounding, SheetRelation } from "../../../../src/index.ts";
import { compileSheet } from "../../../../src/verify/sheet/compile/compile-sheet.ts";
import { allNeeded } from "../../../../src/verify/sheet/find/all-needed.ts";
import { conflictsIn } from "../../../../src/verify/sheet/find/conflicts.ts";
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
import { share, sheetOf, sum, type Texts } from "./sheets.ts";

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

  test("not of products", () => {
    expect(needed({ a: "10 households", b: "20 households", c: "40%" }, share("a", "b", "c"))).toBe(false);
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

  test("takes its steps from those of the work", () => {
    const work = own();
    const before = work.effort.left;
    decidePart(work, { relations: [0] }, "half-up");
    expect(work.effort.left).toBeLessThan(before - 3);
    expect(work.effort.left).toBeGreaterThan(before - 60);
    work.effort.left = 2;
    expect(decidePart(work, { relations: [0] }, "half-up").answer).toBe("open");
    expect(decidePart(work, { relations: [0] }, "half-up").domainOf(0)).toBeNull();
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
    expect(groupsOf(own).length).toBeGreaterThan(0);
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
