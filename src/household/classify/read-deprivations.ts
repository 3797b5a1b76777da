import { PovertyError, show } from "../../errors/index.ts";
import type { CompiledStandard } from "../../standard/index.ts";

/** The answers about a household, by position of the indicator: deprived, not deprived or not known. */
export type Answers = readonly (boolean | null)[];

/** Reads the answers; an indicator that is left out is not known, one that the standard has not is refused. */
export function readDeprivations(deprivations: unknown, compiled: CompiledStandard): Answers {
  const answers: (boolean | null)[] = new Array(compiled.indicators.length).fill(null);
  if (deprivations === undefined) return answers;
  const given = checkRecord(deprivations);
  for (const id of Object.keys(given)) {
    const answer = given[id];
    const at = compiled.indicatorAt.get(id);
    if (at === undefined) throw unknownIndicator(id, [compiled]);
    if (answer === undefined) continue;
    if (typeof answer !== "boolean" && answer !== null) throw notAnswer(id, answer);
    answers[at] = answer;
  }
  return answers;
}

/** Refuses what is not an object of answers. */
export function checkRecord(deprivations: unknown): Record<string, unknown> {
  if (typeof deprivations === "object" && deprivations !== null && !Array.isArray(deprivations)) {
    return deprivations as Record<string, unknown>;
  }
  throw new PovertyError(
    "ARGUMENT_INVALID",
    `Cannot classify a household: deprivations is ${show(deprivations)}, expected an object by indicator id`,
    deprivations,
  );
}

/** The refusal of an indicator that none of the standards has. */
export function unknownIndicator(id: string, standards: readonly CompiledStandard[]): PovertyError {
  const known = standards.map(
    ({ standard, indicators }) =>
      `${standard.id} has ${indicators.length === 0 ? "none" : indicators.join(", ")}`,
  );
  return new PovertyError(
    "INDICATOR_UNKNOWN",
    `Cannot classify a household: deprivations has the indicator ${show(id)}, but ${known.join("; ")}`,
    id,
  );
}

const notAnswer = (id: string, answer: unknown): PovertyError =>
  new PovertyError(
    "ANSWER_INVALID",
    `Cannot classify a household: deprivations.${id} is ${show(answer)}, expected true, false or null`,
    answer,
  );
