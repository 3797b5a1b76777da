import type { Rounding } from "../../number/index.ts";
import type { HypothesisKind } from "../sheet/hypothesis.ts";
import type { Outcome } from "../verdict.ts";

/** The language of reports on sheets. Every argument is a text, or a number that is to be written. */
export interface ReportWords {
  readonly outcome: Readonly<Record<Outcome, string>>;
  readonly rounding: Readonly<Record<Rounding, string>>;
  readonly list: (items: readonly string[]) => string;
  readonly holds: (relations: number, open: number) => string;
  readonly holdsIfCut: (culprits: readonly string[]) => string;
  readonly broken: (contradictions: number, relations: number) => string;
  /** Names some relations that were left undecided, and counts the others. */
  readonly givenUp: (relations: readonly string[], others: number) => string;
  readonly contradiction: (figures: string, relations: number) => string;
  readonly onlyUnder: (roundings: string) => string;
  readonly notSmallest: string;
  readonly wouldFit: (fits: string) => string;
  readonly fit: (figure: string, nearest: string) => string;
  readonly hypothesis: string;
  readonly kind: Readonly<Record<HypothesisKind, (figure: string, other: string) => string>>;
  readonly meant: (figure: string, meant: string) => string;
  readonly alsoMeant: (figure: string, meant: string) => string;
  readonly wrong: (figure: string) => string;
  readonly more: (count: number) => string;
  readonly leftOpen: string;
  readonly figures: string;
  readonly anyValue: string;
  readonly noValue: string;
  readonly upTo: (upper: string, closed: boolean) => string;
  readonly from: (lower: string, closed: boolean) => string;
  readonly between: (lower: string, lowerClosed: boolean, upper: string, upperClosed: boolean) => string;
  readonly columns: Readonly<Record<"id" | "printed" | "own" | "others" | "finding" | "wouldFit", string>>;
  readonly finding: Readonly<Record<"fits" | "unchecked" | "doubtful" | "contradicted" | "open", string>>;
}
