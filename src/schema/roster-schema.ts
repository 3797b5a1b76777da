import * as z from "zod";
import {
  type HouseholdRoster,
  latrines,
  personalDevices,
  schoolLevels,
  sharedDevices,
  waterSources,
  workStatuses,
} from "../household/index.ts";
import { leastLength } from "./lengths.ts";
import { decimalInput, whole } from "./numbers.ts";
import { absent, day } from "./texts.ts";

/**
 * A household with its members, dwelling and services, as `assessDeprivations` reads it.
 *
 * @example
 * ```ts
 * import { rosterSchema } from "poverty-indicators/schema";
 *
 * rosterSchema.safeParse({ members: [{ age: 34, work: "own" }], waterSource: "rain" }).success; // => true
 * rosterSchema.safeParse({ members: [{ age: -1 }] }).success; // => false
 * ```
 */
export const rosterSchema: z.ZodType<HouseholdRoster> = /* @__PURE__ */ (() => {
  const answer = absent(z.boolean());
  const level = absent(z.enum(schoolLevels));
  const member = z.strictObject({
    id: z.union([z.string().check(leastLength(1)), z.int()]).exactOptional(),
    age: absent(whole(0, 130)),
    birthDate: absent(day()),
    work: absent(z.enum(workStatuses)),
    contract: answer,
    seekingWork: answer,
    ableToWork: answer,
    ofWorkingAge: answer,
    attending: level,
    completed: level,
    trainedOnTheJob: answer,
    healthInsurance: answer,
    disabled: answer,
    monthlySocialAllowance: answer,
    stunted: answer,
    underweight: answer,
    usesInternet: answer,
    devices: absent(z.array(z.enum(personalDevices))),
  });
  const dwelling = z.strictObject({
    durableWall: answer,
    durableColumn: answer,
    durableRoof: answer,
    area: absent(decimalInput()),
  });
  return z.strictObject({
    members: z.array(member).check(leastLength(1)),
    dwelling: absent(dwelling),
    waterSource: absent(z.enum(waterSources)),
    latrine: absent(z.enum(latrines)),
    sharedDevices: absent(z.array(z.enum(sharedDevices))),
  });
})();
