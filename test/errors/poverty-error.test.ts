import { expect, test } from "vitest";
import { errorCodes, PovertyError } from "../../src/index.ts";
import { refusal } from "../refusal.ts";

test("an error keeps its code, its message and the value that was refused", () => {
  const received = { day: "2026-02-30" };
  const error = new PovertyError("DAY_INVALID", "Cannot read day: it is none", received);
  expect(error).toBeInstanceOf(Error);
  expect(error.name).toBe("PovertyError");
  expect(error.code).toBe("DAY_INVALID");
  expect(error.message).toBe("Cannot read day: it is none");
  expect(error.received).toBe(received);
  expect(`${error}`).toBe("PovertyError: Cannot read day: it is none");
});

test("a message that quotes more than a person reads is cut off", () => {
  const message = (length: number): string => new PovertyError("DAY_INVALID", "x".repeat(length), 1).message;
  expect(message(1000)).toBe("x".repeat(1000));
  expect(message(1001)).toBe(`${"x".repeat(999)}…`);
  expect(message(50_000)).toHaveLength(1000);
});

test("its mark does not show among its fields", () => {
  const error = refusal(() => {
    throw new PovertyError("DAY_INVALID", "Cannot read day: it is none", 1);
  });
  expect(Object.getOwnPropertyNames(error)).toEqual(
    expect.arrayContaining(["stack", "message", "name", "code", "received"]),
  );
  expect(Object.keys(error).sort()).toEqual(["code", "name", "received"]);
  expect(JSON.parse(JSON.stringify(error))).toEqual({
    name: "PovertyError",
    code: "DAY_INVALID",
    received: 1,
  });
});

test.each(Object.entries(errorCodes))("%s names a state in words", (code, state) => {
  expect(code).toMatch(/^[A-Z]+(?:_[A-Z]+)*$/);
  expect(state).toMatch(/^\S.*[^.\s]$/);
});
