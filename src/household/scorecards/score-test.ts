import type { Decimal } from "../../number/index.ts";
import type { Comparison, Condition } from "../../standard/index.ts";
import { type Answer, allOf, anyOf } from "../answers.ts";
import type { Scores } from "./read-scores.ts";
import type { ScoreCutoff, Scorecard } from "./scorecard.ts";

/** One comparison of a score with a cut-off, as a condition makes it for an area. */
export interface ScoreTest {
  /** What the form calls the score. */
  readonly name: string;
  readonly score: Decimal | null;
  readonly comparison: Comparison;
  readonly points: number;
}

/** Every comparison of a condition. */
export function testsOf(condition: Condition, scorecard: Scorecard, scores: Scores): readonly ScoreTest[] {
  if ("all" in condition) return condition.all.flatMap((part) => testsOf(part, scorecard, scores));
  if ("any" in condition) return condition.any.flatMap((part) => testsOf(part, scorecard, scores));
  return [testOf(condition, scorecard, scores)];
}

/** Whether a condition holds; unknown only where the scores that are known do not decide. */
export function holds(condition: Condition, scorecard: Scorecard, scores: Scores): Answer {
  if ("all" in condition) return allOf(...condition.all.map((part) => holds(part, scorecard, scores)));
  if ("any" in condition) return anyOf(...condition.any.map((part) => holds(part, scorecard, scores)));
  const { score, comparison, points } = testOf(condition, scorecard, scores);
  return score === null ? null : compares[comparison](score, points);
}

const compares: Readonly<Record<Comparison, (score: Decimal, points: number) => boolean>> = {
  below: (score, points) => score.lt(points),
  "at-most": (score, points) => score.lte(points),
  "at-least": (score, points) => score.gte(points),
  above: (score, points) => score.gt(points),
};

function testOf(
  condition: Exclude<Condition, { readonly all: unknown } | { readonly any: unknown }>,
  scorecard: Scorecard,
  scores: Scores,
): ScoreTest {
  const { area } = scores;
  if ("income" in condition) {
    const points = pointsOf(scorecard.incomeCutoffs, condition.line, area);
    return { name: scorecard.scores.income, score: scores.income, comparison: condition.income, points };
  }
  return {
    name: scorecard.scores.deprivations,
    score: scores.deprivations,
    comparison: condition.deprivations,
    points: pointsOf(scorecard.deprivationCutoffs, condition.cutoff, area),
  };
}

const pointsOf = (cutoffs: readonly ScoreCutoff[], id: string, area: Scores["area"]): number =>
  (cutoffs.find((cutoff) => cutoff.id === id) as ScoreCutoff).points[area];
