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

/** The answer that is given at every whole number of a range; unknown where two differ or one is not known. */
export function agreedOver(from: number, to: number, answerAt: (at: number) => Answer): Answer {
  const first = answerAt(from);
  if (first === null) return null;
  for (let at = from + 1; at <= to; at++) {
    if (answerAt(at) !== first) return null;
  }
  return first;
}
