import * as z from "zod";
import { unitNames } from "../figure/index.ts";
import type { Sheet } from "../verify/index.ts";
import { leastLength, mostLength } from "./lengths.ts";
import { sheetRelation } from "./sheet-relation.ts";
import { named } from "./texts.ts";

const longestList = 200_000;

/**
 * A sheet of published figures and the relations among them, as `verifySheet` reads it.
 *
 * @example
 * ```ts
 * import { sheetSchema } from "poverty-indicators/schema";
 *
 * sheetSchema.safeParse({ source: "a report", figures: [{ id: "poor", text: "6.621 hộ" }], relations: [] }).success; // => true
 * sheetSchema.safeParse({ figures: [] }).success; // => false
 * ```
 */
export const sheetSchema: z.ZodType<Sheet> = /* @__PURE__ */ (() => {
  const locale = z.enum(["vi", "en"]).exactOptional();
  const words = named().exactOptional();
  const printed = z.string().check(leastLength(1)).exactOptional();
  const figure = z.strictObject({
    id: named(),
    text: printed,
    end: z.enum(["lower", "upper"]).exactOptional(),
    value: printed,
    exact: z.boolean().exactOptional(),
    unit: z.enum(unitNames).exactOptional(),
    locale,
    measures: words,
    place: words,
    period: words,
  });
  return z.strictObject({
    source: named(),
    locale,
    figures: z.array(figure).check(mostLength(longestList)),
    relations: z.array(sheetRelation()).check(mostLength(longestList)),
  });
})();
