import { PovertyError } from "../errors/index.ts";
import { readDay } from "./day.ts";
import { isInForce, readNational, showPeriod } from "./national.ts";
import type { Standard } from "./standard.ts";

/**
 * The national standard in force on a day.
 *
 * A year's review also counts under the standard of the coming period when that has a base year; see `standardsOfYear`.
 *
 * @param country `"VN"`
 * @param day a day of the calendar, "2026-12-31"
 * @throws PovertyError `STANDARD_NOT_IN_FORCE`, with all periods, outside of them; `COUNTRY_UNKNOWN`; `DAY_INVALID`
 * @example Decree 351/2025 begins in 2027, not in 2026
 * ```ts
 * import { standardInForce } from "poverty-indicators";
 *
 * standardInForce("VN", "2021-12-31").id; // => "vn-2016"
 * standardInForce("VN", "2026-12-31").id; // => "vn-2022"
 * standardInForce("VN", "2027-01-01").id; // => "vn-2027"
 * standardInForce("VN", "2005-12-31"); // throws STANDARD_NOT_IN_FORCE
 * ```
 */
export function standardInForce(country: "VN", day: string): Standard {
  const standards = readNational(country);
  const known = readDay(day, "the day");
  const found = standards.find((standard) => isInForce(standard, known));
  if (found !== undefined) return found;
  throw new PovertyError(
    "STANDARD_NOT_IN_FORCE",
    `Cannot find a standard of ${country} in force on ${known}: known are ${standards.map(showPeriod).join("; ")}`,
    day,
  );
}
