import {
  contains,
  type Decimal,
  decimalFromFraction,
  type ExactInterval,
  everything,
  fractionOf,
  type Interval,
  includes,
  meet,
  type Rounding,
  roundings,
  scale,
  showInterval,
} from "../number/index.ts";
import { because } from "./because.ts";
import { languageOf } from "./language-of.ts";
import { isQualified } from "./operand.ts";
import type { Relation } from "./relation.ts";
import type { Outcome, Verdict, VerifyOptions } from "./verdict.ts";

/** What one rounding hypothesis, held for all figures of a relation, says. */
export interface Hypothesised {
  /** Whether some values that print as shown make the relation true. */
  readonly fits: boolean;
  /** Whether all of them do; asked for only where a figure is qualified. */
  readonly certain: boolean;
  /** Whether the results and the print do not even touch. */
  readonly apart?: boolean;
}

const hundred = fractionOf(100n);

/** Judges a relation under every rounding. */
export function judge(relation: Relation, options: VerifyOptions): Verdict {
  const locale = languageOf(options);
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
    if (asShown && !qualified) under[rounding] = proved;
    // Half-even has the ends of half-up, so it cannot reach what lies beyond them.
    else if (rounding === "half-even" && under["half-up"].apart) under[rounding] = under["half-up"];
    else under[rounding] = hypothesise(relation, rounding, qualified && firm);
    if (under[rounding].fits) withinRounding.push(rounding);
  }
  const outcome = decide(under, qualified);
  const made: { recomputed?: Decimal; possible?: ExactInterval; shown?: Interval; because?: string } = {};
  const possible = (): ExactInterval => {
    made.possible ??= possibleResults(relation, explaining(under));
    return made.possible;
  };
  // The outcome takes microseconds, its explanation several times as long: each part is made when it is first read.
  return Object.freeze({
    kind: "verdict",
    outcome,
    asPrinted: Object.freeze(asPrinted),
    withinRounding: Object.freeze(withinRounding),
    get recomputed() {
      made.recomputed ??= decimalFromFraction(exactly);
      return made.recomputed;
    },
    get possible() {
      made.shown ??= showInterval(possible());
      return made.shown;
    },
    get because() {
      made.because ??= because({ relation, exactly, outcome, asPrinted, possible }, locale);
      return made.because;
    },
  });
}

const proved: Hypothesised = { fits: true, certain: true };

function hypothesise(relation: Relation, rounding: Rounding, askCertain: boolean): Hypothesised {
  const possible = possibleResults(relation, rounding);
  const target = relation.printed.allowed(rounding);
  const fits = meet(possible, target);
  return {
    fits,
    certain: askCertain && includes(target, possible),
    apart: !fits && !meet(closed(possible), closed(target)),
  };
}

/** With its ends, where it has them. */
const closed = ({ lower, upper }: ExactInterval): ExactInterval => ({
  lower,
  upper,
  lowerClosed: true,
  upperClosed: true,
});

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
  under: Record<"half-up" | "truncate", Pick<Hypothesised, "fits" | "certain">>,
  qualified: boolean,
): Outcome {
  const { "half-up": halfUp, truncate } = under;
  if (halfUp.fits) return qualified && !halfUp.certain ? "undecidable" : "consistent";
  if (truncate.fits) return qualified && !truncate.certain ? "undecidable" : "consistent-if-truncated";
  return "inconsistent";
}
