import type { Fraction } from "../../../number/index.ts";

/** The sign of a number: 1, 0 or -1. */
export const signOf = ({ n, s }: Fraction): number => (n === 0n ? 0 : Number(s));
