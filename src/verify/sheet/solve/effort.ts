import type { Fraction } from "../../../number/index.ts";

/**
 * How many more steps a search may take. Steps are counted, not timed, so that a result is the same on every machine.
 *
 * One step is about the work of putting short numbers into one place of a relation; work on long numbers costs more.
 */
export interface Effort {
  left: number;
}

/** Takes steps; false when there were too few left. */
export function spend(effort: Effort, steps: number): boolean {
  effort.left -= steps;
  return effort.left >= 0;
}

/** How many times longer work on numbers takes that are no more than so long, because of the common divisors. */
const lengths = [
  { above: 10n ** 1000n, steps: 2000 },
  { above: 10n ** 600n, steps: 600 },
  { above: 10n ** 300n, steps: 150 },
  { above: 10n ** 100n, steps: 20 },
  { above: 10n ** 30n, steps: 4 },
] as const;

/** What work on a number costs beside work on a short one. */
export function lengthOf({ n, d }: Fraction): number {
  const size = n > d ? n : d;
  return lengths.find(({ above }) => size > above)?.steps ?? 1;
}
