import * as z from "zod";
import type { KeyValue, Level } from "../funding/index.ts";
import { absent, day } from "./texts.ts";

const levels = ["central", "province", "district", "commune", "district-and-commune"] as const;

/** A level of government. */
export const level = (): z.ZodExactOptional<z.ZodNullable<z.ZodType<Level>>> => absent(z.enum(levels));

/** The day that the amounts of a line stand for. */
export const asOf = (): z.ZodExactOptional<z.ZodNullable<z.ZodString>> => absent(day());

/** A flag; `null` is false. */
export const flag = (): z.ZodType<boolean> =>
  z
    .boolean()
    .nullable()
    .transform((given) => given ?? false);

/** A name or a number that lines are grouped by. */
export const textOrNumber = (): z.ZodExactOptional<z.ZodNullable<z.ZodType<string | number>>> =>
  absent(z.union([z.string(), z.number()]));

/** What any other key of a line holds, by which a summary may group. */
export const keyOfOnesOwn = (): z.ZodType<KeyValue> =>
  z.union([z.string(), z.number(), z.boolean()]).nullable();
