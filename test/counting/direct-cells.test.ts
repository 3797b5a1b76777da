import { describe, expect, test } from "vitest";
import { CellPile } from "../../src/counting/cells/cell-pile.ts";
import { DirectCells } from "../../src/counting/cells/direct-cells.ts";
import { recordsOf } from "./records-of-cells.ts";

/** Cells of so many profiles, and what has gone to their pile. */
function cellsOf(profiles: number) {
  const pile = new CellPile();
  const cells = new DirectCells(profiles, pile);
  return {
    cells,
    /** Adds a row of the lowest profile to each of some neighbouring contexts. */
    add(contexts: readonly number[], weight = 1, fine: number | null = null): void {
      const count = contexts.length;
      const held = cells.hold(Math.min(...contexts), Math.max(...contexts));
      expect(held, `contexts ${contexts}`).toBe(true);
      const places = new Int32Array(count);
      cells.find(Int32Array.from(contexts), new Int32Array(count), count, places);
      const finer = fine === null ? null : new Float64Array(count).fill(fine);
      cells.add(places, new Float64Array(count).fill(weight), finer, count);
    },
    moved: (): string[] =>
      recordsOf(pile.finish()).map(
        ({ context, marks, rows, amount }) =>
          `${context}: ${rows} rows, ${amount}${marks === 1 ? " fine" : ""}`,
      ),
  };
}

test.each([
  [2, 2 ** 17],
  [2 ** 10, 2 ** 8],
  [2 ** 17, 2],
  [2 ** 18, 1],
])("of %i profiles each, so many contexts have room at a time: %i", (profiles, most) => {
  const { cells } = cellsOf(profiles);
  expect([cells.hold(0, most), cells.hold(7, 7 + most)]).toEqual([false, false]);
  expect(cells.hold(0, 0)).toBe(true);
  expect(cells.hold(0, most - 1)).toBe(true);
});

test("of more profiles no context has room", () => {
  expect(cellsOf(2 ** 19).cells.hold(0, 0)).toBe(false);
});

describe("while all contexts fit", () => {
  test("nothing moves before the end, whatever the order of blocks", () => {
    const { cells, add, moved } = cellsOf(2 ** 10);
    add([0, 1]);
    add([20, 10]);
    add([1, 2]);
    expect(moved()).toEqual([]);
    cells.finish();
    expect(moved()).toEqual([
      "0: 1 rows, 1",
      "1: 2 rows, 2",
      "2: 1 rows, 1",
      "10: 1 rows, 1",
      "20: 1 rows, 1",
    ]);
  });

  test("rows of one cell are added up, however many stand beside each other", () => {
    for (const count of [1, 2, 3, 4, 5, 8, 9]) {
      const { cells, add, moved } = cellsOf(2);
      add(Array(count).fill(3), 5);
      cells.finish();
      expect(moved()).toEqual([`3: ${count} rows, ${5 * count}`]);
    }
  });

  test("the first context that does not fit moves all", () => {
    const { add, moved } = cellsOf(2 ** 10);
    add([3]);
    add([255]);
    add([256]);
    expect(moved()).toEqual(["3: 1 rows, 1", "255: 1 rows, 1"]);
  });
});

describe("a ring has room for twice the contexts of its first block, or the next power of two", () => {
  test.each([
    [[256], 2],
    [[256, 257], 4],
    [[256, 258], 8],
    [[256, 259], 8],
    [[256, 260], 16],
  ])("of %j: %i", (block, room) => {
    const { add, moved } = cellsOf(2 ** 10);
    add(block);
    add([255 + room]);
    expect(moved()).toEqual([]);
    add([256 + room]);
    expect(moved()).toEqual(["256: 1 rows, 1"]);
  });

  test("but not for more than there is room for at all", () => {
    const { add, moved } = cellsOf(2 ** 16);
    add([5, 7]);
    add([8]);
    expect(moved()).toEqual([]);
    add([9]);
    expect(moved()).toEqual(["5: 1 rows, 1"]);
  });
});

