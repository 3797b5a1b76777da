/** Arguments that each public function takes; the fuzzer changes them. */
import {
  alkireFoster,
  alkireFosterAtCutoffs,
  type Classification,
  checkTarget,
  classifyByScorecard2022,
  classifyHousehold,
  compareTabulations,
  decimal,
  defineMeasure,
  disbursement,
  fraction,
  interval,
  measuresAtEveryCutoff,
  parseFigure,
  parseTarget,
  rate,
  summariseDisbursements,
  surveyDesign,
  tabulate,
  tabulateGaps,
  verifyRatio,
  verifySheet,
  vietnam2016,
  vietnam2022,
} from "poverty-indicators";
import { show } from "poverty-indicators/notebook";
import { classificationQuery, tabulationQuery } from "poverty-indicators/sql";
import { documents } from "../schema/documents.ts";

const figures = ["13,26%", "7,886 tỷ đồng", "59,440 tỷ đồng", "6.621 hộ", "gần 128 tỷ đồng"] as const;
const [percent, part, whole, count, nearly] = figures.map((text) => parseFigure(text, { locale: "vi" }));

const measure = defineMeasure({
  dimensions: { health: { care: "1/4", food: "1/4" }, home: { roof: "1/2" } },
  cutoff: "1/2",
});
const columns = {
  deprivations: { care: [1, 0, 1, null], food: [0, 0, 1, 1], roof: [1, 1, 0, 0] },
  weights: [1, 2.5, 0.25, 3],
  groups: { region: ["north", "south", "north", "south"] },
  strata: ["1", "1", "2", "2"],
  clusters: ["a", "b", "c", "d"],
};
const table = tabulate(columns, measure);
const other = tabulate(
  { ...columns, deprivations: { ...columns.deprivations, care: [0, 0, 1, 0] } },
  measure,
);
const achievements = { care: { values: [30, 80, 120, null], cutoff: 100 } };
const gaps = tabulateGaps(
  { achievements, deprivations: { food: [1, 0, 0, 1], roof: [0, 0, 1, 1] } },
  measure,
);
const rural = {
  area: "rural",
  monthlyIncomePerPerson: "1400000",
  deprivations: { employment: true, water: null },
} as const;
const households = {
  area: ["rural", "urban", "rural"],
  monthlyIncomePerPerson: [1_400_000, 2_000_001, 5_000_000],
  deprivations: Object.fromEntries(
    vietnam2022.dimensions.flatMap(({ indicators }) => indicators.map(({ id }, at) => [id, [1, 0, at % 2]])),
  ),
  groups: { commune: ["a", "b", "a"] },
};
const design = surveyDesign({ strata: [0, 0, 0, 1, 1], stratumCount: 2 });
const five = [1, 2.5, 3, 0, 4];
const roster = documents.roster.examples.map((one) => [one, { reviewDay: "2026-11-21" }]);
const sheet = documents.sheet.examples;
const report = verifySheet(sheet[0] as never);
const target = parseTarget("1 - 1,5%/năm", { locale: "vi" });
const ends = interval({ lower: 1, upper: "2.5" });
const lines = [
  { plan: "59.440", disbursed: 7.886, province: "x", year: 2023 },
  { plan: 0, disbursed: 0n, province: "y", year: 2023 },
];
const raised = [{ target: "9.5", raised: "22.733", province: "x" }];
const deprivations = { care: "care", food: "food", roof: "roof" };
const query = tabulationQuery(measure, {
  dialect: "duckdb",
  table: "t",
  deprivations,
  groups: { region: "r" },
});
const classes = classificationQuery(vietnam2016, {
  dialect: "postgresql",
  table: ["s", "t"],
  area: { only: "rural" },
  monthlyIncomePerPerson: "income",
  deprivations: {},
});
const source = {
  citation: { document: "Nghị quyết của tỉnh", clause: "Điều 1", url: null },
  evidence: "given by the caller",
  checkedOn: "2026-11-21",
};
const year = { standard: "vn-2022", households: { h1: "poor", h2: "near-poor", h3: "not-poor" } };
const scorecards = [
  { area: "rural", a: 120, b: "30" },
  { area: "urban", a: null, b: 10 },
];
const sheetTable = {
  source: "x",
  locale: "vi",
  columns: [
    { id: "poor", unit: "household" },
    { id: "both", unit: "household" },
    { id: "rate", suffix: "%" },
  ],
  rows: [
    { id: "a", cells: ["129.160", "236.766", "15,39"] },
    { id: "b", cells: ["9.710", "15.787", null] },
  ],
  relations: [{ kind: "share", part: "poor", whole: "both", printed: "rate" }],
};
const verdict = verifyRatio({ part: 1, whole: 3, printed: "33.3" });
const results = alkireFosterAtCutoffs(table, ["1/2", "1"]);
const shown = show(alkireFoster(table));
const found: readonly Classification[] = [classifyHousehold(rural, vietnam2022)];

