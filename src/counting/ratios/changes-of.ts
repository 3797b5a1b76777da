import type { Fraction } from "../../number/index.ts";
import type { Estimate, MeasuresOf } from "../measures.ts";
import type { Population } from "../sums/population.ts";
import type { Changes, IncidenceAndIntensity } from "../tabulation-comparison.ts";
import { changeOfRatio, changeValue } from "./change-of-ratio.ts";
import type { Estimator } from "./estimator.ts";
import { listMeasures, mapMeasures } from "./map-measures.ts";
import type { PairedSurveys } from "./paired-surveys.ts";
import type { Populations } from "./populations.ts";
import { fractionOfRatio, type Ratio } from "./ratio.ts";
import { effect, splitProduct } from "./split-product.ts";

/** One of two tables that are compared, summed. */
export interface ComparedWave {
  readonly summed: Populations;
  readonly estimates: Estimator;
}

/** Two tables that are compared. */
export interface ComparedWaves {
  readonly first: ComparedWave;
  readonly second: ComparedWave;
  readonly cutoff: Fraction;
  readonly years: Fraction;
  readonly surveys: PairedSurveys | null;
  readonly level: number;
}

/** The changes of all measures of a population, which stands in both tables. */
export function changesOf(waves: ComparedWaves, earlier: Population, later: Population): Changes {
  const { first, second, cutoff, years, surveys, level } = waves;
  const before = first.summed.ratios(earlier, cutoff);
  const after = second.summed.ratios(later, cutoff);
  const ratiosAfter = listMeasures(after);
  const estimatesBefore = listMeasures(first.estimates.estimate(before, earlier.units, []));
  const estimatesAfter = listMeasures(second.estimates.estimate(after, later.units, []));
  const changes = mapMeasures(before, (ratio, place) => {
    const [later, from, to] = [ratiosAfter[place], estimatesBefore[place], estimatesAfter[place]];
    if (!later) return null;
    const estimates = { before: from as Estimate, after: to as Estimate };
    return changeOfRatio({ before: ratio, after: later }, estimates, years, surveys, level);
  });
  return Object.freeze({ ...changes, shapley: incidenceAndIntensity(before, after, surveys, changes) });
}

function incidenceAndIntensity(
  before: MeasuresOf<Ratio>,
  after: MeasuresOf<Ratio>,
  surveys: PairedSurveys | null,
  { adjustedHeadcountRatio }: Omit<Changes, "shapley">,
): IncidenceAndIntensity | null {
  if (before.intensity === null || after.intensity === null) return null;
  const split = splitProduct(
    { before: before.headcountRatio, after: after.headcountRatio },
    { before: before.intensity, after: after.intensity },
    surveys,
  );
  const change = fractionOfRatio(after.adjustedHeadcountRatio).sub(
    fractionOfRatio(before.adjustedHeadcountRatio),
  );
  return Object.freeze({
    change: changeValue(change, adjustedHeadcountRatio.absolute.standardError),
    headcountRatio: effect(split.first, change),
    intensity: effect(split.second, change),
  });
}
