import { describe, expect, test } from "vitest";
import { defineStandard, type StandardDocument } from "../../src/index.ts";
import { refusal } from "../refusal.ts";
import { said, small } from "./small.ts";

const document = small();
const [dimension] = document.dimensions ?? [];
const indicators = dimension?.indicators ?? [];

const income = (part: object) => ({ income: { ...document.income, ...part } });
const line = (part: object) => income({ lines: [{ ...document.income.lines[0], ...part }] });
const cutoff = (part: object) => ({ cutoffs: [{ ...document.cutoffs?.[0], ...part }] });
const ofDimension = (part: object) => ({ dimensions: [{ ...dimension, ...part }] });
const indicator = (part: object) =>
  ofDimension({ indicators: [{ ...indicators[0], ...part }, ...indicators.slice(1)] });
const ofClass = (part: object) => ({ classes: [{ ...document.classes[0], ...part }, document.classes[1]] });
const rule = (part: object) => ({ rules: [{ ...document.rules[0], ...part }, document.rules[1]] });
const source = (part: object) => ({ source: { ...document.source, ...part } });
const deep = (depth: number): unknown =>
  depth === 0 ? { income: "below", line: "line" } : { all: [deep(depth - 1)] };

const sourced = "citation, evidence, checkedOn, readIn";
const anId = 'an id of letters, digits and hyphens, such as "near-poor"';
const aLabel = "an object with vi, en";
const aText = "a text of at most 4000 characters";
const aDay = 'a day such as "2026-12-31"';
const aRemark = `an object with text, ${sourced}`;
const once = "every id once";
const evidence =
  'one of "read in the legal text", "read in a secondary source", "derived", "recalled", "not seen", "given by the caller"';
const comparison = 'one of "below", "at-most", "at-least", "above"';
const ofTheDocument =
  "kind, id, country, place, label, from, until, fromBecause, untilBecause, baseYears, source, areas, income, " +
  "cutoffs, dimensions, classes, rules, remarks";

/** What is refused, what is said of it, and what was expected. */
type Refusal = readonly [part: object, says: string, expected: string];

