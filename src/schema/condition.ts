import * as z from "zod";
import type { Condition } from "../standard/index.ts";
import { leastLength, mostLength } from "./lengths.ts";

const comparisons = ["below", "at-most", "at-least", "above"] as const;

/** A tree of tests on incomes and deprivations. */
export function condition(): z.ZodType<Condition> {
  const comparison = z.enum(comparisons);
  const any: z.ZodType<Condition> = z.lazy(() => {
    const inner = z.array(any).check(leastLength(1), mostLength(20));
    return z.union([
      z.strictObject({ income: comparison, line: z.string() }),
      z.strictObject({ deprivations: comparison, cutoff: z.string() }),
      z.strictObject({ all: inner }),
      z.strictObject({ any: inner }),
    ]);
  });
  return any;
}
