/** Queries that every engine must answer as `tabulate` does, to the last digit. */
import { type Tabulation, tabulate } from "../../src/index.ts";
import type { TabulationQueryOptions } from "../../src/sql/index.ts";
import { columnsOf, deprivationColumns, type Household, measure } from "./households.ts";

export interface TabulationCase {
  readonly name: string;
  readonly options: Omit<TabulationQueryOptions, "dialect" | "table">;
  expected(rows: readonly Household[]): Tabulation;
}

/** Works something out for the same rows once. */
export function once<Value>(
  of: (rows: readonly Household[]) => Value,
): (rows: readonly Household[]) => Value {
  const known = new Map<readonly Household[], Value>();
  return (rows) => {
    const value = known.get(rows) ?? of(rows);
    known.set(rows, value);
    return value;
  };
}

type Columns = ReturnType<typeof columnsOf>;

const one = (
  name: string,
  options: Omit<TabulationCase["options"], "deprivations">,
  columns: (of: Columns) => Omit<Parameters<typeof tabulate>[0], "deprivations">,
  tabulateOptions: Parameters<typeof tabulate>[2] = {},
): TabulationCase => ({
  name,
  options: { deprivations: deprivationColumns, ...options },
  expected: once((rows) => {
    const of = columnsOf(rows);
    return tabulate({ deprivations: of.deprivations, ...columns(of) }, measure, tabulateOptions);
  }),
});

export const tabulationCases: readonly TabulationCase[] = [
  one("households of the nation", {}, () => ({})),
  one("weights by region", { weights: "weight", groups: { region: "region" } }, ({ weight, region }) => ({
    weights: weight,
    groups: { region },
  })),
  one(
    "person weights by region and commune, missing answers as not deprived",
    {
      weights: "weight",
      members: "members",
      groups: { commune: "commune", region: "region" },
      missing: "not-deprived",
    },
    ({ weight, members, region, commune }) => ({ weights: weight, members, groups: { region, commune } }),
    { missing: "not-deprived" },
  ),
  one("household sizes alone", { members: "members", missing: "reweight" }, ({ members }) => ({ members }), {
    missing: "reweight",
  }),
  one(
    "sampling units that are numbered anew in every stratum",
    { weights: "weight", weightPlaces: 12, strata: "region", clusters: "cluster_", nestedClusters: true },
    ({ weight, region, clusters }) => ({ weights: weight, strata: region, clusters }),
    { nestedClusters: true },
  ),
  one(
    "sampling units without strata",
    { weights: "weight", clusters: "cluster_" },
    ({ weight, clusters }) => ({
      weights: weight,
      clusters,
    }),
  ),
];
