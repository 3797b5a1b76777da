/** Runs a function and answers how long it took, in milliseconds. */
export async function timed(run: () => unknown): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] as number;

export const best = (values: readonly number[]): number => Math.min(...values);

/** Milliseconds as a reader takes them in. */
export const shown = (milliseconds: number): string =>
  milliseconds >= 1000
    ? `${(milliseconds / 1000).toPrecision(3)} s`
    : milliseconds >= 100
      ? `${milliseconds.toFixed(0)} ms`
      : `${milliseconds.toPrecision(2)} ms`;

/** Times several things in turns, so that what disturbs the machine disturbs all of them alike. */
export async function inTurns<Name extends string>(
  rounds: number,
  things: Readonly<Record<Name, () => unknown>>,
): Promise<Record<Name, number[]>> {
  const times = Object.fromEntries(Object.keys(things).map((name) => [name, []])) as unknown as Record<
    Name,
    number[]
  >;
  for (let round = 0; round < rounds; round++) {
    for (const name of Object.keys(things) as Name[]) times[name].push(await timed(things[name]));
  }
  return times;
}

/** By how many megabytes the peak of memory grew while a function ran. */
export function peakGrowth(run: () => unknown): number {
  const before = process.resourceUsage().maxRSS;
  run();
  return (process.resourceUsage().maxRSS - before) / 1024;
}
