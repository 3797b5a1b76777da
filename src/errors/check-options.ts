import { PovertyError } from "./poverty-error.ts";
import { show } from "./show.ts";

/** Refuses options that are not an object. A caller without options leaves them out. */
export function checkOptions(options: unknown): void {
  if (typeof options === "object" && options !== null && !Array.isArray(options)) return;
  throw new PovertyError(
    "ARGUMENT_INVALID",
    `Cannot use the options ${show(options)}: expected an object`,
    options,
  );
}
