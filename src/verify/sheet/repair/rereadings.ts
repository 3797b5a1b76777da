import { absolute, type ExactInterval, fractionOf, meet, scale, subtract } from "../../../number/index.ts";
import { isPercent } from "../../operand.ts";
import type { CompiledRelation } from "../compile/compile-sheet.ts";
import type { Claim } from "../compile/relation.ts";
import type { Entry } from "../read/entry.ts";
import { type Candidate, rankOf } from "./candidate.ts";
import { printOf, textOfPrint } from "./print.ts";
import type { Setting } from "./setting.ts";

const hundred = fractionOf(100n);

/** Other readings of a relation under which the figures hold as they are printed. */
export function rereadings(
  setting: Setting,
  relation: number,
  column: (figure: number) => readonly number[],
): Candidate[] {
  const { given, claim } = setting.bench.compiled.relations[relation] as CompiledRelation;
  if (given.kind === "relative-change") return asPoints(setting, relation, claim as Claim);
  const quotient = given.kind === "ratio" || given.kind === "share" || given.kind === "attainment";
  return quotient ? overAnotherPeriod(setting, relation, claim as Claim, column) : [];
}

/** A relative change that is the difference in points. */
function asPoints({ bench, rounding }: Setting, relation: number, claim: Claim): Candidate[] {
  const [from, to] = claim.operands as [number, number];
  const { entries } = bench.compiled;
  const printed = entries[claim.printed] as Entry;
  const rates = [from, to].every((place) => isPercent((entries[place] as Entry).term));
  const points = absolute(subtract(bench.own(to, rounding), bench.own(from, rounding)));
  const own = bench.own(claim.printed, rounding);
  if (!rates || printed.term.figure === null || !meet(points, own)) return [];
  const figure = { ...printed.term.figure, unit: "percentage-point" } as const;
  const meant = textOfPrint({ ...printed, term: { ...printed.term, figure } }, printOf(printed));
  return [candidate("points-as-percent", claim.printed, { meant, allowed: points, own }, relation)];
}

/** A ratio of which the whole is that of another period. */
function overAnotherPeriod(
  { bench, rounding }: Setting,
  relation: number,
  claim: Claim,
  column: (figure: number) => readonly number[],
): Candidate[] {
  const { entries } = bench.compiled;
  const [part, whole] = claim.operands as [number, number];
  const { period, place } = (entries[whole] as Entry).given;
  const own = bench.own(claim.printed, rounding);
  return column(whole).flatMap((other) => {
    const { given, printed } = entries[other] as Entry;
    if (!printed || given.place !== place || given.period === period) return [];
    const result = claim.result([bench.own(part, rounding), bench.own(other, rounding)]);
    const allowed = result !== null && claim.inPercent ? scale(result, hundred) : result;
    if (allowed === null || !meet(allowed, own)) return [];
    return [
      { ...candidate("another-period", claim.printed, { meant: null, allowed, own }, relation), other },
    ];
  });
}

const candidate = (
  kind: "points-as-percent" | "another-period",
  figure: number,
  found: { readonly meant: string | null; readonly allowed: ExactInterval; readonly own: ExactInterval },
  without: number,
): Candidate => ({
  kind,
  figure,
  meant: found.meant,
  allowed: found.allowed,
  instead: new Map([[figure, found.own]]),
  without,
  rank: rankOf(kind),
});
