import type { Answer } from "../answers.ts";
import type { AssessmentSettings } from "../read-assessment-options.ts";
import type { Member } from "../read-member.ts";

/**
 * The working age as it is recalled of the Labour Code of 2019 (45/2019/QH14), no text seen: from 15; to a retirement
 * age that rose every year in 2022-2026 and differs for women and men, but lay above 54 and below 62 for all.
 */
const recalled = { from: 15, surelyTo: 54, surelyNotFrom: 62 } as const;

/** Without what is recalled, those are too young whom the annex itself counts as children. */
const adultFrom = 16;

/** Whether a member is not too young to work. */
export function isOldEnoughToWork(member: Member, age: number, settings: AssessmentSettings): boolean {
  if (member.ofWorkingAge === true) return true;
  return age >= (settings.workingAge?.from ?? (settings.useRecalled ? recalled.from : adultFrom));
}

/** Whether a member is of working age; near retirement, which turns on sex and year, only an answer tells. */
export function isOfWorkingAge(member: Member, age: number, settings: AssessmentSettings): Answer {
  if (member.ofWorkingAge !== null) return member.ofWorkingAge;
  if (!isOldEnoughToWork(member, age, settings)) return false;
  if (settings.workingAge !== null) return age <= settings.workingAge.to;
  if (!settings.useRecalled) return null;
  if (age <= recalled.surelyTo) return true;
  return age >= recalled.surelyNotFrom ? false : null;
}
