import { expect, test } from "vitest";
import { deprivationStates } from "../../../src/standard/index.ts";

test("every choice among what is undecided adds to what is certain, equal sums once", () => {
  const states = deprivationStates({ count: 1, score: 5 }, [2, 2, 3]) ?? [];
  expect(states.map(({ count, score }) => `${count} of ${score}`).sort()).toEqual([
    "1 of 5",
    "2 of 7",
    "2 of 8",
    "3 of 10",
    "3 of 9",
    "4 of 12",
  ]);
  expect(deprivationStates({ count: 0, score: 0 }, [])).toEqual([{ count: 0, score: 0 }]);
});

test("a hundred thousand states are listed, and not one more", () => {
  // Nine equal weights of each power of ten: ten choices of how many of each, five times.
  const weights = [1, 10, 100, 1000, 10000].flatMap((weight) => new Array<number>(9).fill(weight));
  expect(deprivationStates({ count: 0, score: 0 }, weights)).toHaveLength(100_000);
  expect(deprivationStates({ count: 0, score: 0 }, [...weights, 100_000])).toBe(null);
});
