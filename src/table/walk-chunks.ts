import { PovertyError, show } from "../errors/index.ts";
import { type AbortSignalLike, nextUnlessAborted, throwIfAborted } from "./abort-signal.ts";

/** Chunks of rows that come one after the other: from an array, a generator, a stream. */
export type Chunks<Chunk> = Iterable<Chunk | Promise<Chunk>> | AsyncIterable<Chunk>;

/** How chunks are walked through. */
export interface ChunkOptions {
  /**
   * Is told after each chunk how many rows have been read, of how many where `total` says so. It may answer a promise,
   * which is waited for before the next chunk: a page that waits for its next frame stays alive.
   */
  readonly onProgress?: (rows: number, total?: number) => unknown;
  /** How many rows there are in all, for `onProgress`. */
  readonly total?: number;
  /** Stops the work; the promise is then rejected with the reason of the signal. */
  readonly signal?: AbortSignalLike;
}

/**
 * Walks through chunks of rows, one at a time.
 *
 * @param take reads a chunk and answers how many rows it has; a `PovertyError` of it is told with the chunk
 * @returns how many chunks there were
 */
export async function walkChunks<Chunk>(
  chunks: Chunks<Chunk>,
  options: ChunkOptions,
  take: (chunk: Chunk) => number,
): Promise<number> {
  const { onProgress, total, signal } = checkedOptions(options);
  const iterator = iteratorOf(chunks);
  let rows = 0;
  let count = 0;
  try {
    for (;;) {
      const { done, value } = await nextUnlessAborted(iterator, signal);
      if (done === true) return count;
      throwIfAborted(signal);
      rows += takeChunk(value, take, count, rows);
      count += 1;
      await onProgress?.(rows, total);
    }
  } catch (error) {
    // The source is told to close. One that hangs does not answer, and an aborted caller does not wait for it.
    const closed = (async () => iterator.return?.())().catch(() => undefined);
    if (signal?.aborted !== true) await closed;
    throw error;
  }
}

function takeChunk<Chunk>(chunk: Chunk, take: (chunk: Chunk) => number, at: number, rows: number): number {
  try {
    return take(chunk);
  } catch (error) {
    if (!(error instanceof PovertyError)) throw error;
    const place = `in chunk ${at}, which begins at row ${rows} of all`;
    throw new PovertyError(error.code, `${error.message}, ${place}`, error.received);
  }
}

/** The iterator of chunks; promises that a plain iterable gives are waited for. */
function iteratorOf<Chunk>(chunks: Chunks<Chunk>): AsyncIterator<Chunk> {
  const source = chunks as Partial<AsyncIterable<Chunk> & Iterable<Chunk>> | null | undefined;
  if (typeof source?.[Symbol.asyncIterator] === "function") {
    return (source as AsyncIterable<Chunk>)[Symbol.asyncIterator]();
  }
  if (typeof source === "object" && typeof source?.[Symbol.iterator] === "function") {
    return (async function* () {
      yield* source as Iterable<Chunk>;
    })();
  }
  throw new PovertyError(
    "ARGUMENT_INVALID",
    `Cannot read chunks: expected something to walk through, such as an array or a generator, received ${show(chunks)}`,
    chunks,
  );
}

function checkedOptions(options: ChunkOptions): ChunkOptions {
  const { onProgress, total } = options;
  checkCallback("onProgress", onProgress);
  if (total !== undefined && !(Number.isSafeInteger(total) && total >= 0)) {
    throw new PovertyError(
      "COUNT_INVALID",
      `Cannot read chunks: total is ${show(total)}, expected a whole number of rows`,
      total,
    );
  }
  return options;
}

/** Refuses an option that is to be called and cannot be. */
export function checkCallback(name: string, option: unknown): void {
  if (option === undefined || typeof option === "function") return;
  throw new PovertyError(
    "ARGUMENT_INVALID",
    `Cannot read chunks: ${name} is ${show(option)}, expected a function`,
    option,
  );
}
