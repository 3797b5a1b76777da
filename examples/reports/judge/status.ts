import type { Finding, JudgedEntry } from "./finding.ts";

/** Where a figure or a finding stands: an outcome of the library, or why there is none. */
export type Status =
  | "consistent"
  | "consistent-if-truncated"
  | "inconsistent"
  | "undecidable"
  | "recomputed-only"
  | "operand"
  | "not-recomputable";

/** The status of one finding. */
export const statusOf = ({ outcome, recomputed }: Finding): Status =>
  outcome ?? (recomputed === null ? "not-recomputable" : "recomputed-only");

/** The first finding that judges a figure: what follows from it, or from another reading of it, does not. */
export const ownFinding = ({ findings }: JudgedEntry): Finding | undefined =>
  findings.find(({ source }) => source === "relations" || source === "calendar");

/** The status of a figure; without a finding of its own, what it is good for. */
export function statusOfEntry(judged: JudgedEntry): Status {
  const own = ownFinding(judged);
  if (own !== undefined) return statusOf(own);
  return judged.operandOf.length > 0 ? "operand" : "not-recomputable";
}
