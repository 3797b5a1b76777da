import {
  alkireFoster,
  alkireFosterAtCutoffs,
  alkireFosterGaps,
  assessDeprivations,
  checkTarget,
  checkTargetOverYears,
  classifyByScorecard2022,
  classifyHousehold,
  classifyHouseholds,
  compareTabulations,
  countScorecards,
  defineMeasure,
  disbursement,
  explainProfile,
  householdFlows,
  impliedTotal,
  measuresAtEveryCutoff,
  mobilisation,
  parseFigure,
  parsePair,
  parseRange,
  parseTarget,
  povertyRates,
  rankRobustness,
  rate,
  rateChange,
  reportTable,
  reviewYear,
  scorecard2022,
  summariseDisbursements,
  summariseMobilisation,
  surveyDesign,
  tabulate,
  tabulateGaps,
  verifyNeighbourhood,
  verifyRatio,
  verifySheet,
  vietnam2022,
} from "poverty-indicators";
import type { Result } from "../../src/notebook/index.ts";
import { deepFreeze } from "../deep-freeze.ts";

const measure = defineMeasure({
  dimensions: { health: { nutrition: "1/4", mortality: "1/4" }, living: { water: "1/4", floor: "1/4" } },
  cutoff: "1/2",
});

/** Twelve people in six sampling units of two strata; `shift` turns the answers, for a second survey. */
const people = (shift: number) =>
  tabulate(
    {
      deprivations: {
        nutrition: answers(0b110100101101, shift),
        mortality: answers(0b100110001001, shift),
        water: answers(0b111000110100, 0),
        floor: answers(0b010110110001, shift),
      },
      weights: [1, 2, 1, 3, 1, 1, 2, 1, 1, 2, 1, 1],
      groups: { region: ["N", "N", "N", "N", "N", "N", "S", "S", "S", "S", "S", "S"] },
      strata: ["N", "N", "N", "N", "N", "N", "S", "S", "S", "S", "S", "S"],
      clusters: [1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6],
    },
    measure,
  );

const answers = (bits: number, shift: number): number[] =>
  Array.from({ length: 12 }, (_, row) => (bits >> ((row + shift) % 12)) & 1);

/** The tabulation that the results below come from. */
export const table = people(0);

const gapTable = () =>
  tabulateGaps(
    { achievements: { income: { values: [30, 80, 120], cutoff: 100 } }, deprivations: { school: [1, 0, 0] } },
    defineMeasure({ dimensions: { money: ["income"], school: ["school"] }, cutoff: "1/2" }),
  );

const sheet = verifySheet(
  {
    source: "Bình Thuận, 2023",
    locale: "vi",
    figures: [
      { id: "a", text: "61,484 tỷ đồng" },
      { id: "b", text: "7,886 tỷ đồng" },
      { id: "c", text: "68,370 tỷ đồng" },
      { id: "d", text: "gần 70 tỷ đồng" },
    ],
    relations: [
      { kind: "sum", parts: ["a", "b"], total: "c" },
      { kind: "order", figures: ["c", "d"] },
    ],
  },
  { locale: "vi" },
);

const rural = { area: "rural", monthlyIncomePerPerson: 1400000 };

const classified = classifyHouseholds(
  {
    area: ["rural", "rural", "urban", "urban"],
    monthlyIncomePerPerson: [1400000, 1500001, 2500000, 1900000],
    deprivations: Object.fromEntries(
      vietnam2022.dimensions.flatMap(({ indicators }) =>
        indicators.map(({ id }) => [
          id,
          ["employment", "water", "latrine"].includes(id) ? [1, 1, 0, null] : [0, 0, 0, 0],
        ]),
      ),
    ),
    groups: { commune: ["A", "A", "B", "B"] },
  },
  vietnam2022,
);

const lines = [
  {
    source: "central",
    planYear: 2022,
    plan: "25203000000",
    disbursed: "7750000000",
    carriedOver: true,
    asOf: "2023-12-31",
  },
  {
    source: "central",
    planYear: 2023,
    plan: "59440000000",
    disbursed: "7886000000",
    carriedOver: false,
    asOf: "2023-12-31",
  },
  { source: "local", planYear: 2023, plan: 0, disbursed: 0, carriedOver: false },
] as const;

const funds = [
  { level: "province", target: "2.2", raised: "8.860", pledged: "9" },
  { level: "commune", target: 0, raised: "13.873" },
] as const;

