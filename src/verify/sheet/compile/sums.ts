import { add, type ExactInterval, fractionOf, point, scale, subtract } from "../../../number/index.ts";
import type { Entry } from "../read/entry.ts";
import type { AverageRelation, FlowRelation, SameRelation, SumRelation } from "../sheet-relation.ts";
import { type DraftTerm, demand } from "./draft.ts";
import { type Compiler, checkUnits, claiming, distinct, stating } from "./relation.ts";

const nothing = point(fractionOf(0n));
const total = (intervals: readonly ExactInterval[]): ExactInterval => intervals.reduce(add, nothing);
const plus = (place: number): DraftTerm => [1n, place];
const minus = (place: number): DraftTerm => [-1n, place];

/** The parts add up to the total. */
export const compileSum: Compiler<SumRelation> = (relation, names, draft) => {
  const places = distinct(names, [...relation.parts, relation.total]);
  checkUnits(names, draft, places);
  const parts = places.slice(0, -1);
  const printed = names.place(relation.total);
  demand(draft, [...parts.map(plus), minus(printed)]);
  return claiming({
    operands: parts,
    printed,
    result: total,
    formula: (texts) => texts.join(" + "),
    inPercent: false,
  });
};

/** The mean of the figures. */
export const compileAverage: Compiler<AverageRelation> = (relation, names, draft) => {
  const places = distinct(names, [...relation.figures, relation.printed]);
  checkUnits(names, draft, places);
  const operands = places.slice(0, -1);
  const printed = names.place(relation.printed);
  const count = BigInt(operands.length);
  demand(draft, [...operands.map(plus), [-count, printed]]);
  return claiming({
    operands,
    printed,
    result: (intervals) => scale(total(intervals), fractionOf(1n, count)),
    formula: (texts) => `(${texts.join(" + ")}) / ${count}`,
    inPercent: false,
  });
};

/** opening + entered − left = closing. */
export const compileFlow: Compiler<FlowRelation> = (relation, names, draft) => {
  const { opening, entered, left, closing } = relation;
  const places = distinct(names, [opening, ...entered, ...left, closing]);
  checkUnits(names, draft, places);
  const operands = places.slice(0, -1);
  const printed = names.place(closing);
  const gains = 1 + entered.length;
  demand(draft, [...operands.slice(0, gains).map(plus), ...operands.slice(gains).map(minus), minus(printed)]);
  return claiming({
    operands,
    printed,
    result: (intervals) => subtract(total(intervals.slice(0, gains)), total(intervals.slice(gains))),
    formula: (texts) => [texts.slice(0, gains).join(" + "), ...texts.slice(gains)].join(" − "),
    inPercent: false,
  });
};

/** The figures are prints of one quantity. */
export const compileSame: Compiler<SameRelation> = ({ figures }, names, draft) => {
  const places = distinct(names, figures);
  checkUnits(names, draft, places);
  const [a, b, ...others] = places as [number, number, ...number[]];
  for (const other of [b, ...others]) demand(draft, [plus(a), minus(other)]);
  if (others.length > 0) return stating((text) => places.map(text).join(" = "));
  // The print with fewer places is the one that the other gives.
  const finer = (place: number): number => (draft.entries[place] as Entry).term.figure?.places ?? 0;
  const [operand, printed] = finer(a) < finer(b) ? [b, a] : [a, b];
  return claiming({
    operands: [operand],
    printed,
    result: ([interval]) => interval as ExactInterval,
    formula: ([text]) => text as string,
    inPercent: false,
  });
};
