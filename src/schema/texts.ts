import * as z from "zod";
import { isDay } from "../number/index.ts";
import type { Label } from "../standard/index.ts";
import { leastLength, mostLength } from "./lengths.ts";

/** A text of one character at least. */
export const named = (most = 1000): z.ZodString => z.string().check(leastLength(1), mostLength(most));

/** A day of the calendar, "2026-12-31". */
export const day = (): z.ZodString =>
  z
    .string()
    .regex(/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/)
    .refine(isDay);

/** The text of a law or a label. */
export const prose = (): z.ZodString => z.string().check(mostLength(4000));

/** A label in both languages. */
export const label = (): z.ZodType<Label> => z.strictObject({ vi: prose(), en: prose() });

/** A value that may be left out or `null`. */
export const absent = <T extends z.ZodType>(schema: T): z.ZodExactOptional<z.ZodNullable<T>> =>
  schema.nullable().exactOptional();
