import { PovertyError, show } from "../errors/index.ts";

/** A level of government; many reports give district and commune as one. */
export type Level = "central" | "province" | "district" | "commune" | "district-and-commune";

const levels: readonly Level[] = ["central", "province", "district", "commune", "district-and-commune"];

/** The keys whose values are fixed, with the values in the order in which groups are listed. */
const fixedValues: Readonly<Record<string, readonly unknown[]>> = {
  level: levels,
  capitalKind: ["investment", "recurrent"],
  source: ["central", "local"],
  carriedOver: [false, true],
  localAddition: [false, true],
};

/** The keys that a line may leave out because leaving them out says something. */
const defaults: Readonly<Record<string, KeyValue>> = { carriedOver: false, localAddition: false };

/** A value that lines are grouped by; `null` says that the key does not apply to a line. */
export type KeyValue = string | number | boolean | null;

/** Refuses a line that is no object, or a key with a value outside its list, such as a misspelt level. */
export function checkLine(line: unknown, at: number): void {
  if (typeof line !== "object" || line === null || Array.isArray(line)) {
    throw new PovertyError(
      "ARGUMENT_INVALID",
      `Cannot read lines[${at}] ${show(line)}: expected an object`,
      line,
    );
  }
  for (const [key, values] of Object.entries(fixedValues)) {
    const value = ownValue(line, key);
    if (value === undefined || value === null || values.includes(value)) continue;
    throw new PovertyError(
      "ARGUMENT_INVALID",
      `Cannot read lines[${at}].${key} ${show(value)}: expected one of ${values.join(", ")}`,
      value,
    );
  }
}

/** The value of a key of a line to group by. */
export function keyValue(line: object, key: string, at: number): KeyValue {
  const value = ownValue(line, key) ?? (Object.hasOwn(defaults, key) ? defaults[key] : ownValue(line, key));
  switch (typeof value) {
    case "undefined":
      throw new PovertyError(
        "GROUP_KEY_UNKNOWN",
        `Cannot group lines by ${show(key)}: lines[${at}] has no such key; give null where it does not apply`,
        line,
      );
    case "number":
      if (Number.isFinite(value)) return value;
      break;
    case "string":
    case "boolean":
      return value;
    default:
      if (value === null) return value;
  }
  throw new PovertyError(
    "ARGUMENT_INVALID",
    `Cannot group lines by lines[${at}].${key} ${show(value)}: expected a text, a finite number, true, false or null`,
    value,
  );
}

/** The value of a key that the line itself has, so that "toString" and "__proto__" are keys like any other. */
const ownValue = (line: object, key: string): unknown =>
  Object.hasOwn(line, key) ? (line as Record<string, unknown>)[key] : undefined;

/** Orders values of a key: null, false, true, numbers by size, texts by code unit, levels from the centre down. */
export function compareKeyValues(key: string, a: KeyValue, b: KeyValue): number {
  const order = Object.hasOwn(fixedValues, key) ? (fixedValues[key] as readonly unknown[]) : [];
  const rank = (value: KeyValue): number => ["object", "boolean", "number", "string"].indexOf(typeof value);
  const by = order.indexOf(a) - order.indexOf(b) || rank(a) - rank(b);
  if (by !== 0 || a === b || a === null || b === null) return by;
  return a < b ? -1 : 1;
}
