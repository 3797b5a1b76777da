/** Smallest sets are contradictions, and without any one member they are none: by solvers that share no code with the library. */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Contradiction, roundings, type SheetRelation, verifySheet } from "../../src/index.ts";
import { deepFreeze } from "../deep-freeze.ts";
import { type Count, isSatisfiable, sheetOf } from "../oracles/exhaustive-sheet.ts";
import { type Amounts, amounts, canHold, sheetOfAmounts } from "./printed-amounts.ts";
import { mostCounted, type Rates, ratesOfCounts, sheetOfRates, someHold } from "./printed-rates.ts";
import { limit, wholeNumberSheet, withinLimit } from "./sheet-generators.ts";

/** `SHEETS=5000` tries so many, and `SEED=7` others. */
const { SHEETS = "40", SEED = "1" } = process.env;
const run = { numRuns: Number(SHEETS), seed: Number(SEED), endOnFailure: true };

interface Members {
  readonly figures: ReadonlySet<string>;
  readonly relations: ReadonlySet<string>;
}

/** The set, and the set without each of its members. */
function membersOf({ figures, relations }: Contradiction): { whole: Members; less: readonly Members[] } {
  const whole = { figures: new Set(figures), relations: new Set(relations) };
  const without = (set: ReadonlySet<string>, member: string): ReadonlySet<string> =>
    new Set([...set].filter((other) => other !== member));
  const less: Members[] = [
    ...figures.map((id) => ({ ...whole, figures: without(whole.figures, id) })),
    ...relations.map((id) => ({ ...whole, relations: without(whole.relations, id) })),
  ];
  return { whole, less };
}

const keptOf = (all: readonly SheetRelation[], { relations }: Members): readonly SheetRelation[] =>
  all.filter(({ id = "" }) => relations.has(id));

/** Whether whole numbers up to a limit satisfy what is left of a sheet. */
const holds = (
  counts: readonly Count[],
  all: readonly SheetRelation[],
  kept: Members,
  most: number,
): boolean =>
  isSatisfiable(
    counts.map((count) => (kept.figures.has(count.id) ? count : { ...count, printed: false })),
    keptOf(all, kept),
    most,
  );

/** The figures of what is left that may be any number. */
function openIn(counts: readonly Count[], all: readonly SheetRelation[], kept: Members): readonly Count[] {
  const stated = JSON.stringify(keptOf(all, kept));
  return counts.filter(
    ({ id, qualifier, printed }) =>
      stated.includes(`"${id}"`) &&
      !kept.relations.has(`bound of ${id}`) &&
      !(printed && kept.figures.has(id) && qualifier === "none"),
  );
}

/** How far whole numbers can be tried in reasonable time. */
const reach = (...sheet: Parameters<typeof openIn>): number => {
  const open = openIn(...sheet).length;
  return open > 3 ? limit : open === 3 ? 40 : 400;
};

/** Whether what is left has solutions within reach if it has any: few figures are open, and each is a whole number. */
const isWithinReach = (...sheet: Parameters<typeof openIn>): boolean => {
  const open = openIn(...sheet);
  return open.length < 3 && open.every(({ pure = false }) => !pure);
};

describe("a smallest set", () => {
  test("of counts cannot hold together, and can without any one member if it is said to be smallest", () => {
    const seen = { sets: 0, unproved: 0, shown: 0, open: 0 };
    fc.assert(
      fc.property(wholeNumberSheet(3), ([counts, given]) => {
        const all = [...withinLimit, ...given].map((relation, at) => ({
          id: `relation ${at + 1}`,
          ...relation,
        }));
        for (const contradiction of verifySheet(deepFreeze(sheetOf(counts, all))).contradictions) {
          const { whole, less } = membersOf(contradiction);
          expect(holds(counts, all, whole, limit)).toBe(false);
          seen.sets++;
          if (!contradiction.smallest) {
            seen.unproved++;
            continue;
          }
          for (const part of less) {
            if (holds(counts, all, part, limit) || holds(counts, all, part, reach(counts, all, part)))
              seen.shown++;
            else {
              // Numbers may have to be larger than can be tried, or no whole numbers.
              expect(isWithinReach(counts, all, part)).toBe(false);
              seen.open++;
            }
          }
        }
      }),
      run,
    );
    expect(seen.sets).toBeGreaterThan(run.numRuns / 4);
    expect(seen.unproved).toBeLessThan(1 + seen.sets / 50);
    expect(seen.open).toBeLessThan(seen.shown / 10);
  });

  const part = ({ tenths, relations }: Amounts, kept: ReadonlySet<string>): Amounts => ({
    tenths,
    relations: relations.filter(({ id = "" }) => kept.has(id)),
  });

  test("of rounded amounts cannot hold together, and can without any one figure or relation", () => {
    let sets = 0;
    fc.assert(
      fc.property(amounts(4), (given) => {
        for (const contradiction of verifySheet(deepFreeze(sheetOfAmounts(given))).contradictions) {
          const { whole, less } = membersOf(contradiction);
          expect(contradiction.smallest).toBe(true);
          for (const rounding of roundings) {
            const broken = !canHold(part(given, whole.relations), rounding, whole.figures);
            expect(contradiction.under.includes(rounding)).toBe(broken);
          }
          for (const { figures, relations } of less) {
            expect(canHold(part(given, relations), "half-up", figures)).toBe(true);
          }
          sets++;
        }
      }),
      { ...run, numRuns: 3 * run.numRuns },
    );
    expect(sets).toBeGreaterThan(run.numRuns);
  });

  /** How far counts are tried that nothing bounds. */
  const reachOfRates = 40;
  const partOf = (given: Rates, kept: Members): Rates => ({
    ...given,
    relations: keptOf(given.relations, kept),
  });

  test("of counts and rounded rates cannot hold together, and can without any one member if it is said to be smallest", () => {
    const seen = { sets: 0, smallest: 0, shown: 0, open: 0 };
    fc.assert(
      fc.property(ratesOfCounts(4), (given) => {
        for (const contradiction of verifySheet(deepFreeze(sheetOfRates(given))).contradictions) {
          const { under, smallest } = contradiction;
          const { whole, less } = membersOf(contradiction);
          for (const rounding of under) {
            expect(someHold(partOf(given, whole), rounding, mostCounted, whole.figures)).toBe(false);
          }
          seen.sets++;
          if (!smallest) continue;
          seen.smallest++;
          for (const part of less) {
            const holds = under.some((rounding) =>
              someHold(partOf(given, part), rounding, reachOfRates, part.figures),
            );
            seen[holds ? "shown" : "open"]++;
          }
        }
      }),
      run,
    );
    expect(seen.sets).toBeGreaterThan(run.numRuns / 2);
    expect(seen.smallest).toBeGreaterThan(0.9 * seen.sets);
    // Counts may have to be larger than can be tried.
    expect(seen.open).toBeLessThan(seen.shown / 20);
  });
});

test("of sheets of rounded amounts, those fit each rounding that linear algebra finds to", () => {
  const seen = { fits: 0, breaks: 0 };
  fc.assert(
    fc.property(amounts(4), (given) => {
      const { fits, givenUp } = verifySheet(deepFreeze(sheetOfAmounts(given)));
      expect(givenUp).toEqual([]);
      const expected = roundings.filter((rounding) => canHold(given, rounding));
      expect(fits).toEqual(expected);
      seen[expected.includes("half-up") ? "fits" : "breaks"]++;
    }),
    { ...run, numRuns: 4 * run.numRuns },
  );
  expect(Math.min(seen.fits, seen.breaks)).toBeGreaterThan(run.numRuns / 4);
});
