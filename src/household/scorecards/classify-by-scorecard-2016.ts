import type { DecimalInput } from "../../number/index.ts";
import { classifyScores } from "./classify-scores.ts";
import type { ScorecardArea } from "./scorecard.ts";
import { scorecard2016 } from "./scorecard-2016.ts";
import type { ScorecardClassification, ScorecardOptions } from "./scorecard-classification.ts";

/** The scores of a review form of 2016-2020. A score left out, or `null`, is unknown. */
export interface Scores2016 {
  readonly area: ScorecardArea;
  /** Points for income and assets, zero or more. */
  readonly b1?: DecimalInput | null;
  /** Points for deprivations, zero or more. */
  readonly b2?: DecimalInput | null;
}

/**
 * The class of a household by its scores on the review form of 2016-2020 (B1 for income, B2 for deprivations).
 *
 * Poor by income at B1 ≤ 120 in rural and ≤ 140 in urban areas; poor by deprivation above that, up to 150 or 175, with
 * B2 ≥ 30; near-poor there with B2 < 30. Above, the scores only tell that the household is neither.
 *
 * @param scores the area and the two scores; scores `a` and `b` of the later form are refused
 * @param options the language of the reasons, `en` unless told
 * @returns the class or all classes still possible, with the rules; frozen
 * @throws PovertyError `SCORE_INVALID`, `LOCALE_UNKNOWN`, `ARGUMENT_INVALID`, or an error of `decimal`
 * @example 140 points are urban income poverty here, and rural income poverty on the form of 2022
 * ```ts
 * import { classifyByScorecard2016 } from "poverty-indicators";
 *
 * classifyByScorecard2016({ area: "urban", b1: 140, b2: 0 }).poorBy; // => "income"
 * classifyByScorecard2016({ area: "urban", b1: 141, b2: 30 }).poorBy; // => "deprivation"
 * classifyByScorecard2016({ area: "urban", b1: 141, b2: 20 }).class; // => "near-poor"
 * classifyByScorecard2016({ area: "rural", b1: 130 }).possible; // => ["poor", "near-poor"]
 * classifyByScorecard2016({ area: "rural", b1: 130, b2: 20 }).reasons[0]?.evidence; // => "not seen"
 * ```
 * @see scorecard2016
 */
export function classifyByScorecard2016(
  scores: Scores2016,
  options: ScorecardOptions = {},
): ScorecardClassification {
  return classifyScores(scorecard2016, scores, options);
}