type Examples = Readonly<Record<string, readonly (readonly unknown[])[]>>;

const numbers: Examples = {
  decimal: [["1234.5"], [7n], [decimal("0.1")]],
  fraction: [["1/18"], ["33 %"], [fraction("2/3")]],
  roundTo: [
    ["1.005", 2, "half-up"],
    [parseFigure("1").value, 0, "half-even"],
  ],
  interval: [[{ lower: 1, upper: "2.5", lowerClosed: false }], [{}]],
  intervalContains: [[ends, 2]],
  ...Object.fromEntries(
    ["addIntervals", "subtractIntervals", "multiplyIntervals", "intersectIntervals"].map((name) => [
      name,
      [
        [ends, { lower: -3, upper: null }],
        [ends, ends],
      ],
    ]),
  ),
  divideIntervals: [[ends, { lower: 2, upper: 3 }]],
  isPovertyError: [[new Error("another")]],
};

const texts: Examples = {
  ...Object.fromEntries(
    ["parseFigure", "readFigure"].map((name) => [
      name,
      [...figures, "22,733", "5 triệu USD"].flatMap((text) => [
        [text, { locale: "vi" }],
        [text, { unit: "vnd" }],
        [text],
      ]),
    ]),
  ),
  parsePair: [["15,636 tỷ đồng/86,687 tỷ đồng", { locale: "vi" }], ["3/12 xã"]],
  parseRange: [["1 - 1,5%", { locale: "vi" }], ["từ 3 đến 5 hộ"]],
  parseTarget: [["1 - 1,5%/năm", { locale: "vi" }], ["giảm trên 50% hộ nghèo"], ["trên 80%"]],
  formatFigure: [
    [percent, { locale: "en" }],
    [decimal("15636000000"), { unit: "vnd", scale: 1e9, places: 3 }],
  ],
  preimage: [[percent, "half-up"], [count], [part, "truncate"]],
  isFigure: [[percent]],
};

const funds: Examples = {
  rate: [
    [15.636, "86.687"],
    [part, whole],
  ],
  rateChange: [[{ from: "2.58", to: "1.96", years: 2 }], [{ from: percent, to: percent }]],
  povertyRates: [[{ households: 337000, poor: 6621, nearPoor: 12203 }], [{ households: count, poor: 1 }]],
  householdFlows: [
    [
      {
        opening: 100,
        escaped: { entirely: 5, toNearPoor: 3 },
        newlyPoor: 2,
        closing: 94,
        households: { opening: 900, closing: 1000 },
      },
    ],
  ],
  checkTarget: [
    [target, "1.17"],
    [target, { from: "2.58", to: "1.41", years: 1 }],
    [parseTarget("trên 80%"), percent],
  ],
  checkTargetOverYears: [
    [target, { 2022: "1.17", 2023: 0.4 }],
    [target, ["1", 2]],
  ],
  disbursement: [[{ plan: "86687000000", disbursed: "15636000000" }], [{ plan: whole, disbursed: part }]],
  mobilisation: [[{ target: "9.5", raised: "22.733" }], [{ target: 0, raised: 0 }]],
  summariseDisbursements: [
    [lines, { by: "province" }],
    [lines, { by: ["year", "province"] }],
  ],
  summariseMobilisation: [[raised, { by: "province" }]],
};

