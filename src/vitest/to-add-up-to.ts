import { PovertyError, show } from "../errors/index.ts";
import { verifySum } from "../verify/index.ts";
import { type MatcherResult, match } from "./match.ts";
import type { MatcherOptions } from "./matcher-options.ts";
import { operandText, type PrintedOperand, readOperand } from "./printed-operand.ts";
import { readOptions } from "./read-options.ts";

/** Matches printed parts that can add up to a printed total. */
export function toAddUpTo(
  this: { readonly isNot?: boolean | undefined },
  received: readonly PrintedOperand[],
  total: PrintedOperand,
  options: MatcherOptions = {},
): MatcherResult {
  if (!Array.isArray(received)) {
    throw new PovertyError(
      "ARGUMENT_INVALID",
      `Cannot add up ${show(received)}: expected an array of printed figures`,
      received,
    );
  }
  const settings = readOptions(options);
  const parts = (received as readonly PrintedOperand[]).map((part) => readOperand(part, settings));
  const printed = readOperand(total, settings);
  const verdict = verifySum({ parts, total: printed }, { locale: settings.messages });
  return match(
    {
      outcome: verdict.outcome,
      fits: verdict.withinRounding,
      claim: [parts.map(operandText).join(", "), `to add up to ${operandText(printed)}`],
      because: () => verdict.because,
    },
    settings,
    this.isNot === true,
  );
}
