import fc from "fast-check";
import { expect, test } from "vitest";
import {
  classifyByScorecard2016,
  classifyByScorecard2022,
  classifyHousehold,
  type ScorecardArea,
  type ScorecardClassification,
  scorecard2016,
  scorecard2022,
} from "../../src/household/index.ts";
import { type Standard, vietnam2016, vietnam2022 } from "../../src/standard/index.ts";

/**
 * A score of income that keeps the premise of the forms: at or below a cut-off exactly when the income is at or below
 * the line that the cut-off stands for. Between two cut-offs the score takes any place.
 */
function scoreOf(income: number, lines: readonly number[], points: readonly number[], place: number): number {
  const band = lines.filter((line) => income > line).length;
  const lowest = band === 0 ? 0 : (points[band - 1] as number) + 1;
  const highest = points[band] ?? lowest + 100;
  return lowest + (place % (highest - lowest + 1));
}

const area = fc.constantFrom<ScorecardArea>("rural", "urban");
/** Incomes in đồng, every line of both standards and its neighbours among them. */
const income = fc.oneof(
  fc.integer({ min: 0, max: 4_000_000 }),
  fc
    .tuple(fc.constantFrom(700, 900, 1000, 1300, 1500, 1950, 2000, 2250, 3000), fc.constantFrom(-1, 0, 1))
    .map(([thousands, beside]) => thousands * 1000 + beside),
);

const pointsOf = (scorecard: typeof scorecard2016, where: ScorecardArea): number[] =>
  scorecard.incomeCutoffs.map(({ points }) => points[where]);
const linesOf = (standard: Standard, scorecard: typeof scorecard2016, where: ScorecardArea): number[] =>
  scorecard.incomeCutoffs.map(({ standsFor }) =>
    Number(standard.income.lines.find(({ id }) => id === standsFor)?.amounts[where]),
  );

/** A household by income and deprivations, with what the form makes of it. */
const judged = (standard: Standard, scorecard: typeof scorecard2016, count: number) => {
  const indicators = standard.dimensions.flatMap(({ indicators: each }) => each.map(({ id }) => id));
  return fc.record({ area, income, place: fc.nat(), deprived: fc.subarray(indicators) }).map((household) => {
    const { area: where, income: monthlyIncomePerPerson, deprived } = household;
    expect(indicators).toHaveLength(count);
    const byDecree = classifyHousehold(
      {
        area: where,
        monthlyIncomePerPerson,
        deprivations: Object.fromEntries(indicators.map((id) => [id, deprived.includes(id)])),
      },
      standard,
    );
    const lines = linesOf(standard, scorecard, where);
    const incomeScore = scoreOf(monthlyIncomePerPerson, lines, pointsOf(scorecard, where), household.place);
    return { where, byDecree, incomeScore, deprivationScore: 10 * deprived.length };
  });
};

/** The form finds the decree's class, and leaves no more open than the two classes above its cut-offs. */
function agrees(byForm: ScorecardClassification, byDecree: { class: string | null; standard: string }): void {
  expect(byForm.standard).toBe(byDecree.standard);
  expect(byForm.possible).toContain(byDecree.class);
  if (byForm.countsAs === "not-poor")
    expect(byForm.possible).toEqual(["average-living-standard", "not-poor"]);
  else expect(byForm.class).toBe(byDecree.class);
}

test("2016-2020: the form and the decision agree on every household", () => {
  fc.assert(
    fc.property(
      judged(vietnam2016, scorecard2016, 10),
      ({ where, byDecree, incomeScore, deprivationScore }) => {
        agrees(classifyByScorecard2016({ area: where, b1: incomeScore, b2: deprivationScore }), byDecree);
      },
    ),
    { numRuns: 1000 },
  );
});

test("2016-2020: the form and the decision agree on what makes a household poor", () => {
  fc.assert(
    fc.property(
      judged(vietnam2016, scorecard2016, 10),
      ({ where, byDecree, incomeScore, deprivationScore }) => {
        const { poorBy } = classifyByScorecard2016({ area: where, b1: incomeScore, b2: deprivationScore });
        expect(byDecree.rules).toEqual(poorBy === null ? [byDecree.class] : [`poor-by-${poorBy}`]);
      },
    ),
    { numRuns: 500 },
  );
});

test("2022-2025: the form and the decree agree on every household", () => {
  fc.assert(
    fc.property(
      judged(vietnam2022, scorecard2022, 12),
      ({ where, byDecree, incomeScore, deprivationScore }) => {
        agrees(classifyByScorecard2022({ area: where, a: incomeScore, b: deprivationScore }), byDecree);
      },
    ),
    { numRuns: 1000 },
  );
});

test("learning an unknown score only narrows what is possible", () => {
  const score = fc.integer({ min: 0, max: 300 });
  fc.assert(
    fc.property(area, score, fc.integer({ min: 0, max: 12 }), (where, a, indicators) => {
      const known = classifyByScorecard2022({ area: where, a, b: 10 * indicators });
      for (const part of [{ a }, { b: 10 * indicators }, {}]) {
        const partly = classifyByScorecard2022({ area: where, ...part });
        expect(partly.possible).toEqual(expect.arrayContaining([...known.possible]));
        if (partly.countsAs !== null) expect(partly.countsAs).toBe(known.countsAs);
      }
    }),
  );
});

test("exactly one rule holds for any two scores", () => {
  fc.assert(
    fc.property(
      area,
      fc.integer({ min: 0, max: 300 }),
      fc.integer({ min: 0, max: 12 }),
      (where, points, indicators) => {
        expect(
          classifyByScorecard2016({ area: where, b1: points, b2: 10 * indicators }).reasons,
        ).toHaveLength(1);
        expect(classifyByScorecard2022({ area: where, a: points, b: 10 * indicators }).reasons).toHaveLength(
          1,
        );
      },
    ),
  );
});
