/** Every refusal of the rate room says what was expected, what came and where. */
import { householdFlows, parseFigure, povertyRates, rate, rateChange } from "poverty-indicators";
import { describe, expect, test } from "vitest";

const money = parseFigure("5 tỷ đồng", { locale: "vi" });
const households = parseFigure("5 hộ", { locale: "vi" });
const flows = { opening: 10, escaped: 2 };

const refusals: readonly (readonly [() => unknown, string])[] = [
  [() => rate("x", 1), 'Cannot read part "x": expected a plain decimal with a point, such as "1234.5"'],
  [() => rate(1, "x"), 'Cannot read whole "x": expected a plain decimal with a point, such as "1234.5"'],
  [() => rate(1, 0), "Cannot compute a rate: the whole is zero"],
  [() => rate(-1, 5), "Cannot read part -1: expected zero or more"],
  [
    () => rate(money, households),
    "Cannot put part and whole together: one is in vnd, the other in household",
  ],
  [
    () => rate(money, 5),
    "Cannot put part and whole together: one is in vnd, the other a number without a unit",
  ],
  [
    () => rate(5, money),
    "Cannot put part and whole together: one is a number without a unit, the other in vnd",
  ],
  [
    () => rate(parseFigure("5", { locale: "vi" }), money),
    "Cannot put part and whole together: one is a number without a unit, the other in vnd",
  ],
  [
    () => rate(5, parseFigure("5 triệu đồng/người", { locale: "vi" })),
    "Cannot put part and whole together: one is a number without a unit, the other in vnd/person",
  ],
  [() => rate({ ...households, unit: "dong" } as never, 1), 'Cannot read part: its unit "dong" is not known'],
  [
    () => rate(parseFigure("gần 5 hộ", { locale: "vi" }), 9),
    'Cannot read part "gần 5 hộ": it is qualified as "nearly", so its value is not known; pass its value to take it as exact',
  ],
  [
    () => povertyRates(7 as never),
    "Cannot compute poverty rates from 7: expected an object with households and poor",
  ],
  [
    () => povertyRates({ households: "x", poor: 1 }),
    'Cannot read households "x": expected a plain decimal with a point, such as "1234.5"',
  ],
  [
    () => povertyRates({ households: 9, poor: "x" }),
    'Cannot read poor "x": expected a plain decimal with a point, such as "1234.5"',
  ],
  [
    () => povertyRates({ households: 9, poor: 1, nearPoor: "x" }),
    'Cannot read nearPoor "x": expected a plain decimal with a point, such as "1234.5"',
  ],
  [
    () => povertyRates({ households: 9, poor: money }),
    "Cannot put poor and households together: one is in vnd, the other a number without a unit",
  ],
  [
    () => povertyRates({ households: 9, poor: 1, nearPoor: money }),
    "Cannot put nearPoor and households together: one is in vnd, the other a number without a unit",
  ],
  [
    () => povertyRates({ households: 9, poor: 1.5 }),
    "Cannot read poor 1.5: expected a whole number of zero or more",
  ],
  [() => povertyRates({ households: 0, poor: 0 }), "Cannot compute poverty rates: there are no households"],
  [
    () => povertyRates({ households: 9, poor: 10 }),
    "Cannot compute poverty rates: 10 poor households among 9",
  ],
  [
    () => povertyRates({ households: 9, poor: 5, nearPoor: 5 }),
    "Cannot compute poverty rates: 10 poor and near-poor households among 9",
  ],
  [() => rateChange(7 as never), "Cannot compute a change from 7: expected an object with from and to"],
  [
    () => rateChange({ from: "x", to: 1 }),
    'Cannot read from "x": expected a plain decimal with a point, such as "1234.5"',
  ],
  [
    () => rateChange({ from: 1, to: "x" }),
    'Cannot read to "x": expected a plain decimal with a point, such as "1234.5"',
  ],
  [() => rateChange({ from: money, to: 1 }), "Cannot read from: expected percent, and it is in vnd"],
  [() => rateChange({ from: -1, to: 1 }), "Cannot read from -1: a rate is zero or more"],
  [
    () => rateChange({ from: 1, to: 2, years: "x" }),
    'Cannot read years "x": expected a plain decimal with a point, such as "1234.5"',
  ],
  [
    () => rateChange({ from: 1, to: 2, years: 0 }),
    "Cannot spread a change over 0 years: expected 0.001 to 1000",
  ],
  [
    () => householdFlows(7 as never),
    "Cannot compute household flows from 7: expected an object with opening and escaped",
  ],
  [
    () => householdFlows({ ...flows, opening: "x" }),
    'Cannot read opening "x": expected a plain decimal with a point, such as "1234.5"',
  ],
  [
    () => householdFlows({ ...flows, escaped: "x" }),
    'Cannot read escaped "x": expected a plain decimal with a point, such as "1234.5"',
  ],
  [
    () => householdFlows({ ...flows, relapsed: "x" }),
    'Cannot read relapsed "x": expected a plain decimal with a point, such as "1234.5"',
  ],
  [
    () => householdFlows({ ...flows, newlyPoor: "x" }),
    'Cannot read newlyPoor "x": expected a plain decimal with a point, such as "1234.5"',
  ],
  [
    () => householdFlows({ ...flows, closing: "x" }),
    'Cannot read closing "x": expected a plain decimal with a point, such as "1234.5"',
  ],
  [
    () => householdFlows({ ...flows, escaped: 11 }),
    "Cannot compute household flows: 11 escaped, of 10 at the start",
  ],
  [
    () => householdFlows({ ...flows, escaped: {} }),
    "Cannot read the ways out an object {  }: expected counts under toNearPoor, entirely, intoPoor, administrative",
  ],
  [
    () => householdFlows({ ...flows, escaped: { toNearPoor: 1, intoPoor: 1 } as never }),
    "Cannot read the ways out: only poor households become near-poor, and only near-poor households fall into poverty",
  ],
  [
    () => householdFlows({ ...flows, households: 7 as never }),
    "Cannot read households from 7: expected an object with opening or closing",
  ],
  [
    () => householdFlows({ ...flows, households: { opening: "x", closing: 9 } as never }),
    'Cannot read households.opening "x": expected a plain decimal with a point, such as "1234.5"',
  ],
  [
    () => householdFlows({ ...flows, households: { opening: 90, closing: "x" } as never }),
    'Cannot read households.closing "x": expected a plain decimal with a point, such as "1234.5"',
  ],
  [
    () => householdFlows({ ...flows, households: { opening: 0, closing: 9 } }),
    "Cannot compute flow rates: households.opening is zero",
  ],
  [
    () => householdFlows({ ...flows, households: { opening: 9, closing: 90 } }),
    "Cannot compute flow rates: 10 households of the class at the opening, among 9",
  ],
];

describe("a refusal of the rate room", () => {
  test.each(refusals.map(([act, message]) => [message, act] as const))("%s", (message, act) => {
    expect(act).toThrow(expect.objectContaining({ message }));
  });
});

describe("results", () => {
  test("name their kind", () => {
    expect(householdFlows(flows).kind).toBe("household-flows");
    expect(povertyRates({ households: 9, poor: 1 }).kind).toBe("poverty-rates");
    expect(povertyRates({ households: 9, poor: 1, nearPoor: 1 }).kind).toBe("poverty-rates");
    expect(rate(1, 2).kind).toBe("rate");
  });

  test("of flows hold exits only where they were given", () => {
    expect(Object.keys(householdFlows(flows))).not.toContain("exits");
    expect(Object.keys(householdFlows({ ...flows, escaped: { entirely: 2 } }))).toContain("exits");
  });

  test("take a figure by hand without its qualifier and what it is per", () => {
    const { value, unit, places, text } = households;
    expect(rate({ kind: "figure", value, unit, places, text } as never, households).percent.toFixed()).toBe(
      "100",
    );
    expect(() => rate({ ...households, unit: "none", per: ["person"] } as never, households)).toThrow(
      /none\/person/,
    );
  });
});
