import { describe, expect, test } from "vitest";
import {
  classifyHousehold,
  defineStandard,
  type RuleDocument,
  type StandardDocument,
} from "../../src/index.ts";
import { deepFreeze } from "../deep-freeze.ts";
import { refusal } from "../refusal.ts";
import { said, small } from "./small.ts";

const withRules = (rules: readonly Partial<RuleDocument>[]): StandardDocument =>
  ({
    ...small(),
    rules: rules.map((rule, at) => ({ id: `rule${at}`, label: said("rule"), ...rule })),
  }) as StandardDocument;

describe("a document becomes a standard", () => {
  const standard = defineStandard(deepFreeze(small()));

  test("with exact amounts, weights and shares", () => {
    expect(standard.income.lines[0]?.amounts.rural?.toFixed()).toBe("100.5");
    expect(standard.dimensions[0]?.indicators.map(({ weight }) => weight)).toEqual([
      "1/2",
      "33/100",
      "17/100",
    ]);
    expect(standard.cutoffs[0]?.share).toBe("33/100");
  });

  test("in which every value has its source, its own or the document's", () => {
    const own = small();
    const line = { ...own.income.lines[0], evidence: "recalled", readIn: "memory" };
    const again = defineStandard({ ...own, income: { ...own.income, lines: [line] } } as StandardDocument);
    expect(again.income.lines[0]).toMatchObject({
      evidence: "recalled",
      readIn: "memory",
      checkedOn: "2026-11-21",
    });
    expect(again.rules[0]).toMatchObject({ evidence: "read in the legal text", readIn: null });
    expect(again.rules[0]?.citation.url).toBe("https://example.org/plan");
  });

  test("where a text was read goes with its citation, and not to another text", () => {
    const own = small();
    const source = { ...own.source, readIn: "a copy" } as StandardDocument["source"] & object;
    const citation = { document: "Another plan", clause: "2", url: null };
    const [first, second] = own.rules;
    const standard = defineStandard({
      ...own,
      source,
      rules: [{ ...first, citation }, second],
    } as StandardDocument);
    expect(standard.rules.map(({ readIn }) => readIn)).toEqual([null, "a copy"]);
  });

  test("a weight exactly at the share reaches it", () => {
    const household = { area: "rural", monthlyIncomePerPerson: "100.49" };
    const classOf = (...deprived: string[]) =>
      classifyHousehold(
        {
          ...household,
          deprivations: Object.fromEntries(["a", "b", "c"].map((id) => [id, deprived.includes(id)])),
        },
        standard,
      ).class;
    expect([classOf("a"), classOf("b"), classOf("c"), classOf("b", "c"), classOf()]).toEqual([
      "poor",
      "poor",
      "not-poor",
      "poor",
      "not-poor",
    ]);
    const unknown = { ...household, deprivations: { a: false, b: false, c: null } };
    expect(classifyHousehold(unknown, standard).class).toBe("not-poor");
  });

  test("frozen through and through, and its document may change afterwards", () => {
    const document = small();
    const made = defineStandard(document);
    const frozen = (value: unknown): boolean =>
      typeof value !== "object" ||
      value === null ||
      value.constructor.name === "Decimal" ||
      (Object.isFrozen(value) && Object.values(value).every(frozen));
    expect(frozen(made)).toBe(true);
    (document.areas as unknown[]).push("another");
    expect(made.areas).toHaveLength(1);
  });

  test("Vietnamese is kept composed, so that equal texts are equal", () => {
    const decomposed = { vi: "Hộ nghèo".normalize("NFD"), en: "poor" };
    expect(defineStandard({ ...small(), label: decomposed }).label.vi).toBe("Hộ nghèo");
  });
});

