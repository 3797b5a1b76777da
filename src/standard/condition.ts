/** How a value stands to a line or a cut-off: `at-most` is ≤, `at-least` is ≥, `below` is <, `above` is >. */
export type Comparison = "below" | "at-most" | "at-least" | "above";

/** Compares the income with a named line. */
export interface IncomeTest {
  readonly income: Comparison;
  readonly line: string;
}

/** Compares the deprivations, their count or their weighted share, with a named cut-off. */
export interface DeprivationTest {
  readonly deprivations: Comparison;
  readonly cutoff: string;
}

/** A small tree of tests: all of them, or any of them. */
export type Condition =
  | IncomeTest
  | DeprivationTest
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] };
