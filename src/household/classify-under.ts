import { PovertyError, show } from "../errors/index.ts";
import { compiledStandard, type Standard } from "../standard/index.ts";
import type { Classification, ClassifyOptions, HouseholdToClassify } from "./classification.ts";
import { classify } from "./classify/classify.ts";
import { checkRecord, readDeprivations, unknownIndicator } from "./classify/read-deprivations.ts";
import { readHousehold, readLocale } from "./classify-household.ts";

/**
 * The classes of one household under several standards side by side, as the review's form sets the national and the
 * local class next to each other.
 *
 * Each standard takes the indicators that it has; an indicator that none has is refused. Every result carries the id of
 * its standard.
 *
 * @param household area, income per person and the deprivations of all standards together
 * @param standards the standards, each once
 * @param options the language of the reasons
 * @returns one classification for each standard, in their order
 * @throws PovertyError `ID_REPEATED` when two standards have one id, or an error of `classifyHousehold`
 * @example A household of Đồng Nai, poor by the province's standard alone
 * ```ts
 * import { classifyUnder, dongNai2022, vietnam2022 } from "poverty-indicators";
 *
 * const answers = Object.fromEntries(
 *   vietnam2022.dimensions.flatMap(({ indicators }) => indicators.map(({ id }) => [id, false])),
 * );
 * const household = {
 *   area: "rural",
 *   monthlyIncomePerPerson: 1800000,
 *   deprivations: { ...answers, water: true, latrine: true },
 * };
 * classifyUnder(household, [vietnam2022, dongNai2022]).map((result) => `${result.standard} ${result.class}`); // => ["vn-2022 average-living-standard", "vn-dong-nai-2022 poor"]
 * ```
 */
export function classifyUnder(
  household: HouseholdToClassify,
  standards: readonly Standard[],
  options: ClassifyOptions = {},
): readonly Classification[] {
  if (!Array.isArray(standards)) {
    throw new PovertyError(
      "ARGUMENT_INVALID",
      `Cannot classify a household: expected an array of standards, received ${show(standards)}`,
      standards,
    );
  }
  const compiled = standards.map(compiledStandard);
  const ids = compiled.map(({ standard }) => standard.id);
  const twice = ids.find((id, at) => ids.indexOf(id) !== at);
  if (twice !== undefined) {
    throw new PovertyError(
      "ID_REPEATED",
      `Cannot classify a household: the standard ${twice} is given twice`,
      twice,
    );
  }
  const locale = readLocale(options);
  const known = readHousehold(household);
  const deprivations = Object.entries(
    known.deprivations === undefined ? {} : checkRecord(known.deprivations),
  );
  for (const [id] of deprivations) {
    if (!compiled.some(({ indicatorAt }) => indicatorAt.has(id))) throw unknownIndicator(id, compiled);
  }
  return Object.freeze(
    compiled.map((one) => {
      const own = Object.fromEntries(deprivations.filter(([id]) => one.indicatorAt.has(id)));
      return classify(known, readDeprivations(own, one), one, locale);
    }),
  );
}
