/** Zero is a positive fraction to the arithmetic below; here it must not be one. */
import { expect, test } from "vitest";
import { alkireFoster, compareTabulations, defineMeasure, tabulate } from "../../src/index.ts";

const measure = defineMeasure({ dimensions: { a: ["a"], b: ["b"] }, cutoff: "1/2" });
const table = tabulate({ deprivations: { a: [1, 0], b: [1, 0] } }, measure);

test.each([0, "0", "0/5", "0 %", -1, "-1/3", "4/3", 2])("a cut-off of %s is refused", (cutoff) => {
  expect(() => alkireFoster(table, { cutoff })).toThrowError(
    expect.objectContaining({ code: "CUTOFF_INVALID" }),
  );
  expect(() => defineMeasure({ dimensions: { a: ["a"] }, cutoff })).toThrowError(
    expect.objectContaining({ code: "CUTOFF_INVALID" }),
  );
});

test.each([0, "0", -1])("a comparison over %s years is refused", (years) => {
  expect(() => compareTabulations(table, table, { years })).toThrowError(
    expect.objectContaining({ code: "YEARS_INVALID" }),
  );
});
