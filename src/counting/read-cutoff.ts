import { PovertyError } from "../errors/index.ts";
import { type Fraction, fractionText, readFraction } from "../number/index.ts";

/** Reads a poverty cut-off: an exact fraction above 0 and up to 1. */
export function readCutoff(input: unknown): Fraction {
  const cutoff = readFraction(input, "cutoff");
  // Zero has the sign of a positive fraction.
  if (cutoff.s > 0n && cutoff.n > 0n && cutoff.n <= cutoff.d) return cutoff;
  throw new PovertyError(
    "CUTOFF_INVALID",
    `Cannot use cut-off ${fractionText(cutoff)}: expected a fraction above 0 and up to 1`,
    input,
  );
}
