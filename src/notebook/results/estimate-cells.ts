import type { ChangeValue, DifferenceValue, Estimate } from "../../counting/index.ts";
import type { Unit } from "../../figure/index.ts";
import { labels } from "../data/labels.ts";
import type { DisplayCell } from "../table/display-table.ts";
import { cell, noCell, type Pen } from "../table/pen.ts";

/** An estimate, or a difference of two. */
type Estimated = Pick<Estimate & DifferenceValue, "value" | "standardError" | "interval">;

/** M0 is read as an index with three places, not in percent. */
export const m0Cell = (estimate: Pick<ChangeValue, "value"> | null, pen: Pen): DisplayCell =>
  estimate === null ? noCell : pen.number(estimate.value, 3);

/** An estimate with its standard error and interval, as an index with three places or in percent. */
export function estimateCells(
  estimate: Partial<Estimated> | null,
  isIndex: boolean,
  pen: Pen,
  unit: Unit = "percent",
): readonly [value: DisplayCell, standardError: DisplayCell, interval: DisplayCell] {
  if (estimate === null) return [noCell, noCell, noCell];
  const write = (value: unknown, in_: Unit): DisplayCell =>
    isIndex ? pen.number(value, value === estimate.standardError ? 4 : 3) : pen.share(value, in_);
  return [
    write(estimate.value, unit),
    estimate.standardError === undefined ? noCell : write(estimate.standardError, "percentage-point"),
    intervalOf(
      estimate.interval,
      // The unit of points is a long word, and stands once.
      (end) => write(end, unit === "percent" ? unit : "none"),
      (end) => write(end, unit),
      pen,
    ),
  ];
}

function intervalOf(
  interval: readonly [lower: number, upper: number] | undefined,
  writeLower: (end: number) => DisplayCell,
  writeUpper: (end: number) => DisplayCell,
  pen: Pen,
): DisplayCell {
  if (interval === undefined) return noCell;
  const [lower, upper] = [writeLower(interval[0]), writeUpper(interval[1])];
  return cell(`${lower.text} ${pen.say(labels.upTo)} ${upper.text}`, `[${lower.value}, ${upper.value}]`);
}
