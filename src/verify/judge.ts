import {
  contains,
  decimalFromFraction,
  type ExactInterval,
  everything,
  type Fraction,
  fractionOf,
  includes,
  intersect,
  type Rounding,
  roundings,
  scale,
  showInterval,
} from "../number/index.ts";
import { because } from "./because.ts";
import { allowed, isQualified, printedSo, type Term } from "./operand.ts";
import type { Outcome, Verdict, VerifyOptions } from "./verdict.ts";

/** A relation between operands and a printed result, in pure numbers: a percent counts as 1/100. */
export interface Relation {
  readonly operands: readonly Term[];
  readonly printed: Term;
  /** What the operands exactly as printed give. */
  readonly exactly: Fraction;
  /** What operands in these intervals can give; `null` when it has no bounds because a divisor may be zero. */
  readonly possible: (operands: readonly ExactInterval[]) => ExactInterval | null;
  /** The left side of the sentence, "7,886 / 59,440". */
  readonly formula: string;
  /** Whether the printed result is in percent, each of which counts as 1/100. */
  readonly inPercent: boolean;
}

/** What one rounding hypothesis, held for all figures of a relation, says. */
export interface Hypothesised {
  readonly possible: ExactInterval;
  readonly fits: boolean;
  readonly certain: boolean;
}

const hundred = fractionOf(100n);

/** Judges a relation under every rounding. */
export function judge(relation: Relation, options: VerifyOptions): Verdict {
  const { operands, printed, inPercent } = relation;
  const exactly = inPercent ? relation.exactly.mul(hundred) : relation.exactly;
  const asPrinted: Rounding[] = [];
  const withinRounding: Rounding[] = [];
  const under = {} as Record<Rounding, Hypothesised>;
  // "Khoảng 8%" and "gần 8%" say near, and nothing says how near: no result proves them.
  const firm = printed.qualifier !== "about" && printed.qualifier !== "nearly";
  for (const rounding of roundings) {
    if (contains(printedSo(printed, rounding), exactly)) asPrinted.push(rounding);
    const bounds = relation.possible(operands.map((operand) => allowed(operand, rounding))) ?? everything;
    const possible = inPercent ? scale(bounds, hundred) : bounds;
    const target = allowed(printed, rounding);
    const fits = intersect(possible, target) !== null;
    if (fits) withinRounding.push(rounding);
    under[rounding] = { possible, fits, certain: fits && firm && includes(target, possible) };
  }
  const qualified = [printed, ...operands].some(isQualified);
  const outcome = decide(under, qualified);
  const shown = under[explaining(under)].possible;
  return Object.freeze({
    kind: "verdict",
    outcome,
    asPrinted: Object.freeze(asPrinted),
    withinRounding: Object.freeze(withinRounding),
    recomputed: decimalFromFraction(exactly),
    possible: showInterval(shown),
    because: because({ relation, exactly, outcome, asPrinted, possible: shown }, options),
  });
}

/** The rounding whose interval explains the outcome: half-up, unless only truncation fits. */
const explaining = (under: Record<Rounding, Hypothesised>): Rounding =>
  !under["half-up"].fits && under.truncate.fits ? "truncate" : "half-up";

/** The outcome that the hypotheses give; a qualified figure proves a relation only when nothing is left open. */
export function decide(
  under: Record<Rounding, Pick<Hypothesised, "fits" | "certain">>,
  qualified: boolean,
): Outcome {
  const { "half-up": halfUp, truncate } = under;
  if (halfUp.fits) return qualified && !halfUp.certain ? "undecidable" : "consistent";
  if (truncate.fits) return qualified && !truncate.certain ? "undecidable" : "consistent-if-truncated";
  return "inconsistent";
}
