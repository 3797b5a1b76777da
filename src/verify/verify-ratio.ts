import { PovertyError } from "../errors/index.ts";
import { divide, type ExactInterval } from "../number/index.ts";
import { checkObject, type Quantity } from "../rate/index.ts";
import { checkPure } from "./check-pure.ts";
import { judge } from "./judge.ts";
import { checkSameUnit, isPercent, readTerm } from "./operand.ts";
import type { Verdict, VerifyOptions } from "./verdict.ts";

/**
 * Verifies a printed ratio: does part / whole print so?
 *
 * The part and the whole are of one unit; the printed result is a percent, or a pure number. Each figure stands for
 * every value that prints as it does; a plain number is exact. One rounding hypothesis holds for all three.
 *
 * @param relation the part, the whole and the printed ratio
 * @param options the language of the sentence
 * @returns the verdict; `recomputed` and `possible` are in percent when the printed ratio is
 * @throws PovertyError `RATE_OVER_ZERO` for a whole of zero, `UNIT_MISMATCH`, `LOCALE_UNKNOWN`,
 * `ARGUMENT_INVALID` for an unknown option, or an error of `decimal`
 * @example A disbursement ratio that was cut, not rounded (Bình Thuận, 2023)
 * ```ts
 * import { parseFigure, verifyRatio } from "poverty-indicators";
 *
 * const verdict = verifyRatio({
 *   part: parseFigure("7,886 tỷ đồng"),
 *   whole: parseFigure("59,440 tỷ đồng"),
 *   printed: parseFigure("13,26%"),
 * });
 * verdict.outcome; // => "consistent-if-truncated"
 * verdict.recomputed.toFixed(3); // => "13.267"
 * verdict.because; // => "7,886 tỷ đồng / 59,440 tỷ đồng = 13,267…%: half-up prints 13,27%, truncation prints 13,26%"
 * ```
 */
export function verifyRatio(
  relation: { readonly part: Quantity; readonly whole: Quantity; readonly printed: Quantity },
  options: VerifyOptions = {},
): Verdict {
  checkObject(relation, "verify a ratio", "part, whole and printed");
  const part = readTerm(relation.part, "part");
  const whole = readTerm(relation.whole, "whole");
  const printed = readTerm(relation.printed, "printed ratio");
  checkSameUnit([part, whole], "the ratio");
  checkPure(printed, "the ratio");
  if (whole.value.n === 0n) {
    throw new PovertyError(
      "RATE_OVER_ZERO",
      `Cannot verify the ratio ${part.text} / ${whole.text}: the whole is zero`,
      relation.whole,
    );
  }
  return judge(
    {
      operands: [part, whole],
      printed,
      exactly: part.value.div(whole.value),
      possible: ([a, b]) => divide(a as ExactInterval, b as ExactInterval),
      formula: () => `${part.text} / ${whole.text}`,
      inPercent: isPercent(printed),
    },
    options,
  );
}
