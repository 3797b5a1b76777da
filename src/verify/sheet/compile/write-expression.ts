import type { Expression } from "../expression.ts";

const signs = { "+": " + ", "-": " − ", "*": " × ", "/": " / " } as const;

/** An expression as a reader would write it, its inner operations in brackets. */
export function writeExpression(
  expression: Expression,
  textOf: (id: string) => string,
  inner = false,
): string {
  if (typeof expression === "number") return String(expression);
  if (typeof expression === "string") return textOf(expression);
  const written = expression.of.map((part) => writeExpression(part, textOf, true)).join(signs[expression.op]);
  return inner && expression.of.length > 1 ? `(${written})` : written;
}
