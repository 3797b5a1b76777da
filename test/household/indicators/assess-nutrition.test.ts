import { expect, test } from "vitest";
import { assessNutrition, type RosterMember } from "../../../src/household/index.ts";
import { answerTo, of } from "../assess.ts";

test.each<[string, RosterMember, boolean | null]>([
  ["stunted at 15", { age: 15, stunted: true }, true],
  ["stunted at 16", { age: 16, stunted: true }, false],
  ["underweight at 0", { age: 0, underweight: true }, true],
  ["neither", { age: 8, stunted: false, underweight: false }, false],
  ["one answer missing", { age: 8, stunted: false }, null],
  ["no answer about an adult", { age: 40 }, false],
  ["stunted at an unknown age", { stunted: true }, null],
  ["neither at an unknown age", { stunted: false, underweight: false }, false],
])("nutrition: %s", (_, member, expected) => {
  expect(answerTo("nutrition", of(member))).toBe(expected);
});

test("nutrition: the members concerned, and the answer that could decide", () => {
  const found = assessNutrition(of({ age: 40 }, { age: 3, stunted: true }, { age: 5, underweight: true }));
  expect(found.members).toEqual([1, 2]);
  expect(found.reason).toContain("members 2, 3 under 16");
  expect(assessNutrition(of({ stunted: true })).missing).toEqual([
    "members[0].age",
    "members[0].underweight",
  ]);
});
