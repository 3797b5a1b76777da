import { expect, test } from "vitest";
import {
  confidenceInterval,
  degreesOfFreedom,
  linearisedRatio,
  ratioStandardError,
} from "../../src/survey/index.ts";
import { closeTo } from "./close-to.ts";
import {
  cutoffs18,
  dimensions,
  domainTotals,
  everybody,
  everybody18,
  type Household,
  isIn,
  oracle,
  poorAt,
  readReferenceSurvey,
  scoreOfPoor,
  times,
  unitsOf,
  type Value,
  weights18,
} from "./reference-survey.ts";

interface Expected {
  readonly est: number | null;
  readonly se: number | null;
  readonly ci_logit?: readonly (number | null)[];
  readonly ci_logit_domain_df?: readonly (number | null)[];
}
type Node = { readonly [key: string]: Node } & Partial<Expected>;

const survey2020 = readReferenceSurvey(2020);
let compared = 0;

/** Compares a ratio over members; `domain` are those by whose units the domain's degrees of freedom are counted. */
function compare(
  members: readonly Household[],
  numerator: Value,
  denominator: Value,
  expected: Expected,
  domain: readonly Household[] = members,
): void {
  const { design } = survey2020;
  const { units, numerators, denominators } = domainTotals(survey2020, members, numerator, denominator);
  compared += 1;
  if (expected.est === null) {
    expect(() => linearisedRatio(numerators, denominators)).toThrow(/denominators sum to 0/);
    return;
  }
  const { ratio } = linearisedRatio(numerators, denominators);
  const standardError = ratioStandardError(design, numerators, denominators, { units });
  closeTo(ratio, expected.est, 1e-14);
  closeTo(standardError, expected.se, 1e-12);
  const ends = [
    [expected.ci_logit, degreesOfFreedom(design)],
    [expected.ci_logit_domain_df, degreesOfFreedom(design, unitsOf(domain))],
  ] as const;
  for (const [wanted, df] of ends) {
    if (wanted === undefined) continue;
    const seen = confidenceInterval(ratio, standardError, { degreesOfFreedom: df });
    if (wanted[0] === null) expect(seen).toBeNull();
    else
      [0, 1].forEach((side) => {
        closeTo(seen?.[side], wanted[side], 1e-12);
      });
  }
}

function compareGroup(expected: Node, member: Value): void {
  const all = survey2020.households;
  const members = all.filter((household) => member(household) === 1);
  const at = (node: Node | undefined): Expected => node as unknown as Expected;
  compare(members, ({ score }) => score, everybody18, at(expected.mean_deprivation_score));
  if (expected.population_share) compare(all, member, everybody, at(expected.population_share), members);
  for (const name of Object.keys(weights18)) {
    compare(
      members,
      ({ deprived }) => deprived[name] as number,
      everybody,
      at(expected.uncensored_headcount?.[name]),
    );
  }
  for (const [name, cutoff] of Object.entries(cutoffs18)) {
    const node = expected.k?.[name] as Node;
    const [poor, score] = [poorAt(cutoff), scoreOfPoor(cutoff)];
    compare(members, poor, everybody, at(node.H));
    compare(members, score, everybody18, at(node.M0));
    compare(members, score, (household) => 18 * poor(household), at(node.A));
    const contributions = [
      ...Object.entries(weights18).map(([indicator]) => ["", indicator, [indicator]] as const),
      ...Object.entries(dimensions).map(([dimension, own]) => ["dimension_", dimension, own] as const),
    ];
    for (const [prefix, key, indicators] of contributions) {
      const weighted: Value = ({ deprived }) =>
        indicators.reduce((sum, one) => sum + (weights18[one] as number) * (deprived[one] as number), 0);
      const censored = times(poor, weighted);
      compare(members, censored, everybody18, at(node[`${prefix}contribution_absolute`]?.[key]));
      compare(members, censored, score, at(node[`${prefix}contribution_share`]?.[key]));
      if (prefix === "") {
        const headcount: Value = ({ deprived }) => deprived[key] as number;
        compare(members, times(poor, headcount), everybody, at(node.censored_headcount?.[key]));
      }
    }
    if (!node.group_contribution_H) continue;
    compare(all, times(poor, member), everybody, at(node.group_contribution_H.absolute));
    compare(all, times(poor, member), poor, at(node.group_contribution_H.share));
    compare(all, times(score, member), everybody18, at(node.group_contribution_M0?.absolute));
    compare(all, times(score, member), score, at(node.group_contribution_M0?.share));
  }
}

test("levels of 2020, nationally and in eight domains: estimates, standard errors and logit intervals", () => {
  const expected = oracle("af_2020") as Node;
  compareGroup(expected.national as Node, everybody);
  for (const by of ["region", "area", "minority"]) {
    for (const [label, node] of Object.entries(expected[`by_${by}`] as Record<string, Node>)) {
      compareGroup(node, isIn(by, label));
    }
  }
  // National: 11 and, for each of five cut-offs, 39; a domain has one more, and four more for each cut-off.
  expect(compared).toBe(11 + 5 * 39 + 8 * (12 + 5 * 43));
});
