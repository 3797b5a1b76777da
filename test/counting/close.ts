import { expect } from "vitest";

/** Expects two float64 numbers to agree to a part of the second, or to an absolute difference near 0. */
export function expectClose(
  actual: number | undefined,
  expected: number,
  relative: number,
  what: string,
): void {
  const gap = Math.abs((actual ?? Number.NaN) - expected);
  const allowed = Math.max(relative * Math.abs(expected), 1e-15);
  expect(gap <= allowed, `${what}: ${actual} is not ${expected} to ${relative}`).toBe(true);
}
