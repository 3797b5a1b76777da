import { PovertyError, show } from "../errors/index.ts";
import { ownValue } from "./own-value.ts";

/** A level of government; many reports give district and commune as one. */
export type Level = "central" | "province" | "district" | "commune" | "district-and-commune";

/** The keys of lines whose values are fixed, with the values in the order in which groups are listed. */
export const fixedValues: ReadonlyMap<string, readonly unknown[]> = /* @__PURE__ */ new Map([
  ["level", ["central", "province", "district", "commune", "district-and-commune"]],
  ["capitalKind", ["investment", "recurrent"]],
  ["source", ["central", "local"]],
  ["carriedOver", [false, true]],
  ["localAddition", [false, true]],
]);

/** Refuses a line that is no object, or a fixed key with another value, such as a misspelt level. */
export function checkLine(line: unknown, at: number): void {
  if (typeof line !== "object" || line === null || Array.isArray(line)) {
    throw new PovertyError(
      "ARGUMENT_INVALID",
      `Cannot read lines[${at}] ${show(line)}: expected an object`,
      line,
    );
  }
  for (const [key, values] of fixedValues) {
    const value = ownValue(line, key) ?? null;
    if (value === null || values.includes(value)) continue;
    throw new PovertyError(
      "ARGUMENT_INVALID",
      `Cannot read lines[${at}].${key} ${show(value)}: expected ${values.join(", ")}`,
      value,
    );
  }
}
