import { expect, test } from "vitest";
import { assessChildSchooling, type SchoolLevel } from "../../../src/household/index.ts";
import { answerTo, of } from "../assess.ts";

test.each([
  [2, false],
  [3, true],
  [15, true],
  [16, false],
])("child schooling: no school at %i", (age, expected) => {
  expect(answerTo("childSchooling", of({ age, attending: "none" }))).toBe(expected);
  expect(assessChildSchooling(of({ age, attending: "none" })).evidence).toBe("read in a secondary source");
});

/** The recalled bands on both sides: preschool from 3, primary from 6, lower secondary from 12. */
test.each<[number, SchoolLevel, boolean | null]>([
  [3, "preschool", false],
  [5, "preschool", false],
  [5, "primary", false],
  [6, "preschool", true],
  [6, "primary", false],
  [11, "primary", false],
  [11, "lower-secondary", false],
  [12, "primary", true],
  [12, "lower-secondary", false],
  [15, "lower-secondary", false],
  [15, "upper-secondary", false],
  [15, "intermediate-vocational", false],
  [15, "elementary-vocational", null],
])("child schooling: at %i in %s", (age, attending, expected) => {
  const found = assessChildSchooling(of({ age, attending }));
  expect(found.deprived).toBe(expected);
  expect(found.evidence).toBe(expected === null ? "read in a secondary source" : "recalled");
  const withoutRecalled = { weakestEvidence: "read in a secondary source" } as const;
  expect(answerTo("childSchooling", of({ age, attending }), withoutRecalled)).toBe(null);
});

test("child schooling: unknown answers", () => {
  expect(answerTo("childSchooling", of({ age: 16 }))).toBe(false);
  expect(answerTo("childSchooling", of({ age: 10 }))).toBe(null);
  expect(answerTo("childSchooling", of({ attending: "none" }))).toBe(null);
  expect(answerTo("childSchooling", of({ attending: "upper-secondary" }))).toBe(false);
  expect(assessChildSchooling(of({ attending: "preschool" })).missing).toEqual(["members[0].age"]);
  expect(assessChildSchooling(of({})).missing).toEqual(["members[0].age", "members[0].attending"]);
  expect(assessChildSchooling(of({ age: 40 }, { age: 10 })).missing).toEqual(["members[1].attending"]);
});
