import { expectTypeOf, test } from "vitest";
import type { Decimal } from "../../src/number/index.ts";
import type { Rate } from "../../src/rate/index.ts";
import { checkTarget, checkTargetOverYears, parseTarget } from "../../src/target/index.ts";

test("a target is read before it is checked, and what was reached is exact or printed", () => {
  const target = parseTarget("1 - 1,5%/năm");
  // @ts-expect-error a text is not a target
  checkTarget("1 - 1,5%/năm", "1.17");
  // @ts-expect-error both ends of a change are needed
  checkTarget(target, { from: 5 });
  // @ts-expect-error a truth value is no number
  checkTarget(target, true);
  // @ts-expect-error one year is no list of years
  checkTargetOverYears(target, 1.17);
});

test("an outcome is one of four words, and attainments are rates or missing", () => {
  const result = checkTarget(parseTarget("1 - 1,5%/năm"), "1.17");
  expectTypeOf(result.outcome).toEqualTypeOf<"missed" | "met" | "exceeded" | "undecidable">();
  expectTypeOf(result.attainment.lower).toEqualTypeOf<Rate | null>();
  expectTypeOf(result.shortfall).toEqualTypeOf<Decimal>();
});
