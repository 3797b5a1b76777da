import { PovertyError, show } from "../errors/index.ts";
import { type Fraction, fractionOf, fractionText, readFraction } from "../number/index.ts";
import type { Label, Sourced } from "../standard/index.ts";
import { mostIndicators } from "../table/index.ts";
import type { Measure, MeasureDimension } from "./measure.ts";
import type { DimensionInput, IndicatorInput, IndicatorWeights, MeasureInput } from "./measure-input.ts";
import { readCutoff } from "./read-cutoff.ts";

/**
 * Defines a counting measure of poverty in the manner of Alkire and Foster (2011): indicators in dimensions, their
 * weights, and the poverty cut-off k.
 *
 * Weights and cut-off are exact fractions (`"1/18"`, `"0.33"`, `"33 %"`), so that a household that stands exactly on
 * the cut-off is poor, whatever order its deprivations are added in. The weights must sum to exactly 1. Names of
 * indicators alone mean nested equal weights.
 *
 * @param input dimensions, at most 30 indicators in all, and the cut-off
 * @returns the measure, frozen plain data
 * @throws PovertyError `WEIGHTS_NOT_ONE` with the sum as a fraction; `CUTOFF_INVALID`, `INDICATORS_TOO_MANY`,
 * `MEASURE_INVALID`, or an error of `fraction`
 * @example Two dimensions with weights of their own, and the same with equal weights
 * ```ts
 * import { defineMeasure } from "poverty-indicators";
 *
 * const measure = defineMeasure({
 *   dimensions: { health: { nutrition: "1/4", care: "1/4" }, housing: { roof: "50 %" } },
 *   cutoff: "1/4",
 * });
 * measure.dimensions[0]?.weight; // => "1/2"
 * const equal = defineMeasure({ dimensions: { health: ["nutrition", "care"], housing: ["roof"] }, cutoff: 0.25 });
 * equal.dimensions[0]?.indicators[1]?.weight; // => "1/4"
 * defineMeasure({ dimensions: { health: { nutrition: "1/2", care: "1/3" } }, cutoff: "1/4" }); // throws WEIGHTS_NOT_ONE
 * ```
 * @see Alkire and Foster (2011), Counting and multidimensional poverty measurement, Journal of Public Economics 95
 */
export function defineMeasure(input: MeasureInput): Measure {
  if (typeof input !== "object" || input === null || typeof input.dimensions !== "object") {
    throw invalid(`expected an object with dimensions and cutoff, received ${show(input)}`, input);
  }
  const dimensions = readDimensions(input.dimensions);
  checkIds(dimensions);
  const shares = dimensions.map((dimension) => sharesOf(dimension, dimensions.length));
  checkShares(shares.flat());
  return Object.freeze({
    kind: "measure",
    id: readMeasureId(input.id ?? null),
    label: input.label ? frozenLabel(input.label) : null,
    dimensions: Object.freeze(
      dimensions.map((dimension, at) => dimensionOf(dimension, shares[at] as Fraction[])),
    ),
    cutoff: fractionText(readCutoff(input.cutoff)),
    source: frozenSource(input.source),
  });
}

function readMeasureId(id: unknown): string | null {
  if (id === null || typeof id === "string") return id;
  throw invalid(`expected an id that is a text, received ${show(id)}`, id);
}

function readDimensions(input: MeasureInput["dimensions"]): readonly DimensionInput[] {
  if (Array.isArray(input)) {
    for (const dimension of input as readonly DimensionInput[]) {
      if (!Array.isArray(dimension?.indicators)) {
        throw invalid(`expected a list of indicators in dimension ${show(dimension?.id)}`, dimension);
      }
    }
    return input;
  }
  if (input === null) throw invalid("expected dimensions, received null", input);
  return Object.entries(input as Readonly<Record<string, IndicatorWeights>>).map(([id, weights]) => {
    if (typeof weights !== "object" || weights === null) {
      throw invalid(`expected the indicators of dimension ${show(id)}, received ${show(weights)}`, weights);
    }
    const indicators = Array.isArray(weights)
      ? (weights as readonly string[]).map((name) => ({ id: name }))
      : Object.entries(weights).map(([name, weight]) => ({ id: name, weight }));
    return { id, indicators };
  });
}

