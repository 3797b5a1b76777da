import {
  linearisedRatio,
  type SingleUnitPolicy,
  type SurveyDesign,
  taylorCovariance,
} from "../../survey/index.ts";
import type { Ratio } from "./ratio.ts";

/** A ratio of one table, and where the units of that table stand in the design; `null` when they stand as they are. */
export interface PlacedRatio {
  readonly ratio: Ratio;
  readonly places: Int32Array | null;
}

/** The covariances of several ratios, which may live in different units of one design. */
export function covarianceOfRatios(
  design: SurveyDesign,
  placed: readonly PlacedRatio[],
  singleUnit: SingleUnitPolicy,
): readonly (readonly number[])[] {
  const placesOf = placed.map(({ ratio, places }) =>
    places === null ? ratio.units : ratio.units.map((unit) => places[unit] as number),
  );
  const units = Int32Array.from(new Set(placesOf.flatMap((places) => Array.from(places)))).sort();
  const positions = new Int32Array(design.strata.length);
  units.forEach((unit, position) => {
    positions[unit] = position;
  });
  const residuals = placed.map(({ ratio }, at) => {
    const spread = new Float64Array(units.length);
    linearisedRatio(ratio.part.byUnit(), ratio.whole.byUnit()).residuals.forEach((residual, place) => {
      spread[positions[placesOf[at]?.[place] as number] as number] = residual;
    });
    return spread;
  });
  return taylorCovariance(design, residuals, { units, singleUnit });
}
