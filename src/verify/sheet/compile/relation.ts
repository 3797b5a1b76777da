import { PovertyError, show } from "../../../errors/index.ts";
import type { ExactInterval } from "../../../number/index.ts";
import { checkPure } from "../../check-pure.ts";
import { checkSameUnit } from "../../operand.ts";
import type { SheetRelation } from "../sheet-relation.ts";
import type { Draft } from "./draft.ts";

/** A relation that gives a printed figure as the result of others. */
export interface Claim {
  readonly operands: readonly number[];
  readonly printed: number;
  /** What operands in these intervals give, in pure numbers; `null` where a divisor may be zero. */
  readonly result: (operands: readonly ExactInterval[]) => ExactInterval | null;
  /** The result as a formula, given the texts of the operands. */
  readonly formula: (texts: readonly string[]) => string;
  /** Whether the printed figure is in percent and counts as 1/100. */
  readonly inPercent: boolean;
}

/** What a relation comes to, beside the constraints. */
export interface Meaning {
  /** What it gives; `null` for relations without a printed result. */
  readonly claim: Claim | null;
  /** What it says, given the text of every figure. */
  readonly statement: (text: (place: number) => string) => string;
  /** The quantity that it tells of and nobody printed; `null` where there is none. */
  readonly unprinted: number | null;
}

/** Writes the constraints of a relation into a draft. */
export type Compiler<R extends SheetRelation> = (relation: R, names: Names, draft: Draft) => Meaning;

/** Finds the figures that a relation names. */
export interface Names {
  /** The relation in messages. */
  readonly relation: string;
  /** The place of a figure. */
  readonly place: (id: string) => number;
  /** The figures that were asked for, each once. */
  readonly asked: Set<number>;
}

/** Looks up figures by id, for one relation. */
export function namesFor(relation: string, places: ReadonlyMap<string, number>): Names {
  const asked = new Set<number>();
  const place = (id: string): number => {
    const found = places.get(id);
    if (found === undefined) {
      throw new PovertyError(
        "FIGURE_ID_UNKNOWN",
        `Cannot verify ${relation}: the sheet has no figure ${show(id)}`,
        id,
      );
    }
    asked.add(found);
    return found;
  };
  return { relation, place, asked };
}

/** The places of figures that a relation may name only once. */
export function distinct(names: Names, ids: readonly string[]): number[] {
  const seen = new Set<string>();
  for (const id of ids) {
    if (seen.has(id)) {
      throw new PovertyError(
        "FIGURE_ID_TWICE",
        `Cannot verify ${names.relation}: it names the figure ${show(id)} twice`,
        id,
      );
    }
    seen.add(id);
  }
  return ids.map(names.place);
}

/** Refuses figures that do not count or measure the same kind of thing. */
export function checkUnits(names: Names, { entries }: Draft, places: readonly number[]): void {
  checkSameUnit(
    places.map((place) => (entries[place] as Draft["entries"][number]).term),
    names.relation,
  );
}

/** Refuses a figure that counts or measures something where a rate or a pure number stands. */
export const checkRate = (names: Names, { entries }: Draft, place: number): void =>
  checkPure((entries[place] as Draft["entries"][number]).term, names.relation);

/** The meaning of a relation with a printed result. */
export const claiming = (claim: Claim): Meaning => ({
  claim,
  unprinted: null,
  statement: (text) => `${claim.formula(claim.operands.map(text))} = ${text(claim.printed)}`,
});

/** The meaning of a relation without one. */
export const stating = (statement: Meaning["statement"], unprinted: number | null = null): Meaning => ({
  claim: null,
  unprinted,
  statement,
});
