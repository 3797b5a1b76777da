import { type PovertyError, povertyErrorMark } from "./poverty-error.ts";

/**
 * Answers whether a caught value is a `PovertyError`, of this copy of the library or of another one.
 *
 * `instanceof` fails when an app holds two copies (ESM and CJS, or two versions), or when the error was made in another
 * frame of a page; this does not.
 *
 * @param error anything that was caught
 * @returns true when the value is a `PovertyError`
 * @example
 * ```ts
 * import { decimal, isPovertyError } from "poverty-indicators";
 *
 * try {
 *   decimal("1e3");
 * } catch (error) {
 *   isPovertyError(error); // => true
 * }
 * isPovertyError(new Error("another")); // => false
 * ```
 */
export function isPovertyError(error: unknown): error is PovertyError {
  if (typeof error !== "object" || error === null) return false;
  try {
    return (error as { [povertyErrorMark]?: unknown })[povertyErrorMark] === true;
  } catch {
    return false;
  }
}
