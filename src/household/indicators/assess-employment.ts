import type { Locale } from "../../figure/index.ts";
import { type Answer, allOf, anyOf, not } from "../answers.ts";
import type { IndicatorAssessment } from "../assessment.ts";
import type { AssessmentOptions } from "../assessment-options.ts";
import type { AssessmentSettings } from "../read-assessment-options.ts";
import type { Member } from "../read-member.ts";
import type { Roster } from "../read-roster.ts";
import type { HouseholdRoster } from "../roster.ts";
import { assessOne } from "./assess-indicator.ts";
import { memberList } from "./reason.ts";
import { anyMember, type IndicatorRule, type MemberField } from "./rule.ts";
import { isOfWorkingAge, isOldEnoughToWork } from "./working-age.ts";

function isDeprived(member: Member, age: number, settings: AssessmentSettings): Answer {
  const { work } = member;
  const without = work === null ? null : work === "none";
  const forWage = work === null ? null : work === "wage";
  const ofWorkingAge = isOfWorkingAge(member, age, settings);
  return anyOf(
    allOf(without, ofWorkingAge, member.ableToWork, member.seekingWork),
    allOf(forWage, isOldEnoughToWork(member, age, settings), not(member.contract)),
  );
}

function fieldsOf(member: Member, settings: AssessmentSettings): readonly MemberField[] {
  if (member.work === null) return ["age", "work"];
  if (member.work === "wage") return ["age", "contract"];
  const turnsOnAnswer = isOfWorkingAge(member, member.age ?? 0, settings) === null;
  return [turnsOnAnswer ? "ofWorkingAge" : "age", "ableToWork", "seekingWork"];
}

const words = {
  vi: { none: "muốn làm việc mà không có việc làm", wage: "làm công ăn lương không có hợp đồng lao động" },
  en: { none: "seeking work without finding it", wage: "working for a wage without a labour contract" },
} as const;

/** Which members are without work, and which without a contract. */
function waysOf(positions: readonly number[], { members }: Roster, locale: Locale): string {
  return (["none", "wage"] as const)
    .map((work) => ({
      work,
      at: positions.filter((position) => (members[position] as Member).work === work),
    }))
    .filter(({ at }) => at.length > 0)
    .map(({ work, at }) => `${memberList(at, locale)} ${words[locale][work]}`)
    .join("; ");
}

export const employmentRule: IndicatorRule = {
  indicator: "employment",
  wordingEvidence: "recalled",
  openQuestion: {
    vi: "Chưa thấy văn bản nói chỉ số này hiểu độ tuổi lao động thế nào, và xem xét việc làm thường xuyên, đều đặn hoặc tương đối ổn định ra sao",
    en: "No text was seen of the working age that is meant, nor of how regular or fairly stable work is considered",
  },
  recalls: true,
  judge: (roster, settings) => {
    const found = anyMember(
      roster,
      (member, age) => isDeprived(member, age, settings),
      (member) => fieldsOf(member, settings),
    );
    return { ...found, quantities: { ways: waysOf(found.members, roster, settings.locale) } };
  },
  because: {
    deprived: { vi: "{ways}", en: "{ways}" },
    notDeprived: {
      vi: "không ai muốn làm việc mà không có việc làm, cũng không ai làm công ăn lương không có hợp đồng lao động",
      en: "nobody seeks work without finding it or works for a wage without a labour contract",
    },
  },
};

/**
 * Indicator 1, việc làm: whether a member is without work, or works for a wage without a labour contract.
 *
 * Without work is who is of working age, able to work and seeking work, and has none. A wage job counts for everyone
 * who is not too young to work. Which ages are working ages was not seen; what is recalled decides unless the member's
 * `ofWorkingAge` or the option `workingAge` does, and `evidence` says so.
 *
 * @param household the members and their answers
 * @param options language, day, and what the sources leave open
 * @returns the answer with its reason, frozen
 * @throws PovertyError an error of `assessDeprivations`
 * @example A wage job without a contract decides, whatever else is unknown
 * ```ts
 * import { assessEmployment } from "poverty-indicators";
 *
 * const found = assessEmployment({ members: [{ age: 40, work: "wage", contract: false }, { age: 38 }] });
 * found.deprived; // => true
 * found.members; // => [0]
 * assessEmployment({ members: [{ age: 40, work: "own" }, { age: 9 }] }).deprived; // => false
 * assessEmployment({ members: [{ age: 40, work: "none", ableToWork: true }] }).missing; // => ["members[0].seekingWork"]
 * ```
 * @see Nghị định 07/2021/NĐ-CP, Phụ lục
 */
export function assessEmployment(
  household: HouseholdRoster,
  options: AssessmentOptions = {},
): IndicatorAssessment {
  return assessOne(employmentRule, household, options);
}
