import * as z from "zod";
import { type Citation, evidences, type Sourced } from "../standard/index.ts";
import { day, prose } from "./texts.ts";

/** Where a value stands in the law. */
export const citation = (): z.ZodType<Citation> =>
  z.strictObject({ document: prose(), clause: prose(), url: prose().nullable().default(null) });

/** What a part of a document may say of its own source. */
export const sourcedParts = (): {
  readonly citation: z.ZodExactOptional<z.ZodType<Citation>>;
  readonly evidence: z.ZodExactOptional<z.ZodType<Sourced["evidence"]>>;
  readonly checkedOn: z.ZodExactOptional<z.ZodString>;
  readonly readIn: z.ZodExactOptional<z.ZodNullable<z.ZodString>>;
} => ({
  citation: citation().exactOptional(),
  evidence: evidence().exactOptional(),
  checkedOn: day().exactOptional(),
  readIn: prose().nullable().exactOptional(),
});

/** How sure a reading is. */
export const evidence = (): z.ZodType<Sourced["evidence"]> => z.enum(evidences);

/** All that must be said of a source; where it was read may be left out. */
export const sourcedWhole = (): z.ZodType<Sourced> =>
  z.strictObject({
    citation: citation(),
    evidence: evidence(),
    checkedOn: day(),
    readIn: prose().nullable().default(null),
  });
