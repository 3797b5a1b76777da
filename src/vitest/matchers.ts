import "vitest";
import type { MatcherOptions } from "./matcher-options.ts";
import type { PrintedOperand } from "./printed-operand.ts";
import type { Judged } from "./to-be-consistent.ts";
import type { PrintedFrom } from "./to-be-printed-from.ts";

/** A matcher that only fits values of some types. */
export type MatcherFor<T, Fitting, Matcher> = T extends Fitting ? Matcher : never;

/** The matchers that `poverty-indicators/vitest` adds to `expect`. */
export interface PovertyMatchers<T> {
  /**
   * Whether a printed figure can be the ratio, the difference or the product of others, as they are printed.
   *
   * @example Bình Thuận, 2023: the ratio was cut, not rounded
   * ```ts
   * import { expect } from "vitest";
   * import "poverty-indicators/vitest";
   *
   * const amounts = { part: "7,886 tỷ đồng", whole: "59,440 tỷ đồng" };
   * expect("13,27%").toBePrintedFrom(amounts);
   * expect("13,26%").not.toBePrintedFrom(amounts);
   * expect("13,26%").toBePrintedFrom(amounts, { rounding: ["half-up", "truncate"] });
   * ```
   */
  readonly toBePrintedFrom: MatcherFor<
    T,
    PrintedOperand,
    (relation: PrintedFrom, options?: MatcherOptions) => void
  >;
  /**
   * Whether printed parts can add up to a printed total.
   *
   * @example
   * ```ts
   * import { expect } from "vitest";
   * import "poverty-indicators/vitest";
   *
   * expect(["3.365 hộ", "1.346 hộ"]).toAddUpTo("4.711 hộ");
   * ```
   */
  readonly toAddUpTo: MatcherFor<
    T,
    readonly PrintedOperand[],
    (total: PrintedOperand, options?: MatcherOptions) => void
  >;
  /**
   * Whether all figures of a sheet can be right at once; also for the report on a sheet, and for a single verdict.
   *
   * @example
   * ```ts
   * import { expect } from "vitest";
   * import { impliedTotal, parseFigure } from "poverty-indicators";
   * import "poverty-indicators/vitest";
   *
   * const share = (count: string, printed: string) => ({
   *   count: parseFigure(count),
   *   printed: parseFigure(printed),
   * });
   * expect(impliedTotal([share("6.621 hộ", "1,96%"), share("12.203 hộ", "3,62%")])).toBeConsistent();
   * ```
   */
  readonly toBeConsistent: MatcherFor<T, Judged, (options?: MatcherOptions) => void>;
}

declare module "vitest" {
  interface Matchers<T> extends PovertyMatchers<T> {}
}
