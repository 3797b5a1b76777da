/** What the amount of a record of a cell counts. */
export const counted = {
  /** Weight in units of 10^-6. */
  coarse: 0,
  /** Weight in units of 10^-18. */
  fine: 1,
  /** Weight in 2^52 units of 10^-6. */
  large: 2,
  /** Rows. */
  rows: 3,
} as const;

/** The marks of a record: four times the missing marks of its rows, plus what its amount counts. */
export const cellMarks = (missing: number, what: number): number => (missing << 2) | what;

/** The missing marks in the marks of a record. */
export const missingOf = (marks: number): number => marks >>> 2;

/** What an amount counts, from the marks of its record. */
export const countedBy = (marks: number): number => marks & 3;
