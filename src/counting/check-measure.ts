import { PovertyError, show } from "../errors/index.ts";
import type { Label, Sourced } from "../standard/index.ts";
import type { Measure } from "./measure.ts";

/** Refuses what is not a measure of `defineMeasure`. */
export function checkMeasure(measure: unknown): void {
  if (isMeasure(measure)) return;
  throw new PovertyError(
    "MEASURE_INVALID",
    `Cannot use ${show(measure)} as a measure: expected the result of defineMeasure`,
    measure,
  );
}

const isText = (value: unknown): boolean => typeof value === "string";
const isLabel = (value: unknown): boolean =>
  value === null || (isText((value as Label).vi) && isText((value as Label).en));

/** Looks at all that is read later, so that a measure that was damaged as JSON is refused here. */
function isMeasure(measure: unknown): boolean {
  try {
    const { kind, id, label, dimensions, cutoff, source } = (measure ?? {}) as Partial<Measure>;
    const whole =
      kind === "measure" &&
      (id === null || isText(id)) &&
      isLabel(label) &&
      isText(cutoff) &&
      (source === null || isText((source as Sourced).evidence));
    return (
      whole &&
      Array.isArray(dimensions) &&
      (dimensions as Measure["dimensions"]).every(
        (dimension) =>
          isText(dimension.id) &&
          isText(dimension.weight) &&
          isLabel(dimension.label) &&
          Array.isArray(dimension.indicators) &&
          dimension.indicators.every((one) => isText(one.id) && isText(one.weight) && isLabel(one.label)),
      )
    );
  } catch {
    return false;
  }
}
