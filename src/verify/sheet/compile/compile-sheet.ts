import { PovertyError, show } from "../../../errors/index.ts";
import { checkSheet } from "../read/check-sheet.ts";
import { type Entry, readEntry } from "../read/entry.ts";
import { labelsOf } from "../read/labels.ts";
import type { Sheet } from "../sheet.ts";
import type { SheetRelation } from "../sheet-relation.ts";
import { type Problem, problemOf } from "../solve/problem.ts";
import { compileRelation } from "./compile-relation.ts";
import { draftOf } from "./draft.ts";
import { type Meaning, namesFor } from "./relation.ts";

/** A relation of a sheet, compiled. */
export interface CompiledRelation extends Meaning {
  readonly id: string;
  readonly given: SheetRelation;
  /** The places of its figures, each once, in the order in which it names them. */
  readonly figures: readonly number[];
  /** The places of its constraints. */
  readonly constraints: readonly number[];
}

/** A sheet, read and compiled. */
export interface CompiledSheet {
  readonly sheet: Sheet;
  readonly entries: readonly Entry[];
  readonly relations: readonly CompiledRelation[];
  /** The constraints of all relations, over the figures and behind them the helpers. */
  readonly problem: Problem;
  /** The relation of each constraint. */
  readonly relationOf: readonly number[];
}

/** Reads a sheet and compiles its relations. */
export function compileSheet(document: Sheet): CompiledSheet {
  const sheet = checkSheet(document);
  const labels = labelsOf(sheet.figures);
  const entries = sheet.figures.map((figure, place) =>
    readEntry(figure, sheet, place, labels[place] as string),
  );
  const places = placesOf(
    entries.map(({ id }) => id),
    "figures",
  );
  const draft = draftOf(entries);
  const relationOf: number[] = [];
  const relations = sheet.relations.map((given, place): CompiledRelation => {
    const id = given.id ?? `relation ${place + 1}`;
    const names = namesFor(`the ${given.kind} ${show(id)}`, places);
    const meaning = compileRelation(given, names, draft);
    const constraints: number[] = [];
    while (relationOf.length < draft.constraints.length) {
      constraints.push(relationOf.length);
      relationOf.push(place);
    }
    return { ...meaning, id, given, figures: [...names.asked], constraints };
  });
  placesOf(
    relations.map(({ id }) => id),
    "relations",
  );
  return { sheet, entries, relations, problem: problemOf(draft.variables, draft.constraints), relationOf };
}

/** The place of every id; ids stand once. */
function placesOf(ids: readonly string[], list: string): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const [place, id] of ids.entries()) {
    const first = places.get(id);
    if (first !== undefined) {
      throw new PovertyError(
        "ID_REPEATED",
        `Cannot read the sheet: ${list}[${first}] and ${list}[${place}] both have the id ${show(id)}`,
        id,
      );
    }
    places.set(id, place);
  }
  return places;
}
