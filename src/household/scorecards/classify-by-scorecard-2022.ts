import type { DecimalInput } from "../../number/index.ts";
import { classifyScores } from "./classify-scores.ts";
import type { ScorecardArea } from "./scorecard.ts";
import { scorecard2022 } from "./scorecard-2022.ts";
import type { ScorecardClassification, ScorecardOptions } from "./scorecard-classification.ts";

/** The scores of a review form of 2022-2025. A score left out, or `null`, is unknown. */
export interface Scores2022 {
  readonly area: ScorecardArea;
  /** Points for income, zero or more. */
  readonly a?: DecimalInput | null;
  /** Points for deprivations: 10 for each of twelve indicators. */
  readonly b?: DecimalInput | null;
}

/**
 * The class of a household by its scores on the review form of 2022-2025 (A for income, B for deprivations).
 *
 * Poor at A ≤ 140 in rural and ≤ 175 in urban areas with B ≥ 30; near-poor there with B < 30. Above, the household is
 * neither, and its actual income tells average living standard from not poor.
 *
 * @param scores the area and the two scores; scores `b1` and `b2` of the earlier form are refused
 * @param options the language of the reasons, `en` unless told
 * @returns the class or all classes still possible, with the rules; frozen
 * @throws PovertyError `SCORE_INVALID`, `LOCALE_UNKNOWN`, `ARGUMENT_INVALID`, or an error of `decimal`
 * @example
 * ```ts
 * import { classifyByScorecard2022 } from "poverty-indicators";
 *
 * const poor = classifyByScorecard2022({ area: "rural", a: 140, b: 30 });
 * poor.class; // => "poor"
 * poor.reasons[0]?.text; // => "Poor household: A = 140 ≤ 140; B = 30 ≥ 30"
 * classifyByScorecard2022({ area: "rural", a: 140, b: 0 }).class; // => "near-poor"
 * classifyByScorecard2022({ area: "rural", a: 141 }).possible; // => ["average-living-standard", "not-poor"]
 * classifyByScorecard2022({ area: "rural", a: 141 }).countsAs; // => "not-poor"
 * classifyByScorecard2022({ area: "rural", a: 140, b: 25 }); // throws SCORE_INVALID
 * ```
 * @see scorecard2022
 */
export function classifyByScorecard2022(
  scores: Scores2022,
  options: ScorecardOptions = {},
): ScorecardClassification {
  return classifyScores(scorecard2022, scores, options);
}
