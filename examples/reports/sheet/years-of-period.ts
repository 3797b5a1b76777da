/** The two years of a period such as "2021 - 2025". */
export function yearsOf(text: string): readonly [from: string, to: string] {
  const [from, to] = [...text.matchAll(/[0-9]{4}/g)].map(([year]) => year);
  if (from === undefined || to === undefined) throw new Error(`Cannot read the period "${text}"`);
  return [from, to];
}

/** The id of the first year of a period in a sheet. */
export const firstYear = (period: string): string => `${period}.first-year`;

/** The id of the last year of a period in a sheet. */
export const lastYear = (period: string): string => `${period}.last-year`;
