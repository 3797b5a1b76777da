import { syntheticCapital, syntheticMap, syntheticSurvey } from "../../../examples/notebooks/synthetic.ts";
import {
  alkireFoster,
  checkTarget,
  checkTargetOverYears,
  compareTabulations,
  measuresAtEveryCutoff,
  parseFigure,
  parseTarget,
  rate,
  summariseDisbursements,
  tabulate,
  verifyRatio,
  verifySheet,
  vietnam2022Counting,
} from "../../../src/index.ts";
import {
  changesPicture,
  contributionsPicture,
  cutoffsPicture,
  disbursementPicture,
  groupsPicture,
  mapPicture,
  type Picture,
  targetsPicture,
  verdictsPicture,
} from "../../../src/notebook/index.ts";

const synthetic = { vi: "số liệu giả lập", en: "synthetic data" } as const;

const before = tabulate(syntheticSurvey(2022, 1.1), vietnam2022Counting);
const after = tabulate(syntheticSurvey(2024, 0.8), vietnam2022Counting);
const measures = alkireFoster(before);
const comparison = compareTabulations(before, after, { years: 2 });
const capital = summariseDisbursements(syntheticCapital(7), { by: ["source", "carriedOver"] });

const reduction = parseTarget("giảm 1 - 1,5%/năm");
const insured = parseTarget("đạt 90%");
const villages = Array.from({ length: 12 }, (_, at) => `Xã ${at + 1}`);

const sheet = verifySheet(
  {
    source: "Bình Thuận, 2023",
    locale: "vi",
    figures: [
      { id: "Giải ngân vốn năm", text: "7,886 tỷ đồng" },
      { id: "Kế hoạch vốn năm", text: "59,440 tỷ đồng" },
      { id: "Tỷ lệ giải ngân", text: "13,26%" },
      { id: "Giải ngân vốn kéo dài", text: "7,750 tỷ đồng" },
      { id: "Tổng giải ngân", text: "15,636 tỷ đồng" },
      { id: "Kế hoạch vốn kéo dài", text: "25,203 tỷ đồng" },
      { id: "Tổng kế hoạch", text: "86,687 tỷ đồng" },
      { id: "Hộ nghèo", text: "6.621 hộ" },
      { id: "Tỷ lệ hộ nghèo", text: "1,96%" },
      { id: "Tổng số hộ", text: "khoảng 337.500 hộ" },
    ],
    relations: [
      { kind: "ratio", part: "Giải ngân vốn năm", whole: "Kế hoạch vốn năm", printed: "Tỷ lệ giải ngân" },
      { kind: "sum", parts: ["Giải ngân vốn năm", "Giải ngân vốn kéo dài"], total: "Tổng giải ngân" },
      { kind: "sum", parts: ["Kế hoạch vốn năm", "Kế hoạch vốn kéo dài"], total: "Tổng kế hoạch" },
      { kind: "ratio", part: "Hộ nghèo", whole: "Tổng số hộ", printed: "Tỷ lệ hộ nghèo" },
    ],
  },
  { locale: "vi" },
);

/** Every picture of the library in a language, drawn from made-up data but for the printed figures. */
export function everyPicture(locale: "vi" | "en"): Readonly<Record<string, Picture>> {
  const options = { locale, source: synthetic[locale] };
  return {
    contributions: contributionsPicture(measures, { ...options, grouping: "region" }),
    groups: groupsPicture(measures, { ...options, grouping: "region" }),
    cutoffs: cutoffsPicture(measuresAtEveryCutoff(before), {
      ...options,
      grouping: "region",
      cutoff: "3/12",
    }),
    changes: changesPicture(comparison, { ...options, grouping: "region" }),
    "changes-by-indicator": changesPicture(comparison, { ...options, measure: "censored" }),
    targets: targetsPicture(
      {
        [locale === "vi" ? "Giảm tỷ lệ hộ nghèo" : "Fall of the poverty rate"]: {
          target: reduction,
          result: checkTargetOverYears(reduction, { 2022: "1.82", 2023: "0.62", 2024: "1.17" }),
        },
        [locale === "vi" ? "Bảo hiểm y tế" : "Health insurance"]: {
          target: insured,
          result: checkTarget(insured, "87.5"),
        },
      },
      options,
    ),
    disbursement: disbursementPicture(capital, { ...options, dongPerUnit: 1e9 }),
    verdicts: verdictsPicture(sheet, { locale }),
    "verdict-by-name": verdictsPicture(
      {
        [locale === "vi" ? "Tỷ lệ giải ngân" : "Disbursement ratio"]: {
          printed: parseFigure("13,26%"),
          verdict: verifyRatio({
            part: parseFigure("7,886 tỷ đồng"),
            whole: parseFigure("59,440 tỷ đồng"),
            printed: parseFigure("13,26%"),
          }),
        },
      },
      { locale, source: "Bình Thuận, 2023" },
    ),
    map: mapPicture(
      syntheticMap(villages),
      Object.fromEntries(villages.slice(1).map((label, at) => [label, rate(at * at + 3, 400)])),
      { ...options, property: "name" },
    ),
  };
}
