import { isDay } from "../day.ts";
import type { Sourced } from "../source.ts";
import type { Area, BaseYear, Standard } from "../standard.ts";
import { readCutoff } from "./read-cutoff.ts";
import { readDimensions } from "./read-dimensions.ts";
import { readIncome } from "./read-income.ts";
import { checkDistinct, type Parts, readList, readRecord } from "./read-record.ts";
import { readClass, readRule } from "./read-rules.ts";
import { readRemark, readSourced, sourcedKeys } from "./read-sourced.ts";
import { readId, readLabel, readWord } from "./read-text.ts";
import { refuse } from "./refuse.ts";

const keys = /* @__PURE__ */ (
  "kind id country place label from until fromBecause untilBecause baseYears source areas income cutoffs " +
  "dimensions classes rules remarks"
).split(" ");

/** Reads a whole document into a frozen standard, in which every name that is used is defined. */
export function readStandard(document: unknown): Standard {
  const parts = readRecord(document, "the document", keys);
  if (parts.kind !== undefined) readWord(parts.kind, "kind", ["standard"]);
  const whole = readWhole(parts.source);
  const areas = readNamed(parts.areas, "areas", readArea, 1);
  const income = readIncome(parts.income, areas, whole);
  const cutoffs = readNamed(parts.cutoffs ?? [], "cutoffs", (item, at) => readCutoff(item, at, whole), 0, 12);
  const classes = readNamed(parts.classes, "classes", readClass, 1);
  const names = {
    classes: classes.map(({ id }) => id),
    lines: income.lines.map(({ id }) => id),
    cutoffs: cutoffs.map(({ id }) => id),
  };
  return Object.freeze({
    kind: "standard",
    id: readId(parts.id, "id"),
    country: readCountry(parts.country),
    place: parts.place === undefined || parts.place === null ? null : readLabel(parts.place, "place"),
    label: readLabel(parts.label, "label"),
    ...readPeriod(parts),
    fromBecause: readRemark(parts.fromBecause, "fromBecause", whole),
    untilBecause: readRemark(parts.untilBecause, "untilBecause", whole),
    baseYears: readList(parts.baseYears ?? [], "baseYears", (item, at) => readBaseYear(item, at, whole), {
      least: 0,
      most: 20,
    }),
    areas,
    income,
    cutoffs,
    dimensions: readDimensions(parts.dimensions, whole),
    classes,
    rules: readNamed(parts.rules, "rules", (item, at) => readRule(item, at, names, whole), 1),
    remarks: readList(parts.remarks ?? [], "remarks", (item, at) => readRemark(item, at, whole), {
      least: 0,
      most: 50,
    }),
  });
}

function readWhole(source: unknown): Sourced | null {
  if (source === undefined) return null;
  return readSourced(readRecord(source, "source", sourcedKeys), "source", null);
}

function readNamed<T extends { readonly id: string }>(
  value: unknown,
  path: string,
  readItem: (item: unknown, path: string) => T,
  least: number,
  most = 50,
): readonly T[] {
  const items = readList(value, path, readItem, { least, most });
  checkDistinct(
    items.map(({ id }) => id),
    `an id of ${path}`,
  );
  return items;
}

function readArea(value: unknown, path: string): Area {
  const parts = readRecord(value, path, ["id", "label"]);
  return Object.freeze({
    id: readId(parts.id, `${path}.id`),
    label: readLabel(parts.label, `${path}.label`),
  });
}

function readCountry(value: unknown): string {
  if (typeof value === "string" && /^[A-Z]{2}$/.test(value)) return value;
  throw refuse("country", value, 'two capital letters such as "VN"');
}

function readPeriod({ from, until }: Parts): { readonly from: string; readonly until: string | null } {
  if (!isDay(from)) throw refuse("from", from, 'a day such as "2026-12-31"');
  if (until !== null && (!isDay(until) || until < from)) {
    throw refuse("until", until, "a day on or after from, or null where no end is set");
  }
  return { from, until };
}

function readBaseYear(value: unknown, path: string, whole: Sourced | null): BaseYear {
  const parts = readRecord(value, path, ["year", ...sourcedKeys]);
  const year = parts.year as number;
  if (!Number.isInteger(year) || year < 1900 || year > 2999) {
    throw refuse(`${path}.year`, year, "a year such as 2021");
  }
  return Object.freeze({ year, ...readSourced(parts, path, whole) });
}
