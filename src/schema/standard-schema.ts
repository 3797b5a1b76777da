import * as z from "zod";
import type { StandardDocument } from "../standard/index.ts";
import { condition } from "./condition.ts";
import { leastLength, mostLength } from "./lengths.ts";
import { decimalInput, fractionText, whole } from "./numbers.ts";
import { sourcedParts, sourcedWhole } from "./sourced.ts";
import { absent, day, label } from "./texts.ts";

/**
 * A dated standard of who is poor, as `defineStandard` reads it; every `Standard` that went through JSON is one too.
 *
 * @example
 * ```ts
 * import { vietnam2022 } from "poverty-indicators";
 * import { standardSchema } from "poverty-indicators/schema";
 *
 * standardSchema.safeParse(JSON.parse(JSON.stringify(vietnam2022))).success; // => true
 * standardSchema.safeParse({ id: "x" }).success; // => false
 * ```
 */
export const standardSchema: z.ZodType<StandardDocument> = /* @__PURE__ */ (() => {
  const id = z.string().regex(/^[A-Za-z][A-Za-z0-9-]{0,63}$/);
  const sourced = sourcedParts();
  const remark = z.strictObject({ text: label(), ...sourced });
  const namedPart = { id, label: label() };
  const indicator = z.strictObject({
    ...namedPart,
    weight: absent(fractionText()),
    threshold: absent(remark),
    ...sourced,
  });
  const line = z.strictObject({
    ...namedPart,
    amounts: z.record(id, decimalInput()),
    ...sourced,
  });
  const cutoff = z.strictObject({
    ...namedPart,
    count: absent(whole(0, 30)),
    share: absent(fractionText()),
    ...sourced,
  });
  const rule = z.strictObject({
    ...namedPart,
    gives: z.union([z.string(), z.array(z.string()).check(leastLength(1))]),
    when: condition(),
    ...sourced,
  });
  const householdClass = z.strictObject({
    ...namedPart,
    countsAs: z.enum(["poor", "near-poor", "not-poor"]),
  });
  return z.strictObject({
    kind: z.literal("standard").exactOptional(),
    id,
    country: z.string().regex(/^[A-Z]{2}$/),
    place: absent(label()),
    label: label(),
    from: day(),
    until: day().nullable(),
    fromBecause: remark,
    untilBecause: remark,
    baseYears: z
      .array(z.strictObject({ year: whole(1900, 2999), ...sourced }))
      .check(mostLength(20))
      .exactOptional(),
    source: sourcedWhole().exactOptional(),
    areas: z.array(z.strictObject(namedPart)).check(leastLength(1), mostLength(50)),
    income: z.strictObject({
      per: z.enum(["month", "year"]),
      currency: z.string().regex(/^[A-Z]{3}$/),
      lines: z.array(line).check(leastLength(1), mostLength(20)),
    }),
    cutoffs: z.array(cutoff).check(mostLength(50)).exactOptional(),
    dimensions: z
      .array(
        z.strictObject({
          ...namedPart,
          indicators: z.array(indicator).check(leastLength(1), mostLength(30)),
        }),
      )
      .check(mostLength(30))
      .exactOptional(),
    classes: z.array(householdClass).check(leastLength(1), mostLength(50)),
    rules: z.array(rule).check(leastLength(1), mostLength(50)),
    remarks: z.array(remark).check(mostLength(50)).exactOptional(),
  });
})();
