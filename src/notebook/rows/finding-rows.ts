import { PovertyError, show as say } from "../../errors/index.ts";
import type { Decimal, Interval } from "../../number/index.ts";
import type { TargetOverYears, TargetResult } from "../../target/index.ts";
import type { ImpliedTotal, SheetReport, Verdict } from "../../verify/index.ts";
import { reading, readResults } from "../read-results.ts";

/** Results that judge what was printed. */
export type Finding = Verdict | ImpliedTotal | SheetReport | TargetResult | TargetOverYears;

/** One judgement: the row of a tidy table. Frozen plain data; what does not apply is `null`. */
export interface FindingRow {
  /** The document; `null` where nobody said. */
  readonly source: string | null;
  /** The id of the relation, the year of a target, or the name that the caller gave. */
  readonly id: string | null;
  /** "ratio", "sum" …; "verdict" for a relation by itself, "target" for a target. */
  readonly relation: string;
  /** The ids of the figures, parted by spaces. */
  readonly figures: string | null;
  readonly outcome: string;
  /** What the figures exactly as printed give, or what was reached. */
  readonly value: Decimal | null;
  /** The least and the largest result that figures which print as shown can give. */
  readonly lower: Decimal | null;
  /** The largest of them. */
  readonly upper: Decimal | null;
  /** One sentence that a reader can check by hand. */
  readonly because: string;
}

/**
 * Lists every finding as one row: the relations of a sheet, single verdicts, targets year by year.
 *
 * @param findings one finding, a list of one kind, or findings of one kind by name
 * @returns the rows, each frozen
 * @throws PovertyError `RESULT_UNKNOWN` for what is no finding, or a broken one
 * @example
 * ```ts
 * import { parseFigure, verifyRatio } from "poverty-indicators";
 * import { findingRows } from "poverty-indicators/notebook";
 *
 * const [part, whole, printed] = ["7,886 tỷ đồng", "59,440 tỷ đồng", "13,26%"].map((text) => parseFigure(text));
 * const [row] = part && whole && printed ? findingRows({ disbursed: verifyRatio({ part, whole, printed }) }) : [];
 * row?.id; // => "disbursed"
 * row?.outcome; // => "consistent-if-truncated"
 * ```
 */
export function findingRows(
  findings: Finding | readonly Finding[] | Readonly<Record<string, Finding>>,
): readonly FindingRow[] {
  return Object.freeze(
    reading(findings, () =>
      readResults(findings).results.flatMap(([name, one]) => rowsOf(name, one as Finding)),
    ),
  );
}

function rowsOf(name: string | null, finding: Finding): readonly FindingRow[] {
  switch (finding.kind) {
    case "verdict":
      return [
        rowOf({ ...finding, id: name, relation: "verdict", value: finding.recomputed }, finding.possible),
      ];
    case "implied-total":
      return [rowOf({ ...finding, id: name, relation: "implied-total" }, finding.total)];
    case "target-result":
      return [rowOf({ ...finding, id: name, relation: "target", value: finding.actual }, null)];
    case "target-over-years":
      return [...finding.years, { year: "mean", result: finding.mean }].map(({ year, result }) =>
        rowOf(
          {
            ...result,
            id: name === null ? year : `${name} ${year}`,
            relation: "target",
            value: result.actual,
          },
          null,
        ),
      );
    case "sheet-report":
      return finding.relations.map((one) =>
        rowOf(
          {
            ...one,
            source: finding.source,
            relation: one.kind,
            figures: one.figures.join(" "),
            value: one.recomputed,
          },
          one.possible,
        ),
      );
  }
  throw new PovertyError(
    "RESULT_UNKNOWN",
    `Cannot list findings of ${say(finding)}: expected verdicts, targets or reports on sheets`,
    finding,
  );
}

const rowOf = (
  parts: Pick<FindingRow, "id" | "relation" | "outcome" | "because"> & Partial<FindingRow>,
  possible: Interval | null,
): FindingRow =>
  Object.freeze({
    source: parts.source ?? null,
    id: parts.id,
    relation: parts.relation,
    figures: parts.figures ?? null,
    outcome: parts.outcome,
    value: parts.value ?? null,
    lower: possible?.lower ?? null,
    upper: possible?.upper ?? null,
    because: parts.because,
  });
