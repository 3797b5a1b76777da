/** That hostile input of every kind is made, and reaches the functions. */
import { describe, expect, test } from "vitest";
import { argumentsOf, callsOf } from "./fuzz.ts";
import { hostile, mutated } from "./hostile.ts";
import { type Kind, kinds, kindsIn } from "./kinds.ts";
import { seeded } from "./random.ts";
import { subjects } from "./subjects.ts";

/** How often each kind stands in some values. */
function tallied(values: Iterable<unknown>): Map<Kind, number> {
  const tally = new Map<Kind, number>(kinds.map((kind) => [kind, 0]));
  for (const value of values) {
    for (const kind of kindsIn(value)) tally.set(kind, (tally.get(kind) ?? 0) + 1);
  }
  return tally;
}

describe("a kind is known when it is seen", () => {
  const cyclic: Record<string, unknown> = {};
  cyclic.of = [cyclic];
  const twice = { value: 1 };
  let deep: unknown = 1;
  for (let level = 0; level < 4000; level++) deep = [deep];
  const trap = Object.defineProperty({}, "kind", {
    enumerable: true,
    get: () => {
      throw new Error("of the caller");
    },
  });
  test.each<[Kind, unknown]>([
    ["text of other scripts, of halves of characters, of marks", ["\ud800"]],
    ["text that is huge", "9".repeat(50_000)],
    ["number that is huge", { income: 1e300 }],
    ["list that is huge", new Array(2000).fill(1)],
    ["length that is a lie", { length: 2 ** 53 }],
    ["NaN", { rows: [1, Number.NaN] }],
    ["infinity", [Number.NEGATIVE_INFINITY]],
    ["nothing", { a: null }],
    ["key of a prototype", JSON.parse('{"a": {"__proto__": 1}}')],
    ["name of a prototype as text", { region: "constructor" }],
    ["object without a prototype", [Object.create(null)]],
    ["value of a wrong type", { area: Symbol("x") }],
    ["hole in a list", { parts: new Array(2) }],
    ["cycle", { sheet: cyclic }],
    ["depth", deep],
    ["value that throws when it is looked into", [trap]],
  ])("%s", (kind, value) => {
    expect([...kindsIn(value)]).toContain(kind);
  });
  test("and plain input is of none, also where it holds one object twice", () => {
    expect([...kindsIn({ a: [1, "13,26%", true, twice], b: twice, c: "gần 128 tỷ đồng" })]).toEqual([]);
  });
});

test("hostile values are of every kind", () => {
  const random = seeded(1);
  const tally = tallied(Array.from({ length: 4000 }, () => hostile(random)));
  expect([...tally].filter(([, count]) => count < 10)).toEqual([]);
});

test("right arguments are changed to hold every kind, somewhere inside", () => {
  const random = seeded(2);
  const right = { sheet: { figures: [{ id: "a", text: "13,26%" }], relations: [] }, years: [1, 2] };
  const tally = tallied(Array.from({ length: 4000 }, () => mutated(right, random)));
  expect([...tally].filter(([, count]) => count < 10)).toEqual([]);
});

test("the calls of a seed bring every kind to many functions", () => {
  const reached = new Map<Kind, Set<string>>(kinds.map((kind) => [kind, new Set()]));
  let calls = 0;
  for (const { subject, seed } of callsOf(subjects(), 20261122)) {
    if (++calls > 2500) break;
    for (const kind of kindsIn(argumentsOf(subject, seed))) reached.get(kind)?.add(subject.name);
  }
  expect([...reached].filter(([, names]) => names.size < 10).map(([kind]) => kind)).toEqual([]);
});
