import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { isPovertyError, PovertyError } from "../../src/index.ts";

const mark = Symbol.for("poverty-indicators.error");

test("tells an error of this library, of any copy and any frame, from everything else", () => {
  const ours = new PovertyError("DAY_INVALID", "Cannot read day: it is none", 1);
  const foreign: unknown = runInNewContext(
    "const error = new Error('Cannot read'); error[mark] = true; error;",
    { mark },
  );
  expect(isPovertyError(ours)).toBe(true);
  expect(foreign instanceof Error).toBe(false);
  expect(isPovertyError(foreign)).toBe(true);
});

test.each([new Error("another"), null, undefined, "PovertyError", 1, {}, { [mark]: "yes" }, () => true])(
  "%s is none",
  (value) => {
    expect(isPovertyError(value)).toBe(false);
  },
);

test("a value that cannot be looked into is none", () => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  expect(isPovertyError(proxy)).toBe(false);
});
