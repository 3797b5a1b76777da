import { PovertyError, show } from "../../errors/index.ts";
import { degreesOfFreedom } from "../../survey/index.ts";
import type { Tabulation, TabulationDesign } from "../tabulation.ts";
import type { CompareOptions } from "../tabulation-comparison.ts";
import { covarianceOfRatios, type PlacedRatio } from "./covariance-of-ratios.ts";
import { designOf, designOfTable } from "./design-of-table.ts";
import type { Ratio } from "./ratio.ts";

/** Two surveys whose estimates are compared. */
export interface PairedSurveys {
  /** Of a difference. */
  readonly degreesOfFreedom: number;
  /** The covariances of estimates of the first survey followed by estimates of the second. */
  covariance(before: readonly Ratio[], after: readonly Ratio[]): readonly (readonly number[])[];
}

/** The designs of two tables together; `null` when one of them has none. */
export function pairedSurveys(
  before: Tabulation,
  after: Tabulation,
  options: CompareOptions,
): PairedSurveys | null {
  const { surveys = "independent" } = options;
  if (surveys !== "independent" && surveys !== "panel") {
    throw new PovertyError(
      "ARGUMENT_INVALID",
      `Cannot compare surveys as ${show(surveys)}: expected independent or panel`,
      surveys,
    );
  }
  if (before.design === null || after.design === null) return null;
  return surveys === "panel"
    ? panel(before.design, after.design, options)
    : independent(before, after, options);
}

function independent(
  before: Tabulation,
  after: Tabulation,
  { populationUnits, singleUnit = "fail" }: CompareOptions,
): PairedSurveys | null {
  const first = designOfTable(before, populationUnits?.before);
  const second = designOfTable(after, populationUnits?.after);
  if (first === null || second === null) return null;
  const asTheyAre = (ratios: readonly Ratio[]): PlacedRatio[] =>
    ratios.map((ratio) => ({ ratio, places: null }));
  return {
    degreesOfFreedom: degreesOfFreedom(first) + degreesOfFreedom(second),
    covariance(ratiosBefore, ratiosAfter) {
      const upper = covarianceOfRatios(first, asTheyAre(ratiosBefore), singleUnit);
      const lower = covarianceOfRatios(second, asTheyAre(ratiosAfter), singleUnit);
      return [
        ...upper.map((row) => [...row, ...ratiosAfter.map(() => 0)]),
        ...lower.map((row) => [...ratiosBefore.map(() => 0), ...row]),
      ];
    },
  };
}

/** One design of all units that either wave visited. */
function panel(
  before: TabulationDesign,
  after: TabulationDesign,
  { populationUnits, singleUnit = "fail" }: CompareOptions,
): PairedSurveys {
  const strata: string[] = [];
  const units = { labels: [] as string[], strata: [] as number[] };
  const known = new Map<string, number>();
  const stratumOfLabel = new Map<string, string>();
  const placesOf = (design: TabulationDesign): Int32Array =>
    Int32Array.from(design.units.labels, (label, unit) => {
      const stratum = design.strata[design.units.strata[unit] as number] as string;
      const nested = before.nestedClusters || after.nestedClusters;
      if (!nested && (stratumOfLabel.get(label) ?? stratum) !== stratum) throw movedUnit(label, stratum);
      stratumOfLabel.set(label, stratum);
      const key = JSON.stringify([stratum, label]);
      const place = known.get(key) ?? units.labels.push(label) - 1;
      if (!known.has(key)) {
        if (!strata.includes(stratum)) strata.push(stratum);
        units.strata.push(strata.indexOf(stratum));
      }
      known.set(key, place);
      return place;
    });
  const placesBefore = placesOf(before);
  const placesAfter = placesOf(after);
  const design = designOf({ strata, units }, populationUnits?.before ?? populationUnits?.after);
  return {
    degreesOfFreedom: degreesOfFreedom(design),
    covariance: (ratiosBefore, ratiosAfter) =>
      covarianceOfRatios(
        design,
        [
          ...ratiosBefore.map((ratio) => ({ ratio, places: placesBefore })),
          ...ratiosAfter.map((ratio) => ({ ratio, places: placesAfter })),
        ],
        singleUnit,
      ),
  };
}

const movedUnit = (label: string, stratum: string): PovertyError =>
  new PovertyError(
    "CLUSTER_IN_TWO_STRATA",
    `Cannot compare waves of a panel: unit ${show(label)} is in stratum ${show(stratum)} in one wave only`,
    label,
  );
