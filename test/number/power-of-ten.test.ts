import { expect, test } from "vitest";
import { powerOfTen } from "../../src/number/index.ts";

test.each([0, 1, 18, 99, 100, 101, 102, 2000])("powerOfTen(%i) has so many zeros", (exponent) => {
  expect(powerOfTen(exponent).toString()).toBe(`1${"0".repeat(exponent)}`);
});
