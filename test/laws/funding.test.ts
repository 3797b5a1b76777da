import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Decimal,
  type DisbursementLine,
  decimal,
  disbursement,
  isPovertyError,
  type MobilisationLine,
  mobilisation,
  rate,
  summariseDisbursements,
  summariseMobilisation,
} from "../../src/index.ts";
import { exactSum } from "../../src/number/index.ts";
import { deepFreeze } from "../deep-freeze.ts";

/** Amounts from đồng to thousands of billions, with up to six places, and zero often. */
const amount = fc.oneof(
  { weight: 1, arbitrary: fc.constant("0") },
  {
    weight: 5,
    arbitrary: fc
      .tuple(fc.bigInt({ min: 0n, max: 10n ** 18n }), fc.integer({ min: 0, max: 999_999 }))
      .map(([whole, broken]) => `${whole}.${`${broken}`.padStart(6, "0")}`),
  },
);
const day = fc.constantFrom("2023-12-31", "2024-01-31", "2024-08-31");
const optionalDay = fc.option(day, { nil: undefined });

const planLines = fc.array(
  fc.record({
    plan: amount,
    disbursed: amount,
    carriedOver: fc.boolean(),
    localAddition: fc.boolean(),
    capitalKind: fc.constantFrom("investment" as const, "recurrent" as const),
    project: fc.integer({ min: 1, max: 7 }),
    asOf: optionalDay,
  }),
  { maxLength: 12 },
);
const fundLines = fc.array(
  fc.record(
    {
      target: amount,
      raised: amount,
      pledged: amount,
      level: fc.constantFrom("province" as const, "district" as const, "commune" as const),
      year: fc.integer({ min: 2017, max: 2023 }),
      asOf: optionalDay,
    },
    { requiredKeys: ["target", "raised", "level", "year", "asOf"] },
  ),
  { maxLength: 12 },
);

/** Any value as text, decimals with all their digits. */
const asText = (value: unknown): string => JSON.stringify(value);

describe("one line", () => {
  test("a disbursement gives back what was left and what went beyond", () => {
    fc.assert(
      fc.property(amount, amount, (plan, disbursed) => {
        const line = disbursement({ plan, disbursed });
        const back = exactSum([line.disbursed, line.undisbursed, line.overDisbursed.neg()]);
        expect(back.toFixed()).toBe(decimal(plan).toFixed());
        expect(line.undisbursed.isZero() || line.overDisbursed.isZero()).toBe(true);
        if (decimal(plan).isZero()) expect(line.ratio).toBe("no-plan");
        else expect(line.ratio).toEqual(rate(disbursed, plan));
      }),
    );
  });

  test("a mobilisation is a disbursement of its goal, under other names", () => {
    fc.assert(
      fc.property(amount, amount, (target, raised) => {
        const fund = mobilisation({ target, raised });
        const line = disbursement({ plan: target, disbursed: raised });
        expect(asText([fund.surplus, fund.shortfall])).toBe(asText([line.overDisbursed, line.undisbursed]));
        expect(fund.attainment === "no-target" ? "no-plan" : fund.attainment).toEqual(line.ratio);
      }),
    );
  });

  test("anything that is refused is refused with a PovertyError", () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withDate: true }), fc.anything(), (first, second) => {
        for (const act of [
          () => disbursement({ plan: first, disbursed: second } as never),
          () => mobilisation({ target: first, raised: second, pledged: first } as never),
          () => summariseDisbursements(first as never, second as never),
          () =>
            summariseMobilisation([{ target: 1, raised: 1, key: first }] as never, { by: "key" as never }),
          () => summariseDisbursements([second] as never, { by: first } as never),
        ]) {
          try {
            act();
          } catch (error) {
            expect(isPovertyError(error)).toBe(true);
          }
        }
      }),
    );
  });
});