describe("in a ring", () => {
  const started = () => {
    const ring = cellsOf(2 ** 10);
    ring.add([256, 257]);
    return ring;
  };

  test("contexts that are left behind move, in order, and their places are empty again", () => {
    const { cells, add, moved } = started();
    add([259, 258]);
    add([260, 261], 5);
    expect(moved()).toEqual(["256: 1 rows, 1", "257: 1 rows, 1"]);
    add([261, 262, 263]);
    cells.finish();
    expect(moved().slice(2)).toEqual([
      "258: 1 rows, 1",
      "259: 1 rows, 1",
      "260: 1 rows, 5",
      "261: 2 rows, 6",
      "262: 1 rows, 1",
      "263: 1 rows, 1",
    ]);
  });

  test("far contexts leave all others behind", () => {
    const { add, moved } = started();
    add([9000, 9001]);
    expect(moved()).toEqual(["256: 1 rows, 1", "257: 1 rows, 1"]);
  });

  test("a context that was left behind begins again", () => {
    const { cells, add, moved } = started();
    add([253, 254]);
    expect(moved()).toEqual(["256: 1 rows, 1", "257: 1 rows, 1"]);
    cells.finish();
    expect(moved()).toEqual(["253: 1 rows, 1", "254: 1 rows, 1", "256: 1 rows, 1", "257: 1 rows, 1"]);
  });

  test("a block of more contexts than there is room for begins another ring", () => {
    const { add, moved } = started();
    add([257, 258, 259]);
    expect(moved()).toEqual([]);
    add([256, 257, 258, 259, 260]);
    const left = ["256: 1 rows, 1", "257: 2 rows, 2", "258: 1 rows, 1", "259: 1 rows, 1"];
    expect(moved()).toEqual(left);
    add([261, 271]);
    expect(moved()).toEqual(left);
    add([272]);
    expect(moved()).toEqual(["256: 2 rows, 2", ...left.slice(1)]);
  });
});

describe("a sum of coarse units", () => {
  test.each([1, 2, 3, 4, 5, 6, 7, 8])("moves from 2^50 on, of %i rows of one block", (count) => {
    for (const first of [0, 256]) {
      const { cells, add, moved } = cellsOf(2 ** 10);
      const contexts = Array.from({ length: count }, (_, at) => first + at);
      add(contexts, 2 ** 50 - 1);
      expect(moved()).toEqual([]);
      add(contexts, 1);
      expect(moved()).toEqual(contexts.map((context) => `${context}: 0 rows, ${2 ** 50}`));
      add(contexts, 3);
      cells.finish();
      expect(moved()).toEqual(contexts.map((context) => `${context}: 3 rows, ${2 ** 50 + 3}`));
    }
  });

  test("is taken a carry of fine units", () => {
    for (const first of [0, 256]) {
      const { cells, add, moved } = cellsOf(2 ** 10);
      add([first]);
      add([first + 1, first], 2, 6e11);
      add([first + 1], 4, 4e11);
      add([first], 4, 4e11 - 1);
      cells.finish();
      expect(moved()).toEqual([
        `${first}: 3 rows, 7`,
        `${first}: 0 rows, ${1e12 - 1} fine`,
        `${first + 1}: 2 rows, 7`,
      ]);
    }
  });
});

test("rows that are taken off are not counted, and a cell without rows holds nothing", () => {
  for (const first of [0, 256]) {
    const { cells, add, moved } = cellsOf(2 ** 10);
    add([first, first + 1]);
    const places = new Int32Array(2);
    cells.find(Int32Array.of(first, first + 1), Int32Array.of(0, 5), 2, places);
    cells.takeRow(places[0] as number);
    cells.takeRow(places[1] as number);
    cells.add(places.subarray(1), Float64Array.of(0), null, 1);
    cells.finish();
    expect(moved()).toEqual([`${first + 1}: 1 rows, 1`]);
  }
});
