import { PovertyError, show } from "../../errors/index.ts";
import type { CompiledStandard } from "../../standard/index.ts";
import { blockRows, type CodedRows, type ReadColumn, readColumn } from "../../table/index.ts";
import { readArea } from "../classify/classify.ts";
import { refused } from "../read-field.ts";
import { areaBit, type Block } from "./block.ts";

/** Reads the areas of a block as positions in the standard's areas. */
export interface AreaReader {
  /** The column, or `null` where one area stands for all rows. */
  readonly column: ReadColumn | null;
  /** Answers whether an area is missing. */
  read(start: number, count: number, block: Block): boolean;
}

/** Prepares the reading of a column of area ids or codes, or of one id for all rows. */
export function areaReader(area: unknown, areaCodes: unknown, compiled: CompiledStandard): AreaReader {
  const ids = [...compiled.areas.keys()];
  if (typeof area === "string") {
    const only = ids.indexOf(readArea(area, compiled).id);
    return {
      column: null,
      read(_, count, { areas }) {
        areas.fill(only, 0, count);
        return false;
      },
    };
  }
  const column = readColumn(area, "area");
  const codes = readCodes(areaCodes, compiled);
  const known = new Map<unknown, number>();
  const lookUp = (value: unknown, row: number): number => {
    const before = known.get(value);
    if (before !== undefined) return before;
    const found = positionOf(value, row, ids, codes);
    known.set(value, found);
    return found;
  };
  const { numbers, coded } = column;
  if (coded !== null) return { column, read: codedReader(coded, lookUp) };
  if (numbers instanceof Uint8Array) return { column, read: byteReader(numbers, lookUp) };
  const values = numbers ?? column.array;
  return {
    column,
    read(start, count, { areas, missing }) {
      let anyMissing = false;
      for (let at = 0; at < count; at++) {
        const value = values === null ? column.valueAt(start + at) : values[start + at];
        const area = lookUp(value, start + at);
        areas[at] = Math.max(area, 0);
        if (area >= 0) continue;
        missing[at] = (missing[at] as number) | areaBit;
        anyMissing = true;
      }
      return anyMissing;
    },
  };
}

const notRead = -1;

/** Reads labels that are written once by a table. */
function codedReader(coded: CodedRows, lookUp: (value: unknown, row: number) => number): AreaReader["read"] {
  const table = new Int8Array(coded.size).fill(notRead);
  const codes = new Int32Array(blockRows);
  return (start, count, { areas, missing }) => {
    let anyMissing = false;
    coded.codes(start, count, codes);
    for (let at = 0; at < count; at++) {
      const code = codes[at] as number;
      if (code >= 0 && table[code] === notRead) table[code] = lookUp(coded.label(code), start + at);
      const area = code < 0 ? notRead : (table[code] as number);
      areas[at] = Math.max(area, 0);
      if (area >= 0) continue;
      missing[at] = (missing[at] as number) | areaBit;
      anyMissing = true;
    }
    return anyMissing;
  };
}

/** Reads codes of one byte, of which none is missing, by a table. */
function byteReader(codes: Uint8Array, lookUp: (value: unknown, row: number) => number): AreaReader["read"] {
  const table = new Int8Array(256).fill(notRead);
  return (start, count, { areas }) => {
    for (let at = 0; at < count; at++) {
      const code = codes[start + at] as number;
      if (table[code] === notRead) table[code] = lookUp(code, start + at);
      areas[at] = table[code] as number;
    }
    return false;
  };
}

function readCodes(areaCodes: unknown, compiled: CompiledStandard): ReadonlyMap<string, string> {
  if (areaCodes === undefined) return new Map();
  if (typeof areaCodes !== "object" || areaCodes === null) throw refused("areaCodes", areaCodes, "an object");
  return new Map(Object.entries(areaCodes).map(([code, id]) => [code, readArea(id, compiled).id]));
}

function positionOf(
  value: unknown,
  row: number,
  ids: readonly string[],
  codes: ReadonlyMap<string, string>,
): number {
  if (value === null || value === undefined || Number.isNaN(value)) return -1;
  const coded = typeof value === "object" ? undefined : codes.get(String(value));
  const at = ids.indexOf(coded ?? (value as string));
  if (at >= 0) return at;
  const known = ids.map((id) => `"${id}"`).join(", ");
  const hint = typeof value === "string" ? "" : "; say in options.areaCodes what the codes mean";
  throw new PovertyError(
    "AREA_UNKNOWN",
    `Cannot read column area: expected one of ${known} or a missing value at row ${row}, received ${show(value)}${hint}`,
    value,
  );
}
