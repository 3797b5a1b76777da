import { PovertyError } from "../../errors/index.ts";
import type { Standard } from "../../standard/index.ts";
import type { ClassCounts } from "../classified-households.ts";
import type { AnswerSets } from "./answer-sets.ts";
import { classCounts } from "./class-counts.ts";
import type { GroupTally } from "./group-tallies.ts";

/** Adds up how many rows have each answer, over chunks. */
export interface ChunkTallies {
  /**
   * Adds a chunk.
   *
   * @throws PovertyError `COLUMN_ABSENT` for other groupings than those of the first chunk
   */
  add(tally: readonly number[], groups: readonly (readonly [name: string, tally: GroupTally])[]): void;
  /** The counts of all chunks. */
  all(): ClassCounts;
  /** By grouping and label, of one chunk or more. */
  groups(): Readonly<Record<string, Readonly<Record<string, ClassCounts>>>>;
}

/** By grouping and label, how many rows have each answer. */
type Groupings = Map<string, Map<string, number[]>>;

/** Prepares the adding up under a standard. */
export function chunkTallies(sets: AnswerSets, standard: Standard): ChunkTallies {
  const everybody: number[] = [];
  let groupings: Groupings | null = null;
  return {
    add(tally, groups) {
      const known = groupings ?? new Map(groups.map(([name]) => [name, new Map<string, number[]>()]));
      groupings = known;
      checkNames([...known.keys()], Object.keys(Object.fromEntries(groups)));
      addUp(everybody, tally);
      for (const [name, group] of groups) {
        const labels = known.get(name) as Map<string, number[]>;
        for (const [label, counts] of group.tallies()) {
          const sum = labels.get(label) ?? [];
          labels.set(label, sum);
          addUp(sum, counts);
        }
      }
    },
    all: () => classCounts(everybody, sets, standard),
    groups: () =>
      Object.freeze(
        Object.fromEntries(
          [...(groupings as Groupings)].map(([name, labels]) => [
            name,
            countsByLabel(labels, sets, standard),
          ]),
        ),
      ),
  };
}

const countsByLabel = (labels: Map<string, number[]>, sets: AnswerSets, standard: Standard) =>
  Object.freeze(
    Object.fromEntries([...labels].map(([label, tally]) => [label, classCounts(tally, sets, standard)])),
  );

function addUp(sums: number[], tally: readonly (number | undefined)[]): void {
  for (let answer = 0; answer < tally.length; answer++) {
    sums[answer] = (sums[answer] ?? 0) + (tally[answer] ?? 0);
  }
}

function checkNames(expected: readonly string[], received: readonly string[]): void {
  if (JSON.stringify([...expected].sort()) === JSON.stringify([...received].sort())) return;
  throw new PovertyError(
    "COLUMN_ABSENT",
    `Cannot classify households: expected the groupings of the first chunk (${expected.join(", ") || "none"}), ` +
      `received ${received.join(", ") || "none"}`,
    received,
  );
}
