import { decimalFromFraction, type Fraction, fractionText } from "../../number/index.ts";
import type { Estimate } from "../measures.ts";

/** An exact value as results show it, without a standard error. */
export const exactEstimate = (exact: Fraction): Estimate =>
  Object.freeze({ value: decimalFromFraction(exact), exact: fractionText(exact) });
