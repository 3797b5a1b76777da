import { PovertyError, show } from "../errors/index.ts";
import { type Columns, checkSameLength, type ReadColumn, readColumn } from "../table/index.ts";
import { indicatorsOf, type Measure } from "./measure.ts";
import type { TabulationColumns } from "./tabulation-columns.ts";

/** The columns of a tabulation, recognised and of one length. */
export interface ReadColumns {
  readonly rows: number;
  readonly deprivations: readonly ReadColumn[];
  readonly weights: ReadColumn | null;
  readonly members: ReadColumn | null;
  readonly groups: readonly ReadColumn[];
  readonly strata: ReadColumn | null;
  readonly clusters: ReadColumn | null;
}

/** Recognises the columns that a measure needs, and checks that they have one length. */
export function readColumns(columns: TabulationColumns, measure: Measure): ReadColumns {
  if (typeof columns?.deprivations !== "object" || columns.deprivations === null) {
    throw new PovertyError(
      "ARGUMENT_INVALID",
      `Cannot tabulate ${show(columns)}: expected an object with deprivations, one column an indicator`,
      columns,
    );
  }
  if (columns.strata !== undefined && columns.clusters === undefined) {
    throw new PovertyError(
      "COLUMN_ABSENT",
      "Cannot tabulate: strata were given without clusters; where every household was drawn by itself, give each row a " +
        "cluster label of its own",
      columns.strata,
    );
  }
  const optional = (name: "weights" | "members" | "strata" | "clusters"): ReadColumn | null =>
    columns[name] === undefined ? null : readColumn(columns[name], name);
  const deprivations = readDeprivations(columns.deprivations, measure);
  const groups = Object.entries(columns.groups ?? {}).map(([name, column]) => readColumn(column, name));
  const others = [
    optional("weights"),
    optional("members"),
    optional("strata"),
    optional("clusters"),
  ] as const;
  const [weights, members, strata, clusters] = others;
  const given = others.filter((column) => column !== null);
  const rows = checkSameLength([...deprivations, ...groups, ...given]);
  return { rows, deprivations, weights, members, groups, strata, clusters };
}

/** The columns of the measure's indicators, in the order of its bits. */
function readDeprivations(deprivations: Columns, measure: Measure): ReadColumn[] {
  return indicatorsOf(measure).map(({ id }) => {
    const column = Object.hasOwn(deprivations, id) ? deprivations[id] : undefined;
    if (column !== undefined) return readColumn(column, id);
    throw new PovertyError(
      "COLUMN_ABSENT",
      `Cannot tabulate: indicator ${show(id)} has no column; expected one for each of ` +
        indicatorsOf(measure)
          .map((indicator) => indicator.id)
          .join(", "),
      Object.keys(deprivations),
    );
  });
}
