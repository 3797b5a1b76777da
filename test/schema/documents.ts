import {
  alkireFoster,
  assessDeprivations,
  classifyHousehold,
  colombiaMpi,
  defineMeasure,
  defineStandard,
  disbursement,
  globalMpi,
  mergeTabulations,
  mobilisation,
  parseFigure,
  summariseDisbursements,
  summariseMobilisation,
  tabulate,
  verifySheet,
  vietnam2011,
  vietnam2022,
} from "poverty-indicators";
import {
  type DocumentName,
  disbursementLineSchema,
  householdSchema,
  measureSchema,
  mobilisationLineSchema,
  rosterSchema,
  sheetSchema,
  standardSchema,
  tabulationSchema,
} from "poverty-indicators/schema";

/** An input document: its schema, what of the library reads it, and documents that both accept. */
export interface InputDocument {
  readonly schema: {
    readonly safeParse: (value: unknown) => { readonly success: boolean; readonly data?: unknown };
  };
  readonly read: (document: never) => unknown;
  readonly examples: readonly unknown[];
}

const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const said = (text: string): unknown => ({ vi: text, en: text });
const id = (text: string): unknown => ({ id: text });

const smallMeasure = {
  dimensions: { health: { nutrition: "1/4", care: 0.25 }, housing: { roof: "50 %" } },
  cutoff: "1/4",
};
const table = tabulate(
  {
    deprivations: { nutrition: [1, 0, 1], care: [0, null, 1], roof: [1, 1, 0] },
    weights: [1, 0.5, 2.25],
    groups: { region: ["north", "south", "north"] },
    strata: ["1", "1", "1"],
    clusters: ["a", "b", "b"],
  },
  defineMeasure(smallMeasure),
  { missing: "reweight" },
);

const everyRelation = [
  { kind: "ratio", part: "a", whole: "b", printed: "r" },
  { kind: "share", id: "s", part: "a", whole: "b", printed: "r" },
  { kind: "attainment", actual: "a", target: "b", printed: "r" },
  { kind: "sum", parts: ["a", "c"], total: "b" },
  { kind: "difference", from: "a", to: "b", printed: "c" },
  { kind: "relative-change", from: "a", to: "b", printed: "g" },
  { kind: "product", factors: ["r", "b"], printed: "a" },
  { kind: "weighted-mean", terms: [{ value: "r", weight: "a" }], mean: "p" },
  { kind: "average", figures: ["a", "b"], printed: "c" },
  { kind: "average-change", from: "a", to: "b", years: 2, printed: "c" },
  { kind: "flow", opening: "a", entered: ["c"], left: [], closing: "b" },
  { kind: "target", outcome: "r", atLeast: "u", claim: "missed" },
  { kind: "same", figures: ["a", "c"] },
  { kind: "implied-total", shares: [{ count: "a", printed: "r" }], total: "b" },
  { kind: "order", figures: ["a", "b"], strict: true },
  { kind: "proportion", figures: ["r"] },
  { kind: "equation", left: { op: "+", of: ["a", { op: "*", of: [2, "c"] }] }, relation: "<=", right: "b" },
];
const figures = [
  { id: "a", text: "12 hộ", place: "x", period: "2022", measures: "poor households" },
  { id: "b", text: "100 hộ", locale: "vi" },
  { id: "c", text: "88 hộ", unit: "household", exact: true },
  { id: "r", text: "12%" },
  { id: "g", text: "733%" },
  { id: "p", text: "12,0%" },
  { id: "u", text: "1 - 15%", end: "lower" },
  { id: "n", text: "năm", value: "5" },
  id("total"),
];

/** The smallest whole document of a standard. */
const pilot = {
  id: "pilot",
  country: "VN",
  label: said("Pilot"),
  from: "2026-01-01",
  until: null,
  fromBecause: { text: said("Start") },
  untilBecause: { text: said("No end") },
  source: {
    citation: { document: "Pilot plan", clause: "1", url: null },
    evidence: "given by the caller",
    checkedOn: "2026-11-21",
  },
  areas: [{ id: "everywhere", label: said("Everywhere") }],
  income: {
    per: "month",
    currency: "VND",
    lines: [{ id: "line", label: said("line"), amounts: { everywhere: 2500000 } }],
  },
  cutoffs: [{ id: "k", label: said("k"), share: "1/2" }],
  dimensions: [
    {
      id: "d",
      label: said("d"),
      indicators: [
        { id: "one", label: said("one"), weight: "1/2" },
        { id: "two", label: said("two"), weight: "50 %", threshold: { text: said("t") } },
      ],
    },
  ],
  classes: [
    { id: "poor", label: said("Poor"), countsAs: "poor" },
    { id: "not-poor", label: said("Not poor"), countsAs: "not-poor" },
  ],
  rules: [
    {
      id: "poor",
      label: said("Poor"),
      gives: "poor",
      when: {
        any: [
          { income: "at-most", line: "line" },
          { deprivations: "at-least", cutoff: "k" },
        ],
      },
    },
    {
      id: "not-poor",
      label: said("Not poor"),
      gives: ["not-poor"],
      when: {
        all: [
          { income: "above", line: "line" },
          { deprivations: "below", cutoff: "k" },
        ],
      },
    },
  ],
};

