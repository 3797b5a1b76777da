import { refuse } from "./refuse.ts";

/** The properties of a document's object, of which none is unknown. */
export type Parts = Readonly<Record<string, unknown>>;

/** Reads an object that has no other keys than those allowed. */
export function readRecord(value: unknown, path: string, allowed: readonly string[]): Parts {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw refuse(path, value, `an object with ${allowed.join(", ")}`);
  }
  for (const key of Object.keys(value)) {
    if (!allowed.includes(key)) {
      throw refuse(
        `the key ${JSON.stringify(key.slice(0, 60))} of ${path}`,
        value,
        `only ${allowed.join(", ")}`,
      );
    }
  }
  return value as Parts;
}

/** Reads a list, each item with its own path, and no more items than a law would have. */
export function readList<T>(
  value: unknown,
  path: string,
  readItem: (item: unknown, path: string) => T,
  limits: { readonly least: number; readonly most: number },
): readonly T[] {
  if (!Array.isArray(value) || value.length < limits.least || value.length > limits.most) {
    throw refuse(path, value, `a list of ${limits.least} to ${limits.most} items`);
  }
  return Object.freeze(Array.from(value, (item, at) => readItem(item, `${path}[${at}]`)));
}

/** Refuses a list in which two items have one id. */
export function checkDistinct(ids: readonly string[], path: string): void {
  const twice = ids.find((id, at) => ids.indexOf(id) !== at);
  if (twice !== undefined) throw refuse(path, twice, "every id once");
}
