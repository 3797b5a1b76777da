import fc from "fast-check";
import type { Rounding, Sheet, SheetRelation } from "../../src/index.ts";
import { hasSolution, type Row, row } from "../oracles/linear.ts";

/** An amount with one decimal, in tenths; `null` where it is not printed. */
type Tenths = number | null;

const ids = ["a", "b", "c", "d", "e"] as const;
type Id = (typeof ids)[number];

/** A sheet of amounts printed to one decimal, with relations that are linear in them. */
export interface Amounts {
  readonly tenths: Readonly<Record<Id, Tenths>>;
  readonly relations: readonly SheetRelation[];
}

const some = (least: number, most: number): fc.Arbitrary<Id[]> =>
  fc.shuffledSubarray([...ids], { minLength: least, maxLength: most });

const relation: fc.Arbitrary<SheetRelation> = fc.oneof(
  some(2, 4).map(([total, ...parts]): SheetRelation => ({ kind: "sum", total: total as Id, parts })),
  some(3, 4).map(
    ([opening, closing, entered, ...left]): SheetRelation => ({
      kind: "flow",
      opening: opening as Id,
      closing: closing as Id,
      entered: [entered as Id],
      left,
    }),
  ),
  some(3, 3).map(
    ([printed, ...figures]): SheetRelation => ({ kind: "average", printed: printed as Id, figures }),
  ),
  some(3, 3).map(
    ([from, to, printed]): SheetRelation => ({
      kind: "difference",
      from: from as Id,
      to: to as Id,
      printed: printed as Id,
    }),
  ),
  some(2, 3).map((figures): SheetRelation => ({ kind: "same", figures })),
  some(2, 3).chain((figures) =>
    fc.boolean().map((strict): SheetRelation => ({ kind: "order", figures, strict })),
  ),
);

const tenths: fc.Arbitrary<Tenths> = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 40 }) },
  { weight: 1, arbitrary: fc.constant(null) },
);

/** Five amounts, some of them not printed, and up to so many relations among them. */
export const amounts = (most: number): fc.Arbitrary<Amounts> =>
  fc.record({
    tenths: fc.record({ a: tenths, b: tenths, c: tenths, d: tenths, e: tenths }),
    relations: fc
      .array(relation, { minLength: 1, maxLength: most })
      .map((relations) => relations.map((own, at) => ({ ...own, id: `relation ${at + 1}` }))),
  });

const textOf = (amount: number): string => `${Math.floor(amount / 10)},${amount % 10} tỷ đồng`;

/** The amounts as a sheet. */
export const sheetOfAmounts = ({ tenths, relations }: Amounts): Sheet => ({
  source: "generated",
  locale: "vi",
  figures: ids.map((id) => {
    const amount = tenths[id];
    return amount === null ? { id, unit: "vnd" } : { id, text: textOf(amount) };
  }),
  relations,
});

/** What a print allows an amount, in twentieths of its unit: half-up from v − ½ up to but not v + ½. */
function printRows(id: Id, amount: number, rounding: Rounding): Row[] {
  const value = BigInt(2 * amount);
  const [low, high] = rounding === "truncate" ? [value, value + 2n] : [value - 1n, value + 1n];
  const even = rounding === "half-even" && amount % 2 === 0;
  const odd = rounding === "half-even" && amount % 2 === 1;
  return [row({ [id]: -1n }, odd ? "<" : "<=", low), row({ [id]: 1n }, even ? "<=" : "<", -high)];
}

/** What a relation says, in one of its cases. */
function relationRows(given: SheetRelation): readonly (readonly Row[])[] {
  const sum = (...parts: readonly (readonly [bigint, string])[]): Record<string, bigint> =>
    Object.fromEntries(parts.map(([factor, id]) => [id, factor]));
  switch (given.kind) {
    case "sum":
      return [[row(sum(...given.parts.map((id) => [1n, id] as const), [-1n, given.total]), "=")]];
    case "average":
      return [
        [
          row(
            sum(...given.figures.map((id) => [1n, id] as const), [
              -BigInt(given.figures.length),
              given.printed,
            ]),
            "=",
          ),
        ],
      ];
    case "flow":
      return [
        [
          row(
            sum(
              [1n, given.opening],
              ...given.entered.map((id) => [1n, id] as const),
              ...given.left.map((id) => [-1n, id] as const),
              [-1n, given.closing],
            ),
            "=",
          ),
        ],
      ];
    case "difference": {
      const size = row({ [given.printed]: -1n }, "<=");
      return [1n, -1n].map((sign) => [
        row(sum([sign, given.to], [-sign, given.from], [-1n, given.printed]), "="),
        size,
      ]);
    }
    case "same":
      return [given.figures.slice(1).map((id) => row(sum([1n, id], [-1n, given.figures[0] as string]), "="))];
    case "order":
      return [
        given.figures
          .slice(1)
          .map((id, at) =>
            row(sum([1n, given.figures[at] as string], [-1n, id]), given.strict === true ? "<" : "<="),
          ),
      ];
    default:
      throw new Error(`No amounts stand in a ${given.kind}`);
  }
}

/**
 * Whether some amounts print so and stand in the relations.
 *
 * @param figures the amounts of which the print counts; all of them unless told
 */
export function canHold(
  { tenths, relations }: Amounts,
  rounding: Rounding,
  figures: ReadonlySet<string> = new Set(ids),
): boolean {
  const prints = ids.flatMap((id) => {
    const amount = tenths[id];
    return amount === null || !figures.has(id) ? [] : printRows(id, amount, rounding);
  });
  const cases = relations.reduce<readonly (readonly Row[])[]>(
    (all, given) => all.flatMap((rows) => relationRows(given).map((own) => [...rows, ...own])),
    [prints],
  );
  return cases.some(hasSolution);
}
