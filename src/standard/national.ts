import { PovertyError, show } from "../errors/index.ts";
import { nationalStandards } from "./data/national-standards.ts";
import type { Standard } from "./standard.ts";

/** The national standards of a country, or the refusal of a country that the library does not know. */
export function readNational(country: unknown): readonly Standard[] {
  const standards = nationalStandards(country as string);
  if (standards !== undefined) return standards;
  throw new PovertyError(
    "COUNTRY_UNKNOWN",
    `Cannot look up the standards of ${show(country)}: expected "VN"`,
    country,
  );
}

/** Whether a day lies in the period of a standard, both ends included. */
export const isInForce = ({ from, until }: Standard, day: string): boolean =>
  from <= day && (until === null || day <= until);

/** "vn-2022 from 2022-01-01 until 2026-12-31". */
export const showPeriod = ({ id, from, until }: Standard): string =>
  `${id} from ${from}${until === null ? "" : ` until ${until}`}`;
