import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { normalQuantile, normalTail } from "../../src/survey/normal-distribution.ts";
import { studentQuantile, studentTail } from "../../src/survey/student-distribution.ts";
import { closeTo } from "./close-to.ts";

type Row = [at: number, df: number | null, value: number];

/** Made by test/oracles/survey/distributions.py in 60-digit arithmetic. */
const { quantiles, tails } = JSON.parse(
  readFileSync(new URL("../oracles/survey/distributions.json", import.meta.url), "utf8"),
) as { quantiles: Row[]; tails: Row[] };

const degrees = (df: number | null): number => df ?? Number.POSITIVE_INFINITY;

describe("Student's t and the normal distribution", () => {
  test("quantiles to 1e-13, for 20 degrees of freedom", () => {
    expect(quantiles).toHaveLength(160);
    for (const [tail, df, quantile] of quantiles)
      closeTo(studentQuantile(tail, degrees(df)), quantile, 1e-13);
  });

  test("tails to 1e-13", () => {
    expect(tails).toHaveLength(220);
    for (const [t, df, tail] of tails) closeTo(Math.log(studentTail(t, degrees(df))), Math.log(tail), 1e-13);
  });

  test("the textbook quantiles of the normal distribution", () => {
    expect(normalQuantile(0.025).toFixed(9)).toBe("1.959963985");
    expect(normalQuantile(0.5)).toBe(0);
    expect(normalTail(0)).toBe(0.5);
    closeTo(normalTail(Math.sqrt(2) * 5), 7.687298972140261e-13, 1e-13);
  });

  test("both ways round, over all tails", () => {
    for (const df of [0.5, 1, 2, 9, 56, 1e4, Number.POSITIVE_INFINITY]) {
      for (let tail = 0.49; tail > 1e-15; tail *= 0.7)
        closeTo(studentTail(studentQuantile(tail, df), df), tail, 1e-12);
    }
  });

  test("far out and at the middle", () => {
    expect(studentTail(0, 5)).toBe(0.5);
    expect(studentTail(1e200, 1)).toBe(0);
    expect(studentQuantile(0.5, 5)).toBe(0);
  });
});
