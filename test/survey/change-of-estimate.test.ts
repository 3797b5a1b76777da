import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  type ChangeOptions,
  changeOfEstimate,
  type EstimateWithError,
  linearisedRatio,
  surveyDesign,
  taylorCovariance,
} from "../../src/survey/index.ts";
import { closeTo } from "./close-to.ts";
import { refusal } from "./refusal.ts";

interface Witness {
  readonly name: string;
  readonly strata: number[];
  readonly before: { p: number[]; w: number[] };
  readonly after: { p: number[]; w: number[] };
  readonly absolute: EstimateWithError;
  readonly relative: EstimateWithError;
  readonly relativeAnnualised: EstimateWithError;
}

/** Made by test/oracles/survey/witnesses.R: svycontrast on one design that holds both rounds. */
const { change: witnesses } = JSON.parse(
  readFileSync(new URL("../oracles/survey/witnesses.json", import.meta.url), "utf8"),
) as { change: Witness[] };

const before = { value: 0.5, standardError: 0.03 };
const after = { value: 0.4, standardError: 0.04 };

describe("changeOfEstimate", () => {
  test.each(witnesses)("agrees with R survey: $name", (witness) => {
    const design = surveyDesign({ strata: witness.strata, stratumCount: 5 });
    const a = linearisedRatio(witness.before.p, witness.before.w);
    const b = linearisedRatio(witness.after.p, witness.after.w);
    const matrix = taylorCovariance(design, [a.residuals, b.residuals]);
    const error = (wave: number) => Math.sqrt(matrix[wave]?.[wave] as number);
    const change = changeOfEstimate(
      { value: a.ratio, standardError: error(0) },
      { value: b.ratio, standardError: error(1) },
      { years: 4, covariance: witness.name === "panel" ? (matrix[0]?.[1] as number) : 0 },
    );
    for (const kind of ["absolute", "relative", "relativeAnnualised"] as const) {
      closeTo(change[kind]?.value, witness[kind].value, 1e-11);
      closeTo(change[kind]?.standardError, witness[kind].standardError, 1e-11);
    }
  });

  test("by hand, for independent surveys", () => {
    const change = changeOfEstimate(before, after, { years: 2 });
    closeTo(change.absolute.value, -0.1, 1e-15);
    closeTo(change.absolute.standardError, 0.05, 1e-15);
    closeTo(change.absolute.statistic, -2, 1e-14);
    closeTo(change.absolute.pValueNormal, 0.0455002638963584, 1e-13);
    expect(change.absolute.pValueT).toBe(change.absolute.pValueNormal);
    expect(change.absolute.intervalT).toEqual(change.absolute.intervalNormal);
    closeTo(change.absolute.intervalNormal[0], -0.1 - 0.05 * 1.959963984540054, 1e-14);
    closeTo(change.absoluteAnnualised.value, -0.05, 1e-15);
    closeTo(change.absoluteAnnualised.standardError, 0.025, 1e-15);
    closeTo(change.relative?.value, -0.2, 1e-15);
    // √(0.04² / 0.5² + 0.4² × 0.03² / 0.5⁴)
    closeTo(change.relative?.standardError, Math.sqrt(0.0064 + 0.002304), 1e-14);
    closeTo(change.relativeAnnualised?.value, Math.sqrt(0.8) - 1, 1e-14);
    closeTo(change.relativeAnnualised?.standardError, (Math.sqrt(0.8) / 2) * Math.sqrt(0.0036 + 0.01), 1e-14);
  });

  test("by Student's t: with two degrees of freedom P(|T| > 2) = 1 − 2 / √6", () => {
    const { absolute } = changeOfEstimate(before, after, { years: 2, degreesOfFreedom: 2, level: 0.5 });
    closeTo(absolute.pValueT, 1 - 2 / Math.sqrt(6), 1e-13);
    // The upper quartile of t with two degrees of freedom is √(2/3).
    closeTo(absolute.intervalT?.[1], -0.1 + 0.05 * Math.sqrt(2 / 3), 1e-13);
  });

  test("a panel that answers the same twice has not changed, without error", () => {
    const same = { value: 0.3, standardError: 0.7 };
    const { absolute } = changeOfEstimate(same, same, {
      years: 1,
      covariance: 0.7 ** 2,
      degreesOfFreedom: 4,
    });
    expect(absolute).toEqual({
      value: 0,
      standardError: 0,
      intervalT: [0, 0],
      intervalNormal: [0, 0],
      statistic: null,
      pValueT: null,
      pValueNormal: null,
    });
  });

  test("what is undefined is null", () => {
    const nothing = { value: 0, standardError: 0 };
    const fromNothing = changeOfEstimate(nothing, after, { years: 1 });
    expect([fromNothing.relative, fromNothing.relativeAnnualised]).toEqual([null, null]);
    const toNothing = changeOfEstimate(before, nothing, { years: 1, degreesOfFreedom: 0 });
    expect(toNothing.relative?.value).toBe(-1);
    expect(toNothing.relativeAnnualised).toBeNull();
    expect([toNothing.absolute.intervalT, toNothing.absolute.pValueT]).toEqual([null, null]);
    expect(toNothing.absolute.pValueNormal).not.toBeNull();
  });

  test.each<[unknown, unknown, unknown, RegExp]>([
    [before, after, { years: 0 }, /^YEARS_INVALID: Cannot compare estimates over 0 years/],
    [before, after, { years: Number.NaN }, /^YEARS_INVALID/],
    [before, after, { years: Number.POSITIVE_INFINITY }, /^YEARS_INVALID/],
    [before, after, undefined, /^ARGUMENT_INVALID: Cannot use the options undefined/],
    [before, after, {}, /^YEARS_INVALID/],
    [null, after, { years: 1 }, /^ARGUMENT_INVALID: Cannot use undefined as estimate/],
    [before, { value: 1 }, { years: 1 }, /^ARGUMENT_INVALID: Cannot use undefined as standard error/],
    [before, { value: 1, standardError: -1 }, { years: 1 }, /-1 as standard error/],
    [before, after, { years: 1, covariance: Number.NaN }, /NaN as covariance/],
    [before, after, { years: 1, level: 2 }, /level of confidence 2/],
    [before, after, { years: 1, degreesOfFreedom: -3 }, /-3 degrees of freedom/],
    [
      { value: 0, standardError: 1 },
      { value: 1e10, standardError: 1 },
      { years: 1e-300 },
      /^ARGUMENT_INVALID: Cannot compare estimates 0 and 10000000000 over 1e-300 years: a change is too large for a number$/,
    ],
  ])("refuses %o, %o, %o", (first, second, options, message) => {
    const call = () =>
      changeOfEstimate(first as EstimateWithError, second as EstimateWithError, options as ChangeOptions);
    expect(refusal(call)).toMatch(message);
  });
});
