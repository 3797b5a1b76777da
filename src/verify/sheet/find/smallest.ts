import { leastSet } from "./least-set.ts";

/** What a test says of a set of members: whether they cannot hold together; `null` when that was given up. */
export type Test<T> = (members: readonly T[]) => boolean | null;

/** A smallest set of members that cannot hold together. */
export interface Smallest<T> {
  readonly members: readonly T[];
  /** Whether it is proved that the rest holds without any one of them. */
  readonly proved: boolean;
}

/** Up to so many members, a set of the least size is looked for; of more, a set from which none can be left out. */
const few = 16;

/**
 * Finds a smallest set among members that cannot hold together.
 *
 * @param first the members that are left out first where there are many
 */
export function smallestSet<T>(first: readonly T[], second: readonly T[], test: Test<T>): Smallest<T> {
  const breaks = (some: readonly T[]): boolean => test(some) === true;
  const members = [...first, ...second];
  if (!breaks(members)) return { members, proved: false };
  const least = members.length > few ? null : leastSet(members, breaks);
  if (least !== null) return withoutSpare(least, test);
  const kept = shrink(second, first, breaks);
  return withoutSpare([...kept, ...shrink(kept, second, breaks)], test);
}

/** Leaves out every member without which the rest still breaks. */
function withoutSpare<T>(members: readonly T[], test: Test<T>): Smallest<T> {
  let proved = true;
  let kept = members;
  for (const member of members) {
    const rest = kept.filter((other) => other !== member);
    const breaks = test(rest);
    if (breaks === true) kept = rest;
    if (breaks === null) proved = false;
  }
  return { members: kept, proved };
}

/** Leaves out halves as long as the rest breaks (QuickXplain, Junker 2004). */
function shrink<T>(
  kept: readonly T[],
  members: readonly T[],
  breaks: (members: readonly T[]) => boolean,
  test = false,
): readonly T[] {
  if (test && breaks(kept)) return [];
  if (members.length <= 1) return members;
  const middle = members.length >> 1;
  const [first, second] = [members.slice(0, middle), members.slice(middle)];
  const right = shrink([...kept, ...first], second, breaks, true);
  const left = shrink([...kept, ...right], first, breaks, right.length > 0);
  return [...left, ...right];
}
