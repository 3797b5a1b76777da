/** Values that nobody should pass, and somebody will. */
import type { Random } from "./random.ts";

const numbers: readonly unknown[] = [
  ...[Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, -0, 0, 1, -1, 0.5, 2, 100],
  ...[0.1 + 0.2, 1e-7, 5e-324, 1.7976931348623157e308, 2 ** 31, 2 ** 32, 2 ** 53, -(2 ** 53), 1e21, 1e300],
  ...[0n, -1n, 7n, 10n ** 30n, -(10n ** 5000n)],
];

const texts: readonly string[] = [
  ...[
    "",
    " ",
    "\0",
    "-",
    "-0",
    "0",
    "1",
    "00",
    "NaN",
    "Infinity",
    "1e400",
    "0x10",
    "1_000",
    "1/0",
    "1/3",
    "0 %",
    "100 %",
  ],
  ...["__proto__", "constructor", "toString", "hasOwnProperty", "prototype", "length", "then"],
  ...[
    "\ud800",
    "\udfff\ud800",
    "‮13,26%",
    "１３,２６％",
    "١٣",
    "a\u0301".repeat(50),
    "👨‍👩‍👧‍👦",
    "ﷺ",
    "İ",
    "ß",
  ],
  ...[
    "13,26%",
    "7,886 tỷ đồng",
    "1 - 1,5%/năm",
    "gần 128 tỷ đồng",
    "2026-02-30",
    "2026-11-21",
    "9999-12-31",
    "rural",
    "poor",
  ],
];

const pieces = [
  "0",
  "9",
  "1",
  ".",
  ",",
  "-",
  "–",
  "%",
  " ",
  "/",
  "(",
  ")",
  "tỷ",
  "đồng",
  "hộ",
  "gần",
  "hơn",
  "từ",
  "đến",
  "năm",
  "nghìn",
];

/** Something like the text of a figure. */
const figureText = (random: Random): string =>
  Array.from({ length: random.below(12) }, () => random.pick(pieces)).join("");

const long = (random: Random): string =>
  random.pick(["9", "1,", "a", " ", "%", "tỷ ", "(", "1/", "\ud83d"]).repeat(50_000);

function deep(): unknown {
  let value: unknown = null;
  for (let level = 0; level < 5000; level++) value = level % 2 === 0 ? [value] : { op: "+", of: value };
  return value;
}

function cyclic(): unknown {
  const value: Record<string, unknown> = { kind: "figure", of: [] };
  value.self = value;
  (value.of as unknown[]).push(value, value);
  return value;
}

class Broken extends Error {}
const fail = (): never => {
  throw new Broken("a getter of the caller failed");
};

/** An error that a value of the caller threw itself when it was looked into; it reaches the caller as it is. */
export const isBroken = (error: unknown): boolean =>
  error instanceof Broken ||
  (error instanceof TypeError && error.message.includes("proxy that has been revoked"));

const objects: readonly ((random: Random) => unknown)[] = [
  () => ({}),
  () => [],
  () => Object.create(null) as unknown,
  () =>
    JSON.parse('{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}}') as unknown,
  cyclic,
  deep,
  () => new Date(Number.NaN),
  () => new Map([["area", "rural"]]),
  () => new Set([1]),
  () => /(a+)+$/,
  () => new Error("given as an argument"),
  () => Promise.resolve(1),
  () => Symbol("hostile"),
  () => () => undefined,
  () => class {},
  () => new Float64Array([Number.NaN, 1, Number.POSITIVE_INFINITY]),
  () => new Uint8Array(3),
  () => new BigInt64Array([1n, -1n]),
  () => ({ length: Number.NaN }),
  () => ({ length: -1 }),
  () => ({ length: 3, 0: 1 }),
  () => ({ length: 2 ** 53 }),
  () => new Array(3),
  () => [Number.NaN, undefined, null],
  () => ({ s: 1n, n: 1n, d: 0n }),
  () => ({ d: [1], e: 0, s: 1, constructor: null, toStringTag: "[object Decimal]" }),
  () => ({ d: null, e: Number.NaN, s: Number.NaN, toStringTag: "[object Decimal]" }),
  () => ({
    kind: "figure",
    text: "1",
    value: Number.NaN,
    places: 1e9,
    scale: 0,
    unit: "percent",
    qualifier: "none",
  }),
  () => ({ toString: null, valueOf: null }),
  (random) => ({ [random.pick(texts)]: random.pick(numbers) }),
  (random) => Array.from({ length: 2000 }, () => random.pick(numbers)),
  (random) =>
    Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`k${index}`, random.pick(texts)])),
];

/** Values that throw when they are looked into. */
const traps: readonly (() => unknown)[] = [
  () =>
    new Proxy(
      {},
      { get: fail, has: fail, ownKeys: fail, getPrototypeOf: fail, getOwnPropertyDescriptor: fail },
    ),
  () => new Proxy([], { get: fail }),
  () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    return proxy;
  },
  () => ({ toString: fail, valueOf: fail, [Symbol.toPrimitive]: fail, toJSON: fail }),
  () => Object.defineProperty({}, "kind", { get: fail, enumerable: true }),
  () => Object.defineProperty([], "0", { get: fail, enumerable: true }),
  () => ({ [Symbol.iterator]: fail }),
];

/** One hostile value. */
export function hostile(random: Random): unknown {
  const kind = random.next();
  if (kind < 0.12) return random.chance(0.5) ? undefined : null;
  if (kind < 0.37) return random.pick(numbers);
  if (kind < 0.57) return random.pick(texts);
  if (kind < 0.67) return figureText(random);
  if (kind < 0.68) return long(random);
  if (kind < 0.71) return random.chance(0.5);
  if (kind < 0.94) return random.pick(objects)(random);
  return random.pick(traps)();
}

const keys: readonly string[] = [
  "__proto__",
  "constructor",
  "toString",
  "length",
  "kind",
  "id",
  "unexpected",
  "",
  "0",
];

/** Plain objects and arrays are taken apart; all else is replaced whole. */
function isOpen(value: unknown): value is Record<string, unknown> | unknown[] {
  if (typeof value !== "object" || value === null) return false;
  try {
    const prototype: unknown = Object.getPrototypeOf(value);
    return Array.isArray(value) || prototype === Object.prototype || prototype === null;
  } catch {
    return false;
  }
}

/** A copy with one hostile change somewhere inside. */
export function mutated(value: unknown, random: Random): unknown {
  try {
    return changed(value, random);
  } catch {
    // A value that throws when it is looked into stays as it is.
    return value;
  }
}

function changed(value: unknown, random: Random): unknown {
  if (!isOpen(value) || random.chance(0.12)) return hostile(random);
  const copy = (Array.isArray(value) ? [...value] : { ...value }) as Record<string, unknown>;
  const own = Object.keys(copy);
  // A list whose own prototype or constructor is another is no list that JSON or a program makes.
  const others = Array.isArray(value) ? ["0", "unexpected", String(own.length)] : keys;
  const key = own.length === 0 || random.chance(0.06) ? random.pick(others) : random.pick(own);
  const change = random.next();
  if (change < 0.08) delete copy[key];
  else if (change < 0.14 && Object.hasOwn(copy, key))
    copy[key] = copy[random.pick(own.length === 0 ? others : own)];
  else if (change < 0.16 && Array.isArray(value)) return [...(value as unknown[]), ...(value as unknown[])];
  else {
    const inside = Object.hasOwn(copy, key) ? mutated(copy[key], random) : hostile(random);
    Object.defineProperty(copy, key, { value: inside, enumerable: true, configurable: true, writable: true });
  }
  return copy;
}
