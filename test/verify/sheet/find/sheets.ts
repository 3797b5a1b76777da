/** Short ways to state sheets of figures by id. */
import type { Sheet, SheetRelation } from "../../../../src/index.ts";

/** The text of each figure; without one it is a count that nobody printed. */
export type Texts = Readonly<Record<string, string | null>>;

/** A sheet of figures and relations among them. */
export const sheetOf = (texts: Texts, relations: readonly SheetRelation[]): Sheet => ({
  source: "made up",
  locale: "en",
  figures: Object.entries(texts).map(([id, text]) =>
    text === null ? { id, unit: "household" } : { id, text },
  ),
  relations,
});

/** The figures before the last add up to it. */
export const sum = (...parts: readonly string[]): SheetRelation => ({
  kind: "sum",
  parts: parts.slice(0, -1),
  total: parts.at(-1) as string,
});

/** One figure is a printed share of another. */
export const share = (part: string, whole: string, printed: string): SheetRelation => ({
  kind: "share",
  part,
  whole,
  printed,
});
