export type {
  Column,
  Columns,
  ColumnValue,
  DictionaryColumn,
  IndexedColumn,
  MaskedColumn,
  VectorColumn,
} from "./column.ts";
export { blockRows } from "./flag-block.ts";
export { type FlagCounter, flagCounter } from "./flag-counter.ts";
export { type LabelCoder, labelCoder } from "./label-coder.ts";
export { mostIndicators, type ProfilePacker, profilePacker } from "./profile-packer.ts";
export { checkSameLength, type NumberArray, type ReadColumn, readColumn } from "./read-column.ts";
