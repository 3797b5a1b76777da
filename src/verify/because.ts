import type { Locale } from "../figure/index.ts";
import type { ExactInterval, Fraction, Rounding } from "../number/index.ts";
import { isQualified, type Term } from "./operand.ts";
import { endText, exactText, roundedText } from "./printed-text.ts";
import type { Relation } from "./relation.ts";
import type { Outcome } from "./verdict.ts";
import { words } from "./words.ts";

interface Finding {
  readonly relation: Relation;
  readonly exactly: Fraction;
  readonly outcome: Outcome;
  readonly asPrinted: readonly Rounding[];
  readonly possible: () => ExactInterval;
}

/** Says in one sentence what was recomputed and what follows, so that a reader can check it by hand. */
export function because(finding: Finding, locale: Locale): string {
  const { relation, exactly, outcome, asPrinted, possible } = finding;
  const { printed } = relation;
  const say = words[locale];
  const equation = `${relation.formula()} = ${exactText(exactly, printed)}`;
  const range = (): string => {
    const { lower, upper } = possible();
    return say.between(endText(lower, printed), endText(upper, printed));
  };
  if (outcome === "undecidable") {
    const open = [...relation.operands, printed].find(isQualified) as Term;
    return `${equation}: ${say.leftOpen(open.text, range())}`;
  }
  if (exactly.equals(printed.value)) return `${equation}: ${say.asPrinted(printed.text)}`;
  const halfUp = roundedText(exactly, printed, "half-up");
  if (asPrinted.includes("half-up")) return `${equation}: ${say.prints(halfUp)}`;
  const cut = roundedText(exactly, printed, "truncate");
  const prints = `${equation}: ${halfUp === cut ? say.prints(halfUp) : say.printsBoth(halfUp, cut)}`;
  if (outcome === "consistent") return `${prints}; ${say.withinReach(printed.text, range())}`;
  if (outcome === "inconsistent") {
    const { lower, upper } = possible();
    // Of operands that are known exactly there is one result, and no range to speak of.
    if (lower === null || upper?.equals(lower) !== true)
      return `${prints}; ${say.outOfReach(printed.text, range())}`;
    const isShort = exactText(exactly, printed) === halfUp;
    return isShort ? `${equation}, ${say.not(printed.text)}` : `${prints}, ${say.never(printed.text)}`;
  }
  return asPrinted.includes("truncate") ? prints : `${prints}; ${say.ifCut(printed.text, range())}`;
}
