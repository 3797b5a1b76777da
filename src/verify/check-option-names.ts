import { checkOptions, PovertyError, show } from "../errors/index.ts";

/** Refuses options that are no object, or of which one has another name than the one that is known. */
export function checkOptionNames(options: object, known: string): void {
  checkOptions(options);
  const unknown = Object.keys(options).find((name) => name !== known);
  if (unknown === undefined) return;
  throw new PovertyError(
    "ARGUMENT_INVALID",
    `Cannot use the option ${show(unknown)}: expected ${known}`,
    unknown,
  );
}
