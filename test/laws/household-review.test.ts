import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type ReviewOptions, reviewYear, type YearClasses } from "../../src/household/index.ts";
import { householdFlows } from "../../src/rate/index.ts";
import { deepFreeze } from "../deep-freeze.ts";

const classId = fc.constantFrom("poor", "near-poor", "average-living-standard", "not-poor");
type Classes = Record<string, string>;
const classes: fc.Arbitrary<Classes> = fc.dictionary(
  fc.integer({ min: 0, max: 40 }).map((id) => `h${id}`),
  classId,
  {
    maxKeys: 40,
    noNullPrototype: true,
  },
);
const ids = fc.uniqueArray(fc.integer({ min: 0, max: 40 }).map((id) => `h${id}`));
const standard = "vn-2022";
const side = (households: Classes): YearClasses => deepFreeze({ standard, households });

/** What a household is, in the words of the lists. */
const kind = (id: string, of: Classes): string | null => {
  const its = of[id];
  if (its === undefined) return null;
  return its === "poor" || its === "near-poor" ? its : "neither";
};

describe("laws of reviewYear", () => {
  test("the movements are those found by asking of every household in turn", () => {
    fc.assert(
      fc.property(classes, classes, ids, ids, (before, after, formerlyPoor, formerlyNearPoor) => {
        const all = [...new Set([...Object.keys(before), ...Object.keys(after)])];
        const count = (from: string | null, to: string | null, among = all): number =>
          among.filter((id) => kind(id, before) === from && kind(id, after) === to).length;
        const review = reviewYear(side(before), side(after), { formerlyPoor, formerlyNearPoor });
        expect(review.poor).toMatchObject({
          opening: Object.values(before).filter((its) => its === "poor").length,
          closing: Object.values(after).filter((its) => its === "poor").length,
          stayed: count("poor", "poor"),
          exits: {
            toNearPoor: count("poor", "near-poor"),
            entirely: count("poor", "neither"),
            administrative: count("poor", null),
          },
          entries: {
            fromNearPoor: count("near-poor", "poor"),
            fromNotPoor: count("neither", "poor"),
            newHouseholds: count(null, "poor"),
          },
          relapsed:
            count("near-poor", "poor", formerlyPoor) +
            count("neither", "poor", formerlyPoor) +
            count(null, "poor", formerlyPoor),
        });
        expect(review.nearPoor).toMatchObject({
          opening: Object.values(before).filter((its) => its === "near-poor").length,
          closing: Object.values(after).filter((its) => its === "near-poor").length,
          exits: {
            intoPoor: count("near-poor", "poor"),
            entirely: count("near-poor", "neither"),
            administrative: count("near-poor", null),
          },
          entries: {
            fromPoor: count("poor", "near-poor"),
            fromNotPoor: count("neither", "near-poor"),
            newHouseholds: count(null, "near-poor"),
          },
          relapsed:
            count("neither", "near-poor", formerlyNearPoor) + count(null, "near-poor", formerlyNearPoor),
        });
      }),
      { numRuns: 300 },
    );
  });

  test("the flows close: closing = opening - escaped + relapsed + newly", () => {
    fc.assert(
      fc.property(classes, classes, fc.option(ids, { nil: undefined }), (before, after, formerly) => {
        const options: ReviewOptions =
          formerly === undefined ? {} : { formerlyPoor: formerly, formerlyNearPoor: formerly };
        const review = reviewYear(side(before), side(after), options);
        for (const moved of [review.poor, review.nearPoor]) {
          expect(moved.flows.closes).toBe(true);
          const escaped = Object.values(moved.exits).reduce((sum, part) => sum + part, 0);
          const entered = Object.values(moved.entries).reduce((sum, part) => sum + part, 0);
          const again = householdFlows({
            opening: moved.opening,
            escaped,
            relapsed: moved.relapsed ?? 0,
            newlyPoor: moved.newly ?? entered,
            closing: moved.closing,
          });
          expect(again.closes).toBe(true);
          expect(moved.opening - escaped + entered).toBe(moved.closing);
        }
        expect(review.poor.exits.toNearPoor).toBe(review.nearPoor.entries.fromPoor);
        expect(review.nearPoor.exits.intoPoor).toBe(review.poor.entries.fromNearPoor);
        expect(review.households).toEqual({
          opening: Object.keys(before).length,
          closing: Object.keys(after).length,
        });
      }),
      { numRuns: 300 },
    );
  });

  test("the order of the rows changes nothing: ids in order and out of order match alike", () => {
    const columns = (of: Classes, order: readonly string[]): YearClasses => ({
      standard,
      ids: order,
      classes: order.map((id) => of[id] as string),
    });
    const shuffled = classes.chain((of) =>
      fc.tuple(fc.constant(of), fc.shuffledSubarray(Object.keys(of), { minLength: Object.keys(of).length })),
    );
    fc.assert(
      fc.property(shuffled, shuffled, ids, ([before, one], [after, other], formerlyPoor) => {
        const options = { formerlyPoor, listMovements: true };
        const sorted = reviewYear(
          columns(before, Object.keys(before).sort()),
          columns(after, Object.keys(after).sort()),
          options,
        );
        const mixed = reviewYear(columns(before, one), columns(after, other), options);
        const byId = (a: { id: string | number }, b: { id: string | number }) => (a.id < b.id ? -1 : 1);
        expect({ ...mixed, movements: [...(mixed.movements ?? [])].sort(byId) }).toEqual({
          ...sorted,
          movements: [...(sorted.movements ?? [])].sort(byId),
        });
      }),
      { numRuns: 300 },
    );
  });

  test("the list of movements counts what the review counts", () => {
    fc.assert(
      fc.property(classes, classes, ids, (before, after, formerlyPoor) => {
        const { movements = [], poor } = reviewYear(side(before), side(after), {
          formerlyPoor,
          listMovements: true,
        });
        const left = movements.filter(({ from }) => from === "poor").length;
        const entered = movements.filter(({ to }) => to === "poor");
        expect(left).toBe(poor.opening - poor.stayed);
        expect(entered.length).toBe(poor.closing - poor.stayed);
        expect(entered.filter(({ relapsed }) => relapsed).length).toBe(poor.relapsed);
      }),
    );
  });

  test("a year reviewed backwards turns escapes into entries", () => {
    fc.assert(
      fc.property(classes, classes, (before, after) => {
        const there = reviewYear(side(before), side(after));
        const back = reviewYear(side(after), side(before));
        expect(Object.values(back.poor.entries)).toEqual(Object.values(there.poor.exits));
        expect(Object.values(back.nearPoor.entries)).toEqual(Object.values(there.nearPoor.exits));
      }),
    );
  });
});
