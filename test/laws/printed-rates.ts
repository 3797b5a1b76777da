import fc from "fast-check";
import type { Rounding, Sheet, SheetRelation } from "../../src/index.ts";
import { hasSolution, type Row, row } from "../oracles/linear.ts";

const countIds = ["a", "b", "c"] as const;
const rateIds = ["p", "q", "m", "d"] as const;
type CountId = (typeof countIds)[number];
type RateId = (typeof rateIds)[number];

/** A sheet of counts, of rates of them printed in tenths of a percent, and of the change `d` of rates, with relations. */
export interface Rates {
  readonly counts: Readonly<Record<CountId, number | null>>;
  readonly tenths: Readonly<Record<RateId, number | null>>;
  readonly relations: readonly SheetRelation[];
}

/** No count of a sheet is larger, as long as the relation that says so is kept. */
export const mostCounted = 9;
const bounds: readonly SheetRelation[] = countIds.map((id) => ({
  kind: "equation",
  id: `bound of ${id}`,
  left: id,
  relation: "<=",
  right: mostCounted,
}));

const counts = (least: number, most: number): fc.Arbitrary<CountId[]> =>
  fc.shuffledSubarray([...countIds], { minLength: least, maxLength: most });
const rates = fc.shuffledSubarray(["p", "q", "m"] as const, { minLength: 3, maxLength: 3 });

const relation: fc.Arbitrary<SheetRelation> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .tuple(counts(2, 2), fc.constantFrom("p", "q", "m"))
      .map(
        ([[part = "a", whole = "b"], printed]): SheetRelation => ({ kind: "share", part, whole, printed }),
      ),
  },
  {
    weight: 1,
    arbitrary: counts(3, 3).map(([total = "a", ...parts]): SheetRelation => ({ kind: "sum", total, parts })),
  },
  {
    weight: 2,
    arbitrary: rates.map(
      ([from = "p", to = "q"]): SheetRelation => ({ kind: "difference", from, to, printed: "d" }),
    ),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(rates, counts(2, 2)).map(
      ([[one = "p", other = "q", mean = "m"], [first = "a", second = "b"]]): SheetRelation => ({
        kind: "weighted-mean",
        terms: [
          { value: one, weight: first },
          { value: other, weight: second },
        ],
        mean,
      }),
    ),
  },
);

const seldomMissing = <T>(printed: fc.Arbitrary<T>): fc.Arbitrary<T | null> =>
  fc.oneof({ weight: 5, arbitrary: printed }, { weight: 1, arbitrary: fc.constant(null) });

const count = seldomMissing(fc.integer({ min: 1, max: mostCounted }));
/** Rates of small counts, some of them wrong by a tenth. */
const rate = seldomMissing(
  fc
    .tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 5, max: 7 }), fc.constantFrom(0, 0, 0, 1))
    .map(([part, whole, off]) => Math.round((1000 * part) / whole) + off),
);

/** Three counts and four rates, some of them not printed, and up to so many relations among them. */
export const ratesOfCounts = (most: number): fc.Arbitrary<Rates> =>
  fc.record({
    counts: fc.record({ a: count, b: count, c: count }),
    tenths: fc.record({ p: rate, q: rate, m: rate, d: rate }),
    relations: fc
      .array(relation, { minLength: 1, maxLength: most })
      .map((relations) => [...bounds, ...relations.map((own, at) => ({ ...own, id: `relation ${at + 1}` }))]),
  });

/** The counts and rates as a sheet. */
export const sheetOfRates = ({ counts, tenths, relations }: Rates): Sheet => ({
  source: "generated",
  locale: "vi",
  figures: [
    ...countIds.map((id) => {
      const value = counts[id];
      return value === null ? { id, unit: "household" as const } : { id, text: `${value} hộ` };
    }),
    ...rateIds.map((id) => {
      const value = tenths[id];
      const unit = id === "d" ? ("percentage-point" as const) : ("percent" as const);
      if (value === null) return { id, unit };
      return { id, text: `${Math.floor(value / 10)},${value % 10}%`, unit };
    }),
  ],
  relations,
});

type Counted = Readonly<Record<string, bigint>>;

/** What a print allows a rate, in twentieths of a percent. */
function printRows(id: RateId, tenths: number, rounding: Rounding): Row[] {
  const value = BigInt(2 * tenths);
  const [low, high] = rounding === "truncate" ? [value, value + 2n] : [value - 1n, value + 1n];
  const [isEven, isOdd] = [
    rounding === "half-even" && tenths % 2 === 0,
    rounding === "half-even" && tenths % 2 === 1,
  ];
  return [row({ [id]: -1n }, isOdd ? "<" : "<=", low), row({ [id]: 1n }, isEven ? "<=" : "<", -high)];
}

/** What a relation says of rates where counts are known, in each of its cases; none where the counts break it. */
function rateRows(given: SheetRelation, counted: Counted): readonly (readonly Row[])[] {
  const of = (id: unknown): bigint => counted[id as string] as bigint;
  switch (given.kind) {
    case "equation":
      return of(given.left) <= BigInt(mostCounted) ? [[]] : [];
    case "sum":
      return given.parts.reduce((sum, id) => sum + of(id), 0n) === of(given.total) ? [[]] : [];
    case "share": {
      const [part, whole] = [of(given.part), of(given.whole)];
      if (whole === 0n || part > whole) return [];
      return [[row({ [given.printed]: whole }, "=", -2000n * part)]];
    }
    case "difference":
      return [1n, -1n].map((sign) => [
        row({ [given.to]: sign, [given.from]: -sign, [given.printed]: -1n }, "="),
        row({ [given.printed]: -1n }, "<="),
      ]);
    case "weighted-mean": {
      const weights = given.terms.map(({ weight }) => of(weight));
      const all = weights.reduce((sum, weight) => sum + weight, 0n);
      const values = given.terms.map(({ value }, at) => [value, weights[at] as bigint] as const);
      return all === 0n ? [] : [[row(Object.fromEntries([...values, [given.mean, -all]]), "=")]];
    }
    default:
      throw new Error(`No rates stand in a ${given.kind}`);
  }
}

/**
 * Whether some counts, tried one after another, and some rates print so and stand in the relations.
 *
 * @param figures the figures of which the print counts; all of them unless told
 * @param most how far counts are tried that are not printed
 */
export function someHold(
  { counts, tenths, relations }: Rates,
  rounding: Rounding,
  most: number,
  figures: ReadonlySet<string> = new Set([...countIds, ...rateIds]),
): boolean {
  const prints = rateIds.flatMap((id) => {
    const value = tenths[id];
    return value === null || !figures.has(id) ? [] : printRows(id, value, rounding);
  });
  const rate = rateIds.map((id) => row({ [id]: -1n }, "<="));
  const tried = countIds.map((id) => {
    const value = counts[id];
    if (value !== null && figures.has(id)) return [BigInt(value)];
    const isNamed = JSON.stringify(relations).includes(`"${id}"`);
    return isNamed ? Array.from({ length: most + 1 }, (_, value) => BigInt(value)) : [0n];
  });
  const [first = [], second = [], third = []] = tried;
  return first.some((a) =>
    second.some((b) =>
      third.some((c) => {
        const cases = relations.reduce<readonly (readonly Row[])[]>(
          (all, given) => all.flatMap((rows) => rateRows(given, { a, b, c }).map((own) => [...rows, ...own])),
          [[...prints, ...rate]],
        );
        return cases.some(hasSolution);
      }),
    ),
  );
}
