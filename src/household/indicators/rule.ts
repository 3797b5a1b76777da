import type { Evidence, Label } from "../../standard/index.ts";
import { type Answer, agreedOver } from "../answers.ts";
import type { Vietnam2022Indicator } from "../assessment.ts";
import type { AssessmentSettings } from "../read-assessment-options.ts";
import type { Member } from "../read-member.ts";
import type { Roster } from "../read-roster.ts";

/** What a rule finds in a household. */
export interface Judgement {
  readonly deprived: Answer;
  /** Positions of the members concerned. */
  readonly members: readonly number[];
  /** Paths of the unanswered fields that could decide. */
  readonly missing: readonly string[];
  /** What the sentence of the reason names, beside the members. */
  readonly quantities?: Quantities;
}

/** By name, as they are written. */
export type Quantities = Readonly<Record<string, string>>;

/** How one indicator is judged, and in which words. `{members}` and quantities are filled into the sentences. */
export interface IndicatorRule {
  readonly indicator: Vietnam2022Indicator;
  /** How sure the Vietnamese sentence of the annex is, as the standard quotes it. */
  readonly wordingEvidence: Evidence;
  readonly openQuestion: Label | null;
  /** Whether an answer can turn on what is only recalled of the law, beyond the threshold itself. */
  readonly recalls: boolean;
  readonly judge: (roster: Roster, settings: AssessmentSettings) => Judgement;
  readonly because: { readonly deprived: Label; readonly notDeprived: Label };
}

/** Fields of a member that a rule reads, by name. */
export type MemberField = Exclude<keyof Member, "id">;

const oldest = 130;

/** The answer at the member's age; with the age unknown, the answer that every age gives. */
export const atAge = (member: Member, answer: (age: number) => Answer): Answer =>
  member.age === null ? agreedOver(0, oldest, answer) : answer(member.age);

/** The paths of those fields that a member left unanswered. */
export const unanswered = (member: Member, at: number, fields: readonly MemberField[]): string[] =>
  fields.filter((field) => member[field] === null).map((field) => `members[${at}].${field}`);

/** Judges that a household is deprived when one member is: one certain case decides. */
export function anyMember(
  roster: Roster,
  isDeprived: (member: Member, age: number) => Answer,
  fieldsOf: (member: Member) => readonly MemberField[],
): Judgement {
  const members: number[] = [];
  const missing: string[] = [];
  let undecided = false;
  for (let at = 0; at < roster.members.length; at++) {
    const member = roster.members[at] as Member;
    const answer = atAge(member, (age) => isDeprived(member, age));
    if (answer === true) members.push(at);
    if (answer !== null) continue;
    undecided = true;
    missing.push(...unanswered(member, at, fieldsOf(member)));
  }
  if (members.length > 0) return { deprived: true, members, missing: [] };
  return { deprived: undecided ? null : false, members, missing };
}
