import { PovertyError } from "../../errors/index.ts";
import { buildTabulation } from "../cells/build-tabulation.ts";
import { CellStore } from "../cells/cell-store.ts";
import { rowReader } from "../cells/row-reader.ts";
import { type TableCollector, tableCollector } from "../cells/table-collector.ts";
import { indicatorsOf, type Measure } from "../measure.ts";
import type { MissingPolicy } from "../missing-policy.ts";
import { type ReadColumns, readColumns } from "../read-columns.ts";
import { refuseMissing } from "../refuse-missing.ts";
import type { Tabulation } from "../tabulation.ts";
import type { TabulationColumns } from "../tabulation-columns.ts";
import { chunkContexts } from "./chunk-contexts.ts";

/** Collects the rows of chunks into one table. */
export interface ChunkCollector {
  /** Adds a chunk; answers how many rows it has. */
  add(chunk: TabulationColumns): number;
  finish(): Tabulation;
}

/** Prepares the collection. Memory does not grow with the rows, only with the cells. */
export function chunkCollector(measure: Measure, missing: MissingPolicy, nested: boolean): ChunkCollector {
  const store = new CellStore(indicatorsOf(measure).length);
  const weights = { exact: true, positive: false };
  let first: { readonly names: string; readonly collector: TableCollector } | null = null;
  let total = 0;
  return {
    add(chunk) {
      const read = inOrder(readColumns(chunk, measure));
      first ??= { names: namesOf(read), collector: collectorOf(read, nested) };
      checkNames(first.names, namesOf(read));
      const rows = rowReader(read, nested);
      const places = chunkContexts(rows, first.collector);
      for (const block of rows.blocks()) {
        if (block.missing !== null && missing === "refuse")
          refuseMissing(read.deprivations, block, block.missing);
        places.renumber(block);
        store.add(block);
      }
      weights.exact &&= rows.weights.exact;
      weights.positive ||= rows.weights.positive;
      total += read.rows;
      return read.rows;
    },
    finish() {
      if (first === null) {
        throw new PovertyError("ARGUMENT_INVALID", "Cannot tabulate chunks: expected at least one", first);
      }
      if (total > 0 && !weights.positive) {
        throw new PovertyError("WEIGHTS_ALL_ZERO", "Cannot tabulate: all weights are 0", 0);
      }
      const { groupings, units, contexts: collected } = first.collector.finish();
      return buildTabulation({
        measure,
        missing,
        exactWeights: weights.exact,
        groupings,
        units,
        contexts: collected,
        cells: store.finish(),
      });
    },
  };
}

/** Chunks may have their groupings in any order. */
const inOrder = (read: ReadColumns): ReadColumns => ({
  ...read,
  groups: [...read.groups].sort((a, b) => (a.name < b.name ? -1 : 1)),
});

function collectorOf(read: ReadColumns, nested: boolean): TableCollector {
  const names = read.groups.map(({ name }) => name);
  const collector = tableCollector(names, read.clusters === null ? null : nested);
  // Without groupings and units there is one context for all.
  if (names.length === 0 && read.clusters === null) collector.context([], null);
  return collector;
}

/** Which columns a chunk has beside its deprivations, as a text. */
const namesOf = ({ groups, ...read }: ReadColumns): string =>
  [
    ...groups.map(({ name }) => `groups.${name}`),
    ...(["weights", "members", "strata", "clusters"] as const).filter((name) => read[name] !== null),
  ].join(", ") || "none";

function checkNames(expected: string, received: string): void {
  if (received === expected) return;
  throw new PovertyError(
    "COLUMN_ABSENT",
    `Cannot tabulate: expected the columns of the first chunk (${expected}) beside the deprivations, received ${received}`,
    received,
  );
}
