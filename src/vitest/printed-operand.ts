import { type Figure, parseFigure } from "../figure/index.ts";
import { type Decimal, readDecimal } from "../number/index.ts";
import type { Quantity } from "../rate/index.ts";
import type { MatcherSettings } from "./read-options.ts";

/** A figure, as a text that a document prints or read already; or a number that is exact as it stands. */
export type PrintedOperand = string | Figure | number | bigint | Decimal;

/** Reads a printed text; a number stays as it is. */
export const readOperand = (operand: PrintedOperand, { locale }: MatcherSettings): Quantity =>
  typeof operand === "string" ? parseFigure(operand, { locale }) : operand;

/** How an operand is named in messages. */
export const operandText = (operand: Quantity): string =>
  typeof operand === "object" && "text" in operand ? operand.text : readDecimal(operand, "operand").toFixed();
