import { PovertyError, show } from "../errors/index.ts";
import { isInForce, readNational, showPeriod } from "./national.ts";
import type { Standard } from "./standard.ts";

/** One of the series that a year's figures may belong to. */
export interface YearSeries {
  readonly standard: Standard;
  /** `in-force`: the standard of the year; `base`: a later standard, under which the year was counted as its base. */
  readonly role: "in-force" | "base";
}

/**
 * Every national standard under which the end of a year was counted.
 *
 * Two of them mean two series: the end of 2021 is 2,23 % poor under the standard of 2016, and about 5,20 % under that
 * of 2022. A figure of such a year means nothing before its series is named.
 *
 * @param country `"VN"`
 * @param year the year whose last day is counted
 * @returns the standard in force first
 * @throws PovertyError `STANDARD_NOT_IN_FORCE` for a year outside every period; `COUNTRY_UNKNOWN`; `YEARS_INVALID`
 * @example
 * ```ts
 * import { standardsOfYear } from "poverty-indicators";
 *
 * standardsOfYear("VN", 2021).map(({ standard, role }) => `${standard.id} ${role}`).join(", "); // => "vn-2016 in-force, vn-2022 base"
 * standardsOfYear("VN", 2022).length; // => 1
 * ```
 */
export function standardsOfYear(country: "VN", year: number): readonly YearSeries[] {
  const standards = readNational(country);
  if (!Number.isInteger(year) || year < 0 || year > 9999) {
    throw new PovertyError(
      "YEARS_INVALID",
      `Cannot look up the year ${show(year)}: expected a year such as 2021`,
      year,
    );
  }
  const day = `${String(year).padStart(4, "0")}-12-31`;
  const inForce = standards.filter((standard) => isInForce(standard, day));
  const bases = standards.filter(({ baseYears }) => baseYears.some((base) => base.year === year));
  if (inForce.length + bases.length === 0) {
    throw new PovertyError(
      "STANDARD_NOT_IN_FORCE",
      `Cannot find a standard of ${country} for ${year}: known are ${standards.map(showPeriod).join("; ")}`,
      year,
    );
  }
  return Object.freeze([
    ...inForce.map((standard): YearSeries => Object.freeze({ standard, role: "in-force" })),
    ...bases.map((standard): YearSeries => Object.freeze({ standard, role: "base" })),
  ]);
}
