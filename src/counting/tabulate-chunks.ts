import { checkOptions } from "../errors/index.ts";
import { type ChunkOptions, type Chunks, walkChunks } from "../table/index.ts";
import { checkMeasure } from "./check-measure.ts";
import { chunkCollector } from "./chunks/chunk-collector.ts";
import type { Measure } from "./measure.ts";
import { readMissingPolicy } from "./missing-policy.ts";
import type { Tabulation } from "./tabulation.ts";
import type { TabulateOptions, TabulationColumns } from "./tabulation-columns.ts";

/** How chunks are read and walked through. */
export interface TabulateChunksOptions extends TabulateOptions, ChunkOptions {}

/**
 * Tabulates households that come in chunks, of a file that is larger than memory or of a stream.
 *
 * The result is that of `tabulate` over all rows at once, field for field and to the last digit, however the rows are cut
 * into chunks. Each chunk may have columns and dictionaries of its own, with labels in another order; labels are told
 * apart by their text. Memory holds one chunk and the cells of the table, and does not grow with the rows.
 *
 * @param chunks columns as `tabulate` takes them, of any lengths: an array, a generator, an async generator, a stream
 * @param measure which indicators are read, in which order of bits
 * @param options missing answers, unit labels; progress; a signal that stops the work
 * @returns a promise of the table, frozen plain data
 * @throws PovertyError as `tabulate` does, with the chunk and its row in the message; `COLUMN_ABSENT` for a chunk that has
 * other groupings, weights or units than the first; `ARGUMENT_INVALID` for no chunk. Stopped by a signal, it rejects with
 * the reason of the signal (`WORK_ABORTED` where it has none). Errors of the source pass as they are
 * @example Three households in two chunks
 * ```ts
 * import { defineMeasure, tabulate, tabulateChunks } from "poverty-indicators";
 *
 * const measure = defineMeasure({ dimensions: { housing: ["roof", "water"] }, cutoff: "1/2" });
 * async function* chunks() {
 *   yield { deprivations: { roof: [1, 0], water: [1, null] }, groups: { region: ["north", "south"] } };
 *   yield { deprivations: { roof: [0], water: [1] }, groups: { region: { codes: [0], labels: ["south"] } } };
 * }
 * const seen: number[] = [];
 * const table = await tabulateChunks(chunks(), measure, { onProgress: (rows) => seen.push(rows) });
 * seen; // => [2, 3]
 * const whole = tabulate(
 *   { deprivations: { roof: [1, 0, 0], water: [1, null, 1] }, groups: { region: ["north", "south", "south"] } },
 *   measure,
 * );
 * JSON.stringify(table) === JSON.stringify(whole); // => true
 *
 * await tabulateChunks([{ deprivations: { roof: [1], water: [2] } }], measure); // throws DEPRIVATION_INVALID
 * ```
 * @see Alkire, Foster, Seth, Santos, Roche and Ballón (2015), Multidimensional Poverty Measurement and Analysis, chapter 5
 */
export async function tabulateChunks(
  chunks: Chunks<TabulationColumns>,
  measure: Measure,
  options: TabulateChunksOptions = {},
): Promise<Tabulation> {
  checkMeasure(measure);
  checkOptions(options);
  const missing = readMissingPolicy(options.missing ?? "drop");
  const collector = chunkCollector(measure, missing, options.nestedClusters === true);
  await walkChunks(chunks, options, collector.add);
  return collector.finish();
}