/** The weights of a dimension's indicators. */
function sharesOf({ id, indicators }: DimensionInput, dimensions: number): Fraction[] {
  if (indicators.length === 0) throw invalid(`dimension ${show(id)} has no indicators`, id);
  return indicators.map((indicator) => {
    if (indicator.weight === undefined) return fractionOf(1n, BigInt(dimensions * indicators.length));
    const share = readFraction(indicator.weight, `weight of ${indicator.id}`);
    if (share.compare(0) < 0) {
      throw invalid(
        `the weight of ${show(indicator.id)} is below 0: ${fractionText(share)}`,
        indicator.weight,
      );
    }
    return share;
  });
}

function checkIds(dimensions: readonly DimensionInput[]): void {
  const indicators = dimensions.flatMap((dimension) => dimension.indicators);
  if (indicators.length > mostIndicators) {
    throw new PovertyError(
      "INDICATORS_TOO_MANY",
      `Cannot define measure: expected at most ${mostIndicators} indicators, received ${indicators.length}`,
      indicators.length,
    );
  }
  for (const named of [dimensions, indicators]) {
    const met = new Set<string>();
    for (const thing of named) {
      const id: unknown = thing?.id;
      if (typeof id !== "string" || id === "") throw invalid(`expected a name, received ${show(id)}`, id);
      if (met.has(id)) throw invalid(`the name ${show(id)} stands twice`, id);
      met.add(id);
    }
  }
}

function checkShares(shares: readonly Fraction[]): void {
  const sum = shares.reduce((total, share) => total.add(share), fractionOf(0n));
  if (!sum.equals(1)) {
    throw new PovertyError(
      "WEIGHTS_NOT_ONE",
      `Cannot define measure: the weights sum to ${fractionText(sum)}, not to 1`,
      fractionText(sum),
    );
  }
  // Scores are whole numbers of 1 / denominator, which must be exact as numbers.
  const denominator = shares.reduce((common, share) => common.lcm(fractionOf(share.d)), fractionOf(1n));
  if (denominator.n > 10n ** 15n) {
    throw invalid(
      `the common denominator of the weights is ${show(denominator.n)}, above 10^15`,
      denominator.n,
    );
  }
}

function dimensionOf(
  { id, label, indicators }: DimensionInput,
  shares: readonly Fraction[],
): MeasureDimension {
  return Object.freeze({
    id,
    label: frozenLabel(label ?? { vi: id, en: id }),
    weight: fractionText(shares.reduce((total, share) => total.add(share), fractionOf(0n))),
    indicators: Object.freeze(
      indicators.map((indicator: IndicatorInput, at) =>
        Object.freeze({
          id: indicator.id,
          label: frozenLabel(indicator.label ?? { vi: indicator.id, en: indicator.id }),
          weight: fractionText(shares[at] as Fraction),
          deprivedIf: indicator.deprivedIf ? frozenLabel(indicator.deprivedIf) : null,
          source: frozenSource(indicator.source),
        }),
      ),
    ),
  });
}

function frozenLabel({ vi, en }: Label): Label {
  if (typeof vi !== "string" || typeof en !== "string")
    throw invalid(`expected a label in vi and en, received ${show({ vi, en })}`, vi);
  return Object.freeze({ vi, en });
}

const frozenSource = (source: Sourced | null | undefined): Sourced | null =>
  source ? Object.freeze({ ...source, citation: Object.freeze({ ...source.citation }) }) : null;

const invalid = (state: string, received: unknown): PovertyError =>
  new PovertyError("MEASURE_INVALID", `Cannot define measure: ${state}`, received);
