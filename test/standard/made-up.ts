import fc from "fast-check";
import type { Comparison, Condition, StandardDocument } from "../../src/index.ts";

const said = (text: string) => ({ vi: text, en: text });

const opposite: Record<Comparison, Comparison> = {
  below: "at-least",
  "at-least": "below",
  "at-most": "above",
  above: "at-most",
};

/** The condition that holds where another does not. */
export const negate = (condition: Condition): Condition => {
  if ("income" in condition) return { ...condition, income: opposite[condition.income] };
  if ("deprivations" in condition) return { ...condition, deprivations: opposite[condition.deprivations] };
  return "all" in condition ? { any: condition.all.map(negate) } : { all: condition.any.map(negate) };
};

const comparison = fc.constantFrom<Comparison>("below", "at-most", "at-least", "above");

/** A tree of tests over some lines and cut-offs. */
export const madeUpCondition = (
  lines: readonly string[],
  cutoffs: readonly string[],
): fc.Arbitrary<Condition> =>
  fc.letrec<{ node: Condition; leaf: Condition }>((tie) => ({
    leaf: fc.oneof(
      fc.record({ income: comparison, line: fc.constantFrom(...lines) }),
      fc.record({ deprivations: comparison, cutoff: fc.constantFrom(...cutoffs) }),
    ),
    node: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      tie("leaf"),
      fc.record({ all: fc.array(tie("node"), { minLength: 1, maxLength: 3 }) }),
      fc.record({ any: fc.array(tie("node"), { minLength: 1, maxLength: 3 }) }),
    ),
  })).node;

/** Weights as fractions that sum to exactly 1. */
const weights = (count: number): fc.Arbitrary<(string | null)[]> =>
  fc.oneof(
    fc.constant(new Array<string | null>(count).fill(null)),
    fc.array(fc.integer({ min: 1, max: 6 }), { minLength: count, maxLength: count }).map((parts) => {
      const sum = parts.reduce((a, b) => a + b, 0);
      return parts.map((part) => `${part}/${sum}`);
    }),
  );

/** What every made-up standard has, around its rules. */
export const madeUpFrame: fc.Arbitrary<Omit<StandardDocument, "rules" | "classes">> = fc
  .integer({ min: 1, max: 6 })
  .chain((count) =>
    fc.record({
      weights: weights(count),
      per: fc.constantFrom("month" as const, "year" as const),
      amounts: fc.array(fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 40 })), {
        minLength: 1,
        maxLength: 4,
      }),
      digits: fc.constantFrom("", ".5", ".25", ".01"),
      counts: fc.array(fc.integer({ min: 0, max: count + 1 }), { minLength: 1, maxLength: 2 }),
      share: fc.constantFrom("0", "1/3", "1/2", "0.4", "1"),
    }),
  )
  .map(({ weights: own, per, amounts, digits, counts, share }) => ({
    id: "made-up",
    country: "XX",
    label: said("made up"),
    from: "2020-01-01",
    until: null,
    fromBecause: { text: said("made up") },
    untilBecause: { text: said("made up") },
    source: {
      citation: { document: "made up", clause: "", url: null },
      evidence: "given by the caller" as const,
      checkedOn: "2026-11-21",
    },
    areas: [
      { id: "here", label: said("here") },
      { id: "there", label: said("there") },
    ],
    income: {
      per,
      currency: "VND",
      lines: amounts.map(([here, there], at) => ({
        id: `line${at}`,
        label: said(`line ${at}`),
        amounts: { here: `${here}${digits}`, there: `${there}` },
      })),
    },
    cutoffs: [
      ...counts.map((count, at) => ({ id: `count${at}`, label: said(`count ${at}`), count })),
      ...(own[0] === null ? [] : [{ id: "share", label: said("share"), share }]),
    ],
    dimensions: [
      {
        id: "all",
        label: said("all"),
        indicators: own.map((weight, at) => ({
          id: `indicator${at}`,
          label: said(`indicator ${at}`),
          weight,
        })),
      },
    ],
  }));

/** A standard whose rules leave nothing out and give nothing twice: each condition where none before it holds. */
export const madeUpStandard: fc.Arbitrary<StandardDocument> = madeUpFrame.chain((frame) => {
  const lines = frame.income.lines.map(({ id }) => id);
  const cutoffs = (frame.cutoffs ?? []).map(({ id }) => id);
  return fc
    .array(madeUpCondition(lines, cutoffs), { minLength: 1, maxLength: 4 })
    .map((conditions): StandardDocument => {
      const classes = [...conditions.keys(), conditions.length].map((at) => ({
        id: `class${at}`,
        label: said(`class ${at}`),
        countsAs: (["poor", "near-poor", "not-poor"] as const)[at % 3] ?? "not-poor",
      }));
      const earlier = conditions.map((_, at) => conditions.slice(0, at).map(negate));
      return {
        ...frame,
        classes,
        rules: [
          ...conditions.map((condition, at) => ({
            id: `rule${at}`,
            label: said(`rule ${at}`),
            // The second rule leaves open what it gives, where there is a class to leave open.
            gives: at === 1 ? ["class1", "class0"] : `class${at}`,
            when: { all: [condition, ...(earlier[at] ?? [])] },
          })),
          {
            id: "rest",
            label: said("rest"),
            gives: `class${conditions.length}`,
            when: { all: conditions.map(negate) },
          },
        ],
      };
    });
});
