import { PovertyError, show } from "../errors/index.ts";
import { isMadeHere } from "./cells/made-tables.ts";
import { finePlaces } from "./cells/scale-weight.ts";
import { checkMeasure } from "./check-measure.ts";
import { indicatorsOf } from "./measure.ts";
import type { Tabulation, TabulationDesign } from "./tabulation.ts";

/** Refuses what is not a tabulation: also one that was read from JSON, and damaged. */
export function checkTabulation(table: Tabulation): void {
  if (table?.kind !== "tabulation") {
    throw damaged("expected the result of tabulate or mergeTabulations", table);
  }
  checkMeasure(table.measure);
  if (!isMadeHere(table)) checkColumns(table);
}

function checkColumns(table: Tabulation): void {
  const { cells, contexts, groupings, design } = table;
  if (!Array.isArray(groupings) || !Array.isArray(contexts?.groups))
    throw damaged("its groupings are missing", groupings);
  if (!Array.from(groupings).every(isGrouping))
    throw damaged("a grouping lacks its name or labels", groupings);
  if (design !== null && !isDesign(design ?? {})) throw damaged("its design lacks units or strata", design);
  if (typeof table.exactWeights !== "boolean")
    throw damaged("whether its weights are exact is missing", table);
  const sizes = [...contexts.groups, ...(contexts.units === null ? [] : [contexts.units])];
  const count = sizes[0]?.length ?? 1;
  if (sizes.some((column) => !Array.isArray(column) || column.length !== count)) {
    throw damaged("its contexts have columns of different lengths", contexts);
  }
  groupings.forEach(({ name, labels }, at) => {
    checkPositions(contexts.groups[at], labels.length, `labels of ${show(name)}`);
  });
  // A design may be set aside, and the units stay.
  const units = design?.units.labels.length ?? Number.MAX_SAFE_INTEGER;
  if (design !== null || contexts.units !== null) checkPositions(contexts.units, units, "units");
  checkPositions(cells?.contexts, count, "contexts");
  for (const column of [cells.profiles, cells.missing, cells.rows, cells.weights]) {
    if (!Array.isArray(column) || column.length !== cells.contexts.length)
      throw damaged("its cells have columns of different lengths", cells);
  }
  const profiles = 2 ** indicatorsOf(table.measure).length;
  checkPositions(cells.profiles, profiles, "profiles");
  checkPositions(cells.missing, profiles, "marks of missing answers");
  checkPositions(cells.rows, Number.MAX_SAFE_INTEGER, "counts");
  checkPositions([table.rows], Number.MAX_SAFE_INTEGER, "rows");
  checkPositions([table.weightPlaces], finePlaces + 1, "decimal places of weights");
  const longest = mostDigits + table.weightPlaces;
  for (let at = 0; at < cells.weights.length; at++) {
    const weight: unknown = cells.weights[at];
    if (!isWhole(weight, longest)) {
      throw damaged(`a sum of weights is not a whole number of up to ${longest} digits`, weight);
    }
  }
}

const isTexts = (value: unknown): boolean =>
  Array.isArray(value) && Array.from(value as unknown[]).every((text) => typeof text === "string");

const isGrouping = (grouping: Partial<Tabulation["groupings"][number]> | null | undefined): boolean =>
  typeof grouping?.name === "string" && isTexts(grouping.labels);

/** Whether a design says how its units are numbered, and these have labels and strata that are there. */
function isDesign({ strata, units, nestedClusters }: Partial<TabulationDesign>): boolean {
  if (typeof nestedClusters !== "boolean") return false;
  if (!isTexts(strata) || !isTexts(units?.labels)) return false;
  const { labels, strata: ofUnits } = units as TabulationDesign["units"];
  if (ofUnits?.length !== labels.length) return false;
  checkPositions(ofUnits, (strata as readonly string[]).length, "strata");
  return true;
}

/** How many digits a sum of weights may have before the point: more than any nation needs, and few enough to add up. */
const mostDigits = 25;

const isWhole = (weight: unknown, digits: number): boolean =>
  typeof weight === "number"
    ? Number.isSafeInteger(weight) && weight >= 0
    : typeof weight === "string" && weight.length <= digits && /^[0-9]+$/.test(weight);

/** Checks whole numbers from 0 and below a limit. */
function checkPositions(column: readonly number[] | null | undefined, limit: number, what: string): void {
  if (!Array.isArray(column)) throw damaged(`its ${what} are missing`, column);
  for (let at = 0; at < column.length; at++) {
    const value: unknown = column[at];
    if (!Number.isSafeInteger(value) || (value as number) < 0 || (value as number) >= limit) {
      throw damaged(
        `its ${what} hold ${show(value)} at ${at}, expected a whole number from 0 and below ${limit}`,
        value,
      );
    }
  }
}

const damaged = (state: string, received: unknown): PovertyError =>
  new PovertyError(
    "TABULATION_INVALID",
    `Cannot read tabulation: ${state}, received ${show(received)}`,
    received,
  );
