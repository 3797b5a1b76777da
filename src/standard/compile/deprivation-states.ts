/** How many indicators are deprived and what their weights add up to. */
export interface DeprivationState {
  readonly count: number;
  readonly score: number;
}

const mostStates = 100_000;

/**
 * Every state that some choice among the undecided indicators gives, starting from what is certain, or `null` when
 * there are too many to list.
 */
export function deprivationStates(
  certain: DeprivationState,
  undecidedWeights: readonly number[],
): readonly DeprivationState[] | null {
  // Scores by count; equal weights fall together, so that a law has few states where it has many profiles.
  let scores: ReadonlySet<number>[] = [new Set([certain.score])];
  for (const weight of undecidedWeights) {
    const next: Set<number>[] = Array.from({ length: scores.length + 1 }, () => new Set<number>());
    let size = 0;
    scores.forEach((known, more) => {
      for (const score of known) {
        (next[more] as Set<number>).add(score);
        (next[more + 1] as Set<number>).add(score + weight);
      }
    });
    for (const known of next) size += known.size;
    if (size > mostStates) return null;
    scores = next;
  }
  return scores.flatMap((known, more) =>
    Array.from(known, (score) => ({ count: certain.count + more, score })),
  );
}
