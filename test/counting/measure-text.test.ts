import { expect, test } from "vitest";
import { defineMeasure, type Measure } from "../../src/counting/index.ts";
import { measureText } from "../../src/counting/measure-text.ts";
import { refusal } from "../refusal.ts";

const measure = (cutoff: string): Measure => defineMeasure({ dimensions: { a: ["p", "q"] }, cutoff });

test("measures of one content have one text, others have others", () => {
  expect(measureText(measure("1/2"))).toBe(measureText(measure("0.5")));
  expect(measureText(measure("1/2"))).not.toBe(measureText(measure("1")));
});

test("a measure that holds what no JSON does is refused by name", () => {
  const { code, message } = refusal(() => measureText({ ...measure("1"), id: 7n as never }));
  expect(code).toBe("MEASURE_INVALID");
  expect(message).toContain("Cannot read measure ");
});
