/** Short ways to state sheets of figures by id. */
import type { Sheet, SheetFigure, SheetRelation } from "../../../../src/index.ts";

/** The text of each figure, or all that is given of it; without either it is a count that nobody printed. */
export type Texts = Readonly<Record<string, string | null | Omit<SheetFigure, "id">>>;

/** A sheet of figures and relations among them. */
export const sheetOf = (texts: Texts, relations: readonly SheetRelation[]): Sheet => ({
  source: "made up",
  locale: "en",
  figures: Object.entries(texts).map(([id, given]) => {
    if (given === null) return { id, unit: "household" };
    return typeof given === "string" ? { id, text: given } : { id, ...given };
  }),
  relations,
});

/** Figures of which none is larger than the next. */
export const order = (...figures: readonly string[]): SheetRelation => ({ kind: "order", figures });

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
