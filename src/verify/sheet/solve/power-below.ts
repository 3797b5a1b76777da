import { type Fraction, fractionOf, powerOfTen } from "../../../number/index.ts";

/** The greatest power of ten, or a tenth of it, that is no more than a number above zero. */
export function powerBelow({ n, d }: Fraction): Fraction {
  const digits = n.toString().length - d.toString().length - 1;
  return digits >= 0 ? fractionOf(powerOfTen(digits)) : fractionOf(1n, powerOfTen(-digits));
}
