import type { PovertyErrorCode } from "./codes.ts";

/** Marks errors of every copy of this library, so that `isPovertyError` works across copies. */
export const povertyErrorMark: unique symbol = Symbol.for("poverty-indicators.error") as never;

/** A message that quotes more than a person reads is cut off here. */
const mostCharacters = 1000;

/**
 * The one error that this library throws: the library was misused, or a text cannot be read.
 *
 * `message` has the form *Cannot ⟨verb⟩ ⟨what⟩: ⟨state⟩*; `code` is stable and meant for programs; `received` is the
 * value that was refused. A doubtful published figure is not an error but a finding (see `verifyRatio`).
 *
 * @example Telling one refusal from another
 * ```ts
 * import { decimal, PovertyError } from "poverty-indicators";
 *
 * try {
 *   decimal(0.1 + 0.2);
 * } catch (error) {
 *   if (!(error instanceof PovertyError)) throw error;
 *   error.code; // => "NUMBER_TOO_PRECISE"
 *   error.received; // => 0.30000000000000004
 * }
 * ```
 */
export class PovertyError extends Error {
  override readonly name = "PovertyError";
  /** Which state was met; one of `errorCodes`. */
  readonly code: PovertyErrorCode;
  /** The value that was refused, as it came. */
  readonly received: unknown;

  constructor(code: PovertyErrorCode, message: string, received: unknown) {
    super(message.length > mostCharacters ? `${message.slice(0, mostCharacters - 1)}…` : message);
    this.code = code;
    this.received = received;
    Object.defineProperty(this, povertyErrorMark, { value: true });
  }
}
