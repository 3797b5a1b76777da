import { describe, expect, test } from "vitest";
import { isDay, readDay } from "../../src/number/index.ts";
import { refusal } from "../refusal.ts";

describe("a day", () => {
  test.each(["2023-08-31", "2024-02-29", "2000-02-29", "0001-01-01", "2026-12-31"])("%s exists", (day) => {
    expect(isDay(day)).toBe(true);
    expect(readDay(day, "day")).toBe(day);
  });

  test.each([
    ["2023-02-29"],
    ["1900-02-29"],
    ["2023-04-31"],
    ["2023-00-10"],
    ["2023-13-01"],
    ["2023-01-00"],
    ["2023-1-1"],
    ["31/8/2023"],
    ["2023-08-31T00:00:00Z"],
    ["2023-08-31\n"],
    [""],
    [20230831],
    [null],
    [new Date(0)],
    [["2023-08-31"]],
  ])("%s does not", (day) => {
    expect(isDay(day)).toBe(false);
    const error = refusal(() => readDay(day, "asOf"));
    expect(error.code).toBe("DAY_INVALID");
    expect(error.message).toMatch(/^Cannot read asOf /);
  });
});
