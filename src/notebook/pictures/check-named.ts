import { PovertyError, show as say } from "../../errors/index.ts";

/** Refuses what is not an object of named things, at least one. */
export function checkNamed(given: unknown, what: string): void {
  const named = typeof given === "object" && given !== null && !Array.isArray(given);
  if (named && Object.keys(given).length > 0) return;
  throw new PovertyError("RESULT_UNKNOWN", `Cannot draw ${say(given)}: expected ${what} by name`, given);
}
