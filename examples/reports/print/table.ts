import type { Status } from "../judge/status.ts";
import type { Row } from "./rows.ts";
import type { Style } from "./style.ts";
import { pad, wrap } from "./text-width.ts";

const marks: Readonly<Record<Status, string>> = {
  consistent: "✓",
  "consistent-if-truncated": "≈",
  inconsistent: "✗",
  undecidable: "?",
  "recomputed-only": "·",
  operand: "·",
  "not-recomputable": "–",
};

/** A verdict with the mark that the eye finds first. */
const marked = (status: Status, verdict: string): string => `${marks[status]} ${verdict}`;

/** The widths of the four columns of a table; what measures are takes the rest. */
interface Layout {
  readonly widths: readonly [printed: number, measures: number, recomputed: number, verdict: number];
  readonly total: number;
}

const gap = "  ";

export function layoutFor(total: number): Layout {
  const [printed, recomputed, verdict] = total < 100 ? [16, 16, 20] : [20, 20, 20];
  const measures = total - printed - recomputed - verdict - 3 * gap.length;
  return { widths: [printed, measures, recomputed, verdict], total };
}

/** The heading of a table, with a line under it. */
export function headLines(columns: readonly string[], { widths, total }: Layout, style: Style): string[] {
  const titles = columns.map((column, at) => pad(column, widths[at] ?? 0)).join(gap);
  return [style.heading(titles.trimEnd()), style.quiet("─".repeat(total))];
}

/** The lines of a row: its cells side by side, and its reason under what it measures. */
export function rowLines(row: Row, { widths, total }: Layout, style: Style): string[] {
  const [printed, measures, recomputed, verdict] = widths;
  const cells = [
    wrap(row.printed, printed),
    wrap(row.measures, measures),
    wrap(row.recomputed, recomputed),
    wrap(marked(row.status, row.verdict), verdict),
  ];
  const height = Math.max(...cells.map((cell) => cell.length));
  const lines = Array.from({ length: height }, (_, line) => {
    const [last = "", ...before] = cells.map((cell, at) => pad(cell[line] ?? "", widths[at] ?? 0)).reverse();
    const left = before.reverse().join(gap);
    return last.trim() === "" ? left.trimEnd() : left + gap + style.status(row.status, last.trimEnd());
  });
  const indent = " ".repeat(printed + 2 * gap.length);
  const reasons = row.reason === "" ? [] : wrap(row.reason, total - indent.length);
  return [...lines, ...reasons.map((reason) => indent + style.quiet(reason))];
}