/** The sums of a summary that add up over any split of its lines. */
const sumsOfPlans = (lines: readonly DisbursementLine[]): Decimal[] => {
  const { total } = summariseDisbursements(lines, { by: [] });
  const { assignedPlan, yearPlan, carriedOver } = total;
  return [assignedPlan, yearPlan, carriedOver, total]
    .flatMap((part) => [part.plan, part.disbursed])
    .concat(total.overDisbursedInLines, decimal(total.lines));
};
const sumsOfFunds = (lines: readonly MobilisationLine[]): Decimal[] => {
  const { total } = summariseMobilisation(lines, { by: [] });
  const none = decimal(0);
  return [
    total.target,
    total.raised,
    total.surplusInLines,
    total.shortfallInLines,
    decimal(total.lines),
  ].concat(total.pledged ?? none, total.pledgedNotRaised ?? none);
};
const addEach = (a: readonly Decimal[], b: readonly Decimal[]): Decimal[] =>
  a.map((value, at) => exactSum([value, b[at] as Decimal]));

describe("summaries", () => {
  test("are additive over any split of the lines", () => {
    fc.assert(
      fc.property(planLines, planLines, (some, others) => {
        const together = sumsOfPlans([...some, ...others]);
        expect(asText(together)).toBe(asText(addEach(sumsOfPlans(some), sumsOfPlans(others))));
      }),
    );
    fc.assert(
      fc.property(fundLines, fundLines, (some, others) => {
        const together = sumsOfFunds([...some, ...others]);
        expect(asText(together)).toBe(asText(addEach(sumsOfFunds(some), sumsOfFunds(others))));
      }),
    );
  });

  test("do not depend on the order of the lines", () => {
    const shuffled = planLines.chain((lines) =>
      fc.tuple(fc.constant(lines), fc.shuffledSubarray(lines, { minLength: lines.length })),
    );
    fc.assert(
      fc.property(shuffled, ([lines, reordered]) => {
        const by = ["project", "capitalKind"] as const;
        const { overDisbursedLines: places, ...first } = summariseDisbursements(deepFreeze(lines), { by });
        const { overDisbursedLines: otherPlaces, ...second } = summariseDisbursements(reordered, { by });
        expect(asText(second)).toBe(asText(first));
        expect(otherPlaces.length).toBe(places.length);
      }),
    );
    fc.assert(
      fc.property(fundLines, (lines) => {
        const first = summariseMobilisation(deepFreeze(lines), { by: ["level", "year"] });
        const second = summariseMobilisation([...lines].reverse(), { by: ["level", "year"] });
        expect(asText(second)).toBe(asText(first));
      }),
    );
  });

  test("have groups that add up to their total, each the total of its own lines", () => {
    fc.assert(
      fc.property(planLines, (lines) => {
        const { groups, total } = summariseDisbursements(lines, { by: "project" });
        const plans = exactSum(groups.map((group) => group.plan));
        expect(plans.toFixed()).toBe(total.plan.toFixed());
        for (const group of groups) {
          const own = lines.filter((line) => line.project === group.key.project);
          const alone = summariseDisbursements(own, { by: [] }).total;
          expect(asText(group.yearPlan.ratio)).toBe(asText(alone.yearPlan.ratio));
          expect(asText(group.carriedOver.undisbursed)).toBe(asText(alone.carriedOver.undisbursed));
          expect(group.asOf).toEqual(alone.asOf);
        }
      }),
    );
  });

  test("never add carried-over capital to the year's", () => {
    fc.assert(
      fc.property(planLines, (lines) => {
        const { total } = summariseDisbursements(lines, { by: [] });
        const without = summariseDisbursements(
          lines.filter((line) => !line.carriedOver),
          { by: [] },
        ).total;
        expect(asText(total.yearPlan.ratio)).toBe(asText(without.yearPlan.ratio));
        expect(asText(total.assignedPlan.ratio)).toBe(asText(without.assignedPlan.ratio));
        const both = exactSum([total.yearPlan.plan, total.carriedOver.plan]);
        expect(total.plan.toFixed()).toBe(both.toFixed());
      }),
    );
  });

  test("do not depend on the unit of the amounts", () => {
    fc.assert(
      fc.property(planLines, (lines) => {
        const scaled = lines.map((line) => ({
          ...line,
          plan: decimal(line.plan).times(1000),
          disbursed: decimal(line.disbursed).times(1000),
        }));
        const ratios = (of: readonly DisbursementLine[]): string =>
          asText(
            summariseDisbursements(of, { by: "capitalKind" }).groups.map(({ yearPlan, carriedOver }) => [
              yearPlan.ratio,
              yearPlan.shareOfPlan,
              carriedOver.shareOfDisbursed,
            ]),
          );
        expect(ratios(scaled)).toBe(ratios(lines));
      }),
    );
  });
});
