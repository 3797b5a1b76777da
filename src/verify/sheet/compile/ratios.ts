import { isCountable } from "../../../figure/index.ts";
import { divide, type ExactInterval, everything } from "../../../number/index.ts";
import { isPercent } from "../../operand.ts";
import type { Entry } from "../read/entry.ts";
import type {
  AttainmentRelation,
  ImpliedTotalRelation,
  RatioRelation,
  ShareRelation,
} from "../sheet-relation.ts";
import { type Draft, demand, helper } from "./draft.ts";
import {
  type Compiler,
  checkRate,
  checkUnits,
  claiming,
  distinct,
  type Meaning,
  type Names,
  stating,
} from "./relation.ts";

/** part / whole = printed. */
export const compileRatio: Compiler<RatioRelation> = ({ part, whole, printed }, names, draft) =>
  ratio([part, whole, printed], names, draft);

/** actual / target = printed. */
export const compileAttainment: Compiler<AttainmentRelation> = ({ actual, target, printed }, names, draft) =>
  ratio([actual, target, printed], names, draft);

/** A ratio, and 0 ≤ part ≤ whole. */
export const compileShare: Compiler<ShareRelation> = ({ part, whole, printed }, names, draft) => {
  const meaning = ratio([part, whole, printed], names, draft);
  demand(draft, [[-1n, names.place(part)]], "<=");
  demand(
    draft,
    [
      [1n, names.place(part)],
      [-1n, names.place(whole)],
    ],
    "<=",
  );
  return meaning;
};

/** The factor of a percent: 100 parts of it are one. */
export const percents = (place: number, { entries }: Draft): bigint =>
  isPercent((entries[place] as Entry).term) ? 100n : 1n;

/** Demands that a divisor is above zero, or below it where it is printed so. */
export function demandDivisor(place: number, draft: Draft): void {
  const negative = (draft.entries[place] as Entry).term.value.s === -1n;
  demand(draft, [[negative ? 1n : -1n, place]], "<");
}

function ratio(ids: readonly [string, string, string], names: Names, draft: Draft): Meaning {
  const [part, whole, printed] = distinct(names, ids) as [number, number, number];
  checkUnits(names, draft, [part, whole]);
  checkRate(names, draft, printed);
  const factor = percents(printed, draft);
  demand(draft, [
    [factor, part],
    [-1n, printed, whole],
  ]);
  demandDivisor(whole, draft);
  return claiming({
    operands: [part, whole],
    printed,
    result: ([a, b]) => divide(a as ExactInterval, b as ExactInterval),
    formula: ([a, b]) => `${a} / ${b}`,
    inPercent: factor !== 1n,
  });
}

/** count = printed × total for every count, whether the total is a figure of the sheet or not. */
export const compileImpliedTotal: Compiler<ImpliedTotalRelation> = ({ shares, total }, names, draft) => {
  const ids = shares.flatMap(({ count, printed }) => [count, printed]);
  const places = distinct(names, total === undefined ? ids : [...ids, total]);
  const counts = places.slice(0, ids.length).filter((_, at) => at % 2 === 0);
  const whole =
    total === undefined ? helper(draft, everything, counts.every(isWhole(draft))) : names.place(total);
  checkUnits(names, draft, total === undefined ? counts : [...counts, whole]);
  demand(draft, [[-1n, whole]], "<");
  for (const [at, count] of counts.entries()) {
    const printed = places[2 * at + 1] as number;
    checkRate(names, draft, printed);
    demand(draft, [
      [percents(printed, draft), count],
      [-1n, printed, whole],
    ]);
  }
  return stating(
    (text) => {
      const quotients = counts.map((count, at) => `${text(count)} / ${text(places[2 * at + 1] as number)}`);
      return (total === undefined ? quotients : [text(whole), ...quotients]).join(" = ");
    },
    total === undefined ? whole : null,
  );
};

/** Whether a figure counts whole things, or is a whole number without a unit. */
const isWhole =
  ({ entries }: Draft) =>
  (place: number): boolean => {
    const { term, whole } = entries[place] as Entry;
    const bare = term.unit === "none" && term.value.d === 1n && (term.figure?.places ?? 0) === 0;
    return whole || (bare && !isCountable(term.unit));
  };
