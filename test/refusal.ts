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

/** The `PovertyError` that a promise was refused with; fails when nothing was refused. */
export async function refusalOf(promise: Promise<unknown>): Promise<PovertyError> {
  const error: unknown = await promise.then(
    () => new Error("nothing was refused"),
    (reason: unknown) => reason,
  );
  if (isPovertyError(error)) return error;
  throw error;
}
