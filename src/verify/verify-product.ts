import { PovertyError } from "../errors/index.ts";
import type { Unit } from "../figure/index.ts";
import { fractionOf, multiply, point } from "../number/index.ts";
import { checkObject, type Quantity } from "../rate/index.ts";
import { judge } from "./judge.ts";
import { isPercent, readTerm } from "./operand.ts";
import { checkDimensions } from "./sheet/compile/dimension.ts";
import type { Verdict, VerifyOptions } from "./verdict.ts";

/**
 * Verifies a printed product, such as the adjusted headcount ratio H × A = M0, or a share of an amount.
 *
 * A percent counts as 1/100, in the factors and in the printed result.
 *
 * @param relation the factors, at least one, and the printed product
 * @param options the language of the sentence
 * @returns the verdict, in the unit of the printed product
 * @throws PovertyError `RELATION_EMPTY` without factors, `UNIT_MISMATCH`, `LOCALE_UNKNOWN`,
 * `ARGUMENT_INVALID` for an unknown option, or an error of `decimal`
 * @example Colombia's global MPI: the rounded H and A give 0.019, and yet 0.020 is right
 * ```ts
 * import { parseFigure, verifyProduct } from "poverty-indicators";
 *
 * const verdict = verifyProduct({
 *   factors: [parseFigure("4.8%", { locale: "en" }), parseFigure("40.6%", { locale: "en" })],
 *   printed: parseFigure("0.020", { locale: "en" }),
 * });
 * verdict.outcome; // => "consistent"
 * verdict.asPrinted; // => []
 * verdict.withinRounding; // => ["half-up", "half-even"]
 * ```
 * @see Alkire, Foster (2011), Counting and multidimensional poverty measurement: M0 = H × A
 */
export function verifyProduct(
  relation: { readonly factors: readonly Quantity[]; readonly printed: Quantity },
  options: VerifyOptions = {},
): Verdict {
  checkObject(relation, "verify a product", "factors and printed");
  if (!Array.isArray(relation.factors) || relation.factors.length === 0) {
    throw new PovertyError(
      "RELATION_EMPTY",
      "Cannot verify a product: expected an array of at least one factor",
      relation.factors,
    );
  }
  const factors = Array.from(relation.factors, (factor, index) => readTerm(factor, `factor ${index + 1}`));
  const printed = readTerm(relation.printed, "printed product");
  const unitOf = (id: string): Unit => (factors[Number(id)] ?? printed).unit;
  const of = factors.map((_, at) => `${at}`);
  checkDimensions([{ op: "*", of }, `${of.length}`], unitOf, "the product");
  const percents = fractionOf(1n, 100n ** BigInt(factors.filter(isPercent).length));
  return judge(
    {
      operands: factors,
      printed,
      exactly: factors.reduce((product, factor) => product.mul(factor.value), percents),
      possible: (intervals) => intervals.reduce(multiply, point(percents)),
      formula: () => factors.map((factor) => factor.text).join(" × "),
      inPercent: isPercent(printed),
    },
    options,
  );
}