const refusals: Readonly<Record<string, readonly Refusal[]>> = {
  "the head of a document": [
    [{ kind: "measure" }, 'kind is "measure"', 'one of "standard"'],
    [{ id: 7 }, "id is 7", anId],
    [{ id: "1a" }, 'id is "1a"', anId],
    [{ id: "a b" }, 'id is "a b"', anId],
    [{ id: "a".repeat(65) }, `id is "${"a".repeat(60)}…"`, anId],
    [{ country: "VNM" }, 'country is "VNM"', 'two capital letters such as "VN"'],
    [{ country: "XVN" }, 'country is "XVN"', 'two capital letters such as "VN"'],
    [{ country: ["VN"] }, "country is an array of 1", 'two capital letters such as "VN"'],
    [{ place: "Hà Nội" }, 'place is "Hà Nội"', aLabel],
    [{ place: { vi: "Hà Nội" } }, "place.en is missing", aText],
    [{ label: undefined }, "label is missing", aLabel],
    [{ label: { vi: 5, en: "a" } }, "label.vi is 5", aText],
    [{ label: { vi: "a", en: 5 } }, "label.en is 5", aText],
    [
      { label: { ...said("a"), fr: "c" } },
      'the key "fr" of label is an object { vi, en, fr }',
      "only vi, en",
    ],
    [{ from: "1/1/2026" }, 'from is "1/1/2026"', aDay],
    [{ until: "2025-12-31" }, 'until is "2025-12-31"', "a day on or after from, or null where no end is set"],
    [{ until: "soon" }, 'until is "soon"', "a day on or after from, or null where no end is set"],
    [{ fromBecause: undefined }, "fromBecause is missing", aRemark],
    [{ fromBecause: { text: "x" } }, 'fromBecause.text is "x"', aLabel],
    [{ untilBecause: 5 }, "untilBecause is 5", aRemark],
    [
      { untilBecause: { text: said("x"), note: 1 } },
      'the key "note" of untilBecause is an object { text, note }',
      `only text, ${sourced}`,
    ],
  ],
  "base years and remarks": [
    [{ baseYears: {} }, "baseYears is an object {  }", "a list of 0 to 20 items"],
    [{ baseYears: ["2021"] }, 'baseYears[0] is "2021"', `an object with year, ${sourced}`],
    [{ baseYears: [{ year: 1899 }] }, "baseYears[0].year is 1899", "a year such as 2021"],
    [{ baseYears: [{ year: 3000 }] }, "baseYears[0].year is 3000", "a year such as 2021"],
    [{ baseYears: [{ year: 2021.5 }] }, "baseYears[0].year is 2021.5", "a year such as 2021"],
    [{ baseYears: [{ year: "2021" }] }, 'baseYears[0].year is "2021"', "a year such as 2021"],
    [{ baseYears: [{ year: 2021, checkedOn: 1 }] }, "baseYears[0].checkedOn is 1", aDay],
    [{ remarks: 5 }, "remarks is 5", "a list of 0 to 50 items"],
    [{ remarks: [{ text: said("x") }, "x"] }, 'remarks[1] is "x"', aRemark],
    [
      { remarks: [{ text: said("x"), citation: 5 }] },
      "remarks[0].citation is 5",
      "an object with document, clause, url",
    ],
  ],
  sources: [
    [{ source: "a plan" }, 'source is "a plan"', `an object with ${sourced}`],
    [
      source({ page: 1 }),
      'the key "page" of source is an object { citation, evidence, checkedOn, page }',
      `only ${sourced}`,
    ],
    [source({ checkedOn: undefined }), "source.checkedOn is missing", aDay],
    [source({ evidence: undefined }), "source.evidence is missing", evidence],
    [source({ citation: undefined }), "source.citation is missing", "an object with document, clause, url"],
    [{ source: undefined }, "income.lines[0].checkedOn is missing", aDay],
    [line({ checkedOn: "today" }), 'income.lines[0].checkedOn is "today"', aDay],
    [line({ evidence: "sure" }), 'income.lines[0].evidence is "sure"', evidence],
    [line({ readIn: 5 }), "income.lines[0].readIn is 5", aText],
    [line({ citation: "law" }), 'income.lines[0].citation is "law"', "an object with document, clause, url"],
    [
      line({ citation: { document: 1, clause: "", url: null } }),
      "income.lines[0].citation.document is 1",
      aText,
    ],
    [
      line({ citation: { document: "", clause: 1, url: null } }),
      "income.lines[0].citation.clause is 1",
      aText,
    ],
    [line({ citation: { document: "", clause: "", url: 1 } }), "income.lines[0].citation.url is 1", aText],
    [
      line({ citation: { document: "", clause: "", url: null, page: 1 } }),
      'the key "page" of income.lines[0].citation is an object { document, clause, url, page }',
      "only document, clause, url",
    ],
  ],
  "areas and income lines": [
    [{ areas: "rural" }, 'areas is "rural"', "a list of 1 to 50 items"],
    [{ areas: ["rural"] }, 'areas[0] is "rural"', "an object with id, label"],
    [{ areas: [{ id: "r u", label: said("x") }] }, 'areas[0].id is "r u"', anId],
    [{ areas: [{ id: "rural" }] }, "areas[0].label is missing", aLabel],
    [
      { areas: [{ id: "rural", label: said("x"), kind: 1 }] },
      'the key "kind" of areas[0] is an object { id, label, kind }',
      "only id, label",
    ],
    [{ areas: [document.areas[0], document.areas[0]] }, 'an id of areas is "rural"', once],
    [{ income: null }, "income is null", "an object with per, currency, lines"],
    [
      income({ tax: 1 }),
      'the key "tax" of income is an object { per, currency, lines, tax }',
      "only per, currency, lines",
    ],
    [income({ per: "week" }), 'income.per is "week"', 'one of "month", "year"'],
    [income({ currency: "VNDD" }), 'income.currency is "VNDD"', 'three capital letters such as "VND"'],
    [income({ currency: "XVND" }), 'income.currency is "XVND"', 'three capital letters such as "VND"'],
    [
      income({ currency: ["VND"] }),
      "income.currency is an array of 1",
      'three capital letters such as "VND"',
    ],
    [
      income({ lines: ["line"] }),
      'income.lines[0] is "line"',
      `an object with id, label, amounts, ${sourced}`,
    ],
    [
      income({ lines: [document.income.lines[0], document.income.lines[0]] }),
      'an id of income.lines is "line"',
      once,
    ],
    [line({ id: 1 }), "income.lines[0].id is 1", anId],
    [line({ label: null }), "income.lines[0].label is null", aLabel],
    [
      line({ tax: 1 }),
      'the key "tax" of income.lines[0] is an object { id, label, amounts, tax }',
      `only id, label, amounts, ${sourced}`,
    ],
    [line({ amounts: 5 }), "income.lines[0].amounts is 5", "an object with rural"],
    [line({ amounts: {} }), "income.lines[0].amounts.rural is missing", "an amount for every area"],
    [line({ amounts: { rural: 0 } }), "income.lines[0].amounts.rural is 0", "an amount above zero"],
    [line({ amounts: { rural: -1 } }), "income.lines[0].amounts.rural is -1", "an amount above zero"],
    [
      line({ amounts: { rural: 1, city: 1 } }),
      'the key "city" of income.lines[0].amounts is an object { rural, city }',
      "only rural",
    ],
  ],
  "cut-offs": [
    [{ cutoffs: [3] }, "cutoffs[0] is 3", `an object with id, label, count, share, ${sourced}`],
    [cutoff({ id: "" }), 'cutoffs[0].id is ""', anId],
    [cutoff({ label: "" }), 'cutoffs[0].label is ""', aLabel],
    [cutoff({ checkedOn: 1 }), "cutoffs[0].checkedOn is 1", aDay],
    [
      cutoff({ count: 1 }),
      "cutoffs[0] is an object { id, label, share, count }",
      "either a count or a share",
    ],
    [
      cutoff({ share: undefined }),
      "cutoffs[0] is an object { id, label, share }",
      "either a count or a share",
    ],
    [cutoff({ share: null, count: -1 }), "cutoffs[0].count is -1", "a whole number from 0 to 30"],
    [cutoff({ share: null, count: 31 }), "cutoffs[0].count is 31", "a whole number from 0 to 30"],
    [cutoff({ share: null, count: "3" }), 'cutoffs[0].count is "3"', "a whole number from 0 to 30"],
    [cutoff({ share: "1.01" }), 'cutoffs[0].share is "1.01"', "a fraction from 0 to 1"],
    [cutoff({ share: "-1/3" }), 'cutoffs[0].share is "-1/3"', "a fraction from 0 to 1"],
    [
      cutoff({ tax: 1 }),
      'the key "tax" of cutoffs[0] is an object { id, label, share, tax }',
      `only id, label, count, share, ${sourced}`,
    ],
    [{ cutoffs: [document.cutoffs?.[0], document.cutoffs?.[0]] }, 'an id of cutoffs is "third"', once],
  ],
  "dimensions and indicators": [
    [{ dimensions: {} }, "dimensions is an object {  }", "a list of 0 to 30 items"],
    [{ dimensions: [1] }, "dimensions[0] is 1", "an object with id, label, indicators"],
    [ofDimension({ id: 1 }), "dimensions[0].id is 1", anId],
    [ofDimension({ label: 1 }), "dimensions[0].label is 1", aLabel],
    [
      ofDimension({ weight: 1 }),
      'the key "weight" of dimensions[0] is an object { id, label, indicators, weight }',
      "only id, label, indicators",
    ],
    [ofDimension({ indicators: [] }), "dimensions[0].indicators is an array of 0", "a list of 1 to 30 items"],
    [{ dimensions: [dimension, dimension] }, 'an id of dimensions is "all"', once],
    [
      ofDimension({ indicators: ["a"] }),
      'dimensions[0].indicators[0] is "a"',
      `an object with id, label, weight, threshold, ${sourced}`,
    ],
    [indicator({ id: 1 }), "dimensions[0].indicators[0].id is 1", anId],
    [indicator({ label: 1 }), "dimensions[0].indicators[0].label is 1", aLabel],
    [indicator({ weight: "2" }), 'dimensions[0].indicators[0].weight is "2"', "a fraction from 0 to 1"],
    [indicator({ threshold: "x" }), 'dimensions[0].indicators[0].threshold is "x"', aRemark],
    [indicator({ threshold: { text: 1 } }), "dimensions[0].indicators[0].threshold.text is 1", aLabel],
    [
      indicator({ unit: 1 }),
      'the key "unit" of dimensions[0].indicators[0] is an object { id, label, weight, unit }',
      `only id, label, weight, threshold, ${sourced}`,
    ],
    [indicator({ checkedOn: 1 }), "dimensions[0].indicators[0].checkedOn is 1", aDay],
    [indicator({ id: "b" }), 'an indicator id of dimensions is "b"', once],
    [
      indicator({ weight: null }),
      "the weights of dimensions is an array of 2",
      "a weight for every indicator or for none",
    ],
    [indicator({ weight: "1/3" }), 'the sum of the weights of dimensions is "5/6"', "exactly 1"],
    [
      ofDimension({ indicators: indicators.map(({ id, label }) => ({ id, label })) }),
      'cutoffs.third is "33/100"',
      "a count, because the indicators have no weights",
    ],
    [
      ofDimension({
        indicators: ["1", "9007199254740995", "1"].map((part, at) => ({
          ...indicators[at],
          weight: `${part}/9007199254740997`,
        })),
      }),
      "the common denominator of the weights of dimensions is 9007199254740997n",
      "a number below 2^53",
    ],
  ],
  classes: [
    [{ classes: {} }, "classes is an object {  }", "a list of 1 to 50 items"],
    [{ classes: ["poor"] }, 'classes[0] is "poor"', "an object with id, label, countsAs"],
    [ofClass({ id: 1 }), "classes[0].id is 1", anId],
    [ofClass({ label: 1 }), "classes[0].label is 1", aLabel],
    [
      ofClass({ countsAs: "rich" }),
      'classes[0].countsAs is "rich"',
      'one of "poor", "near-poor", "not-poor"',
    ],
    [
      ofClass({ rank: 1 }),
      'the key "rank" of classes[0] is an object { id, label, countsAs, rank }',
      "only id, label, countsAs",
    ],
    [{ classes: [document.classes[0], document.classes[0]] }, 'an id of classes is "poor"', once],
  ],
  "rules and their conditions": [
    [{ rules: "poor" }, 'rules is "poor"', "a list of 1 to 50 items"],
    [{ rules: [1] }, "rules[0] is 1", `an object with id, label, gives, when, ${sourced}`],
    [{ rules: [document.rules[0], document.rules[0]] }, 'an id of rules is "poor"', once],
    [rule({ id: 1 }), "rules[0].id is 1", anId],
    [rule({ label: 1 }), "rules[0].label is 1", aLabel],
    [rule({ evidence: "sure" }), 'rules[0].evidence is "sure"', evidence],
    [
      rule({ rank: 1 }),
      'the key "rank" of rules[0] is an object { id, label, gives, when, rank }',
      `only id, label, gives, when, ${sourced}`,
    ],
    [rule({ gives: "rich" }), 'rules[0].gives[0] is "rich"', 'one of "poor", "not-poor"'],
    [rule({ gives: 3 }), "rules[0].gives is 3", "a list of 1 to 2 items"],
    [rule({ gives: [] }), "rules[0].gives is an array of 0", "a list of 1 to 2 items"],
    [rule({ gives: ["poor", "poor", "poor"] }), "rules[0].gives is an array of 3", "a list of 1 to 2 items"],
    [
      rule({ when: null }),
      "rules[0].when is null",
      "an object with income, line, deprivations, cutoff, all, any",
    ],
    [
      rule({ when: { not: 1 } }),
      'the key "not" of rules[0].when is an object { not }',
      "only income, line, deprivations, cutoff, all, any",
    ],
    [
      rule({ when: { income: "below" } }),
      "rules[0].when is an object { income }",
      "{ income, line }, { deprivations, cutoff }, { all } or { any }",
    ],
    [rule({ when: { income: "<", line: "line" } }), 'rules[0].when.income is "<"', comparison],
    [rule({ when: { income: "below", line: "x" } }), 'rules[0].when.line is "x"', 'one of "line"'],
    [rule({ when: { deprivations: "<", cutoff: "third" } }), 'rules[0].when.deprivations is "<"', comparison],
    [rule({ when: { deprivations: "below", cutoff: "x" } }), 'rules[0].when.cutoff is "x"', 'one of "third"'],
    [rule({ when: { all: [] } }), "rules[0].when.all is an array of 0", "a list of 1 to 20 items"],
    [rule({ when: { any: 5 } }), "rules[0].when.any is 5", "a list of 1 to 20 items"],
    [
      rule({ when: { all: [{ any: [{ income: "x", line: "line" }] }] } }),
      'rules[0].when.all[0].any[0].income is "x"',
      comparison,
    ],
    [
      rule({ when: deep(8) }),
      `rules[0].when${".all[0]".repeat(8)} is an object { income, line }`,
      "conditions at most 8 deep",
    ],
  ],
};

