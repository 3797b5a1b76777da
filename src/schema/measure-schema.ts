import * as z from "zod";
import type { MeasureInput } from "../counting/index.ts";
import { leastLength } from "./lengths.ts";
import { fractionInput } from "./numbers.ts";
import { sourcedWhole } from "./sourced.ts";
import { absent, label } from "./texts.ts";

/**
 * A counting measure of poverty, as `defineMeasure` reads it; every `Measure` is one too.
 *
 * @example
 * ```ts
 * import { measureSchema } from "poverty-indicators/schema";
 *
 * measureSchema.safeParse({ dimensions: { health: ["care"], housing: ["roof", "water"] }, cutoff: "1/2" }).success; // => true
 * measureSchema.safeParse({ dimensions: {} }).success; // => false
 * ```
 */
export const measureSchema: z.ZodType<MeasureInput> = /* @__PURE__ */ (() => {
  const name = z.string().check(leastLength(1));
  const indicator = z.strictObject({
    id: name,
    label: label().exactOptional(),
    weight: fractionInput().exactOptional(),
    deprivedIf: absent(label()),
    source: absent(sourcedWhole()),
  });
  const dimension = z.strictObject({
    id: name,
    label: label().exactOptional(),
    // A measure carries the sum of the weights of a dimension; it follows from them.
    weight: fractionInput().exactOptional(),
    indicators: z.array(indicator).check(leastLength(1)),
  });
  const weights = z.union([z.record(name, fractionInput()), z.array(name).check(leastLength(1))]);
  return z.strictObject({
    kind: z.literal("measure").exactOptional(),
    id: absent(z.string()),
    label: absent(label()),
    dimensions: z.union([z.array(dimension), z.record(name, weights)]),
    cutoff: fractionInput(),
    source: absent(sourcedWhole()),
  });
})();
