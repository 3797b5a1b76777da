import type { Unit } from "../../../figure/index.ts";
import { fractionOf, multiply, point } from "../../../number/index.ts";
import type { Entry } from "../read/entry.ts";
import type { ProductRelation, WeightedMeanRelation } from "../sheet-relation.ts";
import { checkDimensions } from "./dimension.ts";
import { type DraftTerm, demand } from "./draft.ts";
import { percents } from "./ratios.ts";
import { type Compiler, checkUnits, claiming, distinct } from "./relation.ts";
import { weightedMean } from "./weighted-mean.ts";

/** The product of the factors, each percent as 1/100. */
export const compileProduct: Compiler<ProductRelation> = (relation, names, draft) => {
  const places = distinct(names, [...relation.factors, relation.printed]);
  const factors = places.slice(0, -1);
  const printed = names.place(relation.printed);
  const unitOf = (id: string): Unit => (draft.entries[names.place(id)] as Entry).term.unit;
  checkDimensions([{ op: "*", of: relation.factors }, relation.printed], unitOf, names.relation);
  const parts = factors.reduce((product, factor) => product * percents(factor, draft), 1n);
  const inPercent = percents(printed, draft);
  demand(draft, [
    [fractionOf(1n, parts), ...factors],
    [fractionOf(-1n, inPercent), printed],
  ]);
  return claiming({
    operands: factors,
    printed,
    result: (intervals) => intervals.reduce(multiply, point(fractionOf(1n, parts))),
    formula: (texts) => texts.join(" × "),
    inPercent: inPercent !== 1n,
  });
};

/** Σ weight × value / Σ weight = mean. */
export const compileWeightedMean: Compiler<WeightedMeanRelation> = (relation, names, draft) => {
  const ids = relation.terms.map(({ value }) => value);
  const places = distinct(names, [...ids, relation.mean]);
  const values = places.slice(0, -1);
  const mean = names.place(relation.mean);
  const weights = relation.terms.map(({ weight }) => names.place(weight));
  checkUnits(names, draft, places);
  checkUnits(names, draft, weights);
  const products = values.map((value, at): DraftTerm => [1n, weights[at] as number, value]);
  demand(draft, [...products, ...weights.map((weight): DraftTerm => [-1n, weight, mean])]);
  for (const weight of new Set(weights)) demand(draft, [[-1n, weight]], "<=");
  demand(
    draft,
    weights.map((weight): DraftTerm => [-1n, weight]),
    "<",
  );
  return claiming({
    operands: [...values, ...weights],
    printed: mean,
    result: (intervals) => weightedMean(intervals.slice(0, values.length), intervals.slice(values.length)),
    formula: (texts) => {
      const terms = values.map((_, at) => `${texts[values.length + at]} × ${texts[at]}`);
      return `(${terms.join(" + ")}) / (${texts.slice(values.length).join(" + ")})`;
    },
    inPercent: false,
  });
};
