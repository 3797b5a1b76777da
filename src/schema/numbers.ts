import * as z from "zod";
import { mostLength } from "./lengths.ts";

/** A plain decimal as text, "1234.5". */
export const decimalText = (): z.ZodString =>
  z
    .string()
    .check(mostLength(1002))
    .regex(/^-?[0-9]+(\.[0-9]+)?$/);

/** An exact number: a plain decimal as text, or a number. */
export const decimalInput = (): z.ZodType<string | number> => z.union([decimalText(), z.number()]);

/** A fraction as text: "1/18", "0.33", "33 %". */
export const fractionText = (): z.ZodString =>
  z
    .string()
    .check(mostLength(2000))
    .regex(/^-?[0-9]+(\.[0-9]+)?( ?%)?$|^-?[0-9]+ ?\/ ?[0-9]+$/);

/** A fraction as text, or a number. */
export const fractionInput = (): z.ZodType<string | number> => z.union([fractionText(), z.number()]);

/** A whole number from a least to a most one. */
export const whole = (least: number, most: number): z.ZodNumber => z.int().min(least).max(most);
