import { PovertyError, show as say } from "../../errors/index.ts";
import type { Result } from "../result.ts";

/** Refuses what is not a result of one of some kinds. */
export function checkKind(given: unknown, kinds: readonly Result["kind"][]): void {
  const kind = typeof given === "object" && given !== null ? (given as Result).kind : undefined;
  if (kind !== undefined && kinds.includes(kind)) return;
  throw new PovertyError(
    "RESULT_UNKNOWN",
    `Cannot draw ${say(given)}: expected a result of the kind ${kinds.join(" or ")}`,
    given,
  );
}
