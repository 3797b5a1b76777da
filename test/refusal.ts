import { isPovertyError, type PovertyError } from "../src/errors/index.ts";

/** The `PovertyError` that an act was refused with; fails when nothing was refused. */
export function refusal(act: () => unknown): PovertyError {
  try {
    act();
  } catch (error) {
    if (isPovertyError(error)) return error;
    throw error;
  }
  throw new Error("nothing was refused");
}
