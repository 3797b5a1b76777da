import { PovertyError } from "../errors/index.ts";
import { type Fraction, fractionText, readFraction } from "../number/index.ts";

/** Reads a poverty cut-off: an exact fraction above 0 and up to 1. */
export function readCutoff(input: unknown): Fraction {
  const cutoff = readFraction(input, "cutoff");
  if (cutoff.compare(0) > 0 && cutoff.compare(1) <= 0) return cutoff;
  throw new PovertyError(
    "CUTOFF_INVALID",
    `Cannot use cut-off ${fractionText(cutoff)}: expected a fraction above 0 and up to 1`,
    input,
  );
}
