import { describe, expect, test } from "vitest";
import { defineStandard, type StandardDocument } from "../../src/index.ts";
import { refusal } from "../refusal.ts";
import { said, small } from "./small.ts";

const document = small();
const tests = [
  { income: "below", line: "line" },
  { deprivations: "at-least", cutoff: "third" },
];
const income = (part: object) => ({ income: { ...document.income, ...part } });
const line = (part: object) => income({ lines: [{ ...document.income.lines[0], ...part }] });
const ofDimension = (part: object) => ({ dimensions: [{ ...document.dimensions?.[0], ...part }] });
const rule = (part: object) => ({ rules: [{ ...document.rules[0], ...part }, document.rules[1]] });

describe("a law may have so many, and no more", () => {
  const many = <Item>(count: number, item: (at: number) => Item): readonly Item[] =>
    Array.from({ length: count }, (_, at) => item(at));
  const everywhere = (count: number) => many(count, (at) => ({ id: `area${at}`, label: said("area") }));
  const limits: readonly (readonly [what: string, most: number, part: (count: number) => object])[] = [
    [
      "areas",
      50,
      (count) => ({
        areas: everywhere(count),
        ...line({ amounts: Object.fromEntries(everywhere(count).map(({ id }) => [id, 1])) }),
      }),
    ],
    [
      "income.lines",
      20,
      (count) =>
        income({
          lines: [
            ...document.income.lines,
            ...many(count - 1, (at) => ({ ...document.income.lines[0], id: `line${at}` })),
          ],
        }),
    ],
    [
      "cutoffs",
      12,
      (count) => ({
        cutoffs: [
          ...(document.cutoffs ?? []),
          ...many(count - 1, (at) => ({ ...document.cutoffs?.[0], id: `cutoff${at}` })),
        ],
      }),
    ],
    [
      "dimensions",
      30,
      (count) => ({
        dimensions: many(count, (at) => ({
          id: `d${at}`,
          label: said("d"),
          indicators: [{ id: `i${at}`, label: said("i"), weight: at === 0 ? "1" : "0" }],
        })),
      }),
    ],
    [
      "dimensions[0].indicators",
      30,
      (count) =>
        ofDimension({
          indicators: many(count, (at) => ({ id: `i${at}`, label: said("i"), weight: at === 0 ? "1" : "0" })),
        }),
    ],
    [
      "classes",
      50,
      (count) => ({
        classes: [
          ...document.classes,
          ...many(count - 2, (at) => ({ ...document.classes[0], id: `class${at}` })),
        ],
      }),
    ],
    [
      "rules",
      50,
      (count) => ({
        rules: [...document.rules, ...many(count - 2, (at) => ({ ...document.rules[0], id: `rule${at}` }))],
      }),
    ],
    [
      "rules[0].when.all",
      20,
      (count) =>
        rule({
          when: { all: many(count, (at) => tests[at % 2]) },
        }),
    ],
    ["baseYears", 20, (count) => ({ baseYears: many(count, (at) => ({ year: 2000 + at })) })],
    ["remarks", 50, (count) => ({ remarks: many(count, () => ({ text: said("remark") })) })],
  ];

  test.each(limits)("%s: %i", (what, most, part) => {
    const define = (count: number) => defineStandard({ ...document, ...part(count) } as StandardDocument);
    expect(define(most).id).toBe("small");
    expect(refusal(() => define(most + 1)).message).toMatch(
      `Cannot define a standard: ${what} is an array of ${most + 1}, expected a list of `,
    );
  });

  test("thirty indicators in all dimensions together, and 64 characters, 4,000 characters, 8 conditions deep", () => {
    const halves = (more: number) => ({
      dimensions: many(2, (at) => ({
        id: `d${at}`,
        label: said("d"),
        indicators: many(15 + at * more, (n) => ({
          id: `i${at}-${n}`,
          label: said("i"),
          weight: n + at === 0 ? "1" : "0",
        })),
      })),
    });
    const define = (part: object) => defineStandard({ ...document, ...part } as StandardDocument);
    expect(define(halves(0)).dimensions).toHaveLength(2);
    expect(refusal(() => define(halves(1))).message).toBe(
      "Cannot define a standard: dimensions is an array of 2, expected at most 30 indicators, not 31",
    );
    expect(define({ id: "a".repeat(64) }).id).toHaveLength(64);
    expect(define({ label: said("a".repeat(4000)) }).label.vi).toHaveLength(4000);
    expect(refusal(() => define({ label: said("a".repeat(4001)) })).message).toMatch(
      /^Cannot define a standard: label\.vi/,
    );
    const when = document.rules[0]?.when;
    const nested = many(6, () => 0).reduce<unknown>((inner) => ({ all: [inner] }), when);
    expect(define(rule({ when: nested })).rules).toHaveLength(2);
  });

  test.each([
    [1900, "0", 0],
    [2999, "1", 30],
  ])("the ends of ranges belong to them: the year %i, a share of %s, a count of %i", (year, share, count) => {
    const cutoffs = [
      ...(document.cutoffs ?? []),
      { id: "s", label: said("s"), share },
      { id: "c", label: said("c"), count },
    ];
    const standard = defineStandard({ ...document, baseYears: [{ year }], cutoffs });
    expect(standard.baseYears[0]?.year).toBe(year);
    expect(standard.cutoffs.slice(1)).toMatchObject([
      { share, count: null },
      { share: null, count },
    ]);
  });

  test("a standard may end on the day on which it begins, or not at all", () => {
    expect(defineStandard({ ...document, until: "2026-01-01" }).until).toBe("2026-01-01");
    expect(defineStandard({ ...document, until: null }).until).toBe(null);
  });

  test("weights have the largest common denominator whose scores a double holds", () => {
    const largest = Number.MAX_SAFE_INTEGER;
    const indicators = [1, largest - 1].map((part, at) => ({
      id: `i${at}`,
      label: said("i"),
      weight: `${part}/${largest}`,
    }));
    expect(defineStandard({ ...document, ...ofDimension({ indicators }) } as StandardDocument).id).toBe(
      "small",
    );
  });
});
