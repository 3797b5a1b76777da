import { type Answer, allOf, anyOf } from "../answers.ts";
import type { IndicatorAssessment } from "../assessment.ts";
import type { AssessmentOptions } from "../assessment-options.ts";
import type { AssessmentSettings } from "../read-assessment-options.ts";
import type { Member } from "../read-member.ts";
import type { Roster } from "../read-roster.ts";
import type { HouseholdRoster } from "../roster.ts";
import { assessOne } from "./assess-indicator.ts";
import { atAge, type IndicatorRule, type Judgement, type MemberField, unanswered } from "./rule.ts";

const childrenUnder = 16;

/** The age from which a person is elderly, as recalled of the Law on the Elderly of 2009 (39/2009/QH12); no text seen. */
const recalledElderlyFrom = 60;

const elderlyFromOf = ({ elderlyFrom, useRecalled }: AssessmentSettings): number | null =>
  elderlyFrom ?? (useRecalled ? recalledElderlyFrom : null);

function isDependant(member: Member, elderlyFrom: number | null): Answer {
  return atAge(member, (age) =>
    anyOf(
      age < childrenUnder,
      allOf(
        member.monthlySocialAllowance,
        anyOf(member.disabled, elderlyFrom === null ? null : age >= elderlyFrom),
      ),
    ),
  );
}

function fieldsOf({ age }: Member, elderlyFrom: number | null): readonly MemberField[] {
  const elderly = (age ?? 0) >= (elderlyFrom ?? Number.POSITIVE_INFINITY);
  return elderly ? ["monthlySocialAllowance"] : ["age", "monthlySocialAllowance", "disabled"];
}

function judge({ members }: Roster, settings: AssessmentSettings): Judgement {
  const elderlyFrom = elderlyFromOf(settings);
  const answers = members.map((member) => isDependant(member, elderlyFrom));
  const certain = [...answers.keys()].filter((at) => answers[at] === true);
  const possible = answers.filter((answer) => answer !== false).length;
  const quantities = { dependants: `${certain.length}`, people: `${members.length}` };
  // Whole numbers, so that exactly half is never a matter of rounding.
  if (2 * certain.length > members.length) {
    return { deprived: true, members: certain, missing: [], quantities };
  }
  if (2 * possible <= members.length) {
    return {
      deprived: false,
      members: [],
      missing: [],
      quantities: {
        ...quantities,
        dependants: possible === certain.length ? `${possible}` : `≤ ${possible}`,
      },
    };
  }
  const missing = members.flatMap((member, at) =>
    answers[at] === null ? unanswered(member, at, fieldsOf(member, elderlyFrom)) : [],
  );
  return { deprived: null, members: certain, missing };
}

export const dependantsRule: IndicatorRule = {
  indicator: "dependants",
  wordingEvidence: "recalled",
  openQuestion: {
    vi: "Chưa thấy văn bản nói chỉ số này tính người cao tuổi từ bao nhiêu tuổi",
    en: "No text was seen of the age from which this indicator counts a person as elderly",
  },
  recalls: true,
  judge,
  because: {
    deprived: {
      vi: "{dependants}/{people} nhân khẩu là người phụ thuộc, hơn một nửa",
      en: "{dependants} of {people} members are dependants, more than half",
    },
    notDeprived: {
      vi: "{dependants}/{people} nhân khẩu là người phụ thuộc, không quá một nửa",
      en: "{dependants} of {people} members are dependants, no more than half",
    },
  },
};

/**
 * Indicator 2, người phụ thuộc: whether dependants are more than 50 % of the members; exactly half is not.
 *
 * Dependants are children under 16, and the elderly or disabled who receive a monthly social allowance. The age of the
 * elderly was not seen: 60 is recalled, unless the option `elderlyFrom` is given, and `evidence` says so.
 *
 * @param household the members and their answers
 * @param options language, day, and what the sources leave open
 * @returns the answer with its reason, frozen; `members` are the dependants where the household is deprived
 * @throws PovertyError an error of `assessDeprivations`
 * @example Half the members, and one more than half
 * ```ts
 * import { assessDependants } from "poverty-indicators";
 *
 * const adult = { monthlySocialAllowance: false, age: 35 };
 * assessDependants({ members: [adult, { age: 15 }] }).deprived; // => false
 * assessDependants({ members: [adult, { age: 15 }, { age: 4 }] }).deprived; // => true
 * assessDependants({ members: [adult, { age: 16, monthlySocialAllowance: false }] }).deprived; // => false
 * ```
 * @see Nghị định 07/2021/NĐ-CP, Phụ lục
 */
export function assessDependants(
  household: HouseholdRoster,
  options: AssessmentOptions = {},
): IndicatorAssessment {
  return assessOne(dependantsRule, household, options);
}
