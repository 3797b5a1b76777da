/** A level of schooling or training; `none` is no level at all. */
export type SchoolLevel =
  | "none"
  | "preschool"
  | "primary"
  | "lower-secondary"
  | "upper-secondary"
  | "elementary-vocational"
  | "intermediate-vocational"
  | "college"
  | "university";

/**
 * Every school level: none, mầm non, tiểu học, THCS, THPT, sơ cấp, trung cấp, cao đẳng, đại học and above.
 *
 * @example
 * ```ts
 * import { schoolLevels } from "poverty-indicators";
 *
 * schoolLevels.indexOf("primary") < schoolLevels.indexOf("college"); // => true
 * ```
 */
export const schoolLevels: readonly SchoolLevel[] = /* @__PURE__ */ Object.freeze([
  "none",
  "preschool",
  "primary",
  "lower-secondary",
  "upper-secondary",
  "elementary-vocational",
  "intermediate-vocational",
  "college",
  "university",
] as const);

/**
 * `wage`: a paid job with an employer; `own`: own business, farm or family work; `none`: no work. Regular, steady or
 * fairly stable work is meant.
 */
export type WorkStatus = "wage" | "own" | "none";

/**
 * Every work status.
 *
 * @example
 * ```ts
 * import { workStatuses } from "poverty-indicators";
 *
 * workStatuses; // => ["wage", "own", "none"]
 * ```
 */
export const workStatuses: readonly WorkStatus[] = /* @__PURE__ */ Object.freeze([
  "wage",
  "own",
  "none",
] as const);

/** Where a household's water for daily use comes from; `other` is any source that the annex does not list. */
export type WaterSource =
  | "piped"
  | "borehole"
  | "protected-well"
  | "protected-spring"
  | "rain"
  | "bottled"
  | "unprotected-well"
  | "unprotected-spring"
  | "surface"
  | "other";

/**
 * Every water source, the six clean ones of the annex first.
 *
 * @example
 * ```ts
 * import { waterSources } from "poverty-indicators";
 *
 * waterSources.slice(6); // => ["unprotected-well", "unprotected-spring", "surface", "other"]
 * ```
 */
export const waterSources: readonly WaterSource[] = /* @__PURE__ */ Object.freeze([
  "piped",
  "borehole",
  "protected-well",
  "protected-spring",
  "rain",
  "bottled",
  "unprotected-well",
  "unprotected-spring",
  "surface",
  "other",
] as const);

/**
 * The latrine that a household uses: tự hoại or bán tự hoại, thấm dội, cải tiến có ống thông hơi, hai ngăn, any kind
 * that the annex does not list, or none.
 */
export type Latrine = "septic" | "pour-flush" | "ventilated-pit" | "two-compartment" | "other" | "none";

/**
 * Every latrine.
 *
 * @example
 * ```ts
 * import { latrines } from "poverty-indicators";
 *
 * latrines.includes("septic"); // => true
 * ```
 */
export const latrines: readonly Latrine[] = /* @__PURE__ */ Object.freeze([
  "septic",
  "pour-flush",
  "ventilated-pit",
  "two-compartment",
  "other",
  "none",
] as const);

/** A device that a household shares: tivi, radio, máy tính để bàn, điện thoại. */
export type SharedDevice = "television" | "radio" | "desktop-computer" | "telephone";

/**
 * Every shared device.
 *
 * @example
 * ```ts
 * import { sharedDevices } from "poverty-indicators";
 *
 * sharedDevices; // => ["television", "radio", "desktop-computer", "telephone"]
 * ```
 */
export const sharedDevices: readonly SharedDevice[] = /* @__PURE__ */ Object.freeze([
  "television",
  "radio",
  "desktop-computer",
  "telephone",
] as const);

/** A device of one person: máy tính xách tay, máy tính bảng, điện thoại thông minh. */
export type PersonalDevice = "laptop" | "tablet" | "smartphone";

/**
 * Every personal device.
 *
 * @example
 * ```ts
 * import { personalDevices } from "poverty-indicators";
 *
 * personalDevices; // => ["laptop", "tablet", "smartphone"]
 * ```
 */
export const personalDevices: readonly PersonalDevice[] = /* @__PURE__ */ Object.freeze([
  "laptop",
  "tablet",
  "smartphone",
] as const);
