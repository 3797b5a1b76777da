import { type Fraction, fractionFromDecimal, intersect } from "../../../number/index.ts";
import type { Entry } from "../read/entry.ts";
import type { Allowed } from "../solve/messages.ts";
import { type Candidate, rankOf } from "./candidate.ts";
import { digitRepairs, type Repair } from "./digit-repairs.ts";
import { allowedByPrint, likeliestOf, type Print, printOf, textOfPrint, valueOfPrint } from "./print.ts";
import type { Setting } from "./setting.ts";

/** Scale words that are taken for each other: nghìn, triệu, tỷ. */
const scales = [1000n, 1_000_000n];

/** Of one kind of slip, the few are told that lie nearest to what is likeliest. */
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
  for (const { kind, print: meant } of nearestFirst(repairs, likeliestOf(allowed, valueOfPrint(print)))) {
    const own = allowedByPrint(entry, meant, rounding);
    if (own === null || intersect(own, allowed) === null) continue;
    const text = textOfPrint(entry, meant);
    // What several kinds explain is found under the likeliest first.
    if (text === null || found.has(text)) continue;
    const alike = [...found.values()].filter((other) => other.kind === kind);
    if (alike.length === most) continue;
    const usual = kind === "scale-mistaken" && hasScale(entries, entry, meant);
    // A scale that other figures have is likelier than a decimal mark at another place.
    const rank = usual ? rankOf("decimal-mark-moved") - 0.5 : rankOf(kind);
    const instead = new Map([[figure, own]]);
    found.set(text, { kind, figure, meant: text, allowed, instead, rank });
  }
  return [...found.values()];
}

const isScaled = ({ term }: Entry): boolean => term.unit === "vnd" || term.figure?.scale.eq(1) === false;

/** Whether another figure of the same unit is printed in the scale of a print. */
const hasScale = (entries: readonly Entry[], { term: { unit } }: Entry, { scale }: Print): boolean =>
  entries.some(
    ({ term }) =>
      term.unit === unit && term.figure !== null && fractionFromDecimal(term.figure.scale).equals(scale),
  );

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
