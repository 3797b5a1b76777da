/** An answer of a questionnaire: yes, no, or not known. */
export type Answer = boolean | null;

/** Yes becomes no and no becomes yes; what is not known stays unknown. */
export const not = (answer: Answer): Answer => (answer === null ? null : !answer);

/** Whether all hold: one certain no decides, whatever else is unknown. */
export function allOf(...answers: readonly Answer[]): Answer {
  if (answers.includes(false)) return false;
  return answers.includes(null) ? null : true;
}

/** Whether any holds: one certain yes decides, whatever else is unknown. */
export function anyOf(...answers: readonly Answer[]): Answer {
  if (answers.includes(true)) return true;
  return answers.includes(null) ? null : false;
}

/** The answer on which all agree, or unknown where they differ. */
export function agreed(answers: Iterable<Answer>): Answer {
  let common: Answer | undefined;
  for (const answer of answers) {
    if (answer === null || (common !== undefined && common !== answer)) return null;
    common = answer;
  }
  return common ?? null;
}
