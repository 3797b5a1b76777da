import type { Domains } from "./domains.ts";
import type { Effort } from "./effort.ts";
import type { Reasons } from "./explain.ts";
import type { Problem } from "./problem.ts";

/** What a search looks at, and what it takes with it. */
export interface Search {
  readonly problem: Problem;
  readonly domains: Domains;
  readonly effort: Effort;
  /** Takes in why not, where the answer is `unsatisfiable`; `null` where nobody asks. */
  readonly reasons: Reasons | null;
}
