import { describe, expect, test } from "vitest";
import { show } from "../../src/errors/index.ts";

const cyclic: Record<string, unknown> = {};
cyclic.self = cyclic;

describe("a value in a message", () => {
  test.each<[unknown, string]>([
    ["13,26%", '"13,26%"'],
    ['a "quoted" text\n', '"a \\"quoted\\" text\\n"'],
    ["", '""'],
    [1.5, "1.5"],
    [-0, "-0"],
    [0, "0"],
    [Number.NaN, "NaN"],
    [12n, "12n"],
    [10n ** 60n, `1${"0".repeat(60)}n`],
    [-(10n ** 60n), `-1${"0".repeat(60)}n`],
    [10n ** 60n + 1n, "a bigint of more than 60 digits"],
    [-(10n ** 60n) - 1n, "a bigint of more than 60 digits"],
    [true, "true"],
    [undefined, "undefined"],
    [null, "null"],
    [() => 1, "a function"],
    [Symbol("secret"), "a symbol"],
    [[1, 2, 3], "an array of 3"],
    [[], "an array of 0"],
    [{}, "an object {  }"],
    [{ plan: 1, disbursed: 2 }, "an object { plan, disbursed }"],
    [cyclic, "an object { self }"],
  ])("%# reads %s", (value, shown) => {
    expect(show(value)).toBe(shown);
  });

  test("names six keys of an object, and says that there are more", () => {
    expect(show({ a: 1, b: 1, c: 1, d: 1, e: 1, f: 1 })).toBe("an object { a, b, c, d, e, f }");
    expect(show({ a: 1, b: 1, c: 1, d: 1, e: 1, f: 1, g: 1 })).toBe("an object { a, b, c, d, e, f, … }");
  });

  test("says of an object that cannot be looked into no more than that", () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(show(proxy)).toBe("an object that cannot be read");
  });

  test("is cut after sixty characters", () => {
    expect(show("x".repeat(60))).toBe(`"${"x".repeat(60)}"`);
    expect(show("x".repeat(61))).toBe(`"${"x".repeat(60)}…"`);
    expect(show({ ["k".repeat(100)]: 1 })).toBe(`an object { ${"k".repeat(48)}…`);
  });
});
