import { fractionText, readFraction } from "../../number/index.ts";
import type { Sourced } from "../source.ts";
import type { Cutoff } from "../standard.ts";
import { readRecord } from "./read-record.ts";
import { readSourced, sourcedKeys } from "./read-sourced.ts";
import { readId, readLabel } from "./read-text.ts";
import { refuse } from "./refuse.ts";

/** Reads a deprivation cut-off: a count, or a share of the weights from 0 to 1. */
export function readCutoff(value: unknown, path: string, whole: Sourced | null): Cutoff {
  const parts = readRecord(value, path, ["id", "label", "count", "share", ...sourcedKeys]);
  const count = parts.count ?? null;
  const share = parts.share ?? null;
  if ((count === null) === (share === null)) {
    throw refuse(path, value, "either a count or a share");
  }
  return Object.freeze({
    id: readId(parts.id, `${path}.id`),
    label: readLabel(parts.label, `${path}.label`),
    count: count === null ? null : readCount(count, `${path}.count`),
    share: share === null ? null : readShare(share, `${path}.share`),
    ...readSourced(parts, path, whole),
  });
}

/** Reads a count of indicators. */
export function readCount(value: unknown, path: string): number {
  const count = value as number;
  if (Number.isInteger(count) && count >= 0 && count <= 30) return count;
  throw refuse(path, value, "a whole number from 0 to 30");
}

/** Reads a share as a fraction in lowest terms, "1/3". */
export function readShare(value: unknown, path: string): string {
  const share = readFraction(value, path);
  if (share.compare(0) < 0 || share.compare(1) > 0) throw refuse(path, value, "a fraction from 0 to 1");
  return fractionText(share);
}
