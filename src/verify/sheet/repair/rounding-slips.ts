import { type ExactInterval, intersect } from "../../../number/index.ts";
import type { CompiledRelation } from "../compile/compile-sheet.ts";
import type { Claim } from "../compile/relation.ts";
import type { Entry } from "../read/entry.ts";
import { isPoint } from "../solve/domains.ts";
import type { Allowed } from "../solve/messages.ts";
import { type Candidate, rankOf } from "./candidate.ts";
import { nearestPrint, textOfPrint } from "./print.ts";
import type { Setting } from "./setting.ts";

/** Whether a figure was cut where the others were rounded, or added up of parts that were rounded before. */
export function roundingSlips(setting: Setting, figure: number, allowed: NonNullable<Allowed>): Candidate[] {
  const { bench, rounding } = setting;
  const entry = bench.compiled.entries[figure] as Entry;
  const print = nearestPrint(entry, allowed, rounding);
  const meant = print === null ? null : textOfPrint(entry, print);
  const slips: Candidate[] = [];
  const cut = bench.own(figure, "truncate");
  if (entry.term.qualifier === "none" && intersect(cut, allowed) !== null) {
    const instead = new Map([[figure, cut]]);
    slips.push({ kind: "truncated", figure, meant, allowed, instead, rank: rankOf("truncated") });
  }
  const relations = bench.relationsOf[figure] as readonly number[];
  if (meant !== null && relations.some((relation) => addsUp(setting, relation, figure))) {
    const instead = new Map<number, ExactInterval>([[figure, allowed]]);
    slips.push({
      kind: "parts-rounded-first",
      figure,
      meant,
      allowed,
      instead,
      rank: rankOf("parts-rounded-first"),
    });
  }
  return slips;
}

/** Whether a relation adds up printed parts, rounded themselves, to exactly what is printed. */
function addsUp({ bench }: Setting, relation: number, figure: number): boolean {
  const { given, claim } = bench.compiled.relations[relation] as CompiledRelation;
  if (given.kind !== "sum") return false;
  const { operands, printed } = claim as Claim;
  if (printed !== figure) return false;
  const { entries } = bench.compiled;
  const terms = operands.map((place) => (entries[place] as Entry).term);
  const total = (entries[figure] as Entry).term.value;
  const sum = terms.reduce((parts, { value }) => parts.add(value), total.sub(total));
  const rounded = operands.some((place) => !isPoint(bench.own(place, "half-up")));
  return rounded && sum.equals(total);
}
