import { PovertyError, show } from "../errors/index.ts";
import { fixedValues } from "./check-line.ts";
import { ownValue } from "./own-value.ts";

/** A value that lines are grouped by; `null` says that the key does not apply to a line. */
export type KeyValue = string | number | boolean | null;

/** The value of a key of a line, to group by; a flag that a line leaves out is false. */
export function keyValue(line: object, key: string, at: number): KeyValue {
  const isFlag = key === "carriedOver" || key === "localAddition";
  const value = ownValue(line, key) ?? (isFlag ? false : ownValue(line, key));
  if (value === undefined) {
    throw new PovertyError(
      "GROUP_KEY_UNKNOWN",
      `Cannot group lines by ${show(key)}: lines[${at}] has no such key; give null where it does not apply`,
      line,
    );
  }
  if (value === null || typeof value === "string" || typeof value === "boolean") return value;
  // -0 is 0.
  if (Number.isFinite(value)) return (value as number) || 0;
  throw new PovertyError(
    "ARGUMENT_INVALID",
    `Cannot group lines by ${show(key)}: lines[${at}] has ${show(value)} there, and not a text, a finite number, ` +
      "true, false or null",
    value,
  );
}

const kinds = ["object", "boolean", "number", "string"];

/** Orders the values of a key: null, false, true, numbers by size, texts by code unit, levels from the centre down. */
export function compareKeyValues(key: string, a: KeyValue, b: KeyValue): number {
  const order = fixedValues.get(key) ?? [];
  const ranked = order.indexOf(a) - order.indexOf(b) || kinds.indexOf(typeof a) - kinds.indexOf(typeof b);
  if (ranked !== 0) return ranked;
  // Two values of one kind; null is one of its own.
  const [left, right] = [a as string, b as string];
  return left < right ? -1 : left > right ? 1 : 0;
}