describe("the classes are proved", () => {
  const line = (income: "below" | "at-most" | "at-least" | "above") => ({ income, line: "line" }) as const;
  const third = (deprivations: "below" | "at-least") => ({ deprivations, cutoff: "third" }) as const;

  test.each<readonly [string, readonly Partial<RuleDocument>[], string, RegExp]>([
    [
      "a household at the line is left out",
      [
        { gives: "poor", when: line("below") },
        { gives: "not-poor", when: line("above") },
      ],
      "STANDARD_NOT_EXHAUSTIVE",
      /no rule holds for a household in area "rural" .* and an income of 100\.5 VND a person and month/,
    ],
    [
      "a household at the line is in both",
      [
        { gives: "poor", when: line("at-most") },
        { gives: "not-poor", when: line("at-least") },
      ],
      "STANDARD_NOT_EXCLUSIVE",
      /the rules "rule0" and "rule1" give different classes to .* an income of 100\.5 VND/,
    ],
    [
      "households with few deprivations are left out",
      [
        { gives: "poor", when: third("at-least") },
        { gives: "not-poor", when: { all: [third("below"), line("above")] } },
      ],
      "STANDARD_NOT_EXHAUSTIVE",
      /with 0 deprivations of weight 0 and an income of 50\.25 VND/,
    ],
    [
      "households above the line with many deprivations are in both",
      [
        { gives: "poor", when: { any: [line("below"), third("at-least")] } },
        { gives: "not-poor", when: line("at-least") },
      ],
      "STANDARD_NOT_EXCLUSIVE",
      /with 1 deprivations of weight .* and an income of 100\.5 VND/,
    ],
    [
      "households above the line are left out",
      [{ gives: "poor", when: line("at-most") }],
      "STANDARD_NOT_EXHAUSTIVE",
      /with 0 deprivations of weight 0 and an income of 101\.5 VND a person and month$/,
    ],
  ])("%s", (_, rules, code, message) => {
    const error = refusal(() => defineStandard(withRules(rules)));
    expect(error.code).toBe(code);
    expect(error.message).toMatch(message);
  });

  test("a household between two lines is shown in their middle, without weights where only counts matter", () => {
    const { income, rules, dimensions, ...rest } = small();
    const [lower] = income.lines;
    const indicators = dimensions?.[0]?.indicators.map(({ id, label }) => ({ id, label })) ?? [];
    const document = {
      ...rest,
      income: {
        ...income,
        per: "year",
        lines: [{ ...lower, id: "upper", amounts: { rural: 300 } }, lower],
      },
      cutoffs: [{ id: "any", label: said("any"), count: 1 }],
      dimensions: [{ id: "all", label: said("all"), indicators }],
      rules: [
        { ...rules[0], when: { income: "at-most", line: "line" } },
        {
          ...rules[1],
          when: {
            any: [
              { income: "at-least", line: "upper" },
              { deprivations: "at-least", cutoff: "any" },
            ],
          },
        },
      ],
    } as StandardDocument;
    expect(refusal(() => defineStandard(document)).message).toBe(
      'Cannot define standard small: the rules "poor" and "not-poor" give different classes to a household in area "rural" with 1 deprivations and an income of 50.25 VND a person and year',
    );
    const disjoint = {
      ...document,
      rules: [document.rules[0], { ...rules[1], when: { income: "at-least", line: "upper" } }],
    };
    expect(refusal(() => defineStandard(disjoint as StandardDocument)).message).toBe(
      'Cannot define standard small: no rule holds for a household in area "rural" with 0 deprivations and an income of 200.25 VND a person and year',
    );
  });

  test("a share beside a count shows the weight", () => {
    const document = {
      ...withRules([{ gives: "poor", when: { deprivations: "at-least", cutoff: "third" } }]),
      cutoffs: [{ id: "any", label: said("any"), count: 1 }, ...(small().cutoffs ?? [])],
    };
    expect(refusal(() => defineStandard(document)).message).toContain(
      "with 0 deprivations of weight 0 and an",
    );
  });

  test("rules that leave the same classes open agree, in whatever order they name them", () => {
    const rules = [
      { gives: ["poor", "not-poor"], when: line("at-most") },
      { gives: ["not-poor", "poor"], when: line("at-least") },
    ];
    expect(defineStandard(withRules(rules)).rules[1]?.gives).toEqual(["not-poor", "poor"]);
    const differing = [
      { gives: ["poor", "not-poor"], when: line("at-most") },
      { gives: "poor", when: line("at-least") },
    ];
    expect(refusal(() => defineStandard(withRules(differing))).code).toBe("STANDARD_NOT_EXCLUSIVE");
  });

  test("a share needs weights, which a standard without indicators has not", () => {
    const { dimensions, ...rest } = small();
    expect(dimensions).toHaveLength(1);
    expect(refusal(() => defineStandard(rest)).message).toBe(
      'Cannot define a standard: cutoffs.third is "33/100", expected a count, because the indicators have no weights',
    );
  });

  test("two rules may give the same class to one household", () => {
    const rules = [
      { gives: "poor", when: line("below") },
      { gives: "poor", when: { all: [line("below"), third("at-least")] } },
      { gives: "not-poor", when: line("at-least") },
    ];
    expect(defineStandard(withRules(rules)).rules).toHaveLength(3);
  });

  test("a gap that is declared is no gap in the proof", () => {
    const rules = [
      { gives: "poor", when: line("below") },
      { gives: ["poor", "not-poor"], when: { all: [line("at-least"), line("at-most")] } },
      { gives: "not-poor", when: line("above") },
    ];
    const standard = defineStandard(withRules(rules));
    const at = classifyHousehold({ area: "rural", monthlyIncomePerPerson: "100.5" }, standard);
    expect([at.class, at.possible]).toEqual([null, ["poor", "not-poor"]]);
  });

  test("a class that no household can reach needs no rule, and a state that none can be in none either", () => {
    // With three indicators a count above three does not exist.
    const many = { cutoffs: [{ id: "four", label: said("four"), count: 4 }] };
    const rules = withRules([{ gives: "not-poor", when: { deprivations: "below", cutoff: "four" } }]).rules;
    expect(defineStandard({ ...small(), ...many, rules }).rules).toHaveLength(1);
  });
});

