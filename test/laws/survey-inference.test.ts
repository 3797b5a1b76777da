import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Fraction, fractionOf } from "../../src/number/index.ts";
import {
  confidenceInterval,
  degreesOfFreedom,
  jackknifeRatios,
  jackknifeWeights,
  linearisedRatio,
  ratioStandardError,
  surveyDesign,
  taylorCovariance,
  taylorVariance,
} from "../../src/survey/index.ts";
import { closeTo } from "../survey/close-to.ts";

interface Unit {
  readonly stratum: number;
  readonly numerator: number;
  readonly denominator: number;
}

/** Two to six units in each of one to four strata, many with the same ratio and some without members. */
const unitOf = (stratum: number): fc.Arbitrary<Unit> =>
  fc
    .record({
      base: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 9999 })),
      share: fc.oneof(fc.constant(1), fc.integer({ min: 0, max: 3 })),
    })
    .map(({ base, share }) => ({ stratum, numerator: base * share, denominator: base * 3 }));

const survey = fc
  .array(fc.integer({ min: 2, max: 6 }), { minLength: 1, maxLength: 4 })
  .chain((sizes) =>
    fc.tuple(...sizes.flatMap((size, stratum) => Array.from({ length: size }, () => unitOf(stratum)))),
  )
  .filter((units) => units.some(({ denominator }) => denominator > 0));

const columns = (units: readonly Unit[]) => ({
  design: surveyDesign({
    strata: units.map(({ stratum }) => stratum),
    stratumCount: Math.max(...units.map(({ stratum }) => stratum)) + 1,
  }),
  numerators: Float64Array.from(units, ({ numerator }) => numerator),
  denominators: Float64Array.from(units, ({ denominator }) => denominator),
});

const sum = (values: readonly Fraction[]): Fraction =>
  values.reduce((all, one) => all.add(one), fractionOf(0n));

/** The variance of the ratio in exact fractions, straight from its definition. */
function exactVariance(units: readonly Unit[]): Fraction {
  const numerators = units.map(({ numerator }) => fractionOf(BigInt(numerator)));
  const denominators = units.map(({ denominator }) => fractionOf(BigInt(denominator)));
  const whole = sum(denominators);
  const ratio = sum(numerators).div(whole);
  const residuals = numerators.map((one, unit) =>
    one.sub(ratio.mul(denominators[unit] as Fraction)).div(whole),
  );
  const strata = [...new Set(units.map(({ stratum }) => stratum))];
  return sum(
    strata.map((stratum) => {
      const own = residuals.filter((_, unit) => units[unit]?.stratum === stratum);
      const mean = sum(own).div(own.length);
      return sum(own.map((one) => one.sub(mean).pow(2) as Fraction)).mul(
        fractionOf(BigInt(own.length), BigInt(own.length - 1)),
      );
    }),
  );
}

