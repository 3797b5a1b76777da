import { expect, test } from "vitest";
import { assessHealthInsurance } from "../../../src/household/index.ts";
import { answerTo, of } from "../assess.ts";

/** The sources disagree on whose insurance counts; each reading on both sides of its ages. */
test.each([
  [5, { person: false, child: false, open: false }],
  [6, { person: true, child: true, open: true }],
  [15, { person: true, child: true, open: true }],
  [16, { person: true, child: false, open: null }],
  [80, { person: true, child: false, open: null }],
])("health insurance: uninsured at %i", (age, expected) => {
  const household = of({ age, healthInsurance: false });
  for (const healthInsuranceOf of ["person", "child", "open"] as const) {
    expect(answerTo("healthInsurance", household, { healthInsuranceOf })).toBe(expected[healthInsuranceOf]);
  }
  expect(answerTo("healthInsurance", household)).toBe(expected.person);
});

test("health insurance: unknown answers", () => {
  expect(answerTo("healthInsurance", of({ age: 5 }))).toBe(false);
  expect(answerTo("healthInsurance", of({ age: 6 }))).toBe(null);
  expect(answerTo("healthInsurance", of({ healthInsurance: false }))).toBe(null);
  expect(assessHealthInsurance(of({ age: 3 }, {})).missing).toEqual([
    "members[1].age",
    "members[1].healthInsurance",
  ]);
  expect(answerTo("healthInsurance", of({ healthInsurance: true }))).toBe(false);
  expect(answerTo("healthInsurance", of({ age: 6 }, { age: 9, healthInsurance: false }))).toBe(true);
});

test("health insurance: an answer that turns on the reading asks for nothing, and says why", () => {
  const found = assessHealthInsurance(of({ age: 30, healthInsurance: false }), {
    healthInsuranceOf: "open",
    locale: "en",
  });
  expect(found.missing).toEqual([]);
  expect(found.reason).toBe(
    'Health insurance: unknown: The sources disagree: "a person aged 6 or over", or "a child aged 6 or over"',
  );
});
