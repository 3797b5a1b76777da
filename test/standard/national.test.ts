import { expect, test } from "vitest";
import { vietnam2022 } from "../../src/index.ts";
import { isInForce, showPeriod } from "../../src/standard/national.ts";

const open = { ...vietnam2022, until: null };

test("a period holds its first and its last day, and without an end all days from the first", () => {
  const days = ["2021-12-31", "2022-01-01", "2026-12-31", "2027-01-01"];
  expect(days.map((day) => isInForce(vietnam2022, day))).toEqual([false, true, true, false]);
  expect(days.map((day) => isInForce(open, day))).toEqual([false, true, true, true]);
});

test("a period is shown with its end, where it has one", () => {
  expect(showPeriod(vietnam2022)).toBe("vn-2022 from 2022-01-01 until 2026-12-31");
  expect(showPeriod(open)).toBe("vn-2022 from 2022-01-01");
});
