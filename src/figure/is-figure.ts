import type { Figure } from "./figure.ts";

/**
 * Whether a value is a figure, so that it is told apart from a plain number.
 *
 * A figure written by hand needs no `kind`; the functions that take one check its fields.
 *
 * @param value anything
 * @returns true for a figure
 * @example
 * ```ts
 * import { decimal, isFigure, parseFigure } from "poverty-indicators";
 *
 * isFigure(parseFigure("13,26%")); // => true
 * isFigure(decimal("13.26")); // => false
 * ```
 */
export function isFigure(value: unknown): value is Figure {
  if (typeof value !== "object" || value === null) return false;
  try {
    const { kind = "figure" } = value as { readonly kind?: unknown };
    return kind === "figure" && "value" in value && "places" in value && "unit" in value;
  } catch {
    // A value that cannot be looked into is no figure.
    return false;
  }
}
