import type { ChangeValue, DifferenceValue } from "../../counting/index.ts";
import { colours, type Spec } from "./picture.ts";

/** One estimate in a picture, scaled for its axis. */
export interface IntervalRow {
  readonly row: string;
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  /** The value as readers write it. */
  readonly text: string;
  /** Whether the interval leaves zero out; only then a change is more than chance. Without one, whether it is not zero. */
  readonly clear: boolean;
}

/** Estimates as rows; `null` where there is none. */
export const intervalRows = (
  estimates: readonly (readonly [
    row: string,
    estimate: (ChangeValue & Pick<DifferenceValue, "interval">) | null,
  ])[],
  scale: number,
  write: (value: ChangeValue["value"]) => string,
): readonly IntervalRow[] =>
  estimates.map(([row, estimate]) => {
    if (estimate === null) return { row, value: null, lower: null, upper: null, text: "–", clear: false };
    const [lower = null, upper = null] = estimate.interval ?? [];
    return {
      row,
      value: estimate.value.times(scale).toNumber(),
      lower: lower === null ? null : lower * scale,
      upper: upper === null ? null : upper * scale,
      text: write(estimate.value),
      clear: lower === null || upper === null ? !estimate.value.isZero() : lower > 0 || upper < 0,
    };
  });

/** A view of rows: their values as dots on their intervals, and the values in words at the right. */
export function intervalView(
  values: readonly IntervalRow[],
  {
    title,
    rows,
    labels,
    change = false,
  }: { title: string; rows: readonly string[]; labels: boolean; change?: boolean },
): Spec {
  const y = {
    field: "row",
    type: "nominal",
    sort: null,
    scale: { domain: rows },
    title: null,
    axis: { ticks: false, domain: false, grid: true, labels },
  };
  const x = { type: "quantitative", title, scale: { zero: change, nice: true, padding: 10 } };
  return {
    data: { values },
    width: 260,
    height: { step: 26 },
    layer: [
      ...(change
        ? [
            {
              mark: { type: "rule", strokeDash: [4, 3], color: colours.ink },
              encoding: { x: { datum: 0, type: "quantitative" } },
            },
          ]
        : []),
      ...(values.some(({ lower }) => lower !== null)
        ? [
            {
              mark: { type: "rule", color: colours.ink, strokeWidth: 2 },
              encoding: { y, x: { ...x, field: "lower" }, x2: { field: "upper" } },
            },
          ]
        : []),
      {
        mark: { type: "point", size: 80, stroke: colours.main, strokeWidth: 2, opacity: 1 },
        encoding: {
          y,
          x: { ...x, field: "value" },
          fill: change
            ? { condition: { test: "datum.clear", value: colours.main }, value: "white" }
            : { value: colours.main },
        },
      },
      {
        mark: { type: "text", align: "left", dx: 8, fontSize: 11, color: colours.ink },
        encoding: { y, x: { value: 260 }, text: { field: "text", type: "nominal" } },
      },
    ],
  };
}
