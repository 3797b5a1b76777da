/** A few seconds of `npm run fuzz`: so many calls that a seed stands for, the same on every machine. */
import { inspect } from "node:util";
import { PovertyError } from "poverty-indicators";
import { describe, expect, test } from "vitest";
import { publicNames } from "../../scripts/public-names.ts";
import { argumentsOf, callsOf, fuzz } from "./fuzz.ts";
import { memoryGrowth } from "./memory-growth.ts";
import { sharedState } from "./shared-state.ts";
import { entriesFuzzed, matchers, publicFunctions, subjects } from "./subjects.ts";

const all = subjects();

test("every function and matcher of every entry is fed, most of them with changed right arguments", () => {
  const { "./vitest": ofVitest, ...others } = Object.fromEntries(publicNames());
  expect(entriesFuzzed).toEqual(Object.keys(others));
  const declared = ofVitest?.find(({ name }) => name === "PovertyMatchers")?.declarations.join() ?? "";
  const added = [...declared.matchAll(/readonly (to\w+)/g)].map(([, name]) => name);
  expect(added.sort()).toEqual(Object.keys(matchers).sort());
  for (const [name, call] of publicFunctions()) expect(call, name).toBeTypeOf("function");
  expect(all.filter(({ examples }) => examples.length === 0).map(({ name }) => name)).toEqual([]);
});

test("a seed stands for the same calls with the same arguments every time, another for others", () => {
  const shown = (seed: number): readonly string[] => {
    const calls = callsOf(all, seed);
    return Array.from({ length: 300 }, () => {
      const { subject, seed: own } = calls.next().value;
      const args = inspect(argumentsOf(subject, own), { depth: 6 });
      // An error among the arguments tells where it was made, and a promise which one of all it is.
      return `${subject.name} ${own} ${args.replaceAll(/\n +at .*|(?<=async_id_symbol\)\]: )\d+/g, "")}`;
    });
  };
  expect(shown(1)).toEqual(shown(1));
  expect(shown(2)).not.toEqual(shown(1));
});

test("hostile input gives a PovertyError or an answer, in time, and changes nothing that is shared", async () => {
  const before = sharedState();
  const { findings, calls, returned, refused } = await fuzz(all, { seed: 20261122, calls: 16_000 });
  expect(findings).toEqual([]);
  expect(calls).toBe(16_000);
  expect(Math.min(returned, refused)).toBeGreaterThan(3000);
  expect(sharedState()).toBe(before);
}, 120_000);

describe("memory", () => {
  const calls = 2000;
  /** For each call some times as much as a warm machine still needs for compiling. */
  const most = 500 * calls;

  test("does not grow with the calls", async () => {
    expect(await memoryGrowth(all, { seed: 20261128, calls })).toBeLessThan(most);
  }, 120_000);

  test.each<[string, () => unknown]>([
    ["of the heap", () => Array.from({ length: 200 }, () => 0.5)],
    ["of typed arrays", () => new Float64Array(200)],
  ])("that is kept by mistake is found, %s", async (_, make) => {
    const kept: unknown[] = [];
    const call = (): number => kept.push(make());
    const planted = { name: "planted", call, examples: [] };
    const growth = await memoryGrowth([planted], { seed: 1, calls, rounds: 2 });
    expect(kept.length).toBe(4 * calls);
    expect(growth).toBeGreaterThan(most);
  });
});

describe("a fault that is planted is found", () => {
  const found = async (
    call: (...args: never[]) => unknown,
    bounds: { readonly mostMilliseconds?: number } = {},
  ): Promise<string> => {
    const planted = { name: "planted", call, examples: [[1]] };
    const { findings } = await fuzz([planted], { seed: 1, calls: 100, ...bounds });
    return findings.map(({ what }) => what).join();
  };

  test("an error of another kind", async () => {
    expect(await found(() => (undefined as unknown as { x: string }).x)).toContain("threw TypeError");
  });
  test("a call that takes long", async () => {
    let calls = 0;
    const slowOnce = (): void => {
      if (++calls > 1) return;
      const end = process.cpuUsage().user + 200_000;
      while (process.cpuUsage().user < end);
    };
    expect(await found(slowOnce, { mostMilliseconds: 100 })).toMatch(/^took [0-9]+ ms$/);
  });
  test("a message that nobody reads to its end", async () => {
    const refuse = (): never => {
      throw Object.assign(new PovertyError("ARGUMENT_INVALID", "Cannot", 1), { message: "x".repeat(1001) });
    };
    expect(await found(refuse)).toContain("a message of 1001 characters");
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
