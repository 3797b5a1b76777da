import { PovertyError } from "../../errors/index.ts";
import type { NumberedBlock, RowReader } from "../cells/row-reader.ts";
import type { TableCollector } from "../cells/table-collector.ts";

/** Gives the rows of a chunk, whose contexts are numbered anew, the numbers that hold for all chunks. */
export interface ChunkContexts {
  /** Renumbers a block, in place. */
  renumber(block: NumberedBlock): void;
}

/** Prepares the renumbering of one chunk. */
export function chunkContexts(rows: RowReader, collector: TableCollector): ChunkContexts {
  const numbers: number[] = [];
  const labelsOf = (codes: readonly number[]): string[] =>
    rows.groupings.map(({ labels }, grouping) => labels[codes[grouping] as number] as string);
  const meet = (context: number, { start, contexts }: NumberedBlock): void => {
    const codes = rows.contexts.codes(context);
    const unit = rows.units === null ? null : rows.units.unit(codes.at(-1) as number);
    try {
      numbers.push(collector.context(labelsOf(codes), unit));
    } catch (error) {
      if (!(error instanceof PovertyError)) throw error;
      const row = start + (contexts as Int32Array).indexOf(context);
      throw new PovertyError(error.code, `${error.message}, at row ${row}`, error.received);
    }
  };
  return {
    renumber(block) {
      const { contexts, count } = block;
      if (contexts === null) return;
      for (let context = numbers.length; context < rows.contexts.size; context++) meet(context, block);
      for (let at = 0; at < count; at++) contexts[at] = numbers[contexts[at] as number] as number;
    },
  };
}
