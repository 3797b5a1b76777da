/** What a test says of a set of members: whether they cannot hold together; `null` when that was given up. */
export type Test<T> = (members: readonly T[]) => boolean | null;

/** A smallest set of members that cannot hold together. */
export interface Smallest<T> {
  readonly members: readonly T[];
  /** Whether it is proved that the rest holds without any one of them. */
  readonly proved: boolean;
}

/** Up to so many members, a set of the least size is found; of more, a set from which none can be left out. */
const few = 16;

/**
 * Finds a smallest set among members that cannot hold together.
 *
 * @param first the members that are left out first where there are many
 */
export function smallestSet<T>(first: readonly T[], second: readonly T[], test: Test<T>): Smallest<T> {
  let proved = true;
  const breaks = (some: readonly T[]): boolean => {
    const answer = test(some);
    if (answer === null) proved = false;
    return answer === true;
  };
  const members = [...first, ...second];
  if (!breaks(members)) return { members, proved: false };
  if (members.length > few) {
    const kept = shrink(second, first, breaks);
    const found = [...kept, ...shrink(kept, second, breaks)];
    return { members: found, proved };
  }
  const needed = members.every((member) => !breaks(members.filter((other) => other !== member)));
  return { members: needed ? members : leastSet(members, breaks), proved };
}

/**
 * A set of the least size that breaks: the smallest candidate that takes in a member of every set without which the rest
 * holds, until a candidate breaks.
 */
function leastSet<T>(members: readonly T[], breaks: (members: readonly T[]) => boolean): readonly T[] {
  const corrections: ReadonlySet<T>[] = [];
  for (;;) {
    const candidate = hittingSet(members, corrections);
    if (breaks(candidate)) return candidate;
    const holding = new Set(candidate);
    for (const member of members) {
      if (!holding.has(member) && !breaks([...holding, member])) holding.add(member);
    }
    corrections.push(new Set(members.filter((member) => !holding.has(member))));
  }
}

/** The fewest members, in their order, of which every set has one. */
function hittingSet<T>(members: readonly T[], sets: readonly ReadonlySet<T>[]): readonly T[] {
  const choose = (from: readonly T[], left: readonly ReadonlySet<T>[], size: number): readonly T[] | null => {
    const [first] = left;
    if (first === undefined) return from;
    if (size === 0) return null;
    for (const member of members) {
      if (!first.has(member)) continue;
      const found = choose(
        [...from, member],
        left.filter((set) => !set.has(member)),
        size - 1,
      );
      if (found !== null) return found;
    }
    return null;
  };
  for (let size = 0; ; size++) {
    const found = choose([], sets, size);
    if (found !== null) return members.filter((member) => found.includes(member));
  }
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
