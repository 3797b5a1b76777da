import type { Domains } from "./domains.ts";
import type { Effort } from "./effort.ts";
import type { Problem } from "./problem.ts";

/** Constraints, and variables by their prints, that cannot hold together; not always the fewest. */
export interface Reasons {
  readonly constraints: Set<number>;
  readonly variables: Set<number>;
}

/** What a search looks at, and what it takes with it. */
export interface Search {
  readonly problem: Problem;
  readonly domains: Domains;
  readonly effort: Effort;
  /** Takes in why not, where the answer is `unsatisfiable`; `null` where nobody asks. */
  readonly reasons: Reasons | null;
}
