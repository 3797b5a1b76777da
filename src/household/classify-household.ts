import { PovertyError, show } from "../errors/index.ts";
import { checkLocale, type Locale } from "../figure/index.ts";
import { compiledStandard, type Standard } from "../standard/index.ts";
import type { Classification, ClassifyOptions, HouseholdToClassify } from "./classification.ts";
import { classify } from "./classify/classify.ts";
import { readDeprivations } from "./classify/read-deprivations.ts";
import { readRecord } from "./read-field.ts";

/**
 * The class of a household under a standard, with the rules that decided.
 *
 * What is not known stays open: `possible` holds every class that some answer to what is unknown gives, found by the
 * rules themselves, and `class` is set only when one remains. An income is exact, or a printed figure that stands for
 * every amount that prints so; an income for a year is compared with a line for a month, and the other way round, by the
 * exact factor 12. Where the text itself is silent, as between 400.000 and 401.000 đồng in 2011, the classes between
 * which it does not decide are possible.
 *
 * @param household area, income per person and deprivations; other fields, such as an id, are ignored
 * @param standard a standard of the library, or of `defineStandard` or `deriveStandard`
 * @param options the language of the reasons
 * @returns the class, frozen; it carries the id of the standard
 * @throws PovertyError `AREA_UNKNOWN`, `INDICATOR_UNKNOWN`, `ANSWER_INVALID`, `AMOUNT_NEGATIVE`, `UNIT_MISMATCH`,
 * `LOCALE_UNKNOWN`, `ARGUMENT_INVALID`, an error of `decimal` for the income, or of `defineStandard` for the standard
 * @example
 * ```ts
 * import { classifyHousehold, vietnam2022 } from "poverty-indicators";
 *
 * const household = {
 *   area: "rural",
 *   monthlyIncomePerPerson: 1500000,
 *   deprivations: {
 *     employment: true,
 *     dependants: false,
 *     nutrition: false,
 *     healthInsurance: true,
 *     adultEducation: false,
 *     childSchooling: false,
 *     housingQuality: true,
 *     housingArea: false,
 *     water: false,
 *     latrine: false,
 *     telecommunication: false,
 *     informationDevices: null,
 *   },
 * };
 * const result = classifyHousehold(household, vietnam2022, { locale: "vi" });
 * result.class; // => "poor"
 * result.unknown; // => ["informationDevices"]
 * result.reasons[0]?.text; // => "Hộ nghèo: thu nhập từ chuẩn nghèo trở xuống và thiếu hụt từ 3 chỉ số trở lên"
 * result.reasons[0]?.citation.clause; // => "Điều 3"
 * classifyHousehold({ ...household, area: "suburb" }, vietnam2022); // throws AREA_UNKNOWN
 * ```
 * @see Nghị định 07/2021/NĐ-CP, Điều 3
 */
export function classifyHousehold(
  household: HouseholdToClassify,
  standard: Standard,
  options: ClassifyOptions = {},
): Classification {
  const compiled = compiledStandard(standard);
  const known = readHousehold(household);
  const answers = readDeprivations(known.deprivations, compiled);
  return classify(known, answers, compiled, readLocale(options));
}

/** A household with fields to read; other fields, such as an id, are left alone. */
export function readHousehold(household: unknown): Partial<Record<keyof HouseholdToClassify, unknown>> {
  if (typeof household === "object" && household !== null && !Array.isArray(household)) return household;
  throw new PovertyError(
    "ARGUMENT_INVALID",
    `Cannot classify a household: expected an object with area, income and deprivations, received ${show(household)}`,
    household,
  );
}

/** The language of the reasons; English unless told. */
export function readLocale(options: ClassifyOptions): Locale {
  return checkLocale(readRecord(options, "options", ["locale"]).locale) ?? "en";
}
