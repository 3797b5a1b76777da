import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  alkireFoster,
  mergeTabulations,
  missingPolicies,
  type Tabulation,
  tabulate,
} from "../../src/counting/index.ts";
import { deepFreeze } from "../deep-freeze.ts";
import { anyPopulation, columnsOf, type Household } from "./counting-generators.ts";

const withMissing = anyPopulation({ missing: true });

/** A permutation of a list, from a list of sort keys. */
const shuffled = <Item>(items: readonly Item[], keys: readonly number[]): Item[] =>
  items
    .map((item, at) => [keys[at % keys.length] as number, at, item] as const)
    .sort((a, b) => a[0] - b[0] || a[1] - b[1])
    .map(([, , item]) => item);

const keys = fc.array(fc.integer(), { minLength: 7, maxLength: 7 });

describe("a tabulation", () => {
  test("does not depend on the order of rows", () => {
    fc.assert(
      fc.property(withMissing, keys, ({ measure, households }, order) => {
        const table = tabulate(deepFreeze(columnsOf(measure, households)), measure);
        expect(tabulate(columnsOf(measure, shuffled(households, order)), measure)).toEqual(table);
      }),
    );
  });

  test("does not depend on the order of columns and groupings", () => {
    fc.assert(
      fc.property(withMissing, ({ measure, households }) => {
        const { deprivations, weights, groups } = columnsOf(measure, households);
        const reversed = <Value>(record: Readonly<Record<string, Value>>): Record<string, Value> =>
          Object.fromEntries(Object.entries(record).reverse());
        const table = tabulate({ deprivations, weights: weights as number[], groups: groups ?? {} }, measure);
        expect(
          tabulate(
            {
              deprivations: reversed(deprivations),
              weights: weights as number[],
              groups: reversed(groups ?? {}),
            },
            measure,
          ),
        ).toEqual(table);
      }),
    );
  });

  test("adds up: any split into parts, merged in any order and grouping, is the whole", () => {
    fc.assert(
      fc.property(withMissing, keys, ({ measure, households }, order) => {
        const parts: Household[][] = [[], [], []];
        households.forEach((household, at) => {
          parts[Math.abs((order[at % order.length] as number) + at) % 3]?.push(household);
        });
        const [a, b, c] = parts.map((part) => tabulate(columnsOf(measure, part), measure)) as [
          Tabulation,
          Tabulation,
          Tabulation,
        ];
        const whole = tabulate(columnsOf(measure, households), measure);
        expect(mergeTabulations(a, b, c)).toEqual(whole);
        expect(mergeTabulations(c, mergeTabulations(b, a))).toEqual(whole);
        expect(mergeTabulations(mergeTabulations(c, a), b)).toEqual(whole);
        expect(mergeTabulations(whole)).toEqual(whole);
      }),
    );
  });

  test("does not depend on splitting a row into rows that share its weight", () => {
    fc.assert(
      fc.property(withMissing, ({ measure, households }) => {
        const halves = households.flatMap((household) => [
          { ...household, weight: household.weight - 1 },
          { ...household, weight: 1 },
        ]);
        const [one, two] = [households, halves].map((rows) =>
          tabulate(columnsOf(measure, rows), measure),
        ) as [Tabulation, Tabulation];
        expect(two.cells.weights).toEqual(one.cells.weights);
        expect(two.weightPlaces).toBe(one.weightPlaces);
        expect(two.cells.profiles).toEqual(one.cells.profiles);
      }),
    );
  });

  test("survives JSON", () => {
    fc.assert(
      fc.property(
        withMissing,
        fc.constantFrom(...missingPolicies.slice(0, 2)),
        ({ measure, households }, missing) => {
          const table = tabulate(columnsOf(measure, households), measure);
          const copy = JSON.parse(JSON.stringify(table)) as Tabulation;
          expect(copy).toEqual(table);
          const complete = households.every(({ answers }) => !answers.includes(null));
          if (missing === "not-deprived" || complete) {
            expect(alkireFoster(copy, { missing })).toEqual(alkireFoster(table, { missing }));
          }
        },
      ),
    );
  });
});
