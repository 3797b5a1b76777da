import * as z from "zod";
import type { HouseholdToClassify } from "../household/index.ts";
import { quantity } from "./figure-schema.ts";

/**
 * A household as `classifyHousehold` reads it; beside what decides its class it may carry an id.
 *
 * @example
 * ```ts
 * import { householdSchema } from "poverty-indicators/schema";
 *
 * householdSchema.safeParse({ area: "rural", monthlyIncomePerPerson: 1400000, deprivations: { water: null } }).success; // => true
 * householdSchema.safeParse({ area: "rural", deprivations: {} }).success; // => false
 * ```
 */
export const householdSchema: z.ZodType<HouseholdToClassify> = /* @__PURE__ */ (() => {
  const income = quantity().nullable();
  const known = {
    id: z.union([z.string(), z.number()]).exactOptional(),
    area: z.string(),
    deprivations: z.record(z.string(), z.boolean().nullable()).exactOptional(),
  };
  return z.union([
    z.strictObject({ ...known, monthlyIncomePerPerson: income }),
    z.strictObject({ ...known, yearlyIncomePerPerson: income }),
  ]);
})();
