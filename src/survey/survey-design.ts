import { PovertyError, show } from "../errors/index.ts";

/** The primary sampling units of a survey and the strata in which they were drawn. */
export interface SurveyDesign {
  readonly kind: "survey-design";
  /** The stratum of each primary sampling unit, as a code from 0 to the number of strata − 1. */
  readonly strata: Int32Array;
  /** A name of each stratum, for messages. */
  readonly stratumLabels: readonly string[];
  /** How many units were drawn in each stratum, n_h. */
  readonly unitsInStratum: Int32Array;
  /** Which part of each stratum's units was drawn, f_h = n_h / N_h; 0 for a draw with replacement. */
  readonly samplingFractions: Float64Array;
}

/** What `surveyDesign` reads. */
export interface SurveyDesignInput {
  /** The stratum of each primary sampling unit that was drawn, as a code from 0 to `stratumCount` − 1. */
  readonly strata: ArrayLike<number>;
  /** How many strata there are; each must have at least one unit. */
  readonly stratumCount: number;
  /** A name of each stratum, for messages. Default: its code. */
  readonly stratumLabels?: readonly string[];
  /** How many units each stratum has in the population, N_h; `Infinity` where it is not known. */
  readonly populationUnits?: ArrayLike<number>;
  /** Instead of `populationUnits`: which part of each stratum's units was drawn, f_h from 0 to 1. Default: 0. */
  readonly samplingFractions?: ArrayLike<number>;
}

/**
 * Describes how a survey was drawn: its primary sampling units, their strata and, if wanted, a finite population
 * correction.
 *
 * The correction is for surveys that interviewed all households of their units, or nearly: it leaves out the chance of
 * drawing households within units.
 *
 * All units that were drawn belong in the design, also those in which no household answered or which a group does not
 * reach: a stratum's variance goes by the number of units drawn. A survey without strata has one stratum; a survey
 * without clusters has one unit a household.
 *
 * @param input strata of the units and, per stratum, the number or share of units drawn
 * @returns the design; its arrays are copies
 * @throws PovertyError `DESIGN_INVALID` for a code that is no stratum, a stratum without units, or a population that is
 * smaller than the sample
 * @example Five units in two strata, of which the second has ten units in the population
 * ```ts
 * import { surveyDesign } from "poverty-indicators";
 *
 * const design = surveyDesign({ strata: [0, 0, 0, 1, 1], stratumCount: 2, populationUnits: [Infinity, 10] });
 * design.unitsInStratum[0]; // => 3
 * design.samplingFractions[1]; // => 0.2
 * surveyDesign({ strata: [0, 2], stratumCount: 2 }); // throws DESIGN_INVALID
 * ```
 * @see Lumley, Complex Surveys: A Guide to Analysis Using R (2010)
 */
export function surveyDesign(input: SurveyDesignInput): SurveyDesign {
  if (typeof input !== "object" || input === null) throw invalid("expected an object", input);
  const { stratumCount } = input;
  if (!Number.isInteger(stratumCount) || stratumCount < 1 || stratumCount > 2 ** 30) {
    throw invalid(`expected a whole number of strata above 0, received ${show(stratumCount)}`, stratumCount);
  }
  const strata = readStrata(input.strata, stratumCount);
  if (stratumCount > strata.length) {
    throw invalid(
      `expected a unit in each of ${stratumCount} strata, received ${strata.length} units`,
      stratumCount,
    );
  }
  const labels = input.stratumLabels ?? Array.from({ length: stratumCount }, (_, code) => String(code));
  if (!isTexts(labels) || labels.length !== stratumCount) {
    throw invalid(`expected ${stratumCount} stratum labels, received ${show(labels)}`, labels);
  }
  const unitsInStratum = new Int32Array(stratumCount);
  for (const stratum of strata) unitsInStratum[stratum] = (unitsInStratum[stratum] as number) + 1;
  const empty = unitsInStratum.indexOf(0);
  if (empty >= 0) throw invalid(`stratum ${show(labels[empty])} has no sampling unit`, empty);
  return Object.freeze({
    kind: "survey-design",
    strata,
    stratumLabels: Object.freeze([...labels]),
    unitsInStratum,
    samplingFractions: readFractions(input, unitsInStratum, labels),
  });
}

const isTexts = (values: unknown): values is readonly string[] =>
  Array.isArray(values) && Array.from(values as unknown[]).every((value) => typeof value === "string");

function readStrata(codes: ArrayLike<number>, stratumCount: number): Int32Array {
  const length = codes?.length;
  if (!Number.isInteger(length) || length < 1) {
    throw invalid(`expected the strata of the sampling units, received ${show(codes)}`, codes);
  }
  // What only claims to be long is refused before an array of that length is made.
  for (let unit = 0; unit < length; unit++) {
    const code = codes[unit] as number;
    if (!Number.isInteger(code) || code < 0 || code >= stratumCount) {
      throw invalid(
        `expected a stratum from 0 to ${stratumCount - 1} at unit ${unit}, received ${show(code)}`,
        code,
      );
    }
  }
  const strata = new Int32Array(length);
  strata.set(codes);
  return strata;
}

function readFractions(
  { populationUnits, samplingFractions }: SurveyDesignInput,
  unitsInStratum: Int32Array,
  labels: readonly string[],
): Float64Array {
  const fractions = new Float64Array(unitsInStratum.length);
  if (populationUnits === undefined && samplingFractions === undefined) return fractions;
  if (populationUnits !== undefined && samplingFractions !== undefined) {
    throw invalid("expected populationUnits or samplingFractions, not both", populationUnits);
  }
  const given = (populationUnits ?? samplingFractions) as ArrayLike<number>;
  if (given?.length !== fractions.length) {
    throw invalid(
      `expected ${fractions.length} population sizes or fractions, received ${show(given)}`,
      given,
    );
  }
  for (let stratum = 0; stratum < fractions.length; stratum++) {
    const value = given[stratum] as number;
    const drawn = unitsInStratum[stratum] as number;
    const fraction = typeof value === "number" && populationUnits !== undefined ? drawn / value : value;
    if (typeof value !== "number" || !(fraction >= 0 && fraction <= 1)) {
      const expected = populationUnits === undefined ? "a fraction from 0 to 1" : `at least ${drawn} units`;
      throw invalid(
        `expected ${expected} in stratum ${show(labels[stratum])}, received ${show(value)}`,
        value,
      );
    }
    fractions[stratum] = fraction;
  }
  return fractions;
}

const invalid = (state: string, received: unknown): PovertyError =>
  new PovertyError("DESIGN_INVALID", `Cannot describe survey design: ${state}`, received);
