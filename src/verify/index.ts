export { type ImpliedTotal, impliedTotal, type PrintedShare } from "./implied-total.ts";
export type { Operand, Outcome, Verdict, VerifyOptions } from "./verdict.ts";
export { verifyDifference } from "./verify-difference.ts";
export { verifyProduct } from "./verify-product.ts";
export { verifyRatio } from "./verify-ratio.ts";
export { verifySum } from "./verify-sum.ts";
