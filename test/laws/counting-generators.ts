import fc from "fast-check";
import { defineMeasure, type Measure, type TabulationColumns } from "../../src/counting/index.ts";

/** A measure of two to six indicators in one to three dimensions, with weights of any whole numbers over their sum. */
export const anyMeasure: fc.Arbitrary<Measure> = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 0, max: 2 })), {
    minLength: 2,
    maxLength: 6,
  })
  .chain((parts) =>
    fc.integer({ min: 1, max: 12 }).map((k) => {
      const sum = parts.reduce((total, [weight]) => total + weight, 0);
      const dimensions: Record<string, Record<string, string>> = {};
      parts.forEach(([weight, dimension], at) => {
        const indicators = dimensions[`d${dimension}`] ?? {};
        dimensions[`d${dimension}`] = { ...indicators, [`i${at}`]: `${weight}/${sum}` };
      });
      return defineMeasure({ dimensions, cutoff: `${k}/12` });
    }),
  );

export const idsOf = (measure: Measure): string[] =>
  measure.dimensions.flatMap(({ indicators }) => indicators.map(({ id }) => id));

/** One household: answers, weight in ten-thousandths, region and area. */
export interface Household {
  readonly answers: readonly (0 | 1 | null)[];
  readonly weight: number;
  readonly region: string;
  readonly area: string;
}

/** Households of a measure; at least one weighs something. */
export const anyHouseholds = (
  measure: Measure,
  options: { readonly missing: boolean; readonly most?: number },
): fc.Arbitrary<readonly Household[]> => {
  const answer: fc.Arbitrary<0 | 1 | null> = options.missing
    ? fc.constantFrom(0, 1, 0, 1, 1, null)
    : fc.constantFrom(0, 1);
  const count = idsOf(measure).length;
  return fc.array(
    fc.record({
      answers: fc.array(answer, { minLength: count, maxLength: count }),
      weight: fc.integer({ min: 1, max: 10_000_000 }),
      region: fc.constantFrom("north", "south", "__proto__"),
      area: fc.constantFrom("rural", "urban"),
    }),
    { minLength: 1, maxLength: options.most ?? 20 },
  );
};

/** The columns of households. */
export const columnsOf = (measure: Measure, households: readonly Household[]): TabulationColumns => ({
  deprivations: Object.fromEntries(
    idsOf(measure).map((id, at) => [id, households.map(({ answers }) => answers[at] as 0 | 1 | null)]),
  ),
  weights: households.map(({ weight }) => weight / 10_000),
  groups: {
    region: households.map(({ region }) => region),
    area: households.map(({ area }) => area),
  },
});

/** A measure and households of it. */
export const anyPopulation = (options: {
  readonly missing: boolean;
  readonly most?: number;
}): fc.Arbitrary<{ measure: Measure; households: readonly Household[] }> =>
  anyMeasure.chain((measure) =>
    anyHouseholds(measure, options).map((households) => ({ measure, households })),
  );
