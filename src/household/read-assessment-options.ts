import { checkLocale, type Locale } from "../figure/index.ts";
import { readDay } from "../number/index.ts";
import { type Evidence, evidences } from "../standard/index.ts";
import type { AgeRange, AssessmentOptions } from "./assessment-options.ts";
import { readAge, readRecord, readWord, refused } from "./read-field.ts";

/** The checked options; `null` where the caller left a recalled value in force. */
export interface AssessmentSettings {
  readonly locale: Locale;
  readonly reviewDay: string | null;
  readonly workingAge: AgeRange | null;
  readonly elderlyFrom: number | null;
  readonly healthInsuranceOf: "person" | "child" | "open";
  readonly weakestEvidence: Evidence;
  /** Whether what is only recalled of the law may decide. */
  readonly useRecalled: boolean;
}

const optionKeys = [
  "locale",
  "reviewDay",
  "workingAge",
  "elderlyFrom",
  "healthInsuranceOf",
  "weakestEvidence",
];

/** Checks the options of an assessment. */
export function readAssessmentOptions(options: AssessmentOptions): AssessmentSettings {
  const given = readRecord(options, "options", optionKeys);
  return {
    locale: checkLocale(given.locale) ?? "en",
    reviewDay: given.reviewDay === undefined ? null : readDay(given.reviewDay, "options.reviewDay"),
    workingAge: readAgeRange(given.workingAge, "options.workingAge"),
    elderlyFrom: readAge(given.elderlyFrom, "options", "elderlyFrom"),
    healthInsuranceOf:
      readWord(given.healthInsuranceOf, "options", "healthInsuranceOf", ["person", "child", "open"]) ??
      "person",
    weakestEvidence: readWord(given.weakestEvidence, "options", "weakestEvidence", evidences) ?? "recalled",
    useRecalled: true,
  };
}

function readAgeRange(value: unknown, path: string): AgeRange | null {
  if (value === undefined || value === null) return null;
  const given = readRecord(value, path, ["from", "to"]);
  const from = readAge(given.from, path, "from");
  const to = readAge(given.to, path, "to");
  if (from === null || to === null || from > to)
    throw refused(path, value, "two ages, from and to, in order");
  return { from, to };
}