const target = parseTarget("giảm 1 - 1,5%/năm");
const scored = classifyByScorecard2022({ area: "rural", a: 130, b: 40 });
const ids = ["h1", "h2", "h3", "h4"];

/** One result of every kind that the library has. */
export const everyResult: { readonly [Kind in Result["kind"]]: Extract<Result, { kind: Kind }> } = deepFreeze(
  {
    figure: parseFigure("gần 128 tỷ đồng"),
    pair: parsePair("106/108 xã"),
    range: parseRange("trên 3%"),
    rate: rate("15.636", "86.687"),
    "poverty-rates": povertyRates({ households: 439300, poor: 29146, nearPoor: 8673 }),
    "rate-change": rateChange({ from: "5.20", to: "0.9", years: 4 }),
    "household-flows": householdFlows({
      opening: 12000,
      escaped: { intoPoor: 81, entirely: 5187, administrative: 27 },
      relapsed: 10,
      closing: 6715,
      households: { opening: 90000, closing: 91000 },
    }),
    target,
    "target-result": checkTarget(target, parseFigure("1,17%", { unit: "percentage-point" })),
    "target-over-years": checkTargetOverYears(target, { 2022: "1.82", 2023: "0.44", 2024: "1.40" }),
    disbursement: disbursement({
      plan: parseFigure("59,440 tỷ đồng"),
      disbursed: parseFigure("7,886 tỷ đồng"),
    }),
    "disbursement-summary": summariseDisbursements(lines, { by: ["source", "carriedOver"] }),
    mobilisation: mobilisation({ target: "9.5", raised: "22.733" }),
    "mobilisation-summary": summariseMobilisation(funds, { by: "level" }),
    standard: vietnam2022,
    classification: classifyHousehold(
      { ...rural, deprivations: { water: true, latrine: true } },
      vietnam2022,
      { locale: "vi" },
    ),
    "classified-households": classified,
    "classified-chunks": { ...classified, kind: "classified-chunks" },
    "indicator-assessment": assessDeprivations({ members: [{ age: 30 }] }).indicators.water,
    "assessed-deprivations": assessDeprivations({ members: [{ age: 30 }] }),
    scorecard: scorecard2022,
    "scorecard-classification": scored,
    "scorecard-counts": countScorecards([scored]),
    "year-review": reviewYear(
      { standard: vietnam2022, ids, classes: ["poor", "poor", "near-poor", "not-poor"] },
      { standard: vietnam2022, ids, classes: ["near-poor", "not-poor", "poor", "not-poor"] },
    ),
    "survey-design": surveyDesign({
      strata: [0, 0, 1, 1],
      stratumCount: 2,
      populationUnits: [10, Number.POSITIVE_INFINITY],
    }),
    measure,
    tabulation: table,
    "alkire-foster": alkireFoster(table),
    "cutoff-curves": measuresAtEveryCutoff(table),
    comparison: compareTabulations(table, people(3), { years: 2 }),
    "profile-explanation": explainProfile(measure, { nutrition: 1, mortality: null, water: 1, floor: 0 }),
    "rank-robustness": rankRobustness(alkireFosterAtCutoffs(table, ["1/4", "3/4"]), "region"),
    "gap-tabulation": gapTable(),
    "alkire-foster-gaps": alkireFosterGaps(gapTable()),
    verdict: verifyRatio({
      part: parseFigure("7,886 tỷ đồng"),
      whole: parseFigure("59,440 tỷ đồng"),
      printed: parseFigure("13,26%"),
    }),
    "implied-total": impliedTotal([{ count: parseFigure("6.621 hộ"), printed: parseFigure("1,96%") }]),
    "sheet-report": sheet,
    contradiction: sheet.contradictions[0],
    neighbourhood: verifyNeighbourhood(
      {
        source: "x",
        locale: "vi",
        figures: [
          { id: "poor", text: "6.621 hộ" },
          { id: "all", text: "337.500 hộ" },
          { id: "rate", text: "1,96%" },
        ],
        relations: [{ kind: "ratio", part: "poor", whole: "all", printed: "rate" }],
      },
      "rate",
      { reach: 2 },
    ),
    "report-table": reportTable(sheet),
  } as { readonly [Kind in Result["kind"]]: Extract<Result, { kind: Kind }> },
);
