import { PovertyError, show } from "../../errors/index.ts";
import { compiledStandard, type Standard } from "../../standard/index.ts";
import { checkSameLength, type ReadColumn, readColumn } from "../../table/index.ts";
import { undetermined } from "../columns/class-counts.ts";
import { readRecord, refused } from "../read-field.ts";
import { states, undecided } from "./states.ts";
import type { HouseholdId } from "./year-classes.ts";

/** The checked households of a year. */
export interface Year {
  /** `before` or `after`, for messages. */
  readonly name: string;
  readonly standard: string;
  readonly ids: ArrayLike<HouseholdId>;
  readonly states: Uint8Array;
}

/** The classes of Vietnam's standards, and how rates count them. */
const vietnam: ReadonlyMap<string, number> = new Map([
  ["poor", 0],
  ["near-poor", 1],
  ["average-living-standard", 2],
  ["not-poor", 2],
]);

/** Checks the classes of a year, whichever way they were given. */
export function readYear(value: unknown, name: string, leaveOut: boolean): Year {
  const given = readRecord(value, name, ["standard", "households", "ids", "classes"]);
  const { id, stateOf } = readStandard(given.standard, `${name}.standard`);
  const { ids, classes } = readHouseholds(given, name);
  checkSameLength([ids, classes]);
  return { name, standard: id, ids: readIds(ids), states: readStates(classes, stateOf, leaveOut) };
}

function readStandard(value: unknown, path: string): { id: string; stateOf: ReadonlyMap<string, number> } {
  if (typeof value === "string" && value !== "") return { id: value, stateOf: vietnam };
  if (typeof value !== "object" || value === null) throw refused(path, value, "a standard or its id");
  const { standard } = compiledStandard(value as Standard);
  return {
    id: standard.id,
    stateOf: new Map(standard.classes.map((each) => [each.id, states.indexOf(each.countsAs)])),
  };
}

function readHouseholds(
  given: Record<string, unknown>,
  name: string,
): { ids: ReadColumn; classes: ReadColumn } {
  const { households } = given;
  const columns = (ids: unknown, classes: unknown) => ({
    ids: readColumn(ids, `${name}.ids`),
    classes: readColumn(classes, `${name}.classes`),
  });
  if (households === undefined) return columns(given.ids, given.classes);
  if (given.ids !== undefined || given.classes !== undefined) {
    throw refused(name, given, "households, or ids and classes, but not both");
  }
  if (typeof households !== "object" || households === null) {
    throw refused(`${name}.households`, households, "rows, a map or an object");
  }
  if (Array.isArray(households)) {
    const rows = households.map((row, at) => readRow(row, `${name}.households[${at}]`));
    return columns(
      rows.map(({ id }) => id),
      rows.map((row) => row.class),
    );
  }
  // A map of another realm is no instance of this realm's Map.
  const { keys, values } = households as Partial<ReadonlyMap<unknown, unknown>>;
  if (typeof keys === "function" && typeof values === "function") {
    const map = households as ReadonlyMap<unknown, unknown>;
    return columns([...map.keys()], [...map.values()]);
  }
  return columns(Object.keys(households), Object.values(households));
}

function readRow(value: unknown, path: string): { readonly id?: unknown; readonly class?: unknown } {
  if (typeof value === "object" && value !== null) return value;
  throw refused(path, value, "a household with id and class");
}

function readIds(column: ReadColumn): ArrayLike<HouseholdId> {
  const { length, name } = column;
  const ids = column.numbers ?? column.array ?? Array.from({ length }, (_, row) => column.valueAt(row));
  const kind = typeof ids[0];
  for (let row = 0; row < length; row++) {
    const id = ids[row];
    const named = typeof id === "string" ? id !== "" : Number.isSafeInteger(id);
    if (!named || typeof id !== kind) {
      throw refused(`${name}[${row}]`, id, "a text or a whole number, of one kind for all households");
    }
  }
  return ids as ArrayLike<HouseholdId>;
}

function readStates(column: ReadColumn, stateOf: ReadonlyMap<string, number>, leaveOut: boolean): Uint8Array {
  const { length, name } = column;
  const found = new Uint8Array(length);
  for (let row = 0; row < length; row++) {
    const value = column.valueAt(row);
    const state = leaveOut && isOpen(value) ? undecided : stateOf.get(value as string);
    if (state === undefined) throw unknownClass(`${name}[${row}]`, value, stateOf);
    found[row] = state;
  }
  return found;
}

/** Whether a household has no class: as `classifyHousehold` and as `classifyHouseholds` say so. */
const isOpen = (value: unknown): boolean => value === null || value === undefined || value === undetermined;

function unknownClass(path: string, value: unknown, stateOf: ReadonlyMap<string, number>): PovertyError {
  const expected = `one of ${[...stateOf.keys()].join(", ")}`;
  const instead = isOpen(value) ? '; or pass undecided: "leave-out"' : "";
  return new PovertyError(
    "CLASS_UNKNOWN",
    `Cannot read ${path} ${show(value)}: expected ${expected}${instead}`,
    value,
  );
}
