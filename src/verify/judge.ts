import {
  contains,
  decimalFromFraction,
  type ExactInterval,
  everything,
  type Fraction,
  fractionOf,
  includes,
  meet,
  type Rounding,
  roundings,
  scale,
  showInterval,
} from "../number/index.ts";
import { because } from "./because.ts";
import { isQualified, type Term } from "./operand.ts";
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
  readonly formula: () => string;
  /** Whether the printed result is in percent, each of which counts as 1/100. */
  readonly inPercent: boolean;
}

/** What one rounding hypothesis, held for all figures of a relation, says. */
export interface Hypothesised {
  /** Whether some values that print as shown make the relation true. */
  readonly fits: boolean;
  /** Whether all of them do. */
  readonly certain: boolean;
}

const hundred = fractionOf(100n);

/** Judges a relation under every rounding. */
export function judge(relation: Relation, options: VerifyOptions): Verdict {
  const { operands, printed, inPercent } = relation;
  const exactly = inPercent ? relation.exactly.mul(hundred) : relation.exactly;
  const qualified = isQualified(printed) || operands.some(isQualified);
  // "Khoảng 8%" and "gần 8%" say near, and nothing says how near: no result proves them.
  const firm = printed.qualifier !== "about" && printed.qualifier !== "nearly";
  const asPrinted: Rounding[] = [];
  const withinRounding: Rounding[] = [];
  const under = {} as Record<Rounding, Hypothesised>;
  for (const rounding of roundings) {
    const asShown = contains(printed.printedSo(rounding), exactly);
    if (asShown) asPrinted.push(rounding);
    // What holds for the printed operands holds within their rounding; a qualifier needs the whole range.
    under[rounding] = asShown && !qualified ? proved : hypothesise(relation, rounding, firm);
    if (under[rounding].fits) withinRounding.push(rounding);
  }
  const outcome = decide(under, qualified);
  let explanation: Pick<Verdict, "recomputed" | "possible" | "because"> | null = null;
  const explain = (): Pick<Verdict, "recomputed" | "possible" | "because"> => {
    if (explanation !== null) return explanation;
    const possible = possibleResults(relation, explaining(under));
    explanation = {
      recomputed: decimalFromFraction(exactly),
      possible: showInterval(possible),
      because: because({ relation, exactly, outcome, asPrinted, possible }, options),
    };
    return explanation;
  };
  // The outcome takes microseconds, its explanation several times as long: that is made when it is first read.
  return Object.freeze({
    kind: "verdict",
    outcome,
    asPrinted: Object.freeze(asPrinted),
    withinRounding: Object.freeze(withinRounding),
    get recomputed() {
      return explain().recomputed;
    },
    get possible() {
      return explain().possible;
    },
    get because() {
      return explain().because;
    },
  });
}

const proved: Hypothesised = { fits: true, certain: true };

function hypothesise(relation: Relation, rounding: Rounding, firm: boolean): Hypothesised {
  const possible = possibleResults(relation, rounding);
  const target = relation.printed.allowed(rounding);
  return { fits: meet(possible, target), certain: firm && includes(target, possible) };
}

/** What operands that print as shown can give, in the unit of the printed result. */
function possibleResults({ operands, possible, inPercent }: Relation, rounding: Rounding): ExactInterval {
  const results = possible(operands.map((operand) => operand.allowed(rounding))) ?? everything;
  return inPercent ? scale(results, hundred) : results;
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
