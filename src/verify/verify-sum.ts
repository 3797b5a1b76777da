import { PovertyError } from "../errors/index.ts";
import { add, fractionOf, point } from "../number/index.ts";
import { checkObject, type Quantity } from "../rate/index.ts";
import { judge } from "./judge.ts";
import { checkSameUnit, readTerm } from "./operand.ts";
import type { Verdict, VerifyOptions } from "./verdict.ts";

const zero = fractionOf(0n);

/**
 * Verifies a printed sum: do the parts add up to the total?
 *
 * Each figure stands for every value that prints as it does; counts and plain numbers are exact. One rounding
 * hypothesis holds for all of them.
 *
 * @param relation the parts, at least one, and the printed total, all of one unit
 * @param options the language of the sentence
 * @returns the verdict, in the base unit of the total
 * @throws PovertyError `RELATION_EMPTY` without parts, `UNIT_MISMATCH`, `LOCALE_UNKNOWN`,
 * `ARGUMENT_INVALID` for an unknown option, or an error of `decimal`
 * @example Counts that do not add up (Đồng bằng sông Hồng, 2022: 69.239 was meant to be 69.329)
 * ```ts
 * import { parseFigure, verifySum } from "poverty-indicators";
 *
 * const verdict = verifySum({
 *   parts: [parseFigure("69.239 hộ"), parseFigure("100.237 hộ")],
 *   total: parseFigure("169.566 hộ"),
 * });
 * verdict.outcome; // => "inconsistent"
 * verdict.recomputed.toFixed(); // => "169476"
 * ```
 */
export function verifySum(
  relation: { readonly parts: readonly Quantity[]; readonly total: Quantity },
  options: VerifyOptions = {},
): Verdict {
  checkObject(relation, "verify a sum", "parts and total");
  if (!Array.isArray(relation.parts) || relation.parts.length === 0) {
    throw new PovertyError(
      "RELATION_EMPTY",
      "Cannot verify a sum: expected an array of at least one part",
      relation.parts,
    );
  }
  const parts = Array.from(relation.parts, (part, index) => readTerm(part, `part ${index + 1}`));
  const total = readTerm(relation.total, "total");
  checkSameUnit([...parts, total], "the sum");
  return judge(
    {
      operands: parts,
      printed: total,
      exactly: parts.reduce((sum, part) => sum.add(part.value), zero),
      possible: (intervals) => intervals.reduce(add, point(zero)),
      formula: () => parts.map((part) => part.text).join(" + "),
      inPercent: false,
    },
    options,
  );
}
