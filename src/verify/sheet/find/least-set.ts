/** So many candidates are tried, and so many choices made to find them. */
const mostCandidates = 40;
const mostChoices = 20_000;

/**
 * A set of the least size that breaks: the smallest candidate that takes in a member of every set without which the rest
 * holds, until a candidate breaks (Liffiton and Sakallah 2008); `null` when it would take too long.
 */
export function leastSet<T>(
  members: readonly T[],
  breaks: (members: readonly T[]) => boolean,
): readonly T[] | null {
  const corrections: ReadonlySet<T>[] = [];
  const choices = { left: mostChoices };
  while (corrections.length < mostCandidates) {
    const candidate = hittingSet(members, corrections, choices);
    if (candidate === null || breaks(candidate)) return candidate;
    const holding = new Set(candidate);
    for (const member of members) {
      if (!holding.has(member) && !breaks([...holding, member])) holding.add(member);
    }
    corrections.push(new Set(members.filter((member) => !holding.has(member))));
  }
  return null;
}

/** The fewest members, in their order, of which every set has one; `null` when there are no choices left. */
function hittingSet<T>(
  members: readonly T[],
  sets: readonly ReadonlySet<T>[],
  choices: { left: number },
): readonly T[] | null {
  const choose = (left: readonly ReadonlySet<T>[], size: number): Set<T> | null => {
    const [first] = left;
    if (first === undefined) return new Set();
    if (size === 0) return null;
    for (const member of members) {
      if (!first.has(member) || choices.left-- <= 0) continue;
      const rest = left.filter((set) => !set.has(member));
      const found = choose(rest, size - 1);
      if (found !== null) return found.add(member);
    }
    return null;
  };
  for (let size = 0; size <= members.length; size++) {
    const found = choose(sets, size);
    if (found !== null) return members.filter((member) => found.has(member));
  }
  return null;
}
