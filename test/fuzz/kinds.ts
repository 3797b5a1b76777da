/** Which kinds of hostile input a value holds, found by looking into it. */

const strange = /\p{Cs}|\u0301|\u202e|[\uff00-\uffef]|\p{Extended_Pictographic}|\ufdfa|[\u0660-\u0669]/u;
const prototypeNames: ReadonlySet<unknown> = new Set(["__proto__", "constructor", "prototype", "toString"]);

/** The kinds, by what tells that a value is of one. */
const tests = {
  "text of other scripts, of halves of characters, of marks": (value) =>
    typeof value === "string" && strange.test(value),
  "text that is huge": (value) => typeof value === "string" && value.length >= 50_000,
  "number that is huge": (value) =>
    (typeof value === "number" && Number.isFinite(value) && Math.abs(value) > 1e20) ||
    (typeof value === "bigint" && (value > 10n ** 1000n || value < -(10n ** 1000n))),
  "list that is huge": (value) => Array.isArray(value) && value.length >= 2000,
  "length that is a lie": (value) =>
    isObject(value) && Object.getOwnPropertyDescriptor(value, "length")?.value === 2 ** 53,
  NaN: (value) => Number.isNaN(value),
  infinity: (value) => value === Number.POSITIVE_INFINITY || value === Number.NEGATIVE_INFINITY,
  nothing: (value) => value === null || value === undefined,
  "key of a prototype": (value) =>
    isObject(value) && Object.keys(value).some((key) => prototypeNames.has(key)),
  "name of a prototype as text": (value) => prototypeNames.has(value),
  "object without a prototype": (value) => isObject(value) && Object.getPrototypeOf(value) === null,
  "value of a wrong type": (value) =>
    ["symbol", "function"].includes(typeof value) ||
    [Date, Map, Set, RegExp, Promise, Error].some((type) => value instanceof type),
  "hole in a list": (value) =>
    Array.isArray(value) && value.length < 100 && Object.keys(value).length < value.length,
} satisfies Readonly<Record<string, (value: unknown) => boolean>>;

export type Kind = keyof typeof tests | "cycle" | "depth" | "value that throws when it is looked into";

export const kinds: readonly Kind[] = [
  ...(Object.keys(tests) as (keyof typeof tests)[]),
  "cycle",
  "depth",
  "value that throws when it is looked into",
];

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

/** Deeper than any document is, and than a careless recursion bears. */
const deepest = 3000;

/** The kinds that stand in a value or anywhere in it. */
export function kindsIn(value: unknown): ReadonlySet<Kind> {
  const found = new Set<Kind>();
  const seen = new Set<unknown>();
  const above = new Set<unknown>();
  // A loop, because a recursion would not come back from the depth. An object stands twice: to go in, and to leave.
  const open: { readonly one: unknown; readonly leave?: boolean }[] = [{ one: value }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { one, leave = false } = next;
    if (leave) {
      above.delete(one);
      continue;
    }
    try {
      for (const [kind, holds] of Object.entries(tests)) if (holds(one)) found.add(kind as Kind);
      if (above.has(one)) found.add("cycle");
      if (!isObject(one) || seen.has(one) || ArrayBuffer.isView(one)) continue;
      seen.add(one);
      above.add(one);
      if (above.size >= deepest) found.add("depth");
      open.push({ one, leave: true });
      for (const key of Object.keys(one).slice(0, 400)) {
        open.push({ one: (one as Record<string, unknown>)[key] });
      }
    } catch {
      found.add("value that throws when it is looked into");
    }
  }
  return found;
}
