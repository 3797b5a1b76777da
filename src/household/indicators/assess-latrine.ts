import type { Answer } from "../answers.ts";
import type { IndicatorAssessment } from "../assessment.ts";
import type { AssessmentOptions } from "../assessment-options.ts";
import type { HouseholdRoster } from "../roster.ts";
import type { Latrine } from "../roster-words.ts";
import { assessOne } from "./assess-indicator.ts";
import type { IndicatorRule } from "./rule.ts";

/** Whether each kind is hygienic: the first two were read, "none" needs no list, the others are recalled. */
const hygienic = {
  septic: { answer: true, read: true },
  "pour-flush": { answer: true, read: true },
  "ventilated-pit": { answer: true, read: false },
  "two-compartment": { answer: true, read: false },
  other: { answer: false, read: false },
  none: { answer: false, read: true },
} as const satisfies Record<Latrine, { answer: boolean; read: boolean }>;

function isHygienic(latrine: Latrine, useRecalled: boolean): Answer {
  const { answer, read } = hygienic[latrine];
  return read || useRecalled ? answer : null;
}

export const latrineRule: IndicatorRule = {
  indicator: "latrine",
  wordingEvidence: "read in a secondary source",
  openQuestion: {
    vi: 'Danh sách nhà tiêu hợp vệ sinh đã thấy bị cắt sau "thấm dội"',
    en: "The list of hygienic latrines that was seen breaks off after septic and pour-flush ones",
  },
  recalls: true,
  judge: ({ latrine }, { useRecalled }) => {
    if (latrine === null) return { deprived: null, members: [], missing: ["latrine"] };
    const answer = isHygienic(latrine, useRecalled);
    return { deprived: answer === null ? null : !answer, members: [], missing: [] };
  },
  because: {
    deprived: { vi: "không sử dụng nhà tiêu hợp vệ sinh", en: "no hygienic latrine is used" },
    notDeprived: { vi: "sử dụng nhà tiêu hợp vệ sinh", en: "a hygienic latrine is used" },
  },
};

/**
 * Indicator 10, nhà tiêu hợp vệ sinh: whether the household uses no hygienic latrine.
 *
 * Septic and pour-flush latrines were read to be hygienic; ventilated pits and latrines of two compartments, and that
 * nothing else is, are recalled, and `evidence` says so where it decides.
 *
 * @param household the latrine
 * @param options language
 * @returns the answer with its reason, frozen
 * @throws PovertyError an error of `assessDeprivations`
 * @example
 * ```ts
 * import { assessLatrine } from "poverty-indicators";
 *
 * assessLatrine({ members: [{}], latrine: "septic" }).evidence; // => "read in a secondary source"
 * assessLatrine({ members: [{}], latrine: "two-compartment" }).evidence; // => "recalled"
 * assessLatrine({ members: [{}], latrine: "none" }).deprived; // => true
 * ```
 * @see Nghị định 07/2021/NĐ-CP, Phụ lục
 */
export function assessLatrine(
  household: HouseholdRoster,
  options: AssessmentOptions = {},
): IndicatorAssessment {
  return assessOne(latrineRule, household, options);
}
