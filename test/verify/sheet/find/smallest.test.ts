import { describe, expect, test } from "vitest";
import { leastSet } from "../../../../src/verify/sheet/find/least-set.ts";
import { smallestSet } from "../../../../src/verify/sheet/find/smallest.ts";

/** Breaks where all members of one of the sets are there. */
const breaking =
  (...sets: readonly (readonly number[])[]) =>
  (members: readonly number[]): boolean =>
    sets.some((set) => set.every((member) => members.includes(member)));

const upTo = (count: number): number[] => Array.from({ length: count }, (_, at) => at);

describe("a set of the least size that breaks", () => {
  test.each([
    ["one member", 5, [[3]], [3]],
    ["two", 5, [[1, 3]], [1, 3]],
    ["all", 4, [[0, 1, 2, 3]], [0, 1, 2, 3]],
    [
      "the smaller of two sets",
      6,
      [
        [0, 1, 2],
        [3, 5],
      ],
      [3, 5],
    ],
    [
      "the smaller of two that share a member",
      6,
      [
        [0, 1, 2],
        [2, 4],
      ],
      [2, 4],
    ],
    ["in the order of the members", 4, [[3, 0]], [0, 3]],
    [
      "always the same of two that are as small",
      4,
      [
        [1, 2],
        [0, 3],
      ],
      [1, 2],
    ],
    ["nothing", 3, [[]], []],
    [
      "the smallest of many",
      8,
      [
        [0, 1, 2, 3],
        [4, 5, 6],
        [0, 7],
        [1, 2, 3],
      ],
      [0, 7],
    ],
  ] as const)("is %s: of %d, where %j break, %j", (_, count, sets, found) => {
    expect(leastSet(upTo(count), breaking(...sets))).toEqual(found);
  });

  test("asks for no more sets than forty", () => {
    let asked = 0;
    // Twenty-one of forty-two: there are far more than forty sets to be ruled out.
    const many = (members: readonly number[]): boolean => {
      asked++;
      return members.length >= 21;
    };
    expect(leastSet(upTo(42), many)).toBeNull();
    expect(asked).toBeLessThanOrEqual(40 * 43);
    expect(asked).toBeGreaterThan(40);
  });

  test("is given up where too many choices might be the fewest", () => {
    // Of fourteen pairs one each: there are 2 ^ 14 ways to choose, and half as many were looked at before, and so on.
    const oneOfEach = (members: readonly number[]): boolean =>
      new Set(members.map((member) => member >> 1)).size === 14;
    expect(leastSet(upTo(28), oneOfEach)).toBeNull();
  });

  test("is not found where none is known to break", () => {
    expect(leastSet(upTo(3), () => false)).toBeNull();
  });

  test("is found at the fortieth question, and not at one later", () => {
    // Three of nine, and all of some more, each of which is one more question.
    const found = (more: number) =>
      leastSet(
        upTo(9 + more),
        (members) =>
          members.filter((member) => member < 9).length >= 3 &&
          members.filter((member) => member >= 9).length === more,
      );
    expect(found(3)).toEqual([0, 1, 2, 9, 10, 11]);
    expect(found(4)).toBeNull();
  });
});

describe("a smallest set", () => {
  test.each([
    ["one that breaks alone", [0, 1], [2, 3], [[2]], [2]],
    ["from both lists", [0, 1], [2, 3], [[1, 2]], [1, 2]],
    ["all", [0], [1], [[0, 1]], [0, 1]],
  ] as const)("is %s", (_, first, second, sets, found) => {
    expect(smallestSet(first, second, breaking(...sets))).toEqual({ members: found, proved: true });
  });

  test("is not looked for where nothing breaks", () => {
    expect(smallestSet([0, 1], [2], () => false)).toEqual({ members: [0, 1, 2], proved: false });
    expect(smallestSet([0, 1], [2], () => null)).toEqual({ members: [0, 1, 2], proved: false });
  });

  test("of more than sixteen members is one from which none can be left out", () => {
    const test = breaking([0, 1, 2], [15, 16]);
    // Of sixteen the least is found; of more, the one that is left when the first are left out first.
    const few = breaking([0, 1, 2], [14, 15]);
    expect(smallestSet(upTo(8), upTo(16).slice(8), few).members).toEqual([14, 15]);
    expect(smallestSet(upTo(16).slice(8), upTo(8), few).members).toEqual([14, 15]);
    expect(smallestSet(upTo(9), upTo(18).slice(9), test)).toEqual({ members: [15, 16], proved: true });
    expect(smallestSet(upTo(18).slice(9), upTo(9), test)).toEqual({ members: [0, 1, 2], proved: true });
    for (const set of [[0], [17], [8, 9], [3, 7, 12, 16], [0, 17], upTo(18)]) {
      const { members, proved } = smallestSet(upTo(9), upTo(18).slice(9), breaking(set));
      expect([[...members].sort((a, b) => a - b), proved]).toEqual([set, true]);
    }
  });

  test("takes few questions, where few members matter", () => {
    const questions = (...sets: readonly (readonly number[])[]): number => {
      let asked = 0;
      smallestSet(upTo(60), upTo(64).slice(60), (some) => {
        asked++;
        return breaking(...sets)(some);
      });
      return asked;
    };
    expect(questions([5, 50])).toBeLessThanOrEqual(23);
    expect(questions([5])).toBeLessThanOrEqual(13);
    expect(questions([62])).toBeLessThanOrEqual(11);
    expect(questions([5, 6, 7])).toBeLessThanOrEqual(20);
    expect(questions([0, 63])).toBeLessThanOrEqual(12);
  });

  test("is not proved where a question was given up", () => {
    // Without 1 it is not known; so 1 stays, and nothing is proved.
    const unsure = (members: readonly number[]) =>
      members.includes(0) ? (members.includes(1) ? true : null) : false;
    expect(smallestSet([0, 1], [2], unsure)).toEqual({ members: [0, 1], proved: false });
  });

  test("leaves out what is spare although it was not known at first", () => {
    // While 9 is there it is not known what follows without 0.
    let first = true;
    const test = (members: readonly number[]): boolean | null => {
      if (members.length === 1 && members[0] === 1 && first) {
        first = false;
        return null;
      }
      return members.includes(1);
    };
    expect(smallestSet([0], [1], test).members).toEqual([1]);
  });
});
