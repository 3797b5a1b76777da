import type { Decimal } from "../../number/index.ts";

/** What a number is counted in. `money` is in the unit that came in. */
export type TidyUnit = "share" | "percent" | "percentage-point" | "household" | "money";

/** One estimate: the row of a tidy table. Frozen plain data; what does not apply is `null`. */
export interface TidyRow {
  /** The grouping, "region"; `null` for everybody. */
  readonly grouping: string | null;
  /** The label of the group, "Đông Bắc"; `null` for everybody. */
  readonly group: string | null;
  /** "headcountRatio", "censored", "disbursementRatio" …, as the fields of results are named. */
  readonly measure: string;
  /** `estimate` for a value by itself; of a change, which of its parts: "before", "absolute", "relative" …. */
  readonly statistic: string;
  readonly dimension: string | null;
  readonly indicator: string | null;
  /** The poverty cut-off k, "1/3". */
  readonly cutoff: string | null;
  /** `null` where there is none: the intensity of a group in which nobody is poor, a ratio without a plan. */
  readonly value: Decimal | null;
  /** Float64. */
  readonly standardError: number | null;
  /** The lower end of the confidence interval, in the unit of the value; float64. */
  readonly lower: number | null;
  /** The upper end, likewise. */
  readonly upper: number | null;
  readonly unit: TidyUnit;
}

/** What a row says beside its value. */
export type RowKey = Partial<
  Pick<TidyRow, "grouping" | "group" | "dimension" | "indicator" | "cutoff" | "statistic">
>;

/** An estimate, or a part of a change. */
interface Estimated {
  readonly value: Decimal;
  readonly standardError?: number;
  readonly interval?: readonly [lower: number, upper: number];
}

/** The row of one estimate. */
export function tidyRow(
  measure: string,
  unit: TidyUnit,
  estimate: Estimated | null,
  key: RowKey = {},
): TidyRow {
  const { grouping = null, group = null, dimension = null, indicator = null, cutoff = null } = key;
  return Object.freeze({
    grouping,
    group,
    measure,
    statistic: key.statistic ?? "estimate",
    dimension,
    indicator,
    cutoff,
    value: estimate?.value ?? null,
    standardError: estimate?.standardError ?? null,
    lower: estimate?.interval?.[0] ?? null,
    upper: estimate?.interval?.[1] ?? null,
    unit,
  });
}
