export type { AbortSignalLike } from "./abort-signal.ts";
export { blockRows } from "./block-rows.ts";
export type { CodedRows } from "./coded-rows.ts";
export type {
  AtColumn,
  Column,
  Columns,
  ColumnValue,
  DictionaryColumn,
  IndexedColumn,
  ItemColumn,
  MaskedColumn,
  PlainColumn,
  ScaledDecimal,
  VectorColumn,
} from "./column.ts";
export type { ReadColumn } from "./column-faces.ts";
export { columnsFromRows } from "./columns-from-rows.ts";
export {
  type ArqueroTable,
  type ArrowTable,
  columnsFromTable,
  type DuckDbRows,
  type ForeignTable,
} from "./columns-from-table.ts";
export { flagCounter } from "./flag-counter.ts";
export { labelCoder } from "./label-coder.ts";
export { mostIndicators, profilePacker } from "./profile-packer.ts";
export { checkSameLength, readColumn } from "./read-column.ts";
export { readPlainNumbers } from "./read-plain-numbers.ts";
export { type ChunkOptions, type Chunks, checkCallback, walkChunks } from "./walk-chunks.ts";
