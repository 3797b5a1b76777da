import { PovertyError, show } from "../../errors/index.ts";
import type { CollectedTable } from "./build-tabulation.ts";
import { CellPile } from "./cell-pile.ts";

/** Collects cells that are summed already: from other tables, or from the answer of an engine. */
export interface TableCollector {
  /**
   * The number of a context.
   *
   * @param labels one label a grouping
   * @throws PovertyError `CLUSTER_IN_TWO_STRATA`
   */
  context(labels: readonly string[], unit: UnitLabels | null): number;
  /** Adds a cell; `total` is its sum of weights in units of 10^-18. */
  add(context: number, profile: number, missing: number, rows: number, total: bigint): void;
  /** What was collected. */
  finish(): Pick<CollectedTable, "groupings" | "units" | "contexts" | "cells">;
}

/** A sampling unit by its labels. */
export interface UnitLabels {
  readonly label: string;
  readonly stratum: string;
}

/**
 * Starts a collection.
 *
 * @param names of the groupings
 * @param nested whether unit labels begin again in every stratum; `null` without a design
 */
export function tableCollector(names: readonly string[], nested: boolean | null): TableCollector {
  const labels = names.map(() => positions());
  const units = unitNumbers(nested === true);
  const contexts = new Map<string, number>();
  const codes: (readonly number[])[] = [];
  const cells = new CellPile();
  return {
    context(labelsOf, unit) {
      const code = labelsOf.map((label, grouping) => (labels[grouping] as Positions).find(label));
      if (unit !== null) code.push(units.find(unit));
      const key = code.join(",");
      const known = contexts.get(key) ?? codes.push(code) - 1;
      contexts.set(key, known);
      return known;
    },
    add: (context, profile, missing, rows, total) => cells.addTotal(context, profile, missing, rows, total),
    finish: () => ({
      groupings: names.map((name, grouping) => ({ name, labels: (labels[grouping] as Positions).texts })),
      units:
        nested === null
          ? null
          : { size: units.all.length, nested, unit: (at) => units.all[at] as UnitLabels },
      contexts: { size: codes.length, codes: (at) => codes[at] as readonly number[] },
      cells,
    }),
  };
}

interface Positions {
  readonly texts: readonly string[];
  find(text: string): number;
}

/** Numbers texts in the order in which they come. */
function positions(): Positions {
  const texts: string[] = [];
  const known = new Map<string, number>();
  return {
    texts,
    find(text) {
      const at = known.get(text) ?? texts.push(text) - 1;
      known.set(text, at);
      return at;
    },
  };
}

/** Numbers sampling units in the order in which they come. */
function unitNumbers(nested: boolean): {
  readonly all: readonly UnitLabels[];
  find(unit: UnitLabels): number;
} {
  const all: UnitLabels[] = [];
  // By label, and by stratum below it.
  const known = new Map<string, Map<string, number>>();
  return {
    all,
    find(unit) {
      const { label, stratum } = unit;
      const inStrata = known.get(label) ?? new Map<string, number>();
      known.set(label, inStrata);
      let at = inStrata.get(stratum);
      if (at !== undefined) return at;
      if (!nested && inStrata.size > 0) {
        throw new PovertyError(
          "CLUSTER_IN_TWO_STRATA",
          `Cannot put tables together: unit ${show(label)} is in stratum ${show([...inStrata.keys()][0])} and in ` +
            show(stratum),
          label,
        );
      }
      at = all.push(unit) - 1;
      inStrata.set(stratum, at);
      return at;
    },
  };
}