describe("a standard error", () => {
  test("is the root of the exact variance to 1e-12 of itself, and 0 exactly where that is 0", () => {
    let zeros = 0;
    fc.assert(
      fc.property(survey, (units) => {
        const { design, numerators, denominators } = columns(units);
        const exact = exactVariance(units);
        const seen = ratioStandardError(design, numerators, denominators);
        if (exact.n === 0n) {
          zeros += 1;
          expect(seen).toBe(0);
        } else closeTo(seen, Math.sqrt(Number(exact.n) / Number(exact.d)), 1e-12);
      }),
      { numRuns: 300 },
    );
    expect(zeros).toBeGreaterThan(0);
  });

  test("does not depend on the order of units and strata, nor on the scale of the weights", () => {
    fc.assert(
      fc.property(survey, fc.integer({ min: 1, max: 1000 }), fc.nat(), (units, scale, turn) => {
        const { design, numerators, denominators } = columns(units);
        const standardError = ratioStandardError(design, numerators, denominators);
        const at = turn % units.length;
        const last = Math.max(...units.map(({ stratum }) => stratum));
        const turned = [...units.slice(at), ...units.slice(0, at)]
          .reverse()
          .map((unit) => ({ ...unit, stratum: last - unit.stratum }));
        const other = columns(turned);
        closeTo(ratioStandardError(other.design, other.numerators, other.denominators), standardError, 1e-12);
        const scaled = [numerators, denominators].map((column) =>
          column.map((total) => total * scale * 0.001),
        );
        closeTo(
          ratioStandardError(design, scaled[0] as Float64Array, scaled[1] as Float64Array),
          standardError,
          1e-9,
        );
      }),
    );
  });

  test("of a domain is the same from its units alone and from zeros elsewhere", () => {
    fc.assert(
      fc.property(survey, (units) => {
        const { design, numerators, denominators } = columns(units);
        const members = units.flatMap(({ denominator }, unit) => (denominator > 0 ? [unit] : []));
        const own = (column: Float64Array) => members.map((unit) => column[unit] as number);
        const sparse = ratioStandardError(design, own(numerators), own(denominators), { units: members });
        closeTo(sparse, ratioStandardError(design, numerators, denominators), 1e-12);
        const present = new Set(members.map((unit) => units[unit]?.stratum));
        expect(degreesOfFreedom(design, members)).toBe(members.length - present.size);
      }),
    );
  });

  test("of a ratio and of its complement are the same, and they cancel", () => {
    fc.assert(
      fc.property(survey, (units) => {
        const { design, numerators, denominators } = columns(units);
        const rest = denominators.map((whole, unit) => whole - (numerators[unit] as number));
        const [part, others] = [
          linearisedRatio(numerators, denominators),
          linearisedRatio(rest, denominators),
        ];
        const matrix = taylorCovariance(design, [part.residuals, others.residuals]);
        closeTo(matrix[1]?.[1], matrix[0]?.[0], 1e-12);
        closeTo(matrix[0]?.[1], -(matrix[0]?.[0] as number) + 0, 1e-12);
      }),
    );
  });

  test("shrinks by 1 − f when each stratum was drawn in the same part f of its units", () => {
    fc.assert(
      fc.property(survey, fc.constantFrom(0.25, 0.5, 0.75), (units, fraction) => {
        const { design, numerators, denominators } = columns(units);
        const { residuals } = linearisedRatio(numerators, denominators);
        const strata = [...design.strata];
        const samplingFractions = new Array(design.unitsInStratum.length).fill(fraction);
        const finite = surveyDesign({ strata, stratumCount: samplingFractions.length, samplingFractions });
        closeTo(taylorVariance(finite, residuals), (1 - fraction) * taylorVariance(design, residuals), 1e-14);
      }),
    );
  });
});

test("jackknife ratios are those of the weights with one unit left out", () => {
  fc.assert(
    fc.property(survey, (units) => {
      const { design, numerators, denominators } = columns(units);
      const { estimates } = jackknifeRatios(design, numerators, denominators);
      estimates.forEach((estimate, unit) => {
        const weights = jackknifeWeights(design, unit);
        const total = (column: Float64Array) =>
          column.reduce((all, value, at) => all + value * (weights[at] as number), 0);
        if (total(denominators) === 0) expect(estimate).toBeNull();
        else closeTo(estimate, total(numerators) / total(denominators), 1e-12);
      });
    }),
  );
});

test("a wider level gives a wider interval, and a logit interval holds the estimate between 0 and 1", () => {
  const share = fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true });
  const error = fc.double({ min: 1e-6, max: 0.3, noNaN: true });
  fc.assert(
    fc.property(share, error, fc.integer({ min: 1, max: 500 }), (estimate, standardError, df) => {
      const at = (level: number) =>
        confidenceInterval(estimate, standardError, { level, degreesOfFreedom: df }) as [number, number];
      const [narrow, wide] = [at(0.8), at(0.95)];
      expect(0 <= wide[0] && wide[0] <= narrow[0] && narrow[0] <= estimate).toBe(true);
      expect(estimate <= narrow[1] && narrow[1] <= wide[1] && wide[1] <= 1).toBe(true);
    }),
  );
});
