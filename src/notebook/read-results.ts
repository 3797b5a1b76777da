import { isPovertyError, PovertyError, show as say } from "../errors/index.ts";
import type { Result } from "./result.ts";
import type { ResultWriter } from "./results/result-writer.ts";
import { writerOf } from "./results/result-writers.ts";

/** A result, a list of results of one kind, or results of one kind by name. */
export type Results = Result | readonly Result[] | Readonly<Record<string, Result>>;

/** Results of one kind with their names; one that stands alone has none. */
export interface ReadResults {
  readonly writer: ResultWriter<Result>;
  readonly kind: Result["kind"];
  readonly results: readonly (readonly [name: string | null, result: Result])[];
}

/** Tells a result, a list and a record of results apart, and refuses everything else. */
export function readResults(given: unknown): ReadResults {
  if (typeof given !== "object" || given === null) throw unknownResult(given);
  const alone = writerOf((given as Result).kind);
  if (alone !== undefined) {
    return { writer: alone, kind: (given as Result).kind, results: [[null, given as Result]] };
  }
  const results: (readonly [string, Result])[] = Array.isArray(given)
    ? given.map((result, at) => [String(at + 1), result])
    : Object.entries(given);
  const kind = results[0]?.[1]?.kind;
  const writer = writerOf(kind);
  if (writer === undefined || kind === undefined) throw unknownResult(results[0]?.[1] ?? given);
  const other = results.find(([, result]) => result?.kind !== kind);
  if (other !== undefined) {
    throw new PovertyError(
      "RESULT_UNKNOWN",
      `Cannot show results together: ${say(other[0])} is not of the kind ${kind}, as the first is`,
      other[1],
    );
  }
  return { writer, kind, results };
}

const unknownResult = (received: unknown): PovertyError =>
  new PovertyError(
    "RESULT_UNKNOWN",
    `Cannot show ${say(received)}: expected a result of the library, or results of one kind as a list or by name`,
    received,
  );

/** Lets no broken result end in anything but a `PovertyError`: results may come from JSON that somebody changed. */
export function reading<Value>(given: unknown, act: () => Value): Value {
  try {
    return act();
  } catch (error) {
    if (isPovertyError(error)) throw error;
    throw new PovertyError(
      "RESULT_UNKNOWN",
      `Cannot show ${say(given)}: a part that such a result has is missing or of another shape`,
      given,
    );
  }
}