/** The keys of a line that a summary can group by. */
const keysOf = (line: object): string[] =>
  Object.keys(line)
    .filter((key) => !["plan", "disbursed", "target", "raised", "pledged"].includes(key))
    .sort();

const money = json(parseFigure("7,886 tỷ đồng"));

/** Every input document that has a schema. */
export const documents: Readonly<Record<DocumentName, InputDocument>> = {
  sheet: {
    schema: sheetSchema,
    read: (sheet) => verifySheet(sheet),
    examples: everyRelation.map((relation) => ({
      source: "x",
      locale: "vi",
      figures,
      relations: [relation],
    })),
  },
  standard: {
    schema: standardSchema,
    read: (standard) => defineStandard(standard),
    examples: [pilot, json(vietnam2011), json(vietnam2022)],
  },
  measure: {
    schema: measureSchema,
    read: (measure) => defineMeasure(measure),
    examples: [
      smallMeasure,
      { id: null, label: said("m"), dimensions: [{ id: "d", indicators: [id("x"), id("y")] }], cutoff: 1 },
      { dimensions: { a: ["x", "y"], b: ["z"] }, cutoff: 0.5 },
      json(globalMpi),
      json(colombiaMpi),
    ],
  },
  tabulation: {
    schema: tabulationSchema,
    read: (tabulation) => [mergeTabulations(tabulation), alkireFoster(tabulation)],
    examples: [
      json(table),
      json(tabulate({ deprivations: { x: [1, 0] } }, defineMeasure({ dimensions: { d: ["x"] }, cutoff: 1 }))),
    ],
  },
  household: {
    schema: householdSchema,
    read: (household) => classifyHousehold(household, vietnam2022),
    examples: [
      { area: "rural", monthlyIncomePerPerson: 1500000, deprivations: { water: true, latrine: null } },
      { id: "h1", area: "urban", yearlyIncomePerPerson: "18000000", deprivations: {} },
      { id: 7, area: "urban", monthlyIncomePerPerson: null },
      { area: "urban", monthlyIncomePerPerson: json(parseFigure("1,5 triệu đồng")) },
    ],
  },
  roster: {
    schema: rosterSchema,
    read: (roster) => assessDeprivations(roster, { reviewDay: "2026-11-21" }),
    examples: [
      {
        members: [
          { id: "a", age: 40, work: "wage", contract: true, completed: "primary", devices: ["smartphone"] },
          { id: 2, birthDate: "2015-02-28", attending: "primary", stunted: null, healthInsurance: false },
          {},
        ],
        dwelling: { durableWall: true, durableColumn: false, durableRoof: null, area: "36.5" },
        waterSource: "piped",
        latrine: "septic",
        sharedDevices: [],
      },
      { members: [{ age: null }], dwelling: null, waterSource: null },
    ],
  },
  "disbursement-line": {
    schema: disbursementLineSchema,
    read: (line) => [disbursement(line), summariseDisbursements([line], { by: keysOf(line) as never })],
    examples: [
      { plan: "59.440", disbursed: 7.886, carriedOver: null, planYear: 2023, level: "province", huyện: "x" },
      {
        plan: money,
        disbursed: money,
        capitalKind: "investment",
        source: null,
        asOf: "2023-08-31",
        project: 1,
      },
    ],
  },
  "mobilisation-line": {
    schema: mobilisationLineSchema,
    read: (line) => [mobilisation(line), summariseMobilisation([line], { by: keysOf(line) as never })],
    examples: [
      {
        target: "9.5",
        raised: "22.733",
        pledged: 30,
        level: "district-and-commune",
        year: "2023",
        own: true,
      },
      { target: money, raised: money, asOf: null },
    ],
  },
};