const law: Examples = {
  standardInForce: [["VN", "2023-06-30"]],
  standardsOfYear: [["VN", 2021]],
  defineStandard: documents.standard.examples.map((one) => [one]),
  deriveStandard: [
    [
      vietnam2022,
      {
        id: "p",
        label: { vi: "t", en: "t" },
        source,
        lines: {
          povertyLine: { rural: 2000000, urban: 2500000 },
          averageLivingStandardLine: { rural: 3000000, urban: 3750000 },
        },
        cutoffs: { deprivationCutoff: 2 },
      },
    ],
  ],
  mexicoStandard: [
    [
      {
        month: "2022-08",
        lines: {
          rural: { povertyLine: "2970.76", extremePovertyLine: "1600.18" },
          urban: { povertyLine: "4158.35", extremePovertyLine: "2086.21" },
        },
      },
    ],
  ],
  classifyHousehold: documents.household.examples.map((one) => [one, vietnam2022, { locale: "en" }]),
  classifyChunks: [[[households, households], vietnam2022, {}]],
  classifyUnder: [[rural, [vietnam2016, vietnam2022]]],
  classifyHouseholds: [[households, vietnam2022, {}]],
  classifyByScorecard2016: [[{ area: "rural", b1: 100, b2: "20" }]],
  classifyByScorecard2022: scorecards.map((one) => [one, {}]),
  countScorecards: [[scorecards.map((one) => classifyByScorecard2022(one as never))]],
  reviewYear: [
    [year, { ...year, households: { h1: "not-poor", h2: "poor", h4: "poor" } }, { formerlyPoor: ["h2"] }],
  ],
  ...Object.fromEntries(
    [
      ...["assessAdultEducation", "assessChildSchooling", "assessDependants", "assessDeprivations"],
      ...[
        "assessEmployment",
        "assessHealthInsurance",
        "assessHousingArea",
        "assessHousingQuality",
        "assessWater",
      ],
      ...["assessInformationDevices", "assessLatrine", "assessNutrition", "assessTelecommunication"],
    ].map((name) => [name, roster]),
  ),
};

const counting: Examples = {
  defineMeasure: documents.measure.examples.map((one) => [one]),
  tabulate: [
    [columns, measure, { missing: "reweight" }],
    [{ deprivations: { ...columns.deprivations } }, measure],
  ],
  tabulateChunks: [[[columns, columns], measure, {}]],
  tabulateGaps: [[{ achievements, deprivations: { food: [1, 0, 0, 1], roof: [0, 0, 1, 1] } }, measure]],
  mergeTabulations: [[table, other]],
  reweighTabulation: [[table, measure]],
  alkireFoster: [[table, { cutoff: "1/4", missing: "not-deprived" }], [table]],
  alkireFosterAtCutoffs: [[table, ["1/4", 1], {}]],
  alkireFosterGaps: [[gaps, { cutoff: 1 }]],
  compareTabulations: [[table, other, { years: 3, cutoff: "1/2", surveys: "panel", level: 0.9 }]],
  measuresAtEveryCutoff: [[table, { missing: "drop" }]],
  groupDominance: [[table, "region", {}]],
  rankCorrelation: [
    [
      ["1/3", 0.25, "1/5"],
      ["1/2", 1, "2/5"],
    ],
  ],
  rankRobustness: [[results, "region", "headcountRatio"]],
  explainProfile: [
    [measure, { care: true, food: 0, roof: null }, { cutoff: "1/2" }],
    [measure, 5],
  ],
  columnsFromRows: [
    [
      [{ a: 1, b: "x" }, { a: null }],
      ["a", "b"],
    ],
  ],
  columnsFromTable: [
    [{ columnNames: () => ["a", "b"], getColumns: () => [[1], [null]] }, ["a"]],
    [{ schema: { fields: [{ name: "a" }] }, getChildAt: () => [1, 0] }],
  ],
};

const inference: Examples = {
  surveyDesign: [
    [{ strata: [0, 0, 0, 1, 1], stratumCount: 2, populationUnits: [30, 10], stratumLabels: ["a", "b"] }],
  ],
  degreesOfFreedom: [[design], [design, [0, 1, 3]]],
  deltaStandardError: [
    [
      [1, -0.5],
      [
        [4, 1],
        [1, 9],
      ],
    ],
  ],
  changeOfEstimate: [
    [
      { value: 0.3, standardError: 0.02 },
      { value: 0.2, standardError: 0.03 },
      { years: 2, degreesOfFreedom: 30, covariance: 0.0001 },
    ],
  ],
  confidenceInterval: [[0.25, 0.02, { level: 0.95, degreesOfFreedom: 12, method: "logit" }]],
  linearisedRatio: [[five, [2, 3, 4, 5, 6]]],
  ratioStandardError: [[design, five, [2, 3, 4, 5, 6], { singleUnit: "average" }]],
  taylorVariance: [[design, five, { singleUnit: "adjust" }]],
  taylorCovariance: [[design, [five, [2, 3, 4, 5, 6]], {}]],
  jackknifeRatios: [[design, five, [2, 3, 4, 5, 6], {}]],
  jackknifeReplicates: [[design, { singleUnit: "remove" }]],
  jackknifeWeights: [[design, 1]],
  replicateStandardError: [
    [five, { method: "brr", fay: 0.3 }],
    [[0.5, null, 1], { method: "jackknife", scales: [1, 1, 1] }],
  ],
};

