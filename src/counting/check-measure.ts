import { PovertyError, show } from "../errors/index.ts";
import type { Measure } from "./measure.ts";

/** Refuses what is not a measure of `defineMeasure`. */
export function checkMeasure(measure: unknown): void {
  const { kind, dimensions } = (measure ?? {}) as Partial<Measure>;
  if (kind === "measure" && Array.isArray(dimensions)) return;
  throw new PovertyError(
    "MEASURE_INVALID",
    `Cannot use ${show(measure)} as a measure: expected the result of defineMeasure`,
    measure,
  );
}
