import { absolute, type ExactInterval, subtract } from "../number/index.ts";
import { checkObject, type Quantity } from "../rate/index.ts";
import { judge } from "./judge.ts";
import { checkSameUnit, readTerm } from "./operand.ts";
import type { Verdict, VerifyOptions } from "./verdict.ts";

/**
 * Verifies a printed difference between two figures, such as the fall of a poverty rate in percentage points.
 *
 * Documents print the size of a change and put its direction in words ("giảm 0,62%"), so a printed difference of zero
 * or more is compared with the size |to − from|; a printed difference below zero is compared with to − from. A relative
 * change is another quantity: see `rateChange`.
 *
 * @param relation the figure before, the figure after, and the printed difference, all of one unit
 * @param options the language of the sentence
 * @returns the verdict; `recomputed` has the sense of the printed difference
 * @throws PovertyError `UNIT_MISMATCH`, `LOCALE_UNKNOWN`,
 * `ARGUMENT_INVALID` for an unknown option, or an error of `decimal`
 * @example Bình Thuận, 2023: from 2,58 % to 1,96 %
 * ```ts
 * import { parseFigure, verifyDifference } from "poverty-indicators";
 *
 * const verdict = verifyDifference({
 *   from: parseFigure("2,58%"),
 *   to: parseFigure("1,96%"),
 *   printed: parseFigure("0,62%"),
 * });
 * verdict.outcome; // => "consistent"
 * verdict.recomputed.toFixed(); // => "0.62"
 * ```
 */
export function verifyDifference(
  relation: { readonly from: Quantity; readonly to: Quantity; readonly printed: Quantity },
  options: VerifyOptions = {},
): Verdict {
  checkObject(relation, "verify a difference", "from, to and printed");
  const from = readTerm(relation.from, "from");
  const to = readTerm(relation.to, "to");
  const printed = readTerm(relation.printed, "printed difference");
  checkSameUnit([from, to, printed], "the difference");
  const change = to.value.sub(from.value);
  const signed = printed.value.s === -1n;
  const falls = change.s === -1n;
  return judge(
    {
      operands: [from, to],
      printed,
      exactly: signed ? change : change.abs(),
      possible: ([before, after]) => {
        const changes = subtract(after as ExactInterval, before as ExactInterval);
        return signed ? changes : absolute(changes);
      },
      formula: () => (!signed && falls ? `${from.text} − ${to.text}` : `${to.text} − ${from.text}`),
      inPercent: false,
    },
    options,
  );
}
