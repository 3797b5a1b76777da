/** The days that lines stand for. */
export interface AsOf {
  readonly earliest: string;
  readonly latest: string;
  /** Lines that carry no day. */
  readonly undatedLines: number;
}

/** The span of the days of lines; `null` when none carries a day. */
export function spanOf(days: readonly (string | undefined)[]): AsOf | null {
  const dated = days.filter((day) => day !== undefined).sort();
  const [earliest] = dated;
  if (earliest === undefined) return null;
  return Object.freeze({
    earliest,
    latest: dated[dated.length - 1] as string,
    undatedLines: days.length - dated.length,
  });
}
