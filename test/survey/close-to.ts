import { expect } from "vitest";

/** Expects a float64 within 1e-12 of itself of what another program gives. */
export function closeTo(
  seen: number | null | undefined,
  wanted: number | null | undefined,
  relative = 1e-12,
): void {
  expect(typeof seen).toBe("number");
  expect(typeof wanted).toBe("number");
  const gap = Math.abs((seen as number) - (wanted as number));
  if (!(gap <= relative * Math.abs(wanted as number))) expect(seen).toBe(wanted);
}
