import * as z from "zod";
import { isPovertyError } from "../errors/index.ts";
import { checkFigure, type Figure, unitNames } from "../figure/index.ts";
import { decimalInput, whole } from "./numbers.ts";

const qualifiers = ["none", "nearly", "over", "about", "at-least", "at-most", "under"] as const;
const pers = ["person", "household", "month", "year", "kilogram"] as const;

/** A figure that went through JSON, or was written by hand; it is read into a figure with decimals. */
export const figure = (): z.ZodType<Figure> =>
  z
    .strictObject({
      kind: z.literal("figure").exactOptional(),
      text: z.string().exactOptional(),
      locale: z.enum(["vi", "en"]).exactOptional(),
      value: decimalInput(),
      places: whole(0, 1000),
      scale: decimalInput().exactOptional(),
      unit: z.enum(unitNames),
      qualifier: z.enum(qualifiers).exactOptional(),
      per: z.array(z.enum(pers)).exactOptional(),
    })
    .transform((given, context): Figure => {
      try {
        return checkFigure(given);
      } catch (error) {
        if (!isPovertyError(error)) throw error;
        context.addIssue(error.message);
        return z.NEVER;
      }
    });

/** A number to compute with: exact, or a printed figure. */
export const quantity = (): z.ZodType<string | number | Figure> => z.union([decimalInput(), figure()]);
