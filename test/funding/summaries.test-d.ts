import { expectTypeOf, test } from "vitest";
import {
  disbursement,
  type Rate,
  rateChange,
  summariseDisbursements,
  summariseMobilisation,
} from "../../src/index.ts";

const lines = [{ plan: 1, disbursed: 1, level: "province", district: "Bác Ái" }] as const;

test("a summary groups by keys that the lines have, and not by amounts", () => {
  summariseDisbursements(lines, { by: "district" });
  summariseDisbursements(lines, { by: ["level", "district"] });
  // @ts-expect-error The lines have no such key.
  summariseDisbursements(lines, { by: "commune" });
  // @ts-expect-error Amounts are summed, not grouped by.
  summariseDisbursements(lines, { by: "plan" });
  // @ts-expect-error Amounts are summed, not grouped by.
  summariseMobilisation([{ target: 1, raised: 1 }], { by: "raised" });
  // @ts-expect-error A level has its list of names.
  summariseDisbursements([{ plan: 1, disbursed: 1, level: "tỉnh" }], { by: "level" });
});

test("a ratio must be told from the state without a plan", () => {
  const { ratio } = disbursement({ plan: 1, disbursed: 1 });
  expectTypeOf(ratio).toEqualTypeOf<Rate | "no-plan">();
  // @ts-expect-error There may be no plan.
  ratio.percent;
});

test("a relative change may not exist", () => {
  const change = rateChange({ from: 0, to: 1 });
  expectTypeOf(change.relativePercent).toBeNullable();
  expectTypeOf(change.points).not.toBeNullable();
});
