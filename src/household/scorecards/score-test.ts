import type { Decimal } from "../../number/index.ts";
import type { Comparison, DeprivationTest, IncomeTest } from "../../standard/index.ts";
import { type Answer, allOf } from "../answers.ts";
import type { Scores } from "./read-scores.ts";
import type { ScoreCutoff, Scorecard, ScorecardRule } from "./scorecard.ts";

/** One comparison of a score with a cut-off, as a rule makes it for an area. */
export interface ScoreTest {
  /** What the form calls the score. */
  readonly name: string;
  readonly score: Decimal | null;
  readonly comparison: Comparison;
  readonly points: number;
}

/** The comparisons of a rule, with the scores and the points of their area. */
export const testsOf = (rule: ScorecardRule, scorecard: Scorecard, scores: Scores): readonly ScoreTest[] =>
  rule.when.map((test) => testOf(test, scorecard, scores));

/** Whether all comparisons hold; unknown only where the scores that are known do not decide. */
export const allHold = (tests: readonly ScoreTest[]): Answer =>
  allOf(
    ...tests.map(({ score, comparison, points }) =>
      score === null ? null : compares[comparison](score, points),
    ),
  );

const compares: Readonly<Record<Comparison, (score: Decimal, points: number) => boolean>> = {
  below: (score, points) => score.lt(points),
  "at-most": (score, points) => score.lte(points),
  "at-least": (score, points) => score.gte(points),
  above: (score, points) => score.gt(points),
};

function testOf(test: IncomeTest | DeprivationTest, scorecard: Scorecard, scores: Scores): ScoreTest {
  const { area } = scores;
  if ("income" in test) {
    const points = pointsOf(scorecard.incomeCutoffs, test.line, area);
    return { name: scorecard.scores.income, score: scores.income, comparison: test.income, points };
  }
  const points = pointsOf(scorecard.deprivationCutoffs, test.cutoff, area);
  return {
    name: scorecard.scores.deprivations,
    score: scores.deprivations,
    comparison: test.deprivations,
    points,
  };
}

const pointsOf = (cutoffs: readonly ScoreCutoff[], id: string, area: Scores["area"]): number =>
  (cutoffs.find((cutoff) => cutoff.id === id) as ScoreCutoff).points[area];
