import { expect, test } from "vitest";
import {
  changeOfEstimate,
  degreesOfFreedom,
  deltaStandardError,
  linearisedRatio,
  taylorCovariance,
} from "../../src/survey/index.ts";
import { closeTo } from "./close-to.ts";
import {
  cutoffs18,
  domainTotals,
  everybody,
  everybody18,
  oracle,
  poorAt,
  readReferenceSurvey,
  scoreOfPoor,
  type Value,
} from "./reference-survey.ts";

type Node = { readonly [key: string]: Node };

const survey2020 = readReferenceSurvey(2020);

test("change from 2020 to 2024, with the Shapley split by the delta method", () => {
  const survey2024 = readReferenceSurvey(2024);
  const { years, national } = oracle("change") as {
    years: number;
    national: { df: number; k: Record<string, Node> };
  };
  const df = degreesOfFreedom(survey2020.design) + degreesOfFreedom(survey2024.design);
  expect(df).toBe(national.df);
  for (const [name, cutoff] of Object.entries(cutoffs18)) {
    const waves = [survey2020, survey2024].map((survey) => {
      const linear = (numerator: Value, denominator: Value) => {
        const totals = domainTotals(survey, survey.households, numerator, denominator);
        return linearisedRatio(totals.numerators, totals.denominators);
      };
      const H = linear(poorAt(cutoff), everybody);
      const M0 = linear(scoreOfPoor(cutoff), everybody18);
      const A = linear(scoreOfPoor(cutoff), (household) => 18 * poorAt(cutoff)(household));
      const error = ({ residuals }: typeof H) =>
        Math.sqrt(taylorCovariance(survey.design, [residuals])[0]?.[0] as number);
      const estimate = (one: typeof H) => ({ value: one.ratio, standardError: error(one) });
      const covariance = taylorCovariance(survey.design, [H.residuals, M0.residuals]);
      return { H: estimate(H), A: estimate(A), M0: estimate(M0), covariance };
    });
    const [first, second] = waves as [(typeof waves)[0], (typeof waves)[0]];
    for (const measure of ["H", "A", "M0"] as const) {
      const expected = national.k[name]?.[measure] as never as Record<
        string,
        Record<string, number & number[]>
      >;
      const change = changeOfEstimate(first[measure], second[measure], { years, degreesOfFreedom: df });
      const { absolute, absoluteAnnualised, relative, relativeAnnualised } = change;
      const pairs: [number | null | undefined, number | null | undefined][] = [
        [absolute.value, expected.absolute?.est],
        [absolute.standardError, expected.absolute?.se],
        [absolute.intervalT?.[0], expected.absolute?.ci_t?.[0]],
        [absolute.intervalT?.[1], expected.absolute?.ci_t?.[1]],
        [absolute.intervalNormal[0], expected.absolute?.ci_z?.[0]],
        [absolute.intervalNormal[1], expected.absolute?.ci_z?.[1]],
        [absoluteAnnualised.value, expected.absolute_annualised?.est],
        [absoluteAnnualised.standardError, expected.absolute_annualised?.se],
        [relative?.value, expected.relative?.est],
        [relative?.standardError, expected.relative?.se],
        [relativeAnnualised?.value, expected.relative_annualised?.est],
        [relativeAnnualised?.standardError, expected.relative_annualised?.se],
      ];
      for (const [seen, wanted] of pairs) closeTo(seen, wanted, 1e-11);
      const tests = [
        [absolute.statistic, expected.absolute?.t],
        [absolute.pValueT, expected.absolute?.p_t],
        [absolute.pValueNormal, expected.absolute?.p_z],
      ] as const;
      for (const [seen, wanted] of tests) {
        if (wanted === null) expect(seen).toBeNull();
        else closeTo(seen, wanted, 1e-11);
      }
    }
    compareShapley(first, second, national.k[name]?.shapley_M0 as Node);
  }
});

interface Wave {
  readonly H: { value: number };
  readonly M0: { value: number };
  readonly covariance: number[][];
}

/** H effect = (H₁ − H₀)(A₀ + A₁)/2 and A effect = (A₁ − A₀)(H₀ + H₁)/2, where A = M₀/H. */
function compareShapley(first: Wave, second: Wave, expected: Node): void {
  const [h0, m0, h1, m1] = [first.H.value, first.M0.value, second.H.value, second.M0.value];
  const [a0, a1] = [m0 / h0, m1 / h1];
  const byH = [
    -(a0 + a1) / 2 - ((h1 - h0) * a0) / (2 * h0),
    (h1 - h0) / (2 * h0),
    (a0 + a1) / 2 - ((h1 - h0) * a1) / (2 * h1),
    (h1 - h0) / (2 * h1),
  ];
  const byA = [
    (a1 - a0) / 2 + ((h0 + h1) * a0) / (2 * h0),
    -(h0 + h1) / (2 * h0),
    (a1 - a0) / 2 - ((h0 + h1) * a1) / (2 * h1),
    (h0 + h1) / (2 * h1),
  ];
  const [v0, v1] = [first.covariance, second.covariance];
  const matrix = [...v0.map((row) => [...row, 0, 0]), ...v1.map((row) => [0, 0, ...row])];
  closeTo(deltaStandardError(byH, matrix), expected.effect_H?.se as never as number, 1e-11);
  closeTo(deltaStandardError(byA, matrix), expected.effect_A?.se as never as number, 1e-11);
}
