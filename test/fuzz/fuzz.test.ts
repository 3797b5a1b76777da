/** A few seconds of `npm run fuzz`, seeded, and the inputs that it once found. */
import { describe, expect, test } from "vitest";
import { publicNames } from "../../scripts/public-names.ts";
import { argumentsOf, fuzz } from "./fuzz.ts";
import { sharedState } from "./shared-state.ts";
import { entriesFuzzed, publicFunctions, subjects } from "./subjects.ts";

const all = subjects();

test("every function of every entry is fed, most of them with changed right arguments", () => {
  expect(entriesFuzzed).toEqual([...publicNames().keys()].filter((path) => path !== "./vitest"));
  for (const [name, call] of publicFunctions()) expect(call, name).toBeTypeOf("function");
  expect(all.filter(({ examples }) => examples.length === 0).map(({ name }) => name)).toEqual([]);
});

test("a seed stands for the same arguments every time", () => {
  const [subject] = all.filter(({ name }) => name === "verifyRatio");
  if (subject === undefined) return expect.unreachable();
  for (const seed of [1, 2, 3]) {
    expect(String(argumentsOf(subject, seed))).toBe(String(argumentsOf(subject, seed)));
  }
});

test("hostile input gives a PovertyError or an answer, in time, and changes nothing that is shared", async () => {
  const before = sharedState();
  const { findings, calls, returned, refused } = await fuzz(all, { seed: 20261122, seconds: 4 });
  expect(findings).toEqual([]);
  expect(calls).toBeGreaterThan(all.length);
  expect(Math.min(returned, refused)).toBeGreaterThan(50);
  expect(sharedState()).toBe(before);
}, 60_000);

describe("a fault that is planted is found", () => {
  const found = async (call: (...args: never[]) => unknown): Promise<string> =>
    (await fuzz([{ name: "planted", call, examples: [[1]] }], { seed: 1, seconds: 0.05 })).findings
      .map(({ what }) => what)
      .join();

  test("an error of another kind", async () => {
    expect(await found(() => (undefined as unknown as { x: string }).x)).toContain("threw TypeError");
  });
  test("a number that is none", async () => {
    expect(await found(() => ({ rate: { percent: Number.NaN } }))).toContain("returned rate: percent: NaN");
  });
  test("a change to what is shared", () => {
    const before = sharedState();
    Object.defineProperty(Object.prototype, "polluted", { value: 1, configurable: true });
    expect(sharedState()).not.toBe(before);
    Reflect.deleteProperty(Object.prototype, "polluted");
    expect(sharedState()).toBe(before);
  });
});
