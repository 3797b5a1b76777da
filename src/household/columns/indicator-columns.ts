import { PovertyError, show } from "../../errors/index.ts";
import type { CompiledStandard } from "../../standard/index.ts";
import { type ReadColumn, readColumn } from "../../table/index.ts";
import { unknownIndicator } from "../classify/read-deprivations.ts";

/** The deprivation columns that a table has, in the order of the standard. */
export interface IndicatorColumns {
  /** The position of the indicator of each column. */
  readonly present: readonly number[];
  readonly columns: readonly ReadColumn[];
}

/** Finds the deprivation columns; an indicator that the standard has not is refused. */
export function indicatorColumns(deprivations: unknown, compiled: CompiledStandard): IndicatorColumns {
  const columns = new Map(namedColumns(deprivations, "deprivations"));
  for (const id of columns.keys()) {
    if (!compiled.indicatorAt.has(id)) throw unknownIndicator(id, [compiled]);
  }
  const present = compiled.indicators.flatMap((id, at) => (columns.has(id) ? [at] : []));
  return {
    present,
    columns: present.map((at) => columns.get(compiled.indicators[at] as string) as ReadColumn),
  };
}

/** Reads an object of columns, which messages call "deprivations.water". */
export function namedColumns(columns: unknown, what: string): readonly (readonly [string, ReadColumn])[] {
  if (columns === undefined) return [];
  if (typeof columns !== "object" || columns === null || Array.isArray(columns)) {
    throw new PovertyError(
      "ARGUMENT_INVALID",
      `Cannot classify households: ${what} is ${show(columns)}, expected an object of columns`,
      columns,
    );
  }
  return Object.entries(columns).map(
    ([name, column]) => [name, readColumn(column, `${what}.${name}`)] as const,
  );
}
