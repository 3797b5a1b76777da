import type { Locale } from "poverty-indicators";
import type { Status } from "../judge/status.ts";
import type { Summary } from "../judge/summary.ts";
import { en } from "./words-en.ts";
import { vi } from "./words-vi.ts";

/** What the tables say, in one language. */
export interface Words {
  readonly title: string;
  readonly legend: readonly string[];
  readonly columns: readonly [printed: string, measures: string, recomputed: string, verdict: string];
  readonly statuses: Readonly<Record<Status, string>>;
  /** The verdict on another reading, which is none on the report. */
  readonly reading: { readonly fits: string; readonly doesNotFit: string };
  /** What a further line about a figure recomputes. */
  readonly kinds: Readonly<Record<string, string>>;
  readonly operandOf: (figures: string) => string;
  readonly subtitle: (period: string, publishedOn: string | null, figures: number) => string;
  readonly teasers: string;
  readonly lookAgain: string;
  readonly otherwise: string;
  readonly summary: (summary: Summary) => readonly string[];
}

export const words: Readonly<Record<Locale, Words>> = { vi, en };
