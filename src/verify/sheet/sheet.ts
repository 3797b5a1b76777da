import type { Locale, Unit } from "../../figure/index.ts";
import type { SheetRelation } from "./sheet-relation.ts";

/** The figures of one report, table or decision, and the relations that they should stand in. Plain JSON data. */
export interface Sheet {
  /** Where the figures were published. */
  readonly source: string;
  /** The language that the figures are printed in, unless one says otherwise. */
  readonly locale?: Locale;
  readonly figures: readonly SheetFigure[];
  readonly relations: readonly SheetRelation[];
}

/** One figure of a sheet: as it is printed, or a quantity that nobody printed and that relations share. */
export interface SheetFigure {
  /** Names the figure in relations; once a sheet. */
  readonly id: string;
  /** The figure as printed, "7,886 tỷ đồng". Left out for a quantity that nobody printed, such as a denominator. */
  readonly text?: string;
  /** Which end of a range it is, where `text` is a range such as "1 - 1,5%". */
  readonly end?: "lower" | "upper";
  /** The number that stands for a text that is no figure, such as a number word or one year of a period; exact. */
  readonly value?: string;
  /** Whether the figure is exactly what is printed, as a target set by decision is, and was not rounded. */
  readonly exact?: boolean;
  /** The unit, where the text leaves it open: points for a "%", households for a bare number. */
  readonly unit?: Unit;
  /** The language that it is printed in; that of the sheet unless told. */
  readonly locale?: Locale;
  /** What it measures. Figures that measure one thing at several places or in several periods carry one text. */
  readonly measures?: string;
  /** The place that it is of. */
  readonly place?: string;
  /** The year or period that it is of. */
  readonly period?: string;
}
