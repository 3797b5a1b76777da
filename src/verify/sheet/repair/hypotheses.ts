import { showInterval } from "../../../number/index.ts";
import type { Conflict } from "../find/conflicts.ts";
import type { Hypothesis } from "../hypothesis.ts";
import type { Entry } from "../read/entry.ts";
import type { Allowed } from "../solve/messages.ts";
import type { Candidate } from "./candidate.ts";
import { carried } from "./carried.ts";
import { columnsOf, copied } from "./copied.ts";
import { figuresToTry } from "./figures-to-try.ts";
import { misprints } from "./misprints.ts";
import { rereadings } from "./rereadings.ts";
import { roundingSlips } from "./rounding-slips.ts";
import {
  allowedInLarge,
  allowedInstead,
  conflictsOn,
  resolvedBy,
  type Setting,
  strainOf,
} from "./setting.ts";

/** Of the candidates so many are tried on the sheet, and of those that resolve it so many are told. */
const mostTried = 80;
const mostTold = 12;

/** A candidate, and the conflicts that it resolves. */
export interface Tried {
  readonly candidate: Candidate;
  readonly resolves: readonly number[];
}

/** Finds what may have been meant where a conflict is, the likeliest first. */
export function hypothesesFor(setting: Setting): (conflict: number) => readonly Tried[] {
  const column = columnsOf(setting.bench.compiled.entries);
  return (conflict) => {
    const { relations } = setting.conflicts[conflict] as Conflict;
    const figures = figuresToTry(setting.bench, setting.conflicts[conflict] as Conflict);
    const instead = allowedInLarge(setting, conflict);
    const candidates = [
      ...figures.flatMap((figure) => slipsOf(setting, conflict, figure, column, instead)),
      ...relations.flatMap((relation) => rereadings(setting, relation, column)),
      ...carried(setting, conflict),
    ];
    return candidates
      .sort((a, b) => a.rank - b.rank)
      .slice(0, mostTried)
      .flatMap((candidate) => {
        const resolves = resolvedBy(setting, candidate.instead, conflict, candidate.without);
        if (resolves === null) return [];
        return [{ candidate, resolves, strain: strainOf(setting, candidate.instead, resolves) }];
      })
      .sort((a, b) => worth(b) - worth(a) || a.strain - b.strain)
      .slice(0, mostTold);
  };
}

/** How many conflicts are resolved beyond one for each figure that is changed. */
const worth = ({ candidate, resolves }: Tried): number => resolves.length - candidate.instead.size;

function slipsOf(
  setting: Setting,
  conflict: number,
  figure: number,
  column: (figure: number) => readonly number[],
  instead: ReadonlyMap<number, Allowed>,
): Candidate[] {
  const known = instead.get(figure);
  const allowed = known === undefined ? allowedInstead(setting, figure, new Set([conflict])) : known;
  if (allowed === null) return [];
  const rounded = roundingSlips(setting, figure, allowed);
  // What rounding explains is no misprint as well.
  const told = new Set(rounded.map(({ meant }) => meant));
  const slips = [...misprintsThroughout(setting, figure), ...misprints(setting, figure, allowed)].filter(
    ({ meant }) => !told.has(meant) && told.add(meant),
  );
  return [...rounded, ...slips, ...copied(setting, figure, allowed, column(figure))];
}

/** The misprints that would resolve every conflict that a figure stands in, where there are several. */
function misprintsThroughout(setting: Setting, figure: number): Candidate[] {
  const conflicts = conflictsOn(setting, figure);
  const allowed = conflicts.size < 2 ? null : allowedInstead(setting, figure, conflicts);
  return allowed === null ? [] : misprints(setting, figure, allowed);
}

/** Shows a hypothesis as plain data. */
export function showHypothesis({ bench }: Setting, { candidate, resolves }: Tried): Hypothesis {
  const { kind, figure, meant, allowed, other, otherMeant } = candidate;
  const { entries } = bench.compiled;
  const { id, term } = entries[figure] as Entry;
  return Object.freeze({
    kind,
    figure: id,
    printed: term.text,
    meant,
    allowed: showInterval(allowed),
    ...(other === undefined ? {} : { other: (entries[other] as Entry).id }),
    ...(typeof otherMeant === "string" ? { otherMeant } : {}),
    resolves: Object.freeze([...resolves]),
  });
}
