import { PovertyError, show } from "../errors/index.ts";

/** Refuses what is not an object with fields; `verb` and `expected` complete the message. */
export function checkObject(input: unknown, verb: string, expected: string): void {
  if (typeof input === "object" && input !== null && !Array.isArray(input)) return;
  throw new PovertyError(
    "ARGUMENT_INVALID",
    `Cannot ${verb} from ${show(input)}: expected an object with ${expected}`,
    input,
  );
}
