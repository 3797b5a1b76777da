import type { DecimalInput } from "../number/index.ts";
import { mexicoDocument } from "./data/mexico.ts";
import { isDay } from "./day.ts";
import { defineStandard } from "./define-standard.ts";
import { readRecord } from "./document/read-record.ts";
import { refuse } from "./document/refuse.ts";
import type { Standard } from "./standard.ts";

/** The two income lines of an area in Mexico, in pesos a person and month. */
export interface MexicoLines {
  /** Línea de Pobreza por Ingresos: the value of the food and the non-food basket. */
  readonly povertyLine: DecimalInput;
  /** Línea de Pobreza Extrema por Ingresos: the value of the food basket. */
  readonly extremePovertyLine: DecimalInput;
}

/** The lines of one month. */
export interface MexicoStandardInput {
  /** The month of the lines, "2022-08". */
  readonly month: string;
  readonly lines: { readonly rural: MexicoLines; readonly urban: MexicoLines };
}

/**
 * Mexico's rule of multidimensional poverty over the lines of one month.
 *
 * Income below the poverty line and at least one of six deprivations is poverty; below the extreme poverty line and at
 * least three, extreme poverty. The class `poor` is the poor who are not extremely poor ("pobreza moderada"); a poverty
 * rate counts both. Vulnerable by deprivation: at least one, income not below the line; vulnerable by income: none, income
 * below the line. Both income tests are strict: an income at the line is not below it.
 *
 * @param input the month, and the lines that CONEVAL or INEGI published for it
 * @returns a standard `mx-2022-08` for that month
 * @throws PovertyError `STANDARD_INVALID`, or `STANDARD_NOT_EXCLUSIVE` or `STANDARD_NOT_EXHAUSTIVE` when an extreme line lies above the
 * poverty line, or an error of `decimal`
 * @example The lines of August 2022
 * ```ts
 * import { classifyHousehold, mexicoStandard } from "poverty-indicators";
 *
 * const mexico = mexicoStandard({
 *   month: "2022-08",
 *   lines: {
 *     rural: { povertyLine: "2970.76", extremePovertyLine: "1600.18" },
 *     urban: { povertyLine: "4158.35", extremePovertyLine: "2086.21" },
 *   },
 * });
 * const deprivations = {
 *   educationalGap: true,
 *   healthServices: true,
 *   socialSecurity: true,
 *   dwellingQuality: false,
 *   dwellingServices: false,
 *   nutritiousFood: false,
 * };
 * classifyHousehold({ area: "urban", monthlyIncomePerPerson: "2086.20", deprivations }, mexico).class; // => "extremely-poor"
 * classifyHousehold({ area: "urban", monthlyIncomePerPerson: "2086.21", deprivations }, mexico).class; // => "poor"
 * classifyHousehold({ area: "urban", monthlyIncomePerPerson: "4158.35", deprivations }, mexico).class; // => "vulnerable-by-deprivation"
 * ```
 * @see CONEVAL, Medición multidimensional de la pobreza en México, programa de cálculo 2022
 */
export function mexicoStandard(input: MexicoStandardInput): Standard {
  const parts = readRecord(input, "the input", ["month", "lines"]);
  const month = parts.month;
  if (typeof month !== "string" || !isDay(`${month}-01`)) {
    throw refuse("month", month, 'a month such as "2022-08"');
  }
  const lines = readRecord(parts.lines, "lines", ["rural", "urban"]);
  for (const area of ["rural", "urban"]) {
    readRecord(lines[area], `lines.${area}`, ["povertyLine", "extremePovertyLine"]);
  }
  return defineStandard(mexicoDocument(month, lastDayOf(month), input.lines));
}

function lastDayOf(month: string): string {
  return ["31", "30", "29", "28"].map((day) => `${month}-${day}`).find(isDay) as string;
}
