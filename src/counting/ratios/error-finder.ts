import {
  type JackknifeOptions,
  jackknifeRatios,
  ratioStandardError,
  replicateStandardError,
  type SurveyDesign,
} from "../../survey/index.ts";
import type { InferenceOptions, ReplicateTables } from "../estimate-options.ts";
import { spreadTotal } from "../sums/total.ts";
import { approximateRatio, type Ratio } from "./ratio.ts";

/**
 * The standard error of a ratio; `null` where there is none.
 *
 * @param replicates the value of the ratio in each replicate, where replicates are given
 */
export type ErrorFinder = (ratio: Ratio, replicates: readonly (number | null)[]) => number | null;

/** Prepares the computing of standard errors. */
export function errorFinder(design: SurveyDesign | null, options: InferenceOptions): ErrorFinder {
  const { standardErrors, singleUnit = "fail", centre = "replicate-mean" } = options;
  if (typeof standardErrors === "object") return errorOfReplicates(standardErrors);
  if (design === null) return () => null;
  if (standardErrors === "jackknife") return errorOfJackknife(design, singleUnit as JackknifePolicy, centre);
  return ({ part, whole, units }) =>
    ratioStandardError(design, part.byUnit(), whole.byUnit(), { units, singleUnit });
}

function errorOfReplicates(replicateTables: ReplicateTables): ErrorFinder {
  const { tables: _, ...options } = replicateTables;
  return (ratio, replicates) =>
    replicateStandardError(replicates, { ...options, estimate: approximateRatio(ratio) });
}

/** The jackknife knows fewer policies than linearisation, and refuses the others itself. */
type JackknifePolicy = Exclude<JackknifeOptions["singleUnit"], undefined>;

function errorOfJackknife(
  design: SurveyDesign,
  singleUnit: JackknifePolicy,
  centre: "replicate-mean" | "full-sample",
): ErrorFinder {
  const all = Int32Array.from(design.strata, (_, unit) => unit);
  return (ratio) => {
    const { part, whole, units } = ratio;
    const parts = spreadTotal(part, units, all).byUnit();
    const wholes = spreadTotal(whole, units, all).byUnit();
    const { estimates, scales } = jackknifeRatios(design, parts, wholes, { singleUnit });
    return replicateStandardError(estimates, {
      method: "jackknife",
      scales,
      centre,
      estimate: approximateRatio(ratio),
    });
  };
}
