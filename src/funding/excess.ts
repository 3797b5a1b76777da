import { Decimal, exactDifference } from "../number/index.ts";

const zero: Decimal = /* @__PURE__ */ new Decimal(0);

/** a - b, exactly, or zero when that is below zero. */
export const excess = (a: Decimal, b: Decimal): Decimal => (a.gt(b) ? exactDifference(a, b) : zero);
