/** Queries that every engine must answer as `classifyHouseholds` does. */
import {
  type ClassifiedHouseholds,
  classifyHouseholds,
  defineStandard,
  type Standard,
  vietnam2022,
} from "../../src/index.ts";
import type { ClassificationQueryOptions } from "../../src/sql/index.ts";
import { columnsOf, deprivationColumns, type Household, indicators } from "./households.ts";

type Options = ClassificationQueryOptions extends infer Each
  ? Each extends unknown
    ? Omit<Each, "dialect" | "table">
    : never
  : never;

export interface ClassificationCase {
  readonly name: string;
  readonly standard: Standard;
  readonly options: Options;
  expected(rows: readonly Household[]): ClassifiedHouseholds;
}

const ids = vietnam2022.dimensions.flatMap((dimension) => dimension.indicators.map(({ id }) => id));

/** The twelve flags under the names of Vietnam's indicators. */
const byLaw = <Value>(of: Readonly<Record<string, Value>>, wanted: readonly string[] = ids) =>
  Object.fromEntries(wanted.map((id) => [id, of[indicators[ids.indexOf(id)] as string] as Value] as const));

/** A standard that weighs two indicators and counts besides, with lines in hundredths. */
export const weighing: Standard = defineStandard({
  id: "weighing",
  country: "VN",
  label: { vi: "Chuẩn thử", en: "A standard for tests" },
  from: "2026-01-01",
  until: null,
  fromBecause: { text: { vi: "Thử", en: "For tests" } },
  untilBecause: { text: { vi: "Thử", en: "For tests" } },
  source: {
    citation: { document: "No law", clause: "None", url: null },
    checkedOn: "2026-11-21",
    evidence: "derived",
  },
  areas: [
    { id: "urban", label: { vi: "Thành thị", en: "Urban" } },
    { id: "rural", label: { vi: "Nông thôn", en: "Rural" } },
  ],
  income: {
    per: "month",
    currency: "VND",
    lines: [
      {
        id: "low",
        label: { vi: "Thấp", en: "Low" },
        amounts: { urban: "2000000.01", rural: "1500000" },
      },
    ],
  },
  cutoffs: [{ id: "half", label: { vi: "Nửa", en: "Half" }, share: "1/2" }],
  dimensions: [
    {
      id: "all",
      label: { vi: "Tất cả", en: "All" },
      indicators: [
        { id: "d5", label: { vi: "Năm", en: "Five" }, weight: "1/2" },
        { id: "d11", label: { vi: "Mười một", en: "Eleven" }, weight: "1/3" },
        { id: "d4", label: { vi: "Bốn", en: "Four" }, weight: "1/6" },
      ],
    },
  ],
  classes: [
    { id: "poor", label: { vi: "Nghèo", en: "Poor" }, countsAs: "poor" },
    { id: "deprived", label: { vi: "Thiếu hụt", en: "Deprived" }, countsAs: "near-poor" },
    { id: "not-poor", label: { vi: "Không nghèo", en: "Not poor" }, countsAs: "not-poor" },
  ],
  rules: [
    {
      id: "poor",
      label: { vi: "Nghèo", en: "Poor" },
      gives: "poor",
      when: { income: "below", line: "low" },
    },
    {
      id: "deprived",
      label: { vi: "Thiếu hụt", en: "Deprived" },
      gives: "deprived",
      when: {
        all: [
          { income: "at-least", line: "low" },
          { deprivations: "at-least", cutoff: "half" },
        ],
      },
    },
    {
      id: "not-poor",
      label: { vi: "Không nghèo", en: "Not poor" },
      gives: "not-poor",
      when: {
        all: [
          { income: "at-least", line: "low" },
          { deprivations: "below", cutoff: "half" },
        ],
      },
    },
  ],
});

export const classificationCases: readonly ClassificationCase[] = [
  {
    name: "a nation under the standard of 2022, by commune",
    standard: vietnam2022,
    options: {
      area: "area",
      monthlyIncomePerPerson: "income",
      deprivations: byLaw(deprivationColumns),
      groups: { commune: "commune", region: "region" },
    },
    expected(rows) {
      const { deprivations, area, income, commune, region } = columnsOf(rows);
      return classifyHouseholds(
        {
          area,
          monthlyIncomePerPerson: income,
          deprivations: byLaw(deprivations),
          groups: { commune, region },
        },
        vietnam2022,
      );
    },
  },
  {
    name: "yearly incomes of one area, with indicators that the table does not have",
    standard: vietnam2022,
    options: {
      area: { only: "rural" },
      yearlyIncomePerPerson: "income",
      deprivations: byLaw(deprivationColumns, ids.slice(0, 10)),
    },
    expected(rows) {
      const { deprivations, income } = columnsOf(rows);
      return classifyHouseholds(
        { area: "rural", yearlyIncomePerPerson: income, deprivations: byLaw(deprivations, ids.slice(0, 10)) },
        vietnam2022,
      );
    },
  },
  {
    name: "a standard that weighs, with a line in hundredths and coded areas",
    standard: weighing,
    options: {
      area: { column: "commune", codes: { urban: "O'Neill\\x", rural: "<script>" } },
      monthlyIncomePerPerson: "income",
      deprivations: { d11: "d11", d5: "d5", d4: "d4" },
    },
    expected(rows) {
      const { deprivations, commune, income } = columnsOf(rows);
      return classifyHouseholds(
        {
          area: commune,
          monthlyIncomePerPerson: income,
          deprivations: { d11: deprivations.d11 ?? [], d5: deprivations.d5 ?? [], d4: deprivations.d4 ?? [] },
        },
        weighing,
        { areaCodes: { "O'Neill\\x": "urban", "<script>": "rural" } },
      );
    },
  },
];

/** Which households a case can read: the last one knows two communes only. */
export const readable = ({ standard }: ClassificationCase, rows: readonly Household[]) =>
  standard === weighing
    ? rows.filter(({ commune }) => commune === "O'Neill\\x" || commune === "<script>")
    : rows;

/** What a class table and `classifyHouseholds` both say. */
export const countsOf = ({
  standard,
  groups,
  households,
  ...rest
}: Omit<ClassifiedHouseholds, "classes" | "kind" | "labels">) => ({
  standard,
  groups,
  households,
  counts: rest.counts,
  possibleCounts: rest.possibleCounts,
  rates: rest.rates,
  possibleRates: rest.possibleRates,
});
