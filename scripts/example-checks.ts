import { expect } from "vitest";
import { Decimal, isPovertyError } from "../src/index.ts";

/** What the generated example tests compare: decimals by their plain text, objects by the fields that are named. */
export function checkEqual(actual: unknown, expected: unknown): void {
  const seen = plain(actual);
  if (actual !== null && typeof actual === "object" && Decimal.isDecimal(actual)) {
    expect(seen).toBe(String(expected));
  } else if (expected !== null && typeof expected === "object" && !Array.isArray(expected)) {
    expect(seen).toMatchObject(expected);
  } else {
    expect(seen).toEqual(expected);
  }
}

/** Expects a `PovertyError` with this code. */
export async function checkThrows(act: () => Promise<unknown>, code: string): Promise<void> {
  const error: unknown = await act().then(
    () => "no error",
    (thrown: unknown) => thrown,
  );
  expect(isPovertyError(error), `expected a PovertyError, came ${String(error)}`).toBe(true);
  expect((error as { code: string }).code).toBe(code);
}

function plain(value: unknown): unknown {
  if (value === null || typeof value !== "object" || ArrayBuffer.isView(value)) return value;
  if (Decimal.isDecimal(value)) return value.toFixed();
  if (Array.isArray(value)) return value.map(plain);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item)]));
}
