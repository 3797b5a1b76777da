import { fraction, fractionOf, fractionText } from "../../number/index.ts";
import type { Sourced } from "../source.ts";
import type { Dimension, Indicator } from "../standard.ts";
import { readShare } from "./read-cutoff.ts";
import { checkDistinct, readList, readRecord } from "./read-record.ts";
import { readRemark, readSourced, sourcedKeys } from "./read-sourced.ts";
import { readId, readLabel } from "./read-text.ts";
import { refuse } from "./refuse.ts";

const mostIndicators = 30;

/** Reads dimensions and indicators: at most 30 indicators, all with weights that sum to exactly 1 or none with one. */
export function readDimensions(value: unknown, whole: Sourced | null): readonly Dimension[] {
  const dimensions = readList(value ?? [], "dimensions", (item, path) => readDimension(item, path, whole), {
    least: 0,
    most: mostIndicators,
  });
  const indicators = dimensions.flatMap((dimension) => dimension.indicators);
  checkDistinct(
    dimensions.map(({ id }) => id),
    "an id of dimensions",
  );
  checkDistinct(
    indicators.map(({ id }) => id),
    "an indicator id of dimensions",
  );
  if (indicators.length > mostIndicators) {
    throw refuse("dimensions", value, `at most ${mostIndicators} indicators, not ${indicators.length}`);
  }
  checkWeights(indicators);
  return dimensions;
}

function checkWeights(indicators: readonly Indicator[]): void {
  const weights = indicators.flatMap(({ weight }) => (weight === null ? [] : [weight]));
  if (weights.length === 0) return;
  if (weights.length < indicators.length) {
    throw refuse("the weights of dimensions", weights, "a weight for every indicator or for none");
  }
  const sum = weights.reduce((total, weight) => total.add(fraction(weight)), fractionOf(0n));
  if (!sum.equals(1)) throw refuse("the sum of the weights of dimensions", fractionText(sum), "exactly 1");
}

function readDimension(value: unknown, path: string, whole: Sourced | null): Dimension {
  const parts = readRecord(value, path, ["id", "label", "indicators"]);
  return Object.freeze({
    id: readId(parts.id, `${path}.id`),
    label: readLabel(parts.label, `${path}.label`),
    indicators: readList(
      parts.indicators,
      `${path}.indicators`,
      (item, itemPath) => readIndicator(item, itemPath, whole),
      { least: 1, most: mostIndicators },
    ),
  });
}

function readIndicator(value: unknown, path: string, whole: Sourced | null): Indicator {
  const parts = readRecord(value, path, ["id", "label", "weight", "threshold", ...sourcedKeys]);
  const source = readSourced(parts, path, whole);
  const threshold = parts.threshold ?? null;
  return Object.freeze({
    id: readId(parts.id, `${path}.id`),
    label: readLabel(parts.label, `${path}.label`),
    weight: (parts.weight ?? null) === null ? null : readShare(parts.weight, `${path}.weight`),
    threshold: threshold === null ? null : readRemark(threshold, `${path}.threshold`, source),
    ...source,
  });
}
