import type { PovertyErrorCode } from "./codes.ts";
import { isPovertyError } from "./is-poverty-error.ts";
import { PovertyError } from "./poverty-error.ts";
import { show } from "./show.ts";

/**
 * Reads a result that this library made and that was handed back. One that was damaged on its way, by hand or as JSON,
 * fails somewhere inside; the error then says so of the result.
 */
export function readMade<T>(what: string, made: unknown, code: PovertyErrorCode, act: () => T): T {
  try {
    return act();
  } catch (error) {
    if (isPovertyError(error)) throw error;
    throw new PovertyError(
      code,
      `Cannot read ${what} ${show(made)}: it is damaged, or cannot be looked into`,
      made,
    );
  }
}
