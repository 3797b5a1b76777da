import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  defineMeasure,
  type Measure,
  type Tabulation,
  type TabulationColumns,
  tabulate,
} from "../../src/counting/index.ts";

export const oracles: string = join(import.meta.dirname, "..", "oracles", "counting");

/** A JSON file of test/oracles/counting. */
export const oracle = (name: string): Json => JSON.parse(readFileSync(join(oracles, name), "utf8")) as Json;

/** The trees of numbers that the R program wrote. */
export type Json = { readonly [key: string]: Json } & { readonly est: number; readonly se: number };

export const indicators = [
  "nutrition",
  "child_mortality",
  "schooling",
  "attendance",
  "cooking_fuel",
  "sanitation",
  "water",
  "electricity",
  "housing",
  "assets",
];

/** The global MPI with the column names of the survey files. */
export const surveyMeasure: Measure = defineMeasure({
  dimensions: {
    health: { nutrition: "1/6", child_mortality: "1/6" },
    education: { schooling: "1/6", attendance: "1/6" },
    living_standards: Object.fromEntries(indicators.slice(4).map((name) => [name, "1/18"])),
  },
  cutoff: "1/3",
});

/** One row of a survey file, by column name. */
export type Row = Readonly<Record<string, string>>;

/** The rows of a survey file. */
export function surveyRows(year: 2020 | 2024): readonly Row[] {
  const [head, ...lines] = readFileSync(join(oracles, `survey_${year}.csv`), "utf8")
    .trim()
    .split("\n");
  const names = (head as string).split(",");
  return lines.map((line) => {
    const values = line.split(",");
    return Object.fromEntries(names.map((name, at) => [name, values[at] as string]));
  });
}

const flag = (text: string | undefined): number | null => (text === "" ? null : Number(text));

/** The columns of survey rows, weighted by persons, with all groupings and the design. */
export function surveyColumns(rows: readonly Row[]): TabulationColumns {
  const column = (name: string): string[] => rows.map((row) => row[name] as string);
  return {
    deprivations: Object.fromEntries(indicators.map((name) => [name, rows.map((row) => flag(row[name]))])),
    weights: column("weight").map(Number),
    members: column("hhsize").map(Number),
    groups: { region: column("region"), area: column("area"), minority: column("minority") },
    strata: column("stratum"),
    clusters: column("psu"),
  };
}

/** The table of a survey file. */
export const surveyTable = (year: 2020 | 2024): Tabulation =>
  tabulate(surveyColumns(surveyRows(year)), surveyMeasure);
