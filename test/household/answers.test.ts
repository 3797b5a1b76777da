import { describe, expect, test } from "vitest";
import { type Answer, agreedOver, allOf, anyOf, not } from "../../src/household/answers.ts";

describe("answers of which some are not known", () => {
  test.each<readonly [Answer, Answer]>([
    [true, false],
    [false, true],
    [null, null],
  ])("not %s is %s", (answer, expected) => {
    expect(not(answer)).toBe(expected);
  });

  test.each<readonly [readonly Answer[], Answer, Answer]>([
    [[], true, false],
    [[true, true], true, true],
    [[true, false], false, true],
    [[false, false], false, false],
    [[null, true], null, true],
    [[null, false], false, null],
    [[null, null], null, null],
    [[false, null, true], false, true],
  ])("all of %j is %s, any of them is %s", (answers, all, any) => {
    expect(allOf(...answers)).toBe(all);
    expect(anyOf(...answers)).toBe(any);
  });
});

describe("an answer over a range", () => {
  test.each<readonly [string, (at: number) => Answer, Answer]>([
    ["yes everywhere within it", (at) => at >= 3 && at <= 5, true],
    ["no everywhere within it", (at) => at < 3 || at > 5, false],
    ["another at its end", (at) => at < 5, null],
    ["another at its beginning", (at) => at > 3, null],
    ["another in its middle", (at) => at !== 4, null],
    ["unknown everywhere", () => null, null],
    ["unknown at its beginning", (at) => (at === 3 ? null : true), null],
    ["unknown at its end", (at) => (at === 5 ? null : true), null],
  ])("%s", (_, answerAt, expected) => {
    expect(agreedOver(3, 5, answerAt)).toBe(expected);
  });

  test("of one number is its answer", () => {
    expect([agreedOver(3, 3, (at) => at === 3), agreedOver(3, 3, () => null)]).toEqual([true, null]);
  });
});
