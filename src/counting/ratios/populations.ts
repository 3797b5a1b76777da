import { PovertyError, show } from "../../errors/index.ts";
import { type Fraction, fractionOf } from "../../number/index.ts";
import type { MeasuresOf } from "../measures.ts";
import type { MissingPolicy } from "../missing-policy.ts";
import { contextSums } from "../sums/context-sums.ts";
import { type Population, population } from "../sums/population.ts";
import type { Tabulation } from "../tabulation.ts";
import { measureRatios } from "./measure-ratios.ts";
import type { Ratio } from "./ratio.ts";

/** A table summed for some cut-offs: everybody and every group, with their measures as ratios. */
export interface Populations {
  readonly everybody: Population;
  /** By grouping, then by label. */
  readonly groups: Readonly<Record<string, Readonly<Record<string, Population>>>>;
  /** Totals are whole numbers of 10^-weightPlaces / unit. */
  readonly unit: bigint;
  /** The level of a population from a cut-off on. */
  levelOf(cutoff: Fraction): number;
  /** The measures of one of the populations at one of the cut-offs. */
  ratios(of: Population, cutoff: Fraction): MeasuresOf<Ratio>;
}

/** Sums a table. */
export function populations(
  table: Tabulation,
  policy: MissingPolicy,
  cutoffs: readonly Fraction[],
): Populations {
  const fifth = fractionOf(1n, 5n);
  const half = fractionOf(1n, 2n);
  const levels = [...cutoffs, fifth, half].sort((a, b) => a.compare(b));
  const sums = contextSums(table, table.measure, policy, levels);
  const levelOf = (cutoff: Fraction): number => levels.findIndex((level) => level.equals(cutoff)) + 1;
  const everybody = population(
    table,
    sums,
    Array.from(sums.contexts, (_, part) => part),
    sums.leftOut.keys(),
  );
  const groups = table.groupings.map(({ name, labels }, grouping) => {
    const labelOfContext = table.contexts.groups[grouping] as readonly number[];
    const contexts = byLabel(labels.length, labelOfContext);
    const parts = byLabel(
      labels.length,
      Array.from(sums.contexts, (context) => labelOfContext[context] as number),
    );
    const entries = labels.map((label, at) => {
      return [label, population(table, sums, parts[at] as number[], contexts[at] as number[])] as const;
    });
    return [name, Object.fromEntries(entries)] as const;
  });
  return {
    everybody,
    groups: Object.fromEntries(groups),
    unit: sums.unit,
    levelOf,
    ratios: (of, cutoff) =>
      measureRatios(table.measure, of, everybody, {
        poor: levelOf(cutoff),
        vulnerable: levelOf(fifth),
        severe: levelOf(half),
      }),
  };
}

/** The positions at which each label stands. */
function byLabel(labels: number, labelAt: readonly number[]): number[][] {
  const positions: number[][] = Array.from({ length: labels }, () => []);
  labelAt.forEach((label, at) => {
    (positions[label] as number[]).push(at);
  });
  return positions;
}

/** Refuses a table, or a group of it, in which no household is counted. */
export function checkNotEmpty({ everybody, groups }: Populations): void {
  if (isEmpty(everybody)) {
    throw new PovertyError(
      "TABLE_EMPTY",
      `Cannot measure poverty: nobody is counted; ${reasonFor(everybody)}`,
      0,
    );
  }
  for (const [grouping, labels] of Object.entries(groups)) {
    for (const [label, group] of Object.entries(labels)) {
      if (!isEmpty(group)) continue;
      throw new PovertyError(
        "GROUP_EMPTY",
        `Cannot measure poverty: nobody is counted in group ${show(label)} of ${show(grouping)}; ${reasonFor(group)}`,
        label,
      );
    }
  }
}

/** A group by its names; `undefined` where the table does not have it. */
export function groupOf({ groups }: Populations, grouping: string, label: string): Population | undefined {
  const labels = Object.hasOwn(groups, grouping) ? groups[grouping] : undefined;
  return labels !== undefined && Object.hasOwn(labels, label) ? labels[label] : undefined;
}

/** Whether a population has no weight. */
export const isEmpty = (of: Population): boolean => of.weight(0).amount === 0n;

const reasonFor = ({ leftOutRows, rows }: Population): string =>
  rows(0) > 0
    ? "all weights are 0"
    : leftOutRows > 0
      ? `${leftOutRows} rows are left out because answers are missing`
      : "there are no rows";
