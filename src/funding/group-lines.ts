import { PovertyError, show } from "../errors/index.ts";
import { compareKeyValues, type KeyValue, keyValue } from "./key-value.ts";

/** The values of the keys that the lines of a group have in common. */
export type GroupKey = Readonly<Record<string, KeyValue>>;

/** Some lines of a summary, by their places in it. */
export interface LineGroup {
  readonly key: GroupKey;
  readonly members: readonly number[];
}

/** Reads what a summary groups by: a key or several. */
export function readBy(by: unknown): readonly string[] {
  const keys: readonly unknown[] = Array.isArray(by) ? [...by] : [by];
  const strange = keys.findIndex((key) => typeof key !== "string");
  if (strange < 0) return Object.freeze(keys as readonly string[]);
  throw new PovertyError(
    "ARGUMENT_INVALID",
    `Cannot group lines by ${show(keys[strange])}: expected the name of a key, or an array of names`,
    by,
  );
}

/** The groups of lines that agree in every key, in the order of their values. */
export function groupLines(lines: readonly object[], keys: readonly string[]): readonly LineGroup[] {
  const groups = new Map<string, { values: KeyValue[]; members: number[] }>();
  for (const [at, line] of lines.entries()) {
    const values = keys.map((key) => keyValue(line, key, at));
    // JSON tells the text "1" from the number 1.
    const id = JSON.stringify(values);
    const group = groups.get(id);
    if (group === undefined) groups.set(id, { values, members: [at] });
    else group.members.push(at);
  }
  const inOrder = [...groups.values()].sort((a, b) => compareValues(keys, a.values, b.values));
  return inOrder.map(({ values, members }) => ({
    // fromEntries makes "__proto__" a key like any other.
    key: Object.freeze(Object.fromEntries(keys.map((key, at) => [key, values[at] as KeyValue]))),
    members,
  }));
}

const compareValues = (keys: readonly string[], a: readonly KeyValue[], b: readonly KeyValue[]): number =>
  keys.reduce((order, key, at) => order || compareKeyValues(key, a[at] as KeyValue, b[at] as KeyValue), 0);
