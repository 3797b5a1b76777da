import { expect } from "vitest";
import type { Contribution, Estimate, Measures } from "../../src/counting/index.ts";
import { expectClose } from "./close.ts";
import type { Json } from "./survey-data.ts";

/** Compares an estimate with what R or Python found; `null` there means undefined. */
export function expectEstimate(
  actual: Estimate | null | undefined,
  expected: Json,
  what: string,
  withError = true,
): void {
  if (expected.est === null) {
    expect(actual, what).toBeNull();
    return;
  }
  expectClose(actual?.value.toNumber(), expected.est, 1e-12, `${what} value`);
  if (!withError) return;
  if (expected.se === null) expect(actual?.standardError, `${what} standard error`).toBeUndefined();
  else expectClose(actual?.standardError, expected.se, 1e-10, `${what} standard error`);
  if (!("ci_logit" in expected)) return;
  const ends = expected.ci_logit as unknown as readonly [number, number] | readonly [null, null] | null;
  if (ends === null || ends[0] === null) {
    expect(actual?.interval, `${what} interval`).toBeUndefined();
    return;
  }
  expectClose(actual?.interval?.[0], ends[0] as number, 1e-9, `${what} lower end`);
  expectClose(actual?.interval?.[1], ends[1] as number, 1e-9, `${what} upper end`);
}

const names = (node: Json | undefined): string[] => Object.keys(node ?? {});

/** Compares all measures of a population at one cut-off with a node of the oracle, and the node above it. */
export function expectMeasures(actual: Measures, group: Json, cutoff: string, what: string): void {
  const at = group.k?.[cutoff] as Json;
  expect(actual.rows, what).toBe(group.n_households);
  expect(actual.leftOutRows, what).toBe(group.n_dropped_missing);
  expect(actual.poorRows, what).toBe(at.n_poor);
  expect(actual.domainDegreesOfFreedom, what).toBe(group.df_domain);
  expectClose(actual.population.toNumber(), group.sum_population_weight as unknown as number, 1e-14, what);
  expectEstimate(actual.headcountRatio, at.H as Json, `${what} H`);
  expectEstimate(actual.intensity, at.A as Json, `${what} A`);
  expectEstimate(actual.adjustedHeadcountRatio, at.M0 as Json, `${what} M0`);
  expectEstimate(actual.averageScore, group.mean_deprivation_score as Json, `${what} mean score`);
  for (const name of names(group.uncensored_headcount)) {
    expectEstimate(
      actual.uncensored[name],
      group.uncensored_headcount?.[name] as Json,
      `${what} uncensored ${name}`,
    );
    expectEstimate(actual.censored[name], at.censored_headcount?.[name] as Json, `${what} censored ${name}`);
    expectContribution(actual.contribution[name], at, "contribution", name, what);
  }
  for (const name of names(at.dimension_contribution_absolute)) {
    expectContribution(actual.dimensionContribution[name], at, "dimension_contribution", name, what);
  }
  if (group.population_share === undefined) return;
  expectEstimate(actual.populationShare, group.population_share, `${what} population share`);
  const parts = [
    [actual.groupContribution.headcountRatio, at.group_contribution_H],
    [actual.groupContribution.adjustedHeadcountRatio, at.group_contribution_M0],
  ] as const;
  for (const [part, expected] of parts) {
    expectEstimate(part.absolute, expected?.absolute as Json, `${what} group contribution`);
    expectEstimate(part.share, expected?.share as Json, `${what} share of group`);
  }
}

function expectContribution(
  actual: Contribution<Estimate> | undefined,
  at: Json,
  kind: string,
  name: string,
  what: string,
): void {
  expectEstimate(actual?.absolute, at[`${kind}_absolute`]?.[name] as Json, `${what} ${kind} of ${name}`);
  expectEstimate(actual?.share, at[`${kind}_share`]?.[name] as Json, `${what} share of ${name}`);
}
