import type { Rate } from "../../src/index.ts";

/** A ratio as a report prints it, or the state that stands in its place. */
export const percentOf = (ratio: Rate | string, places: number): string =>
  typeof ratio === "string" ? ratio : ratio.percent.toFixed(places);
