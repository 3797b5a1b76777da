import { PovertyError, show } from "../errors/index.ts";
import type { Quantity } from "../rate/index.ts";
import { type Verdict, verifyDifference, verifyProduct, verifyRatio } from "../verify/index.ts";
import { type MatcherResult, match } from "./match.ts";
import type { MatcherOptions } from "./matcher-options.ts";
import { operandText, type PrintedOperand, readOperand } from "./printed-operand.ts";
import { type MatcherSettings, readOptions } from "./read-options.ts";

/** What a printed figure is the result of: a ratio, a difference or a product. */
export type PrintedFrom =
  | { readonly part: PrintedOperand; readonly whole: PrintedOperand }
  | { readonly from: PrintedOperand; readonly to: PrintedOperand }
  | { readonly factors: readonly PrintedOperand[] };

/** Matches a printed figure that can be the result of other printed figures. */
export function toBePrintedFrom(
  this: { readonly isNot?: boolean | undefined },
  received: PrintedOperand,
  relation: PrintedFrom,
  options: MatcherOptions = {},
): MatcherResult {
  const settings = readOptions(options);
  const printed = readOperand(received, settings);
  const { verdict, formula } = verify(relation, printed, settings);
  return match(
    {
      outcome: verdict.outcome,
      fits: verdict.withinRounding,
      claim: [operandText(printed), `to be printed from ${formula}`],
      because: () => verdict.because,
    },
    settings,
    this.isNot === true,
  );
}

function verify(
  relation: PrintedFrom,
  printed: Quantity,
  settings: MatcherSettings,
): { readonly verdict: Verdict; readonly formula: string } {
  const read = (operand: PrintedOperand): Quantity => readOperand(operand, settings);
  const locale = { locale: settings.messages };
  const keys =
    typeof relation === "object" && relation !== null ? Object.keys(relation).sort().join(" ") : "";
  if (keys === "part whole" && "part" in relation) {
    const [part, whole] = [read(relation.part), read(relation.whole)];
    const verdict = verifyRatio({ part, whole, printed }, locale);
    return { verdict, formula: `${operandText(part)} / ${operandText(whole)}` };
  }
  if (keys === "from to" && "from" in relation) {
    const [from, to] = [read(relation.from), read(relation.to)];
    const verdict = verifyDifference({ from, to, printed }, locale);
    return { verdict, formula: `the change from ${operandText(from)} to ${operandText(to)}` };
  }
  if (keys === "factors" && "factors" in relation && Array.isArray(relation.factors)) {
    const factors = relation.factors.map(read);
    return {
      verdict: verifyProduct({ factors, printed }, locale),
      formula: factors.map(operandText).join(" × "),
    };
  }
  throw new PovertyError(
    "ARGUMENT_INVALID",
    `Cannot recompute a printed figure from ${show(relation)}: expected { part, whole }, { from, to } or { factors }`,
    relation,
  );
}
