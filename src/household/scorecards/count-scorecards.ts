import { PovertyError, show } from "../../errors/index.ts";
import type { ScorecardClassification } from "./scorecard-classification.ts";

/** How many households the scores put where, each kind of poor counted separately. Frozen plain data. */
export interface ScorecardCounts {
  readonly kind: "scorecard-counts";
  /** The one scorecard of all; `null` when there was no household. */
  readonly scorecard: string | null;
  /** How many households were counted. */
  readonly households: number;
  /** All poor households: those by income, by deprivation, and those of a scorecard that knows no kinds. */
  readonly poor: number;
  /** Households that their income makes poor. */
  readonly poorByIncome: number;
  /** Households that income and deprivations together make poor. */
  readonly poorByDeprivation: number;
  /** Near-poor households. */
  readonly nearPoor: number;
  /** Neither poor nor near-poor. */
  readonly notPoor: number;
  /** Left open by an unknown score. */
  readonly undecided: number;
}

/**
 * Counts households by what their scores say, and keeps poor by income and poor by deprivation apart.
 *
 * All must come from one scorecard, because 140 points mean another thing in 2016-2020 than in 2022-2025.
 *
 * @param classifications what `classifyByScorecard2016` or `classifyByScorecard2022` returned, any number
 * @returns the counts, frozen
 * @throws PovertyError `STANDARDS_DIFFER` for two scorecards, `ARGUMENT_INVALID` for another thing
 * @example
 * ```ts
 * import { classifyByScorecard2016, countScorecards } from "poverty-indicators";
 *
 * const counts = countScorecards([
 *   classifyByScorecard2016({ area: "rural", b1: 100, b2: 40 }),
 *   classifyByScorecard2016({ area: "rural", b1: 130, b2: 40 }),
 *   classifyByScorecard2016({ area: "rural", b1: 130, b2: 10 }),
 * ]);
 * counts.poor; // => 2
 * counts.poorByDeprivation; // => 1
 * counts.nearPoor; // => 1
 * ```
 * @see Thông tư 07/2021/TT-BLĐTBXH
 */
export function countScorecards(classifications: Iterable<ScorecardClassification>): ScorecardCounts {
  const counts = {
    households: 0,
    poor: 0,
    poorByIncome: 0,
    poorByDeprivation: 0,
    nearPoor: 0,
    notPoor: 0,
    undecided: 0,
  };
  let scorecard: string | null = null;
  if (typeof classifications?.[Symbol.iterator] !== "function") {
    throw new PovertyError(
      "ARGUMENT_INVALID",
      `Cannot count ${show(classifications)}: expected classifications by a scorecard`,
      classifications,
    );
  }
  for (const classification of classifications) {
    checkOne(classification, scorecard);
    scorecard = classification.scorecard;
    counts.households++;
    counts[kinds[classification.countsAs ?? "undecided"]]++;
    if (classification.poorBy === "income") counts.poorByIncome++;
    if (classification.poorBy === "deprivation") counts.poorByDeprivation++;
  }
  return Object.freeze({ kind: "scorecard-counts", scorecard, ...counts });
}

const kinds = {
  poor: "poor",
  "near-poor": "nearPoor",
  "not-poor": "notPoor",
  undecided: "undecided",
} as const;

function checkOne(classification: ScorecardClassification, scorecard: string | null): void {
  const { kind, countsAs, scorecard: form } = classification ?? {};
  if (
    kind !== "scorecard-classification" ||
    typeof form !== "string" ||
    !["poor", "near-poor", "not-poor", null].includes(countsAs as null)
  ) {
    throw new PovertyError(
      "ARGUMENT_INVALID",
      `Cannot count ${show(classification)}: expected a classification by a scorecard`,
      classification,
    );
  }
  if (scorecard !== null && classification.scorecard !== scorecard) {
    throw new PovertyError(
      "STANDARDS_DIFFER",
      `Cannot count ${show(classification.scorecard)} beside ${show(scorecard)}: the same points mean another thing`,
      classification.scorecard,
    );
  }
}
