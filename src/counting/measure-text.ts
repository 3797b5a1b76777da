import { readMade } from "../errors/index.ts";
import type { Measure } from "./measure.ts";

/** A measure as one text, by which two are told apart; refuses one that was given what no JSON holds. */
export const measureText = (measure: Measure): string =>
  readMade("measure", measure, "MEASURE_INVALID", () => JSON.stringify(measure));
