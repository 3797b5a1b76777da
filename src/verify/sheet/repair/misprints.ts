import { type Fraction, intersect } from "../../../number/index.ts";
import type { Entry } from "../read/entry.ts";
import type { Allowed } from "../solve/messages.ts";
import { type Candidate, rankOf } from "./candidate.ts";
import { digitRepairs, type Repair } from "./digit-repairs.ts";
import { allowedByPrint, middleOf, printOf, textOfPrint, valueOfPrint } from "./print.ts";
import type { Setting } from "./setting.ts";

/** Scale words that are taken for each other: nghìn, triệu, tỷ. */
const scales = [1000n, 1_000_000n];

/** Of one kind of slip, the few are told that lie nearest to the middle of what is allowed. */
const most = 3;

/** The prints that a figure may have been meant to have, if one slip made it what it is. */
export function misprints(
  { bench, rounding }: Setting,
  figure: number,
  allowed: NonNullable<Allowed>,
): Candidate[] {
  const { entries } = bench.compiled;
  const entry = entries[figure] as Entry;
  if (entry.term.qualifier !== "none") return [];
  const print = printOf(entry);
  const found = new Map<string, Candidate>();
  const repairs = digitRepairs(print, isScaled(entry) ? scales : [], hasFiner(entries, entry));
  for (const { kind, print: meant } of nearestFirst(repairs, middleOf(allowed, valueOfPrint(print)))) {
    const own = allowedByPrint(entry, meant, rounding);
    if (own === null || intersect(own, allowed) === null) continue;
    const text = textOfPrint(entry, meant);
    const alike = [...found.values()].filter((other) => other.kind === kind);
    if (text === null || alike.length === most) continue;
    if ((found.get(text)?.rank ?? Number.POSITIVE_INFINITY) <= rankOf(kind)) continue;
    const instead = new Map([[figure, own]]);
    found.set(text, { kind, figure, meant: text, allowed, instead, rank: rankOf(kind) });
  }
  return [...found.values()];
}

const isScaled = ({ term }: Entry): boolean => term.unit === "vnd" || term.figure?.scale.eq(1) === false;

/** Whether another figure of the same unit and scale is printed with one decimal more. */
const hasFiner = (entries: readonly Entry[], { term: { figure } }: Entry): boolean =>
  figure !== null &&
  figure.places > 0 &&
  entries.some(
    ({ term }) =>
      term.figure?.places === figure.places + 1 &&
      term.unit === figure.unit &&
      term.figure.scale.eq(figure.scale),
  );

function nearestFirst(repairs: readonly Repair[], value: Fraction): readonly Repair[] {
  return repairs
    .map((repair) => ({ repair, distance: valueOfPrint(repair.print).sub(value).abs() }))
    .sort((a, b) => a.distance.compare(b.distance))
    .map(({ repair }) => repair);
}
