import { expect, test } from "vitest";
import { assessAdultEducation, type RosterMember, type SchoolLevel } from "../../../src/household/index.ts";
import { answerTo, of } from "../assess.ts";

const without = { attending: "none", completed: "none", trainedOnTheJob: false } as const;

test.each([
  [15, false],
  [16, true],
  [17, true],
  [18, true],
  [30, true],
  [31, false],
])("adult education: no school, no certificate at %i", (age, expected) => {
  expect(answerTo("adultEducation", of({ age, ...without }))).toBe(expected);
});

/** Level, whether it is enough at 17 and at 18: the clause names THCS to under 18, THPT or a trade from 18 on. */
test.each<[SchoolLevel, boolean | null, boolean | null]>([
  ["none", true, true],
  ["preschool", true, true],
  ["primary", true, true],
  ["lower-secondary", false, true],
  ["upper-secondary", false, false],
  ["elementary-vocational", null, false],
  ["intermediate-vocational", false, false],
  ["college", false, false],
  ["university", false, false],
])("adult education: %s attended or completed", (level, at17, at18) => {
  for (const shown of [{ attending: level }, { completed: level }]) {
    expect(answerTo("adultEducation", of({ ...without, ...shown, age: 17 }))).toBe(at17);
    expect(answerTo("adultEducation", of({ ...without, ...shown, age: 18 }))).toBe(at18);
  }
});

test("adult education: certified training on the job is enough", () => {
  expect(answerTo("adultEducation", of({ age: 25, trainedOnTheJob: true }))).toBe(false);
});

test.each<[string, RosterMember, boolean | null]>([
  ["nothing known at 31", { age: 31 }, false],
  ["nothing known at 20", { age: 20 }, null],
  [
    "training denied, no certificate, attendance not known",
    { age: 20, trainedOnTheJob: false, completed: "none" },
    null,
  ],
  [
    "training denied, no attendance, certificate not known",
    { age: 20, trainedOnTheJob: false, attending: "none" },
    null,
  ],
  ["the same at 16", { age: 16, trainedOnTheJob: false, attending: "none" }, null],
  ["a certificate is enough whatever else", { age: 20, completed: "upper-secondary" }, false],
  ["the age unknown, upper secondary completed", { completed: "upper-secondary" }, false],
  ["the age unknown, lower secondary completed", { ...without, completed: "lower-secondary" }, null],
])("adult education: %s", (_, member, expected) => {
  expect(answerTo("adultEducation", of(member))).toBe(expected);
});

test("adult education: what could decide, and what the text leaves open", () => {
  const missing = (member: RosterMember) => assessAdultEducation(of(member)).missing;
  expect(missing({ age: 20, attending: "none", completed: "primary" })).toEqual([
    "members[0].trainedOnTheJob",
  ]);
  expect(missing({ ...without })).toEqual(["members[0].age"]);
  const open = assessAdultEducation(of({ ...without, age: 16, attending: "elementary-vocational" }));
  expect([open.deprived, open.missing]).toEqual([null, []]);
  expect(open.reason).toContain("elementary vocational");
});
