import { PovertyError, show } from "../errors/index.ts";

/** The square of no number, and no product of a few, is infinite. */
const largest = 1e100;

/** Checks that a value is a finite number, not below `least`. */
export function checkNumber(value: unknown, what: string, least: number = Number.NEGATIVE_INFINITY): void {
  if (typeof value === "number" && Math.abs(value) <= largest && value >= least) return;
  const range = least === Number.NEGATIVE_INFINITY ? "" : ` of ${least} or more`;
  throw new PovertyError(
    "ARGUMENT_INVALID",
    `Cannot use ${show(value)} as ${what}: expected a finite number${range}, up to ${largest}`,
    value,
  );
}

/** Checks a level of confidence. */
export function checkLevel(level: unknown): void {
  if (typeof level === "number" && level > 0 && level < 1) return;
  throw new PovertyError(
    "ARGUMENT_INVALID",
    `Cannot use level of confidence ${show(level)}: expected a number between 0 and 1, such as 0.95`,
    level,
  );
}
