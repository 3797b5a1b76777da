import * as z from "zod";
import type { MobilisationLine } from "../funding/index.ts";
import { quantity } from "./figure-schema.ts";
import { asOf, keyOfOnesOwn, level, textOrNumber } from "./line-parts.ts";

/**
 * A line of a table of a fund, as `mobilisation` and `summariseMobilisation` read it.
 *
 * A line may carry keys of one's own, by which a summary groups; each holds a text, a number, true, false or `null`.
 *
 * @example
 * ```ts
 * import { mobilisationLineSchema } from "poverty-indicators/schema";
 *
 * mobilisationLineSchema.safeParse({ target: "1000000000", raised: "1215000000", level: "province" }).success; // => true
 * mobilisationLineSchema.safeParse({ target: "1000000000" }).success; // => false
 * ```
 */
export const mobilisationLineSchema: z.ZodType<MobilisationLine> = /* @__PURE__ */ (() =>
  z
    .object({
      target: quantity(),
      raised: quantity(),
      pledged: quantity().exactOptional(),
      level: level(),
      year: textOrNumber(),
      asOf: asOf(),
    })
    .catchall(keyOfOnesOwn()))();
