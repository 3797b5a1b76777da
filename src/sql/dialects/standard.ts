/** Digits before the point of the largest weight that the library reads. */
const wholeDigits = 10;

/** A decimal type that holds every weight of so many places: of 18 digits, which engines add fast, where that is enough. */
export const decimalType = (places: number): string =>
  `DECIMAL(${places + wholeDigits <= 18 ? 18 : 38}, ${places})`;

/** A number as a constant: whole as it stands; else as a decimal from text, because some engines read `1.5` as a float. */
export const standardAmount = (text: string): string => {
  const places = text.split(".")[1]?.length ?? 0;
  return places === 0 ? text : `CAST('${text}' AS DECIMAL(38, ${places}))`;
};
