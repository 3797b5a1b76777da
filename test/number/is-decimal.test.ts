import { Decimal as AppDecimal } from "decimal.js";
import { expect, test } from "vitest";
import { decimal, isDecimal } from "../../src/number/index.ts";

test("tells a Decimal of any copy from everything else", () => {
  for (const value of [decimal(1), new AppDecimal(1), AppDecimal.clone({ precision: 5 })(1)]) {
    expect(isDecimal(value)).toBe(true);
  }
  for (const value of [1, 1n, "1", null, undefined, {}, [], { s: 1, e: 0, d: [1] }]) {
    expect(isDecimal(value)).toBe(false);
  }
});

test("a value that cannot be looked into is none", () => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  expect(isDecimal(proxy)).toBe(false);
});
