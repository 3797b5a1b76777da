import { PovertyError, show } from "../../errors/index.ts";
import { blockRows, labelCoder, type ReadColumn } from "../../table/index.ts";
import { keyTable } from "./key-table.ts";

/** Numbers the primary sampling units of a survey as their rows are met, and keeps the stratum of each. */
export interface UnitReader {
  /** How many units there are so far. */
  readonly size: number;
  /** The labels of a unit and of its stratum. */
  unit(number: number): { readonly label: string; readonly stratum: string };
  /**
   * Numbers the units of a block of rows.
   *
   * @throws PovertyError `CLUSTER_IN_TWO_STRATA`, or an error of the labels
   */
  read(start: number, count: number, units: Int32Array): void;
}

/** The name of the only stratum of a survey without strata. */
export const onlyStratum = "all";

/**
 * Prepares the numbering of sampling units.
 *
 * @param nested whether the labels of units begin again in every stratum, so that one label in two strata is two units
 */
export function unitReader(clusters: ReadColumn, strata: ReadColumn | null, nested: boolean): UnitReader {
  const clusterCoder = labelCoder(clusters);
  const stratumCoder = strata === null ? null : labelCoder(strata);
  const stratumCodes = new Int32Array(blockRows);
  const keys = keyTable();
  // Number + 1 of the first unit with each cluster label.
  const unitOfCluster: number[] = [];
  const stratumLabel = (code: number): string => stratumCoder?.labels[code] ?? onlyStratum;

  const number = (stratum: number, cluster: number, row: number): number => {
    const unit = keys.find(stratum, cluster, 0);
    unitOfCluster[cluster] ??= unit;
    if (!nested && unitOfCluster[cluster] !== unit) {
      const other = stratumLabel(keys.first(unitOfCluster[cluster] as number));
      throw new PovertyError(
        "CLUSTER_IN_TWO_STRATA",
        `Cannot read column ${clusters.name}: unit ${show(clusterCoder.labels[cluster])} is in stratum ${show(other)} and, ` +
          `at row ${row}, in ${show(stratumLabel(stratum))}; say { nestedClusters: true } when units are numbered anew ` +
          "in every stratum",
        clusterCoder.labels[cluster],
      );
    }
    return unit;
  };

  return {
    get size() {
      return keys.size;
    },
    unit: (at) => ({
      label: clusterCoder.labels[keys.second(at)] as string,
      stratum: stratumLabel(keys.first(at)),
    }),
    read(start, count, units) {
      clusterCoder.code(start, count, units);
      stratumCoder?.code(start, count, stratumCodes);
      let lastStratum = -1;
      let lastCluster = -1;
      let unit = -1;
      for (let at = 0; at < count; at++) {
        const stratum = stratumCodes[at] as number;
        const cluster = units[at] as number;
        if (cluster !== lastCluster || stratum !== lastStratum) {
          unit = number(stratum, cluster, start + at);
          lastCluster = cluster;
          lastStratum = stratum;
        }
        units[at] = unit;
      }
    },
  };
}
