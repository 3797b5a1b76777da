/**
 * A type of exact decimals, no wider than it has to be: the product of two of them must have at most 38 digits, beyond
 * which Spark rounds without a word.
 */
export const decimalType = (digits: number, places: number): string =>
  `DECIMAL(${digits + places}, ${places})`;

/** A number as a constant: whole as it stands; else as a decimal from text, because some engines read `1.5` as a float. */
export const standardAmount = (text: string): string => {
  const places = text.split(".")[1]?.length ?? 0;
  return places === 0 ? text : `CAST('${text}' AS DECIMAL(38, ${places}))`;
};
