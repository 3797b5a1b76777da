export { allowedInterval, isExact } from "./allowed-interval.ts";
export type { Figure, Locale, Per, Qualifier } from "./figure.ts";
export { type FormatOptions, formatFigure } from "./format-figure.ts";
export { isFigure } from "./is-figure.ts";
export type { ReadOptions } from "./options.ts";
export { parseFigure } from "./parse-figure.ts";
export { preimage } from "./preimage.ts";
export { readFigure } from "./read-figure.ts";
export { isCountable, isUnit, type Unit } from "./units.ts";
