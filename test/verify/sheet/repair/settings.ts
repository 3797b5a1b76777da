/** Short ways to state sheets whose relations contradict each other. */
import type { SheetRelation } from "../../../../src/index.ts";
import { compileSheet } from "../../../../src/verify/sheet/compile/compile-sheet.ts";
import type { Conflict } from "../../../../src/verify/sheet/find/conflicts.ts";
import { groupsOf } from "../../../../src/verify/sheet/find/groups.ts";
import { workbench } from "../../../../src/verify/sheet/find/workbench.ts";
import { type Setting, settingOf } from "../../../../src/verify/sheet/repair/setting.ts";
import { sheetOf, type Texts } from "../find/sheets.ts";

/** Relations with places for names, all of whose printed figures are in conflict. */
export function settingWith(
  texts: Texts,
  relations: readonly SheetRelation[],
  ...conflicting: readonly (readonly number[])[]
): Setting {
  const bench = workbench(compileSheet(sheetOf(texts, relations)));
  const { compiled } = bench;
  const conflicts = conflicting.map((places): Conflict => {
    const figures = new Set(places.flatMap((place) => compiled.relations[place]?.figures ?? []));
    const printed = [...figures].filter((figure) => compiled.entries[figure]?.printed);
    return { relations: places, figures: printed, proved: true };
  });
  return settingOf(bench, "half-up", groupsOf(bench), conflicts);
}

/** The place of a figure. */
export const placeIn = ({ bench }: Setting, id: string): number =>
  bench.compiled.entries.findIndex((entry) => entry.id === id);
