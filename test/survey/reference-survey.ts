import { readFileSync } from "node:fs";
import { type SurveyDesign, surveyDesign } from "../../src/survey/index.ts";

/** The ten indicators of the reference survey and their weights over 18. */
export const weights18: Readonly<Record<string, number>> = {
  nutrition: 3,
  child_mortality: 3,
  schooling: 3,
  attendance: 3,
  cooking_fuel: 1,
  sanitation: 1,
  water: 1,
  electricity: 1,
  housing: 1,
  assets: 1,
};

export const dimensions: Readonly<Record<string, readonly string[]>> = {
  health: ["nutrition", "child_mortality"],
  education: ["schooling", "attendance"],
  living_standards: ["cooking_fuel", "sanitation", "water", "electricity", "housing", "assets"],
};

/** Poverty cut-offs over 18, rounded up: a score is a whole number over 18. */
export const cutoffs18: Readonly<Record<string, number>> = {
  "1/18": 1,
  "1/5": 4,
  "1/3": 6,
  "1/2": 9,
  "1": 18,
};

/** One household with an answer to every indicator. */
export interface Household {
  readonly unit: number;
  readonly labels: Readonly<Record<string, string>>;
  /** Weight × members × 10 000, a whole number. */
  readonly weight: number;
  readonly score: number;
  readonly deprived: Readonly<Record<string, number>>;
}

export interface ReferenceSurvey {
  readonly design: SurveyDesign;
  readonly households: readonly Household[];
}

/** Reads test/oracles/counting/survey_⟨year⟩.csv, which make_survey.R wrote; keeps the rows for which `keep` holds. */
export function readReferenceSurvey(
  year: 2020 | 2024,
  keep: (labels: Record<string, string>) => boolean = () => true,
): ReferenceSurvey {
  const text = readFileSync(new URL(`../oracles/counting/survey_${year}.csv`, import.meta.url), "utf8");
  const [head = "", ...lines] = text.trim().split("\n");
  const names = head.split(",");
  const rows = lines
    .map((line) => Object.fromEntries(line.split(",").map((cell, at) => [names[at] as string, cell])))
    .filter(keep);
  const units = [...new Set(rows.map(({ psu }) => psu))];
  const strata = units.map((unit) => rows.find(({ psu }) => psu === unit)?.stratum as string);
  const labels = [...new Set(strata)];
  const households = rows
    .filter((row) => Object.keys(weights18).every((name) => row[name] !== ""))
    .map((row) => {
      const deprived = Object.fromEntries(Object.keys(weights18).map((name) => [name, Number(row[name])]));
      return {
        unit: units.indexOf(row.psu),
        labels: row,
        weight: Math.round(Number(row.weight) * 10_000) * Number(row.hhsize),
        score: Object.entries(weights18).reduce(
          (sum, [name, weight]) => sum + weight * (deprived[name] as number),
          0,
        ),
        deprived,
      };
    });
  const design = surveyDesign({
    strata: strata.map((stratum) => labels.indexOf(stratum)),
    stratumCount: labels.length,
    stratumLabels: labels,
  });
  return { design, households };
}

/** Sums over the households of each unit; exact, for whole numbers. */
export function totalsByUnit(
  { design }: ReferenceSurvey,
  members: readonly Household[],
  value: (household: Household) => number,
): Float64Array {
  const totals = new Float64Array(design.strata.length);
  for (const household of members) {
    totals[household.unit] = (totals[household.unit] as number) + household.weight * value(household);
  }
  return totals;
}

/** What a household adds to a total, before its weight. */
export type Value = (household: Household) => number;
export const everybody: Value = () => 1;
export const everybody18: Value = () => 18;
export const poorAt =
  (cutoff: number): Value =>
  ({ score }) =>
    score >= cutoff ? 1 : 0;
export const scoreOfPoor =
  (cutoff: number): Value =>
  ({ score }) =>
    score >= cutoff ? score : 0;

export const unitsOf = (members: readonly Household[]): number[] =>
  [...new Set(members.map(({ unit }) => unit))].sort((a, b) => a - b);

/** The totals of the units in which the members live. */
export function domainTotals(
  survey: ReferenceSurvey,
  members: readonly Household[],
  numerator: Value,
  denominator: Value,
) {
  const units = unitsOf(members);
  const own = (value: Value): number[] => {
    const totals = totalsByUnit(survey, members, value);
    return units.map((unit) => totals[unit] as number);
  };
  return { units, numerators: own(numerator), denominators: own(denominator) };
}

export const isIn =
  (by: string, label: string): Value =>
  ({ labels }) =>
    labels[by] === label ? 1 : 0;

export const times =
  (a: Value, b: Value): Value =>
  (household) =>
    a(household) * b(household);

/** Made by test/oracles/counting/oracle.R with R survey 4.1.1, and recomputed by crosscheck.py in exact fractions. */
export const oracle = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../oracles/counting/open/${name}.json`, import.meta.url), "utf8"));
