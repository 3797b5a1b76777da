import { checkOptions, PovertyError, show } from "../errors/index.ts";

/** Refuses options that are no object, or of which one has a name that is not known. */
export function checkOptionNames(options: object, known: readonly string[]): void {
  checkOptions(options);
  const unknown = Object.keys(options).find((name) => !known.includes(name));
  if (unknown === undefined) return;
  throw new PovertyError(
    "ARGUMENT_INVALID",
    `Cannot use the option ${show(unknown)}: expected ${known.join(", ")}`,
    unknown,
  );
}
