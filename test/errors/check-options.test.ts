import { describe, expect, test } from "vitest";
import { checkOptions } from "../../src/errors/index.ts";
import { refusal } from "../refusal.ts";

describe("checkOptions", () => {
  test.each([[{}], [{ locale: "vi" }], [Object.create(null)]])("takes %o", (options) => {
    expect(() => checkOptions(options)).not.toThrow();
  });
  test.each<[unknown, string]>([
    [null, "null"],
    [undefined, "undefined"],
    ["vi", '"vi"'],
    [7, "7"],
    [["vi"], "an array of 1"],
    [() => ({}), "a function"],
  ])("refuses %o", (options, shown) => {
    const error = refusal(() => checkOptions(options));
    expect([error.code, error.message, error.received]).toEqual([
      "ARGUMENT_INVALID",
      `Cannot use the options ${shown}: expected an object`,
      options,
    ]);
  });
});