describe.each(Object.entries(refusals))(
  "of %s, a refusal says where, what came, and what was expected",
  (_, rows) => {
    test.each(rows.map(([part, says, expected]) => ({ part, says, expected })))(
      "$says",
      ({ part, says, expected }) => {
        const error = refusal(() => defineStandard({ ...document, ...part } as StandardDocument));
        expect(error.code).toBe("STANDARD_INVALID");
        expect(error.message).toBe(`Cannot define a standard: ${says}, expected ${expected}`);
      },
    );
  },
);

describe("of the document itself", () => {
  test.each([
    [null, "the document is null"],
    [undefined, "the document is missing"],
    ["small", 'the document is "small"'],
    [[], "the document is an array of 0"],
    [() => document, "the document is a function"],
  ])("%s is none", (nothing, says) => {
    const error = refusal(() => defineStandard(nothing as never));
    expect(error.message).toBe(`Cannot define a standard: ${says}, expected an object with ${ofTheDocument}`);
    expect(error.received).toBe(nothing);
  });

  test("a key without end is shown by its beginning", () => {
    const { message } = refusal(() =>
      defineStandard({ ...document, ["k".repeat(1000)]: 1 } as StandardDocument),
    );
    expect(message).toContain(`: the key "${"k".repeat(60)}" of the document is an object {`);
    expect(message.endsWith(`, expected only ${ofTheDocument}`)).toBe(true);
  });
});
