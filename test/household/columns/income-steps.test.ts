import { describe, expect, test } from "vitest";
import { incomeSteps } from "../../../src/household/columns/income-steps.ts";
import { compiledStandard, defineStandard } from "../../../src/standard/index.ts";
import { small } from "../../standard/small.ts";

/** The steps of a line a month, for incomes for a month or a year. */
function stepsOf(line: string, per: "month" | "year"): readonly number[] {
  const { income, ...rest } = small();
  const [only] = income.lines;
  const standard = defineStandard({
    ...rest,
    income: { ...income, lines: [{ ...only, amounts: { rural: line } }] },
  } as never);
  const area = compiledStandard(standard).areas.get("rural");
  return area === undefined ? [] : incomeSteps(area, per, standard.income);
}

/** The next double above. */
const above = (value: number): number => {
  const bits = new BigUint64Array(Float64Array.of(value).buffer);
  bits[0] = (bits[0] as bigint) + 1n;
  return new Float64Array(bits.buffer)[0] as number;
};

describe("the steps of a line are the least doubles that reach it and that are above it", () => {
  test.each<readonly [string, "month" | "year", number, number]>([
    ["1500000", "month", 1500000, above(1500000)],
    ["1500000.01", "month", 1500000.01, above(1500000.01)],
    ["100.50", "year", 1206, above(1206)],
    // No double is the line: the one nearest to it means less than it, and the next one means more.
    ["1500000.00000000000001", "month", above(1500000), above(1500000)],
    // The one nearest to it means more.
    ["1499999.99999999999999", "month", 1500000, 1500000],
  ])("%s, for a %s", (line, per, reaches, exceeds) => {
    expect(stepsOf(line, per)).toEqual([reaches, exceeds]);
  });

  test("no double reaches a line beyond all of them", () => {
    expect(stepsOf("1".padEnd(400, "0"), "month")).toEqual([
      Number.POSITIVE_INFINITY,
      Number.POSITIVE_INFINITY,
    ]);
  });
});
