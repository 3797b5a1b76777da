import fc from "fast-check";
import type { SheetRelation } from "../../src/index.ts";
import type { Count } from "../oracles/exhaustive-sheet.ts";

/** The largest whole number that a figure of a generated sheet can be, so that there are finitely many assignments. */
export const limit = 12;
const ids = ["a", "b", "c", "d", "e", "f"] as const;

const count = (id: string): fc.Arbitrary<Count> =>
  fc.oneof(
    {
      weight: 4,
      arbitrary: fc.nat({ max: 8 }).map((value): Count => ({ id, value, qualifier: "none", printed: true })),
    },
    {
      weight: 2,
      arbitrary: fc
        .tuple(fc.integer({ min: 1, max: 8 }), fc.constantFrom("over", "nearly", "at-least", "at-most"))
        // No whole number above zero is nearly one.
        .map(
          ([value, qualifier]): Count => ({
            id,
            value: qualifier === "nearly" ? value + 1 : value,
            qualifier,
            printed: true,
          }),
        ),
    },
    { weight: 3, arbitrary: fc.constant<Count>({ id, value: 0, qualifier: "none", printed: false }) },
  );

/** Some different figures. */
const some = (least: number, most: number): fc.Arbitrary<string[]> =>
  fc.shuffledSubarray([...ids], { minLength: least, maxLength: most });

const three = some(3, 3) as fc.Arbitrary<[string, string, string]>;
const four = some(4, 4) as fc.Arbitrary<[string, string, string, string]>;
const five = some(5, 5) as fc.Arbitrary<[string, string, string, string, string]>;

const sums: readonly fc.Arbitrary<SheetRelation>[] = [
  some(2, 4).map(([total, ...parts]): SheetRelation => ({ kind: "sum", total: total as string, parts })),
  some(2, 5).chain(([opening, closing, ...others]) =>
    fc.integer({ min: 0, max: others.length }).map(
      (cut): SheetRelation => ({
        kind: "flow",
        opening: opening as string,
        entered: others.slice(0, cut),
        left: others.slice(cut),
        closing: closing as string,
      }),
    ),
  ),
  some(2, 4).map(
    ([printed, ...figures]): SheetRelation => ({ kind: "average", printed: printed as string, figures }),
  ),
];

const changes: readonly fc.Arbitrary<SheetRelation>[] = [
  three.map(([from, to, printed]): SheetRelation => ({ kind: "difference", from, to, printed })),
  three.map(
    ([from, to, printed]): SheetRelation => ({ kind: "average-change", from, to, years: 2, printed }),
  ),
  four.map(
    ([from, to, years, printed]): SheetRelation => ({ kind: "average-change", from, to, years, printed }),
  ),
  three.map(([from, to, printed]): SheetRelation => ({ kind: "relative-change", from, to, printed })),
];

const ratios: readonly fc.Arbitrary<SheetRelation>[] = [
  some(2, 4).map(
    ([printed, ...factors]): SheetRelation => ({ kind: "product", printed: printed as string, factors }),
  ),
  three.map(([part, whole, printed]): SheetRelation => ({ kind: "ratio", part, whole, printed })),
  three.map(([part, whole, printed]): SheetRelation => ({ kind: "share", part, whole, printed })),
  three.map(([actual, target, printed]): SheetRelation => ({ kind: "attainment", actual, target, printed })),
  five.map(
    ([a, b, c, d, mean]): SheetRelation => ({
      kind: "weighted-mean",
      terms: [
        { value: a, weight: b },
        { value: c, weight: d },
      ],
      mean,
    }),
  ),
  five.map(
    ([a, b, c, d, total]): SheetRelation => ({
      kind: "implied-total",
      shares: [
        { count: a, printed: b },
        { count: c, printed: d },
      ],
      total,
    }),
  ),
];

const bounds: readonly fc.Arbitrary<SheetRelation>[] = [
  some(2, 3).map((figures): SheetRelation => ({ kind: "same", figures })),
  some(1, 2).map((figures): SheetRelation => ({ kind: "proportion", figures })),
  some(2, 4).chain((figures) =>
    fc.boolean().map((strict): SheetRelation => ({ kind: "order", figures, strict })),
  ),
  some(2, 2).chain(([outcome, bound]) =>
    fc
      .tuple(fc.constantFrom("atLeast", "atMost"), fc.constantFrom("met", "exceeded", "missed"))
      .map(
        ([side, claim]) =>
          ({ kind: "target", outcome: outcome as string, [side]: bound as string, claim }) as SheetRelation,
      ),
  ),
];

/** Figures may stand in an equation more than once, be squared, and cancel out. */
const equation = some(2, 4).chain(([a, b, c = a, d = c]) =>
  fc
    .tuple(
      fc.constantFrom("+", "-", "*"),
      fc.constantFrom("+", "-", "*", "/"),
      fc.constantFrom("=", "<=", "<"),
      fc.integer({ min: 0, max: 4 }),
    )
    .map(
      ([first, second, sign, number]) =>
        ({
          kind: "equation",
          left: { op: first, of: [a, { op: "*", of: [number, b] }] },
          relation: sign,
          right: { op: second, of: [c, d] },
        }) as SheetRelation,
    ),
);

/** The pure number that is as large as a count. */
const pureOf = (id: string): string => `${id} as a number`;

/** The relation with pure numbers where a rate or a number of years stands, for no unit but years fits there. */
function withRates(relation: SheetRelation): SheetRelation {
  switch (relation.kind) {
    case "ratio":
    case "share":
    case "attainment":
    case "relative-change":
      return { ...relation, printed: pureOf(relation.printed) };
    case "average-change":
      return typeof relation.years === "string" ? { ...relation, years: pureOf(relation.years) } : relation;
    case "implied-total":
      return {
        ...relation,
        shares: relation.shares.map(({ count, printed }) => ({ count, printed: pureOf(printed) })),
      };
    case "proportion":
      return { ...relation, figures: relation.figures.map(pureOf) };
    default:
      return relation;
  }
}

/** Puts pure numbers where they belong, and says of each that it is as large as its count. */
function withPureNumbers(
  counts: readonly Count[],
  given: readonly SheetRelation[],
): [Count[], SheetRelation[]] {
  const relations = given.map(withRates);
  const used = ids.filter((id) => JSON.stringify(relations).includes(`"${pureOf(id)}"`));
  const pure = used.map(
    (id): Count => ({ id: pureOf(id), value: 0, qualifier: "none", printed: false, pure: true }),
  );
  const same = used.map(
    (id): SheetRelation => ({ kind: "same", id: `size of ${id}`, figures: [id, pureOf(id)] }),
  );
  return [
    [...counts, ...pure],
    [...same, ...relations],
  ];
}

/** Six counts, and up to so many relations of any kind among them. */
export const wholeNumberSheet = (most: number): fc.Arbitrary<[counts: Count[], relations: SheetRelation[]]> =>
  fc
    .tuple(
      fc.tuple(...ids.map(count)),
      fc.array(fc.oneof(...sums, ...changes, ...ratios, ...bounds, equation), {
        minLength: 1,
        maxLength: most,
      }),
    )
    .map(([counts, relations]) => withPureNumbers(counts, relations));

/** Says of every figure that it is no larger than the limit. */
export const withinLimit: readonly SheetRelation[] = ids.map((id) => ({
  kind: "equation",
  id: `bound of ${id}`,
  left: id,
  relation: "<=",
  right: limit,
}));
