import type { SheetRelation } from "../sheet-relation.ts";
import { compileOrder, compileProportion, compileTarget } from "./bounds.ts";
import { compileAverageChange, compileDifference, compileRelativeChange } from "./changes.ts";
import type { Draft } from "./draft.ts";
import { compileEquation } from "./equation.ts";
import { compileProduct, compileWeightedMean } from "./products.ts";
import { compileAttainment, compileImpliedTotal, compileRatio, compileShare } from "./ratios.ts";
import type { Meaning, Names } from "./relation.ts";
import { compileAverage, compileFlow, compileSame, compileSum } from "./sums.ts";

/** Writes the constraints of a relation of any kind into a draft. */
export function compileRelation(relation: SheetRelation, names: Names, draft: Draft): Meaning {
  switch (relation.kind) {
    case "ratio":
      return compileRatio(relation, names, draft);
    case "share":
      return compileShare(relation, names, draft);
    case "attainment":
      return compileAttainment(relation, names, draft);
    case "sum":
      return compileSum(relation, names, draft);
    case "difference":
      return compileDifference(relation, names, draft);
    case "relative-change":
      return compileRelativeChange(relation, names, draft);
    case "product":
      return compileProduct(relation, names, draft);
    case "weighted-mean":
      return compileWeightedMean(relation, names, draft);
    case "average":
      return compileAverage(relation, names, draft);
    case "average-change":
      return compileAverageChange(relation, names, draft);
    case "flow":
      return compileFlow(relation, names, draft);
    case "target":
      return compileTarget(relation, names, draft);
    case "same":
      return compileSame(relation, names, draft);
    case "implied-total":
      return compileImpliedTotal(relation, names, draft);
    case "order":
      return compileOrder(relation, names, draft);
    case "proportion":
      return compileProportion(relation, names, draft);
    case "equation":
      return compileEquation(relation, names, draft);
  }
}
