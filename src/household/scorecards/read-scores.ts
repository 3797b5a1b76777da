import { PovertyError, show } from "../../errors/index.ts";
import { type Decimal, readDecimal } from "../../number/index.ts";
import { readRecord, refused } from "../read-field.ts";
import type { Scorecard, ScorecardArea } from "./scorecard.ts";

/** Two checked scores; `null` is unknown. */
export interface Scores {
  readonly area: ScorecardArea;
  readonly income: Decimal | null;
  readonly deprivations: Decimal | null;
}

/** Checks two scores under the names that the form has for them, so that scores of another period are refused. */
export function readScores(scorecard: Scorecard, input: unknown): Scores {
  const { income, deprivations } = scorecard.scores;
  const given = readRecord(input, "scores", ["area", income.toLowerCase(), deprivations.toLowerCase()]);
  const { area } = given;
  if (area !== "rural" && area !== "urban") throw refused("area", area, "rural or urban");
  const scores = {
    area,
    income: readScore(given[income.toLowerCase()], income),
    deprivations: readScore(given[deprivations.toLowerCase()], deprivations),
  } as const;
  checkDeprivationScore(scorecard, scores.deprivations);
  return scores;
}

function readScore(value: unknown, name: string): Decimal | null {
  if (value === undefined || value === null) return null;
  const score = readDecimal(value, name);
  if (!score.isNegative()) return score;
  throw new PovertyError(
    "SCORE_INVALID",
    `Cannot read ${name} ${show(value)}: expected zero or more points`,
    value,
  );
}

/** Where the points of an indicator were read in the law, no other score can come of them. */
function checkDeprivationScore(scorecard: Scorecard, score: Decimal | null): void {
  const { points, evidence } = scorecard.pointsPerIndicator;
  if (score === null || evidence !== "read in the legal text") return;
  const indicators = scorecard.indicators;
  if (score.mod(points).isZero() && score.lte(points * indicators)) return;
  throw new PovertyError(
    "SCORE_INVALID",
    `Cannot read ${scorecard.scores.deprivations} ${score.toFixed()}: expected ${points} points for each of ` +
      `at most ${indicators} indicators`,
    score,
  );
}