const verification: Examples = {
  verifyRatio: [
    [{ part, whole, printed: percent }, { locale: "vi" }],
    [{ part: 1, whole: "3", printed: nearly }],
  ],
  verifySum: [[{ parts: [count, 3], total: "6624" }]],
  verifyDifference: [[{ from: percent, to: "12", printed: "1.26" }]],
  verifyProduct: [[{ factors: [percent, whole], printed: part }]],
  impliedTotal: [
    [
      [
        { count, printed: "1.96" },
        { count: 12203, printed: percent },
      ],
      {},
    ],
  ],
  verifySheet: sheet.map((one) => [one, { locale: "en" }]),
  verifyNeighbourhood: sheet.slice(0, 3).map((one) => [one, "a", {}]),
  sheetFromTable: [[sheetTable]],
  reportMarkdown: [[report]],
  reportTable: [[report]],
  reportText: [[report]],
};

const entries: Examples = {
  show: [
    [alkireFoster(table), { locale: "vi" }],
    [{ a: disbursement({ plan: 9, disbursed: 1 }), b: disbursement({ plan: 0, disbursed: 0 }) }],
    [found],
    [report],
  ],
  tidyRows: [
    [alkireFoster(table)],
    [measuresAtEveryCutoff(table)],
    [disbursement({ plan: 9, disbursed: 1 })],
  ],
  findingRows: [[verdict], [report]],
  toCsv: [[[{ a: 1, b: "x,y" }, { a: null }], {}]],
  toHtml: [[shown], [[{ a: "<b>" }]]],
  toMarkdown: [[shown], [[{ a: "|" }]]],
  toText: [[shown], [[{ a: 1 }]]],
  jsonSchemaOf: [["sheet"]],
  tabulationQuery: [
    [measure, { dialect: "spark", table: "t", deprivations, weights: "w", strata: "s", clusters: "c" }],
  ],
  readTabulation: [[[["7", "1", "0", "2", "0"]], query, { rows: 2 }]],
  classificationQuery: [
    [
      vietnam2016,
      {
        dialect: "bigquery",
        table: "t",
        area: { column: "zone", codes: { urban: 1, rural: 2 } },
        monthlyIncomePerPerson: "i",
        deprivations: {},
      },
    ],
  ],
  readClassification: [[[["2", "1", "0", "1", "20", "0", "0"]], classes, {}]],
};

const geoJson = {
  type: "FeatureCollection",
  features: [
    {
      type: "Feature",
      properties: { name: "A" },
      geometry: {
        type: "Polygon",
        coordinates: [
          [
            [106, 11],
            [107, 11],
            [107, 12],
            [106, 11],
          ],
        ],
      },
    },
  ],
};
const measured = alkireFoster(table);
const pictures: Examples = {
  changesPicture: [
    [compareTabulations(table, other, { years: 2 }), { measure: "headcountRatio", grouping: "region" }],
  ],
  contributionsPicture: [[measured, { title: "x", grouping: "region" }]],
  cutoffsPicture: [[measuresAtEveryCutoff(table), { cutoff: "1/2", locale: "vi" }]],
  disbursementPicture: [[summariseDisbursements(lines, { by: "province" }), { dongPerUnit: 1e9 }]],
  groupsPicture: [[measured, { source: "x" }]],
  mapPicture: [[geoJson, { A: rate(1, 8) }, { property: "name" }]],
  targetsPicture: [[{ a: { target, result: checkTarget(target, "1.17") } }, {}]],
  verdictsPicture: [
    [{ a: { printed: percent, verdict } }, { locale: "vi" }],
    [report, {}],
  ],
};

const matchers: Examples = {
  toBePrintedFrom: [
    ["13,26%", { part: "7,886 tỷ đồng", whole: "59,440 tỷ đồng" }, { rounding: "truncate" }],
    ["-1,5 điểm %", { from: "5,0%", to: "3,5%" }, { locale: "vi" }],
    ["12 hộ", { factors: ["3 hộ", 4] }],
  ],
  toAddUpTo: [[["3.365 hộ", "1.346 hộ"], "4.711 hộ", { messages: "vi" }]],
  toBeConsistent: [...sheet.map((one) => [one, { undecidable: "accept" }]), [report], [verdict]],
};

/** Arguments that the functions take, by name. */
export const examples: Examples = {
  ...numbers,
  ...texts,
  ...funds,
  ...law,
  ...counting,
  ...inference,
  ...verification,
  ...entries,
  ...pictures,
  ...matchers,
};
