import type { Locale } from "../figure/index.ts";
import type { Rounding } from "../number/index.ts";

/** What a matcher accepts, and how it reads and writes. */
export interface MatcherOptions {
  /** The roundings that the document may have used. Default: `half-up`. */
  readonly rounding?: Rounding | readonly Rounding[];
  /**
   * What to do with a relation that a qualifier such as "gần" leaves open. By default it fails, with `.not` as well,
   * because nothing is proved either way; `accept` takes it for consistent.
   */
  readonly undecidable?: "accept" | "fail";
  /** The language that texts are printed in. Default: what each text shows by itself. */
  readonly locale?: Locale;
  /** The language of the recomputation in messages. Default: `en`. */
  readonly messages?: Locale;
}
