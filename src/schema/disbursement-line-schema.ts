import * as z from "zod";
import type { DisbursementLine } from "../funding/index.ts";
import { quantity } from "./figure-schema.ts";
import { asOf, flag, keyOfOnesOwn, level, textOrNumber } from "./line-parts.ts";
import { absent } from "./texts.ts";

/**
 * A line of a disbursement table, as `disbursement` and `summariseDisbursements` read it.
 *
 * A line may carry keys of one's own, by which a summary groups; each holds a text, a number, true, false or `null`.
 *
 * @example
 * ```ts
 * import { disbursementLineSchema } from "poverty-indicators/schema";
 *
 * disbursementLineSchema.safeParse({ plan: "86687000000", disbursed: "15636000000", year: 2022 }).success; // => true
 * disbursementLineSchema.safeParse({ plan: "86687000000" }).success; // => false
 * ```
 */
export const disbursementLineSchema: z.ZodType<DisbursementLine> = /* @__PURE__ */ (() =>
  z
    .object({
      plan: quantity(),
      disbursed: quantity(),
      carriedOver: flag().exactOptional(),
      localAddition: flag().exactOptional(),
      planYear: textOrNumber(),
      capitalKind: absent(z.enum(["investment", "recurrent"])),
      source: absent(z.enum(["central", "local"])),
      programme: absent(z.string()),
      project: textOrNumber(),
      subProject: textOrNumber(),
      level: level(),
      asOf: asOf(),
    })
    .catchall(keyOfOnesOwn()))();
