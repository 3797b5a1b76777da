import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { classifyHousehold, defineStandard, isPovertyError, type StandardDocument } from "../../src/index.ts";
import { givenByHand, subsets, tellingIncomes } from "../standard/by-hand.ts";
import { madeUpCondition, madeUpFrame, madeUpStandard } from "../standard/made-up.ts";

const ids = (document: StandardDocument): string[] =>
  (document.dimensions ?? []).flatMap((dimension) => dimension.indicators.map(({ id }) => id));

/** Every household that can tell rules apart. */
const households = (document: StandardDocument) =>
  document.areas.flatMap(({ id: area }) =>
    tellingIncomes(document, area).flatMap((income) =>
      subsets(ids(document)).map((deprived) => ({ area, income, deprived })),
    ),
  );

describe("defineStandard", () => {
  test("accepts rules exactly when every household comes to one answer by hand", () => {
    const documents = madeUpFrame.chain((frame) => {
      const lines = frame.income.lines.map(({ id }) => id);
      const cutoffs = (frame.cutoffs ?? []).map(({ id }) => id);
      return fc.array(madeUpCondition(lines, cutoffs), { minLength: 1, maxLength: 3 }).map(
        (conditions): StandardDocument => ({
          ...frame,
          classes: conditions.map((_, at) => ({
            id: `class${at}`,
            label: { vi: `${at}`, en: `${at}` },
            countsAs: "not-poor",
          })),
          rules: conditions.map((when, at) => ({
            id: `rule${at}`,
            label: { vi: `${at}`, en: `${at}` },
            gives: `class${at}`,
            when,
          })),
        }),
      );
    });
    let accepted = 0;
    fc.assert(
      fc.property(fc.oneof(documents, madeUpStandard), (document) => {
        const answers = households(document).map(
          (household) => new Set(givenByHand(document, household)).size,
        );
        try {
          defineStandard(document);
          accepted++;
          expect(new Set(answers)).toEqual(new Set([1]));
        } catch (error) {
          if (!isPovertyError(error)) throw error;
          expect(["STANDARD_NOT_EXHAUSTIVE", "STANDARD_NOT_EXCLUSIVE"]).toContain(error.code);
          expect(
            answers.some((count) => (error.code === "STANDARD_NOT_EXHAUSTIVE" ? count === 0 : count > 1)),
          ).toBe(true);
        }
      }),
      { numRuns: 80 },
    );
    expect(accepted).toBeGreaterThan(20);
  });

  test("changes nothing of a standard that comes back from JSON", () => {
    fc.assert(
      fc.property(madeUpStandard, (document) => {
        const standard = defineStandard(document);
        expect(defineStandard(JSON.parse(JSON.stringify(standard)))).toEqual(standard);
      }),
      { numRuns: 30 },
    );
  });
});

describe("classifyHousehold", () => {
  test("comes to what the rules say by hand, for every household that can tell them apart", () => {
    fc.assert(
      fc.property(madeUpStandard, (document) => {
        const standard = defineStandard(document);
        const wrong = households(document).filter((household) => {
          const deprivations = Object.fromEntries(
            ids(document).map((id) => [id, household.deprived.has(id)]),
          );
          const income =
            document.income.per === "month"
              ? { monthlyIncomePerPerson: household.income }
              : { yearlyIncomePerPerson: household.income };
          const { possible } = classifyHousehold({ area: household.area, ...income, deprivations }, standard);
          return [...possible].sort().join() !== givenByHand(document, household)[0];
        });
        expect(wrong).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});
