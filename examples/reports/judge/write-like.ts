import { type Decimal, type Figure, formatFigure } from "poverty-indicators";

/** A value as the report would have written it: like the figure beside it, with more digits where more follow. */
export function writeLike(value: Decimal, { unit, scale, places }: Figure): string {
  const digits = value.div(scale).decimalPlaces();
  const shown = digits <= places + 2 ? Math.max(digits, places) : Math.max(places + 1, 2);
  // The word for things of any kind, "mục", stands in no report.
  const written = unit === "item" ? "none" : unit;
  return formatFigure(value, { unit: written, scale, places: shown });
}
