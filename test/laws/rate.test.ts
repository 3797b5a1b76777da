import fc from "fast-check";
import { expect, test } from "vitest";
import { decimal, householdFlows, povertyRates, rate, rateChange } from "../../src/index.ts";
import { exactDifference, exactSum } from "../../src/number/index.ts";

/** A rate of so many hundredths of a percent. */
const hundredths = fc.integer({ min: 0, max: 100_00 }).map((count) => decimal(count).div(100));
const aboveZero = hundredths.filter((percent) => !percent.isZero());
const count = fc.integer({ min: 0, max: 30_000_000 });

test("a rate of a whole gives back the part", () => {
  fc.assert(
    fc.property(hundredths, fc.bigInt({ min: 1n, max: 10n ** 20n }), (percent, whole) => {
      const part = decimal(whole).times(percent).div(100);
      expect(rate(part, whole).percent.toFixed()).toBe(percent.toFixed());
    }),
  );
});

test("a rate does not depend on the unit of its amounts", () => {
  fc.assert(
    fc.property(count, count, (part, whole) => {
      fc.pre(whole > 0);
      const inMillions = rate(decimal(part).div(1_000_000), decimal(whole).div(1_000_000));
      expect(rate(part, whole).percent.toFixed()).toBe(inMillions.percent.toFixed());
    }),
  );
});

test("the points of a change lead from one rate to the other, and back with the sign turned", () => {
  fc.assert(
    fc.property(hundredths, hundredths, (from, to) => {
      const there = rateChange({ from, to });
      const back = rateChange({ from: to, to: from });
      expect(exactSum([from, there.points]).toFixed()).toBe(to.toFixed());
      expect(back.points.toFixed()).toBe(exactDifference(decimal(0), there.points).toFixed());
      expect(there.direction === "none").toBe(from.eq(to));
      expect(there.direction === "fall").toBe(to.lt(from));
    }),
  );
});

test("a relative change gives back the rate that made it", () => {
  fc.assert(
    fc.property(aboveZero, fc.integer({ min: -100_00, max: 300_00 }), (from, step) => {
      const relative = decimal(step).div(100);
      const to = from.times(decimal(100).plus(relative)).div(100);
      expect(rateChange({ from, to }).relativePercent?.toFixed()).toBe(relative.toFixed());
    }),
  );
});

test("a steady yearly change gives back the rate that made it", () => {
  fc.assert(
    fc.property(
      aboveZero,
      fc.integer({ min: -99_00, max: 300_00 }),
      fc.integer({ min: 1, max: 5 }),
      (from, step, years) => {
        const yearly = decimal(step).div(100);
        let to = from;
        for (let year = 0; year < years; year++) to = to.times(decimal(100).plus(yearly)).div(100);
        const change = rateChange({ from, to, years });
        expect(change.relativePercentPerYear?.toFixed()).toBe(yearly.toFixed());
        expect(change.pointsPerYear?.toFixed()).toBe(change.points.div(years).toFixed());
      },
    ),
  );
});

test("over one year the yearly changes are the changes", () => {
  fc.assert(
    fc.property(aboveZero, hundredths, (from, to) => {
      const change = rateChange({ from, to, years: 1 });
      expect(change.pointsPerYear?.toFixed()).toBe(change.points.toFixed());
      expect(change.relativePercentPerYear?.toFixed()).toBe(change.relativePercent?.toFixed());
    }),
    // A pair whose 41st and later digits round up once, and would round up twice.
    { examples: [[decimal("24.94"), decimal("54.06")]] },
  );
});

const movements = fc
  .record({
    opening: count,
    relapsed: count,
    newlyPoor: count,
    escapedShare: fc.integer({ min: 0, max: 1000 }),
  })
  .map(({ escapedShare, ...rest }) => ({
    ...rest,
    escaped: Math.floor((rest.opening * escapedShare) / 1000),
  }));

test("flows run backwards to the opening count, and close on no other count", () => {
  fc.assert(
    fc.property(movements, fc.integer({ min: -3, max: 3 }), (flows, slip) => {
      const { closing } = householdFlows(flows);
      const opening = closing.plus(flows.escaped).minus(flows.relapsed).minus(flows.newlyPoor);
      expect(opening.toNumber()).toBe(flows.opening);
      fc.pre(closing.plus(slip).gte(0));
      const checked = householdFlows({ ...flows, closing: closing.plus(slip) });
      expect(checked.closes).toBe(slip === 0);
      expect(checked.discrepancy?.toNumber()).toBe(slip);
    }),
  );
});

test("the ways out add up to the escapes, however they are split", () => {
  fc.assert(
    fc.property(count, count, count, (inner, entirely, administrative) => {
      const opening = inner + entirely + administrative;
      const whole = householdFlows({ opening, escaped: opening });
      for (const way of ["toNearPoor", "intoPoor"] as const) {
        const apart = householdFlows({ opening, escaped: { [way]: inner, entirely, administrative } });
        expect(apart.escaped.toFixed()).toBe(whole.escaped.toFixed());
        expect(apart.closing.toFixed()).toBe("0");
        expect(apart.exits?.improved.toNumber()).toBe(way === "toNearPoor" ? inner + entirely : entirely);
      }
    }),
  );
});

test("flow rates are the rates of the movements over the households that they name", () => {
  fc.assert(
    fc.property(movements, count, (flows, others) => {
      const { closing } = householdFlows(flows);
      const households = { opening: flows.opening + others + 1, closing: closing.toNumber() + others + 1 };
      const { escapeRate, relapseRate, newPoorRate } = householdFlows({ ...flows, households });
      expect(escapeRate).toEqual({
        rate: rate(flows.escaped, households.opening),
        of: "households-at-opening",
      });
      expect(relapseRate).toEqual({
        rate: rate(flows.relapsed, households.closing),
        of: "households-at-closing",
      });
      expect(newPoorRate).toEqual({
        rate: rate(flows.newlyPoor, households.closing),
        of: "households-at-closing",
      });
    }),
  );
});

test("the multidimensional rate is that of the poor and the near-poor together, and never above 100", () => {
  fc.assert(
    fc.property(count, count, count, (poor, nearPoor, others) => {
      const households = poor + nearPoor + others;
      fc.pre(households > 0);
      const rates = povertyRates({ households, poor, nearPoor });
      expect(rates.multidimensional?.percent.toFixed()).toBe(
        rate(poor + nearPoor, households).percent.toFixed(),
      );
      expect(rates.multidimensional?.percent.lte(100)).toBe(true);
    }),
  );
});
