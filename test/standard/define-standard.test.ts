import { describe, expect, test } from "vitest";
import {
  classifyHousehold,
  defineStandard,
  type RuleDocument,
  type StandardDocument,
  vietnam2022,
} from "../../src/index.ts";
import { deepFreeze } from "../deep-freeze.ts";
import { refusal } from "../refusal.ts";

const said = (text: string) => ({ vi: text, en: text });

/** A small standard: one line, three weighted indicators, poor from a third of the weight. */
const small = (): StandardDocument => ({
  id: "small",
  country: "VN",
  label: said("Small"),
  from: "2026-01-01",
  until: "2026-12-31",
  fromBecause: { text: said("begins") },
  untilBecause: { text: said("ends") },
  source: {
    citation: { document: "A plan", clause: "1", url: "https://example.org/plan" },
    evidence: "read in the legal text",
    checkedOn: "2026-11-21",
  },
  areas: [{ id: "rural", label: said("rural") }],
  income: {
    per: "month",
    currency: "VND",
    lines: [{ id: "line", label: said("line"), amounts: { rural: "100.50" } }],
  },
  cutoffs: [{ id: "third", label: said("a third"), share: "33 %" }],
  dimensions: [
    {
      id: "all",
      label: said("all"),
      indicators: [
        { id: "a", label: said("a"), weight: "1/2" },
        { id: "b", label: said("b"), weight: "0.33" },
        { id: "c", label: said("c"), weight: "17/100" },
      ],
    },
  ],
  classes: [
    { id: "poor", label: said("poor"), countsAs: "poor" },
    { id: "not-poor", label: said("not poor"), countsAs: "not-poor" },
  ],
  rules: [
    {
      id: "poor",
      label: said("poor"),
      gives: "poor",
      when: {
        all: [
          { income: "below", line: "line" },
          { deprivations: "at-least", cutoff: "third" },
        ],
      },
    },
    {
      id: "not-poor",
      label: said("not poor"),
      gives: "not-poor",
      when: {
        any: [
          { income: "at-least", line: "line" },
          { deprivations: "below", cutoff: "third" },
        ],
      },
    },
  ],
});

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
  ])("%s", (_, rules, code, message) => {
    const error = refusal(() => defineStandard(withRules(rules)));
    expect(error.code).toBe(code);
    expect(error.message).toMatch(message);
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

describe("refuses, with the path", () => {
  const document = small();
  const [first] = document.income.lines;
  const [dimension] = document.dimensions ?? [];
  const indicators = dimension?.indicators ?? [];
  const rule = document.rules[0] as RuleDocument;
  const weighted = (...weights: unknown[]) => ({
    dimensions: [
      { ...dimension, indicators: indicators.map((one, at) => ({ ...one, weight: weights[at] })) },
    ],
  });
  const deep = (depth: number): unknown =>
    depth === 0 ? { income: "below", line: "line" } : { all: [deep(depth - 1)] };
  test.each<readonly [string, object, RegExp]>([
    ["an unknown key", { colour: "red" }, /"colour" of the document/],
    [
      "an unknown key of a rule",
      { rules: [{ ...rule, weight: 1 }, document.rules[1]] },
      /"weight" of rules\[0\]/,
    ],
    ["an unknown key of a label", { label: { vi: "a", en: "b", fr: "c" } }, /"fr" of label/],
    ["no id", { id: undefined }, /^Cannot define a standard: id is missing/],
    ["an id with spaces", { id: "my standard" }, /id is "my standard", expected an id of letters/],
    ["a label in one language", { label: { vi: "a" } }, /label\.en is missing/],
    ["a country in words", { country: "Vietnam" }, /country is "Vietnam"/],
    ["a day that does not exist", { from: "2026-02-29" }, /from is "2026-02-29"/],
    [
      "an end before the beginning",
      { until: "2025-12-31" },
      /until is "2025-12-31", expected a day on or after from/,
    ],
    ["no end at all", { until: undefined }, /until is missing/],
    ["no areas", { areas: [] }, /areas is an array of 0/],
    [
      "an area twice",
      { areas: [document.areas[0], document.areas[0]] },
      /an id of areas is "rural", expected every id once/,
    ],
    ["no lines", { income: { ...document.income, lines: [] } }, /income\.lines/],
    [
      "a line for a week",
      { income: { ...document.income, per: "week" } },
      /income\.per is "week", expected one of "month", "year"/,
    ],
    ["a currency in words", { income: { ...document.income, currency: "đồng" } }, /income\.currency/],
    [
      "a line without an amount for an area",
      { income: { ...document.income, lines: [{ ...first, amounts: {} }] } },
      /income\.lines\[0\]\.amounts\.rural is missing/,
    ],
    [
      "an amount for another area",
      { income: { ...document.income, lines: [{ ...first, amounts: { rural: 1, city: 2 } }] } },
      /"city" of income\.lines\[0\]\.amounts/,
    ],
    [
      "an amount of zero",
      { income: { ...document.income, lines: [{ ...first, amounts: { rural: 0 } }] } },
      /expected an amount above zero/,
    ],
    [
      "a cut-off that is both",
      { cutoffs: [{ id: "third", label: said("x"), count: 1, share: "1/3" }] },
      /cutoffs\[0\] .* expected either a count or a share/,
    ],
    [
      "a cut-off that is neither",
      { cutoffs: [{ id: "third", label: said("x") }] },
      /expected either a count or a share/,
    ],
    [
      "a count of one and a half",
      { cutoffs: [{ id: "third", label: said("x"), count: 1.5 }] },
      /cutoffs\[0\]\.count is 1\.5/,
    ],
    [
      "a share above 1",
      { cutoffs: [{ id: "third", label: said("x"), share: "4/3" }] },
      /cutoffs\[0\]\.share is "4\/3", expected a fraction from 0 to 1/,
    ],
    [
      "weights that sum to another number",
      weighted("1/2", "1/3", "1/5"),
      /the sum of the weights of dimensions is "31\/30", expected exactly 1/,
    ],
    [
      "weights for some",
      weighted("1/2", "1/2", undefined),
      /expected a weight for every indicator or for none/,
    ],
    [
      "a share without weights",
      weighted(undefined, undefined, undefined),
      /cutoffs\.third .* expected a count, because the indicators have no weights/,
    ],
    [
      "weights that no double holds",
      weighted("1/9007199254740997", "9007199254740995/9007199254740997", "1/9007199254740997"),
      /common denominator/,
    ],
    [
      "31 indicators",
      {
        dimensions: [0, 1].map((at) => ({
          id: `d${at}`,
          label: said("d"),
          indicators: Array.from({ length: 15 + at }, (_, n) => ({ id: `i${at}-${n}`, label: said("i") })),
        })),
      },
      /at most 30 indicators, not 31/,
    ],
    [
      "an indicator twice",
      { dimensions: [{ ...dimension, indicators: [indicators[0], indicators[0]] }] },
      /an indicator id of dimensions is "a"/,
    ],
    ["a class twice", { classes: [document.classes[0], document.classes[0]] }, /an id of classes/],
    [
      "a class that counts as rich",
      { classes: [{ ...document.classes[0], countsAs: "rich" }, document.classes[1]] },
      /classes\[0\]\.countsAs is "rich"/,
    ],
    [
      "a rule for another class",
      { rules: [{ ...rule, gives: "rich" }] },
      /rules\[0\]\.gives\[0\] is "rich", expected one of "poor", "not-poor"/,
    ],
    [
      "a rule over another line",
      { rules: [{ ...rule, when: { income: "below", line: "other" } }] },
      /rules\[0\]\.when\.line is "other", expected one of "line"/,
    ],
    [
      "another comparison",
      { rules: [{ ...rule, when: { income: "<", line: "line" } }] },
      /rules\[0\]\.when\.income is "<"/,
    ],
    [
      "a condition of two kinds",
      { rules: [{ ...rule, when: { income: "below", line: "line", all: [] } }] },
      /rules\[0\]\.when .* expected \{ income, line \}/,
    ],
    ["an empty condition", { rules: [{ ...rule, when: {} }] }, /rules\[0\]\.when/],
    ["nothing to hold of all", { rules: [{ ...rule, when: { all: [] } }] }, /rules\[0\]\.when\.all/],
    [
      "conditions without end",
      { rules: [{ ...rule, when: deep(5000) }] },
      /expected conditions at most 8 deep/,
    ],
    ["no source at all", { source: undefined }, /checkedOn is missing/],
    [
      "evidence of one's own",
      { source: { ...document.source, evidence: "certain" } },
      /source\.evidence is "certain"/,
    ],
    ["rules that are no list", { rules: "poor" }, /rules is "poor"/],
    ["a text of a megabyte", { label: { vi: "a".repeat(1e6), en: "b" } }, /label\.vi/],
  ])("%s", (_, part, message) => {
    const error = refusal(() => defineStandard({ ...document, ...part } as StandardDocument));
    expect(error.code).toBe("STANDARD_INVALID");
    expect(error.message).toMatch(message);
  });

  test("what is no document", () => {
    for (const nothing of [null, undefined, 1, "vn-2022", [], () => vietnam2022]) {
      expect(refusal(() => defineStandard(nothing as never)).code).toBe("STANDARD_INVALID");
    }
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
    expect(error.message).toMatch(/weights with fewer different sums/);
  });
});
