import fc from "fast-check";
import { expect, test } from "vitest";
import {
  mergeTabulations,
  type TabulationColumns,
  tabulate,
  tabulateChunks,
} from "../../src/counting/index.ts";
import { anyPopulation, columnsOf, type Household } from "./counting-generators.ts";

/** Households with a cluster in a stratum of its own, and labels coded anew in each chunk where asked for. */
const columnsOfChunk = (
  measure: Parameters<typeof columnsOf>[0],
  households: readonly Household[],
  { coded, design, reversed }: { coded: boolean; design: boolean; reversed: boolean },
): TabulationColumns => {
  const { groups = {}, ...others } = columnsOf(measure, households);
  const clusters = households.map(({ region, area, weight }) => `${region} ${area} ${weight % 3}`);
  const recoded = Object.entries(groups).map(([name, column]) => {
    const texts = Array.from(column as string[]);
    const labels = [...new Set(texts)].reverse();
    const codes = Int32Array.from(texts, (text) => labels.indexOf(text));
    return [name, coded ? { codes, labels: ["of no row", ...labels].slice(1) } : column] as const;
  });
  return {
    ...others,
    groups: Object.fromEntries(reversed ? [...recoded].reverse() : recoded),
    ...(design ? { clusters, strata: households.map(({ region }) => region) } : {}),
  };
};

const kind = fc.record({ coded: fc.boolean(), design: fc.boolean() });

test("any split into chunks gives the table of all rows, field for field", async () => {
  await fc.assert(
    fc.asyncProperty(
      anyPopulation({ missing: true, most: 40 }),
      fc.array(fc.nat(40), { maxLength: 6 }),
      kind,
      async ({ measure, households }, cuts, options) => {
        const ends = [...cuts.map((cut) => cut % (households.length + 1)), households.length];
        const starts = [0, ...ends.slice(0, -1).sort((a, b) => a - b)];
        const parts = starts.map((start, at) => households.slice(start, starts[at + 1] ?? households.length));
        const chunks = parts.map((part, at) =>
          columnsOfChunk(measure, part, { ...options, reversed: at % 2 === 1 }),
        );
        const whole = tabulate(
          columnsOfChunk(measure, households, { ...options, coded: false, reversed: false }),
          measure,
        );
        expect(await tabulateChunks(chunks, measure)).toEqual(whole);
        expect(JSON.stringify(await tabulateChunks(chunks.reverse(), measure))).toBe(JSON.stringify(whole));
        const tables = chunks.map((chunk) => tabulate(chunk, measure));
        expect(mergeTabulations(...tables)).toEqual(whole);
      },
    ),
    // Each run makes a dozen tables.
    { numRuns: 50 },
  );
});
