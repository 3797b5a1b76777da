import { blockRows, labelCoder, profilePacker } from "../../table/index.ts";
import type { ReadColumns } from "../read-columns.ts";
import type { Grouping } from "../tabulation.ts";
import type { CollectedTable } from "./build-tabulation.ts";
import type { RowBlock } from "./cell-store.ts";
import { type ContextReader, contextReader } from "./context-reader.ts";
import { unitReader } from "./unit-reader.ts";
import { type WeightReader, weightReader } from "./weight-reader.ts";

/** Reads the rows of columns as blocks of contexts, profiles, missing marks and weights. */
export interface RowReader {
  /** All blocks, in order. Each is overwritten by the next. */
  blocks(): Iterable<NumberedBlock>;
  /** What was met so far. */
  readonly groupings: readonly Grouping[];
  readonly units: CollectedTable["units"];
  readonly contexts: ContextReader;
  readonly weights: WeightReader;
}

/** A block, and where it begins. */
export interface NumberedBlock extends RowBlock {
  readonly start: number;
}

/** Prepares the reading of rows. */
export function rowReader(read: ReadColumns, nested: boolean): RowReader {
  const packer = profilePacker(read.deprivations);
  const weights = weightReader(read.weights, read.members);
  const coders = read.groups.map((column) => ({ name: column.name, coder: labelCoder(column) }));
  const units = read.clusters === null ? null : unitReader(read.clusters, read.strata, nested);
  const contexts = contextReader(
    coders.map(({ coder }) => coder.code),
    units?.read ?? null,
  );
  return {
    groupings: coders.map(({ name, coder }) => ({ name, labels: coder.labels })),
    units: units === null ? null : Object.assign(units, { nested }),
    contexts,
    weights,
    *blocks() {
      const profiles = new Int32Array(blockRows);
      const marks = new Int32Array(blockRows);
      for (let start = 0; start < read.rows; start += blockRows) {
        const count = Math.min(blockRows, read.rows - start);
        const anyMissing = packer.pack(start, count, profiles, marks);
        const anyFine = weights.read(start, count);
        yield {
          start,
          count,
          contexts: contexts.read(start, count),
          profiles,
          missing: anyMissing ? marks : null,
          coarse: weights.coarse,
          fine: anyFine ? weights.fine : null,
        };
      }
    },
  };
}