describe("refuses", () => {
  const document = small();
  const [first] = document.income.lines;
  const [dimension] = document.dimensions ?? [];

  test("conditions without end and texts of a megabyte, soon", () => {
    const deep = (depth: number): unknown =>
      depth === 0 ? { income: "below", line: "line" } : { all: [deep(depth - 1)] };
    const rules = [{ ...document.rules[0], when: deep(5000) }];
    expect(refusal(() => defineStandard({ ...document, rules } as StandardDocument)).message).toMatch(
      /expected conditions at most 8 deep$/,
    );
    const label = { vi: "a".repeat(1e6), en: "b" };
    expect(refusal(() => defineStandard({ ...document, label })).message).toBe(
      `Cannot define a standard: label.vi is "${"a".repeat(60)}…", expected a text of at most 4000 characters`,
    );
  });

  test("an amount that is no exact number, as everywhere", () => {
    const lines = [{ ...first, amounts: { rural: "1.500.000" } }];
    const error = refusal(() =>
      defineStandard({ ...document, income: { ...document.income, lines } } as StandardDocument),
    );
    expect(error.code).toBe("NUMBER_NOT_PLAIN");
    expect(error.message).toMatch(/income\.lines\[0\]\.amounts\.rural/);
  });

  test("thirty indicators of different weights, without trying every profile", () => {
    // 2^30 different sums: the proof would never end.
    const weights = Array.from({ length: 30 }, (_, at) => `${2 ** at}/${2 ** 30 - 1}`);
    const powers = weights.map((weight, at) => ({ id: `i${at}`, label: said("i"), weight }));
    const error = refusal(() =>
      defineStandard({ ...document, dimensions: [{ ...dimension, indicators: powers }] } as StandardDocument),
    );
    expect(error.message).toBe(
      "Cannot define a standard: dimensions is an array of 30, expected weights with fewer different sums, to prove the classes",
    );
  });
});
