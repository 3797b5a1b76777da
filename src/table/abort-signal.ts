import { PovertyError } from "../errors/index.ts";

/** An `AbortSignal`, or anything with its structure. */
export interface AbortSignalLike {
  /** Whether the work is to stop. */
  readonly aborted: boolean;
  /** What the work is rejected with. */
  readonly reason?: unknown;
  /** Calls the listener when the signal is aborted. */
  addEventListener?(type: "abort", listener: () => void): void;
  /** Calls the listener no more. */
  removeEventListener?(type: "abort", listener: () => void): void;
}

/** Throws the reason of a signal that was aborted, as `AbortSignal` itself does. */
export function throwIfAborted(signal: AbortSignalLike | undefined): void {
  if (signal?.aborted === true) throw reasonOf(signal);
}

/** The next value of an iterator; rejects as soon as the signal is aborted, even while the iterator hangs. */
export function nextUnlessAborted<Value>(
  iterator: AsyncIterator<Value>,
  signal: AbortSignalLike | undefined,
): Promise<IteratorResult<Value>> {
  if (signal === undefined) return iterator.next();
  throwIfAborted(signal);
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(reasonOf(signal));
    const settle = (): void => signal.removeEventListener?.("abort", stop);
    signal.addEventListener?.("abort", stop);
    iterator.next().then(resolve, reject).finally(settle);
  });
}

const reasonOf = ({ reason }: AbortSignalLike): unknown =>
  reason ?? new PovertyError("WORK_ABORTED", "Cannot go on: the signal was aborted", reason);
