import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatFigure, isCountable, parseFigure } from "../../src/figure/index.ts";
import { Decimal } from "../../src/number/index.ts";
import { checkTarget, checkTargetOverYears, parseTarget, type Target } from "../../src/target/index.ts";

const tenths = (digits: number): string => formatFigure(new Decimal(digits).div(10), { places: 1 });

/** Targets of every measure, with one number, a range or a bound, strict and weak. */
const anyTarget: fc.Arbitrary<Target> = fc
  .record({
    verb: fc.constantFrom("giảm", "đạt", "xuống", "tăng", ""),
    low: fc.integer({ min: 0, max: 40 }),
    more: fc.integer({ min: 1, max: 20 }),
    shape: fc.constantFrom("one", "range", "over", "at-least", "half-open", "under", "at-most"),
    noun: fc.constantFrom("%", "%/năm", " điểm phần trăm", " hộ", "% số hộ", " tỷ đồng"),
  })
  .filter(({ verb, shape }) => verb !== "xuống" || (shape !== "over" && shape !== "at-least"))
  .map(({ verb, low, more, shape, noun }) => {
    const [a, b] = [tenths(low), tenths(low + more)];
    const range = {
      one: `${a}${noun}`,
      range: `${a} - ${b}${noun}`,
      over: `trên ${a}${noun}`,
      "at-least": `ít nhất ${a}${noun}`,
      "half-open": `trên ${a} đến dưới ${b}${noun}`,
      under: `dưới ${a}${noun}`,
      "at-most": `tối đa ${a}${noun}`,
    }[shape];
    return parseTarget(`${verb} ${range}`, { locale: "vi" });
  });

const ranks = { missed: 0, met: 1, exceeded: 2 } as const;
const inUnits = (target: Target, tenth: number): Decimal =>
  new Decimal(tenth).div(10).times(target.unit === "vnd" ? 1e9 : 1);
const actualTenths = fc.integer({ min: -20, max: 80 });

test("an exact actual has one outcome, and a better one never has a worse outcome", () => {
  fc.assert(
    fc.property(anyTarget, actualTenths, actualTenths, (target, a, b) => {
      const [worse, better] =
        target.aim === "at-least" ? [Math.min(a, b), Math.max(a, b)] : [Math.max(a, b), Math.min(a, b)];
      const [low, high] = [worse, better].map((tenth) => checkTarget(target, inUnits(target, tenth)));
      expect(low?.possible).toHaveLength(1);
      expect(ranks[high?.outcome as "met"]).toBeGreaterThanOrEqual(ranks[low?.outcome as "met"]);
      expect(high?.shortfall.lte(low?.shortfall as Decimal)).toBe(true);
      expect(high?.surplus.gte(low?.surplus as Decimal)).toBe(true);
    }),
    { numRuns: 200 },
  );
});

describe("an outcome", () => {
  test("has a shortfall only when missed, and a surplus only when exceeded", () => {
    fc.assert(
      fc.property(anyTarget, actualTenths, (target, tenth) => {
        const { outcome, shortfall, surplus, onBound } = checkTarget(target, inUnits(target, tenth));
        expect(shortfall.gt(0)).toBe(outcome === "missed" && !onBound);
        if (surplus.gt(0)) expect(outcome).toBe("exceeded");
      }),
    );
  });

  test("is met exactly for the values of the target", () => {
    fc.assert(
      fc.property(anyTarget, actualTenths, (target, tenth) => {
        const actual = inUnits(target, tenth);
        const { lower, upper, lowerClosed, upperClosed } = target.values;
        const inside =
          (lower === null || actual.gt(lower) || (lowerClosed && actual.eq(lower))) &&
          (upper === null || actual.lt(upper) || (upperClosed && actual.eq(upper)));
        expect(checkTarget(target, actual).outcome === "met").toBe(inside);
      }),
    );
  });
});

/** Tenths of a last place and what lies just beside each, in hundredths. */
const grid = Array.from({ length: 13 }, (_, tenth) => 10 * (tenth - 6)).flatMap((at) => [at - 1, at, at + 1]);

test("a printed figure is undecidable if and only if values that print so have different outcomes", () => {
  const units = { "percentage-point": "%", percent: "%", vnd: " tỷ đồng", household: " hộ" } as const;
  fc.assert(
    fc.property(
      anyTarget,
      fc.integer({ min: -20, max: 80 }),
      fc.nat({ max: 1 }),
      (target, digits, places) => {
        const noun = units[target.unit as keyof typeof units];
        const counted = isCountable(target.unit);
        const figure = parseFigure(
          `${formatFigure(new Decimal(`${digits}e-${places}`), { places })}${noun}`,
          { locale: "vi" },
        );
        const result = checkTarget(target, figure);
        // The ends of these targets lie on tenths of the last place; what prints so is told by printing it.
        const outcomes = new Set<string>();
        for (const step of grid) {
          const value = figure.value.plus(figure.scale.times(`${step}e-${places + 2}`));
          const exact = counted && places === 0;
          const prints = exact
            ? step === 0
            : formatFigure(value, { ...figure, per: undefined } as object) === formatFigure(figure);
          if (prints) outcomes.add(checkTarget(target, value).outcome);
        }
        expect(new Set(result.possible)).toEqual(outcomes);
        expect(result.outcome === "undecidable").toBe(outcomes.size > 1);
      },
    ),
    { numRuns: 120 },
  );
});

test("the change from one value to another is the change itself", () => {
  const yearly = anyTarget.filter(({ measure }) => measure === "reduction" || measure === "increase");
  fc.assert(
    fc.property(
      yearly,
      actualTenths,
      actualTenths,
      fc.integer({ min: 1, max: 6 }),
      (target, from, to, years) => {
        const [a, b] = [inUnits(target, from), inUnits(target, to)];
        const change = (target.measure === "reduction" ? a.minus(b) : b.minus(a)).times(years);
        const over = {
          from: change.times(target.measure === "reduction" ? 1 : 0),
          to: change.times(target.measure === "reduction" ? 0 : 1),
          years,
        };
        expect(checkTarget(target, over)).toEqual(checkTarget(target, change.div(years)));
      },
    ),
  );
});

test("the mean of equal years is each of them, and lies between the least and the most", () => {
  const yearly = parseTarget("giảm 1 - 1,5%/năm");
  fc.assert(
    fc.property(fc.array(actualTenths, { minLength: 1, maxLength: 6 }), (years) => {
      const falls = years.map((tenth) => new Decimal(tenth).div(10));
      const { mean, years: each } = checkTargetOverYears(yearly, falls);
      expect(each).toHaveLength(years.length);
      expect(mean.actual.gte(Decimal.min(...falls)) && mean.actual.lte(Decimal.max(...falls))).toBe(true);
      const same = checkTargetOverYears(
        yearly,
        falls.map(() => falls[0] as Decimal),
      );
      expect(same.mean).toEqual(same.years[0]?.result);
    }),
  );
});
