import type { Rounding } from "../number/index.ts";
import type { Outcome } from "../verify/index.ts";
import type { MatcherSettings } from "./read-options.ts";

/** What a matcher found, in the form that Vitest wants. */
export interface MatcherResult {
  readonly pass: boolean;
  readonly message: () => string;
}

/** What was recomputed, and how a message speaks of it. */
export interface Recomputation {
  readonly outcome: Outcome;
  /** The roundings under which what was printed is possible. */
  readonly fits: readonly Rounding[];
  /** What was claimed: "13,26% to be printed from …". */
  readonly claim: readonly [subject: string, predicate: string];
  /** The recomputation in words. */
  readonly because: () => string;
}

/** Judges a recomputation by the roundings that are accepted; what is left open fails with `.not` as well. */
export function match(
  { outcome, fits, claim, because }: Recomputation,
  { accepted, acceptOpen }: MatcherSettings,
  isNot: boolean,
): MatcherResult {
  const open = outcome === "undecidable";
  const holds = accepted.some((rounding) => fits.includes(rounding));
  const [subject, predicate] = claim;
  const under = `under ${accepted.join(" or ")}`;
  return {
    pass: open ? acceptOpen || isNot : holds,
    message: () =>
      [
        `expected ${subject} ${isNot ? "not " : ""}${predicate} ${under}`,
        because(),
        open
          ? 'It is left open, so that neither this nor its contrary is proved; { undecidable: "accept" } accepts it'
          : `It is possible under ${fits.length === 0 ? "no rounding" : fits.join(", ")}`,
      ].join("\n"),
  };
}
