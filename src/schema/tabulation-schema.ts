import * as z from "zod";
import { type Measure, missingPolicies, type Tabulation } from "../counting/index.ts";
import { leastLength } from "./lengths.ts";
import { fractionText, whole } from "./numbers.ts";
import { sourcedWhole } from "./sourced.ts";
import { label } from "./texts.ts";

const most = Number.MAX_SAFE_INTEGER;
const profiles = 2 ** 30 - 1;

/**
 * A tabulation that went through JSON, as `mergeTabulations` and `alkireFoster` read it.
 *
 * @example
 * ```ts
 * import { defineMeasure, tabulate } from "poverty-indicators";
 * import { tabulationSchema } from "poverty-indicators/schema";
 *
 * const measure = defineMeasure({ dimensions: { a: ["a"] }, cutoff: "1" });
 * const text = JSON.stringify(tabulate({ deprivations: { a: [1, 0] } }, measure));
 * tabulationSchema.parse(JSON.parse(text)).rows; // => 2
 * ```
 */
export const tabulationSchema: z.ZodType<Tabulation> = /* @__PURE__ */ (() => {
  const column = (last: number): z.ZodArray<z.ZodNumber> => z.array(whole(0, last));
  const labels = z.array(z.string());
  return z.strictObject({
    kind: z.literal("tabulation"),
    measure: measure(),
    missing: z.enum(missingPolicies),
    rows: whole(0, most),
    exactWeights: z.boolean(),
    weightPlaces: whole(0, 18),
    groupings: z.array(z.strictObject({ name: z.string(), labels })),
    design: z
      .strictObject({
        strata: labels,
        units: z.strictObject({ labels, strata: column(most) }),
        nestedClusters: z.boolean(),
      })
      .nullable(),
    contexts: z.strictObject({ groups: z.array(column(most)), units: column(most).nullable() }),
    cells: z.strictObject({
      contexts: column(most),
      profiles: column(profiles),
      missing: column(profiles),
      rows: column(most),
      weights: z.array(z.union([whole(0, most), z.string().regex(/^[0-9]{1,60}$/)])),
    }),
  });
})();

/** A measure as a tabulation carries it: with nothing left out. */
function measure(): z.ZodType<Measure> {
  const source = sourcedWhole().nullable();
  const indicator = z.strictObject({
    id: z.string().check(leastLength(1)),
    label: label(),
    weight: fractionText(),
    deprivedIf: label().nullable(),
    source,
  });
  return z.strictObject({
    kind: z.literal("measure"),
    id: z.string().nullable(),
    label: label().nullable(),
    dimensions: z.array(
      z.strictObject({
        id: z.string().check(leastLength(1)),
        label: label(),
        weight: fractionText(),
        indicators: z.array(indicator).check(leastLength(1)),
      }),
    ),
    cutoff: fractionText(),
    source,
  });
}
