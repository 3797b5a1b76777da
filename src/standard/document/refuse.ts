import { PovertyError, show } from "../../errors/index.ts";

/** The refusal of one part of a standard's document: where it stands, what came, what was expected. */
export const refuse = (path: string, received: unknown, expected: string): PovertyError =>
  new PovertyError(
    "STANDARD_INVALID",
    `Cannot define a standard: ${path} is ${received === undefined ? "missing" : show(received)}, expected ${expected}`,
    received,
  );
