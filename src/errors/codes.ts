/** Every code of a `PovertyError`, with the state that it names. The list is closed: a new code is a new version. */
export const errorCodes = {
  NUMBER_NOT_PLAIN: "a text is not a plain decimal such as -1234.5",
  NUMBER_NOT_FINITE: "a number is NaN or infinite",
  NUMBER_TOO_PRECISE: "a number has more than 15 significant digits, as a leftover of binary arithmetic has",
  NUMBER_TOO_LONG: "a number has more than 1000 digits, or lies outside 1e-1000 to 1e1000",
  NUMBER_WRONG_TYPE: "a value is not a text, a number, a bigint or a Decimal",
  FRACTION_INVALID: "a text is not a fraction such as 1/18, 0.33 or 33 %",
  PLACES_INVALID: "a number of decimal places is not a whole number in the allowed range",
  ROUNDING_UNKNOWN: "a rounding is not one of half-up, half-even, truncate",
  INTERVAL_EMPTY: "the ends of an interval leave nothing between them",
  INTERVAL_DIVISION_BY_ZERO: "a divisor interval contains zero",
  FIGURE_UNREADABLE: "a text does not read as a figure",
  FIGURE_AMBIGUOUS: "a text has two readings as a figure",
  FIGURE_TOO_LONG: "a text is too long to be a figure",
  FIGURE_NOT_CANONICAL: "a figure cannot be printed as asked without changing its value",
  LOCALE_UNKNOWN: "a locale is not vi or en",
  UNIT_UNKNOWN: "a unit is not one that the library knows",
  UNIT_MISMATCH: "quantities of different units were put together",
  ARGUMENT_INVALID: "an argument has the wrong shape",
  COUNT_INVALID: "a count is not a whole number of zero or more",
  AMOUNT_NEGATIVE: "an amount is below zero",
  RATE_OVER_ZERO: "a rate was asked over a whole of zero",
  PART_EXCEEDS_WHOLE: "a part is larger than its whole",
  YEARS_INVALID: "a number of years is not above zero",
  FLOWS_DO_NOT_CLOSE: "the closing count differs from what the flows give",
  TARGET_UNREADABLE: "a text does not read as a target",
  GROUP_KEY_UNKNOWN: "a line lacks the key that a summary groups by",
  RELATION_EMPTY: "a relation has no figures",
} as const;

/** One of the codes of `errorCodes`. */
export type PovertyErrorCode = keyof typeof errorCodes;
