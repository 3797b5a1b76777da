import { checkOptions, PovertyError } from "../errors/index.ts";
import { compiledStandard, type Standard } from "../standard/index.ts";
import { type ChunkOptions, type Chunks, checkCallback, walkChunks } from "../table/index.ts";
import type { ClassCounts, ClassifyColumnsOptions, HouseholdColumns } from "./classified-households.ts";
import { answerSets } from "./columns/answer-sets.ts";
import { chunkTallies } from "./columns/chunk-tallies.ts";
import { undetermined } from "./columns/class-counts.ts";
import { classWriter } from "./columns/class-writer.ts";
import { groupTally } from "./columns/group-tallies.ts";
import { householdReader } from "./columns/household-reader.ts";

/** How chunks are classified and walked through. */
export interface ClassifyChunksOptions extends ClassifyColumnsOptions, ChunkOptions {
  /**
   * Is given the classes of each chunk, as positions in the labels of the result, and the number of its first row. It may
   * answer a promise, which is waited for before the next chunk.
   */
  readonly onClasses?: (classes: Uint8Array, firstRow: number) => unknown;
}

/** The counts of households that came in chunks. */
export interface ClassifiedChunks extends ClassCounts {
  readonly kind: "classified-chunks";
  /** The id of the standard. */
  readonly standard: string;
  /** The class ids of the standard, and then `undetermined`. */
  readonly labels: readonly string[];
  /** By grouping and label, as `classifyHouseholds` has them. */
  readonly groups: Readonly<Record<string, Readonly<Record<string, ClassCounts>>>>;
}

/**
 * Classifies households that come in chunks, of a file that is larger than memory or of a stream.
 *
 * The counts and rates are those of `classifyHouseholds` over all rows at once, however the rows are cut into chunks; the
 * classes of the rows go to `onClasses`, a chunk at a time, so that memory does not grow with the rows.
 *
 * @param chunks columns as `classifyHouseholds` takes them: an array, a generator, an async generator, a stream
 * @param standard a standard of the library, or of `defineStandard` or `deriveStandard`
 * @param options what area codes mean; what becomes of the classes; progress; a signal that stops the work
 * @returns a promise of the counts, frozen plain data
 * @throws PovertyError as `classifyHouseholds` does, with the chunk in the message; `COLUMN_ABSENT` for a chunk that has
 * other groupings than the first. Stopped by a signal, it rejects with the reason of the signal
 * @example Three households in two chunks
 * ```ts
 * import { classifyChunks, vietnam2011 } from "poverty-indicators";
 *
 * const chunks = [
 *   { area: "rural", monthlyIncomePerPerson: [400_000, 450_000] },
 *   { area: "rural", monthlyIncomePerPerson: [900_000] },
 * ];
 * const classes: number[] = [];
 * const { counts, labels } = await classifyChunks(chunks, vietnam2011, {
 *   onClasses: (ofChunk) => classes.push(...ofChunk),
 * });
 * counts; // => { poor: 1, "near-poor": 1, "not-poor": 1, undetermined: 0 }
 * classes.map((code) => labels[code]); // => ["poor", "near-poor", "not-poor"]
 * await classifyChunks([{ area: "rural", monthlyIncomePerPerson: [-1] }], vietnam2011); // throws AMOUNT_NEGATIVE
 * ```
 */
export async function classifyChunks(
  chunks: Chunks<HouseholdColumns>,
  standard: Standard,
  options: ClassifyChunksOptions = {},
): Promise<ClassifiedChunks> {
  const compiled = compiledStandard(standard);
  checkOptions(options);
  const { areaCodes, onClasses, onProgress, ...others } = options;
  checkCallback("onProgress", onProgress);
  checkCallback("onClasses", onClasses);
  const sets = answerSets(compiled);
  const tallies = chunkTallies(sets, compiled.standard);
  let rows = 0;
  let given: unknown;
  const take = (chunk: HouseholdColumns): number => {
    const reader = householdReader(chunk, { areaCodes }, compiled, sets);
    const groups = reader.groups.map(([name, column]) => [name, groupTally(column)] as const);
    const writer = classWriter(reader.rows, sets);
    for (const { start, count, answers } of reader.blocks()) {
      writer.write(start, count, answers);
      for (const [, tally] of groups) tally.add(start, count, answers);
    }
    tallies.add(writer.tally(), groups);
    given = onClasses?.(writer.classes, rows);
    rows += reader.rows;
    return reader.rows;
  };
  const tell = async (done: number, total?: number): Promise<void> => {
    await given;
    await onProgress?.(done, total);
  };
  const count = await walkChunks(chunks, { ...others, onProgress: tell }, take);
  if (count === 0) {
    throw new PovertyError("ARGUMENT_INVALID", "Cannot classify chunks: expected at least one", chunks);
  }
  return Object.freeze({
    kind: "classified-chunks",
    standard: compiled.standard.id,
    labels: Object.freeze([...compiled.standard.classes.map(({ id }) => id), undetermined]),
    ...tallies.all(),
    groups: tallies.groups(),
  });
}
