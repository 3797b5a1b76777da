import { fuzz, type Subject } from "./fuzz.ts";
import { heapInUse } from "./heap-in-use.ts";

/**
 * By how many bytes the memory in use grows over so many calls, at the least of several rounds of other calls: what is kept
 * call by call grows in every round, what is made once does not.
 */
export async function memoryGrowth(
  subjects: readonly Subject[],
  { seed, calls, rounds = 3 }: { readonly seed: number; readonly calls: number; readonly rounds?: number },
): Promise<number> {
  await fuzz(subjects, { seed, calls: 2 * calls });
  let before = heapInUse();
  let least = Number.POSITIVE_INFINITY;
  for (let round = 1; round <= rounds; round++) {
    await fuzz(subjects, { seed: seed + round, calls });
    const after = heapInUse();
    least = Math.min(least, after - before);
    before = after;
  }
  return least;
}
