import { PovertyError } from "../../errors/index.ts";
import type { Measure } from "../measure.ts";
import type { MissingPolicy } from "../missing-policy.ts";
import { reweightedScheme, type ScoreScheme, schemeOfMeasure } from "./score-scheme.ts";

/** The weights that hold for each pattern of missing answers, under one policy. */
export interface CellSchemes {
  /** The schemes met so far; the first is the measure's own. */
  readonly schemes: readonly ScoreScheme[];
  /** The position of the scheme for a pattern of missing answers; −1 when such rows are left out. */
  find(missing: number): number;
}

/** Prepares the weights for every pattern of missing answers. */
export function cellSchemes(measure: Measure, policy: MissingPolicy): CellSchemes {
  const base = schemeOfMeasure(measure);
  const schemes = [base];
  const positions = new Map<number, number>([[0, 0]]);
  const add = (missing: number): number => {
    if (policy === "drop") return -1;
    if (policy === "not-deprived") return 0;
    if (policy === "refuse") {
      throw new PovertyError(
        "MISSING_REFUSED",
        "Cannot count deprivations: answers are missing, and the policy for missing answers is refuse",
        missing,
      );
    }
    const scheme = reweightedScheme(measure, base, missing);
    return scheme === null ? -1 : schemes.push(scheme) - 1;
  };
  return {
    schemes,
    find(missing) {
      let position = positions.get(missing);
      if (position === undefined) {
        position = add(missing);
        positions.set(missing, position);
      }
      return position;
    },
  };
}
