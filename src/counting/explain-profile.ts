import { checkOptions, PovertyError, show } from "../errors/index.ts";
import { type Fraction, type FractionInput, fractionOf, fractionText } from "../number/index.ts";
import { checkMeasure } from "./check-measure.ts";
import { indicatorsOf, type Measure, type MeasureIndicator } from "./measure.ts";
import type { Estimate } from "./measures.ts";
import { exactEstimate } from "./ratios/exact-estimate.ts";
import { readCutoff } from "./read-cutoff.ts";
import { schemeOfMeasure, scoreOf } from "./sums/score-scheme.ts";

/**
 * The deprivations of one household: by indicator, where `null` and what is left out are not known; or a profile, the sum
 * of 2^j over the indicators j that it is deprived in.
 */
export type ProfileInput = Readonly<Record<string, boolean | 0 | 1 | null | undefined>> | number;

/** Why a household is poor or not. Frozen plain data. */
export interface ProfileExplanation {
  readonly kind: "profile-explanation";
  /** The indicators that it is deprived in, with their weights. */
  readonly deprived: readonly MeasureIndicator[];
  /** The indicators of which nothing is known. */
  readonly unknown: readonly MeasureIndicator[];
  /** The sum of the weights of its deprivations; what is unknown counts as no deprivation. */
  readonly score: Estimate;
  /** The score if it were deprived in all that is unknown. */
  readonly highestScore: Estimate;
  readonly cutoff: string;
  /** Whether it is poor; `null` when that hangs on what is unknown. */
  readonly poor: boolean | null;
  /** score − cut-off: 0 exactly on the cut-off, which is poor; below 0 for what it is short of. */
  readonly distance: Estimate;
}

/**
 * Explains one household: in what it is deprived, what that weighs, and how far it stands from the cut-off.
 *
 * @param measure the measure
 * @param profile its deprivations
 * @param options the cut-off; default: the measure's
 * @returns the explanation, frozen plain data
 * @throws PovertyError `MEASURE_INVALID`, `CUTOFF_INVALID`, `DEPRIVATION_INVALID` for another value, `COLUMN_ABSENT`
 * for a name that is no indicator of the measure, `ARGUMENT_INVALID`, or an error of `fraction` for the cut-off
 * @example Exactly on the cut-off of Colombia's index, where a sum of doubles says 0.32999999999999996
 * ```ts
 * import { colombiaMpi, explainProfile } from "poverty-indicators";
 *
 * const deprived = { lowEducation: true, illiteracy: true, schoolLag: true, floors: true, outerWalls: true };
 * const household = explainProfile(colombiaMpi, { ...deprived, schoolNonAttendance: false }, { cutoff: "33 %" });
 * household.score.exact; // => "33/100"
 * household.distance.exact; // => "0"
 * household.poor; // => true
 * ```
 * @see Alkire and Foster (2011), Counting and multidimensional poverty measurement, Journal of Public Economics 95, section 3: identification
 */
export function explainProfile(
  measure: Measure,
  profile: ProfileInput,
  options: { readonly cutoff?: FractionInput } = {},
): ProfileExplanation {
  checkMeasure(measure);
  checkOptions(options);
  const cutoff = readCutoff(options.cutoff ?? measure.cutoff);
  const indicators = indicatorsOf(measure);
  const { deprived, unknown } =
    typeof profile === "number" ? readBits(profile, indicators) : readAnswers(profile, indicators);
  const scheme = schemeOfMeasure(measure);
  const scoreOfBits = (bits: number): Fraction => fractionOf(scoreOf(scheme, bits), scheme.denominator);
  const score = scoreOfBits(deprived);
  const highest = scoreOfBits(deprived | unknown);
  const [surely, possibly] = [score.compare(cutoff) >= 0, highest.compare(cutoff) >= 0];
  const pick = (bits: number): readonly MeasureIndicator[] =>
    Object.freeze(indicators.filter((_, bit) => ((bits >>> bit) & 1) === 1));
  return Object.freeze({
    kind: "profile-explanation",
    deprived: pick(deprived),
    unknown: pick(unknown),
    score: exactEstimate(score),
    highestScore: exactEstimate(highest),
    cutoff: fractionText(cutoff),
    poor: surely === possibly ? surely : null,
    distance: exactEstimate(score.sub(cutoff)),
  });
}

interface Bits {
  readonly deprived: number;
  readonly unknown: number;
}

function readBits(profile: number, indicators: readonly MeasureIndicator[]): Bits {
  if (Number.isInteger(profile) && profile >= 0 && profile < 2 ** indicators.length) {
    return { deprived: profile, unknown: 0 };
  }
  throw new PovertyError(
    "DEPRIVATION_INVALID",
    `Cannot explain profile ${show(profile)}: expected a whole number from 0 and below 2^${indicators.length}`,
    profile,
  );
}

function readAnswers(answers: Exclude<ProfileInput, number>, indicators: readonly MeasureIndicator[]): Bits {
  if (typeof answers !== "object" || answers === null) {
    throw new PovertyError(
      "ARGUMENT_INVALID",
      `Cannot explain profile ${show(answers)}: expected an answer an indicator, or the bits of a profile`,
      answers,
    );
  }
  const other = Object.keys(answers).find((name) => !indicators.some(({ id }) => id === name));
  if (other !== undefined) {
    throw new PovertyError(
      "COLUMN_ABSENT",
      `Cannot explain profile: the measure has no indicator ${show(other)}`,
      other,
    );
  }
  let deprived = 0;
  let unknown = 0;
  indicators.forEach(({ id }, bit) => {
    const answer: unknown = Object.hasOwn(answers, id) ? answers[id] : undefined;
    if (answer === null || answer === undefined) unknown |= 1 << bit;
    else if (answer === true || answer === 1) deprived |= 1 << bit;
    else if (answer !== false && answer !== 0) {
      throw new PovertyError(
        "DEPRIVATION_INVALID",
        `Cannot explain profile: expected true, false, 1, 0 or null of ${show(id)}, received ${show(answer)}`,
        answer,
      );
    }
  });
  return { deprived, unknown };
}
