import { describe, expect, test } from "vitest";
import { type ConfidenceOptions, confidenceInterval } from "../../src/survey/index.ts";
import { closeTo } from "./close-to.ts";
import { refusal } from "./refusal.ts";

describe("confidenceInterval", () => {
  test("normal and t are the estimate and so many standard errors", () => {
    const normal = confidenceInterval(10, 2, { method: "normal", degreesOfFreedom: 1 });
    closeTo(normal?.[0], 10 - 2 * 1.959963984540054, 1e-14);
    closeTo(normal?.[1], 10 + 2 * 1.959963984540054, 1e-14);
    // With one degree of freedom t is tan(π (p − 1/2)).
    const t = confidenceInterval(10, 2, { method: "t", degreesOfFreedom: 1, level: 0.9 });
    closeTo(t?.[1], 10 + 2 * Math.tan(0.45 * Math.PI), 1e-13);
    expect(Object.isFrozen(t)).toBe(true);
  });

  test("logit is symmetric in p and 1 − p and stays between 0 and 1", () => {
    const [low, high] = confidenceInterval(0.02, 0.03, { degreesOfFreedom: 7 }) ?? [];
    const [lowOfRest, highOfRest] = confidenceInterval(0.98, 0.03, { degreesOfFreedom: 7 }) ?? [];
    closeTo(low, 1 - (highOfRest as number), 1e-12);
    closeTo(high, 1 - (lowOfRest as number), 1e-12);
    expect(confidenceInterval(1e-300, 0.3)).toEqual([0, 1]);
  });

  test("an estimate without error is its own interval", () => {
    for (let percent = 1; percent < 100; percent++) {
      const share = percent / 100;
      expect(confidenceInterval(share, 0, { degreesOfFreedom: 3 })).toEqual([share, share]);
    }
    expect(confidenceInterval(-2, 0, { method: "t", degreesOfFreedom: 3 })).toEqual([-2, -2]);
  });

  test.each<[number, ConfidenceOptions]>([
    [0, {}],
    [1, {}],
    [1.0000000000000002, {}],
    [-0.1, {}],
    [0.5, { degreesOfFreedom: 0 }],
    [0.5, { degreesOfFreedom: 0, method: "t" }],
  ])("there is none for %o with %o", (estimate, options) => {
    expect(confidenceInterval(estimate, 0.1, options)).toBeNull();
  });

  test("no options are the default", () => {
    expect(confidenceInterval(0.3, 0.1, {})).toEqual(confidenceInterval(0.3, 0.1));
    expect(confidenceInterval(0.3, 0.1)).toEqual(
      confidenceInterval(0.3, 0.1, {
        method: "logit",
        level: 0.95,
        degreesOfFreedom: Number.POSITIVE_INFINITY,
      }),
    );
  });

  test("degrees of freedom do not matter to a normal interval", () => {
    expect(confidenceInterval(0, 1, { method: "normal", degreesOfFreedom: 0 })).not.toBeNull();
  });

  test.each<[unknown, unknown, unknown, RegExp]>([
    [Number.NaN, 1, {}, /NaN as estimate/],
    ["0.5", 1, {}, /"0.5" as estimate/],
    [0.5, -1, {}, /-1 as standard error: expected a finite number of 0 or more/],
    [0.5, Number.POSITIVE_INFINITY, {}, /Infinity as standard error/],
    [0.5, 1, { level: 95 }, /level of confidence 95: expected a number between 0 and 1/],
    [0.5, 1, { level: 1 }, /level of confidence 1/],
    [0.5, 1, { level: Number.NaN }, /level of confidence NaN/],
    [0.5, 1, { degreesOfFreedom: -1 }, /-1 degrees of freedom/],
    [0.5, 1, { degreesOfFreedom: Number.NaN }, /NaN degrees of freedom/],
    [0.5, 1, { method: "wald" }, /method "wald": expected logit, t or normal/],
  ])("refuses %o ± %o with %o", (estimate, error, options, message) => {
    const refused = refusal(() =>
      confidenceInterval(estimate as number, error as number, options as ConfidenceOptions),
    );
    expect(refused).toMatch(/^ARGUMENT_INVALID/);
    expect(refused).toMatch(message);
  });
});
