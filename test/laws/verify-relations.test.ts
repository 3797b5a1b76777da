/** Laws of the relations: what rounding really made is never called inconsistent, and what it cannot have made is. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Decimal,
  decimal,
  type Figure,
  formatFigure,
  impliedTotal,
  parseFigure,
  type Rounding,
  roundings,
  roundTo,
  type Unit,
  verifyDifference,
  verifyProduct,
  verifyRatio,
  verifySum,
} from "../../src/index.ts";

const rounding = fc.constantFrom<Rounding>(...roundings);
const places = fc.nat(3);
/** True values of up to ten decimals, as no report prints them. */
const truth = fc
  .bigInt({ min: 1n, max: 10n ** 15n })
  .map((digits) => decimal(`${digits}`).div("10000000000"));

const print = (value: Decimal, at: number, rule: Rounding, unit: Unit): Figure => {
  const rounded = roundTo(value, at, rule);
  return parseFigure(formatFigure(rounded, { locale: "vi", places: at, unit }), { locale: "vi", unit });
};

describe("a relation made by rounding true values is possible under that rounding", () => {
  test("ratios", () => {
    fc.assert(
      fc.property(truth, truth, places, places, places, rounding, (part, whole, a, b, c, rule) => {
        const printed = print(part.div(whole).times(100), c, rule, "percent");
        const [shownPart, shownWhole] = [print(part, a, rule, "vnd"), print(whole, b, rule, "vnd")];
        fc.pre(!shownWhole.value.isZero());
        const verdict = verifyRatio({ part: shownPart, whole: shownWhole, printed });
        expect(verdict.withinRounding).toContain(rule);
        if (rule === "half-up") expect(verdict.outcome).toBe("consistent");
      }),
    );
  });

  test("sums and differences", () => {
    fc.assert(
      fc.property(
        fc.array(truth, { minLength: 1, maxLength: 6 }),
        places,
        places,
        rounding,
        (values, a, b, rule) => {
          const total = values.reduce((sum, value) => sum.plus(value), decimal(0));
          const parts = values.map((value) => print(value, a, rule, "vnd"));
          expect(verifySum({ parts, total: print(total, b, rule, "vnd") }).withinRounding).toContain(rule);
          const [from, to] = [values[0] as Decimal, values.at(-1) as Decimal];
          const verdict = verifyDifference({
            from: print(from, a, rule, "percent"),
            to: print(to, a, rule, "percent"),
            printed: print(from.minus(to).abs(), b, rule, "percentage-point"),
          });
          expect(verdict.withinRounding).toContain(rule);
        },
      ),
    );
  });

  test("products and implied totals", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 100_000 }),
        fc.array(fc.double({ min: 0.001, max: 1, noNaN: true }), { minLength: 1, maxLength: 3 }),
        places,
        rounding,
        (whole, shares, at, rule) => {
          const counts = shares.map((share) => Math.max(1, Math.floor(share * whole)));
          const result = impliedTotal(
            counts.map((count) => ({
              count,
              printed: print(decimal(count).div(whole).times(100), at, rule, "percent"),
            })),
          );
          const total = result.totals[rule];
          expect(total?.lower === null || total?.lower?.lte(whole)).toBe(true);
          expect(total?.upper === null || total?.upper?.gte(whole)).toBe(true);
          const [h, a] = [
            decimal(counts[0] as number).div(whole),
            decimal(counts.at(-1) as number).div(whole),
          ];
          const verdict = verifyProduct({
            factors: [print(h.times(100), 1, rule, "percent"), print(a.times(100), 1, rule, "percent")],
            printed: print(h.times(a), 3, rule, "none"),
          });
          expect(verdict.withinRounding).toContain(rule);
        },
      ),
    );
  });
});

test("what every value of the operands rules out is called inconsistent", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 9999 }),
      fc.integer({ min: 1, max: 9999 }),
      fc.integer({ min: 0, max: 20_000 }),
      (part, whole, printedTenths) => {
        const printed = parseFigure(`${Math.floor(printedTenths / 10)},${printedTenths % 10}%`, {
          locale: "vi",
        });
        const verdict = verifyRatio({ part, whole, printed });
        // 1000 part / whole, in tenths of a percent, lies at most one half from the print.
        const halfUp = 2000n * BigInt(part) >= (2n * BigInt(printedTenths) - 1n) * BigInt(whole);
        const below = 2000n * BigInt(part) < (2n * BigInt(printedTenths) + 1n) * BigInt(whole);
        const cut = 1000n * BigInt(part) >= BigInt(printedTenths) * BigInt(whole);
        const cutBelow = 1000n * BigInt(part) < (BigInt(printedTenths) + 1n) * BigInt(whole);
        const expected =
          halfUp && below ? "consistent" : cut && cutBelow ? "consistent-if-truncated" : "inconsistent";
        expect(verdict.outcome).toBe(expected);
      },
    ),
    { numRuns: 1000 },
  );
});

test("as printed is always within rounding", () => {
  fc.assert(
    fc.property(truth, truth, places, places, (part, whole, a, c) => {
      const verdict = verifyRatio({
        part: print(part, a, "half-up", "vnd"),
        whole: print(whole, 3, "truncate", "vnd").value.isZero() ? 1 : print(whole, 3, "truncate", "vnd"),
        printed: print(part.div(whole).times(100), c, "truncate", "percent"),
      });
      for (const rule of verdict.asPrinted) expect(verdict.withinRounding).toContain(rule);
    }),
  );
});
