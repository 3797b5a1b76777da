import { PovertyError, show } from "../errors/index.ts";

/**
 * What is done with a row in which answers are missing:
 *
 * - `drop`: it is left out of every result, those of single indicators too;
 * - `not-deprived`: a missing answer counts as no deprivation;
 * - `reweight`: the weight of missing indicators goes to the others of their dimension, in proportion; a row that lacks a
 *   whole dimension is left out;
 * - `refuse`: a missing answer is an error.
 */
export type MissingPolicy = (typeof missingPolicies)[number];

/**
 * Every policy for missing answers.
 *
 * @example
 * ```ts
 * import { missingPolicies } from "poverty-indicators";
 *
 * missingPolicies; // => ["drop", "not-deprived", "reweight", "refuse"]
 * ```
 */
export const missingPolicies = ["drop", "not-deprived", "reweight", "refuse"] as const;

/** Checks the name of a policy. */
export function readMissingPolicy(input: unknown): MissingPolicy {
  const policy = missingPolicies.find((name) => name === input);
  if (policy !== undefined) return policy;
  throw new PovertyError(
    "MISSING_POLICY_UNKNOWN",
    `Cannot treat missing answers by policy ${show(input)}: expected ${missingPolicies.join(", ")}`,
    input,
  );
}
