import { powerOfTen } from "../../number/index.ts";
import type { Tabulation } from "../tabulation.ts";
import { finePlaces } from "./scale-weight.ts";
import type { TableCollector, UnitLabels } from "./table-collector.ts";

/** Adds the cells of a table to a collection; `move` may put the bits of profiles elsewhere. */
export function collectTable(
  collector: TableCollector,
  table: Tabulation,
  move: (bits: number) => number = (bits) => bits,
): void {
  const { cells, weightPlaces } = table;
  const unit = powerOfTen(finePlaces - weightPlaces);
  const numbers = new Map<number, number>();
  for (let cell = 0; cell < cells.rows.length; cell++) {
    const context = cells.contexts[cell] as number;
    const number =
      numbers.get(context) ?? collector.context(labelsOf(table, context), unitOf(table, context));
    numbers.set(context, number);
    collector.add(
      number,
      move(cells.profiles[cell] as number),
      move(cells.missing[cell] as number),
      cells.rows[cell] as number,
      BigInt(cells.weights[cell] as number | string) * unit,
    );
  }
}

/** The labels of a context: one a grouping, then the stratum and the unit, `null` without a design. */
export function labelsOfContext(table: Tabulation, context: number): readonly (string | null)[] {
  const unit = unitOf(table, context);
  return [...labelsOf(table, context), unit?.stratum ?? null, unit?.label ?? null];
}

const labelsOf = ({ groupings, contexts }: Tabulation, context: number): string[] =>
  groupings.map(({ labels }, grouping) => labels[contexts.groups[grouping]?.[context] as number] as string);

function unitOf({ design, contexts }: Tabulation, context: number): UnitLabels | null {
  if (design === null) return null;
  const unit = (contexts.units as readonly number[])[context] as number;
  return {
    label: design.units.labels[unit] as string,
    stratum: design.strata[design.units.strata[unit] as number] as string,
  };
}
