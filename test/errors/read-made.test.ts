import { expect, test } from "vitest";
import { readMade } from "../../src/errors/index.ts";
import { decimal } from "../../src/index.ts";
import { refusal } from "../refusal.ts";

test("gives what was read", () => {
  expect(readMade("table", {}, "TABULATION_INVALID", () => 5)).toBe(5);
});

test("says of a damaged result what it is, with the result as it came", () => {
  const damaged = { rows: null };
  const error = refusal(() =>
    readMade("table", damaged, "TABULATION_INVALID", () => (damaged.rows as never as string[]).length),
  );
  expect(error.message).toBe("Cannot read table an object { rows }: it is damaged, or cannot be looked into");
  expect([error.code, error.received]).toEqual(["TABULATION_INVALID", damaged]);
});

test("lets a refusal of the library through", () => {
  expect(refusal(() => readMade("table", {}, "TABULATION_INVALID", () => decimal("x"))).code).toBe(
    "NUMBER_NOT_PLAIN",
  );
});
