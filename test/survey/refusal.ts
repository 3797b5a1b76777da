import { expect } from "vitest";
import { isPovertyError } from "../../src/errors/index.ts";

/** The code of the PovertyError that a call throws, and its message. */
export function refusal(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    if (!isPovertyError(error)) throw error;
    expect(error.message).toMatch(/^Cannot .*[^.]$/);
    return `${error.code}: ${error.message}`;
  }
  throw new Error("expected a refusal");
}
