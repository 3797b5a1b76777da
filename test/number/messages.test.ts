/** Every refusal of the number room says what was expected, what came and where. */
import { Decimal as AppDecimal } from "decimal.js";
import { decimal, divideIntervals, fraction, interval, intervalContains, roundTo } from "poverty-indicators";
import { describe, expect, test } from "vitest";

const plain = 'expected a plain decimal with a point, such as "1234.5"';

const refusals: readonly (readonly [() => unknown, string])[] = [
  [
    () => decimal(null as never),
    "Cannot read number null: expected a plain decimal text, a number, a bigint or a Decimal",
  ],
  [() => decimal("1e3"), `Cannot read number "1e3": ${plain}`],
  [() => decimal("13,26"), `Cannot read number "13,26": ${plain}; read printed figures with parseFigure`],
  [
    () => decimal("-1.234.567,8"),
    `Cannot read number "-1.234.567,8": ${plain}; read printed figures with parseFigure`,
  ],
  [() => decimal("1,5 tỷ"), `Cannot read number "1,5 tỷ": ${plain}`],
  [() => decimal("từ 1,5"), `Cannot read number "từ 1,5": ${plain}`],
  [() => decimal("1,x"), `Cannot read number "1,x": ${plain}`],
  [() => decimal(Number.NaN), "Cannot read number NaN: expected a finite number"],
  [() => decimal(new AppDecimal(Number.NaN)), 'Cannot read number "NaN": expected a finite number'],
  [
    () => decimal(10n ** 1000n),
    "Cannot read number a bigint of more than 60 digits: expected at most 1000 digits",
  ],
  [() => decimal("1".repeat(1001)), `Cannot read number "${"1".repeat(60)}…": expected at most 1000 digits`],
  [() => fraction("1/0"), 'Cannot read fraction "1/0": expected a fraction such as "1/18", "0.33" or "33 %"'],
  [
    () => fraction("1.2.3%"),
    'Cannot read fraction "1.2.3%": expected a fraction such as "1/18", "0.33" or "33 %"',
  ],
  [() => fraction("1.2.3"), `Cannot read fraction "1.2.3": ${plain}`],
  [() => interval({ lower: 2, upper: 1 }), "Cannot make an interval: its ends leave nothing between them"],
  [() => interval(3 as never), "Cannot read an interval from 3: expected an object with lower and upper"],
  [() => interval({ lower: "x" }), `Cannot read lower end "x": ${plain}`],
  [() => interval({ upper: "x" }), `Cannot read upper end "x": ${plain}`],
  [
    () => interval({ lower: 0, lowerExact: "x" }),
    'Cannot read lower end "x": expected a fraction such as "1/18", "0.33" or "33 %"',
  ],
  [() => intervalContains({}, "x"), `Cannot read number "x": ${plain}`],
  [
    () => divideIntervals({ lower: 1 }, { lower: 0, upper: 1 }),
    "Cannot divide by the interval an object { lower, upper }: it holds zero",
  ],
  [() => roundTo(1, 1.5), "Cannot round to 1.5 places: expected a whole number from -1000 to 1000"],
  [
    () => roundTo(1, 0, "half-down" as never),
    'Cannot round by "half-down": expected one of half-up, half-even, truncate',
  ],
];

describe("a refusal of the number room", () => {
  test.each(refusals.map(([act, message]) => [message, act] as const))("%s", (message, act) => {
    expect(act).toThrow(expect.objectContaining({ message }));
  });
});
