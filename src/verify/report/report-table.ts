import { readMade } from "../../errors/index.ts";
import type { FigureFinding, SheetReport } from "../sheet/sheet-report.ts";
import { checkReport } from "./check-report.ts";
import { intervalText } from "./interval-text.ts";
import { plainText } from "./plain-text.ts";
import { tableText } from "./table-text.ts";
import { reportWords } from "./words.ts";

/** A line of the table of a report: one figure, in texts. */
export interface ReportRow {
  readonly id: string;
  /** As printed; empty for a quantity that nobody printed. */
  readonly printed: string;
  /** The values that its own print allows. */
  readonly own: string;
  /** The values that all the other figures allow. */
  readonly others: string;
  /** Whether it fits, is doubtful, stands in a contradiction, is left open, or stands in no relation. */
  readonly finding: string;
  /** The nearest print that would fit, where it stands in a contradiction. */
  readonly wouldFit: string;
}

/** A report on a sheet as a table with one line a figure. Frozen plain data. */
export interface ReportTable {
  readonly kind: "report-table";
  readonly columns: readonly { readonly name: keyof ReportRow; readonly label: string }[];
  readonly rows: readonly ReportRow[];
  /** The table with its columns lined up by spaces. */
  readonly text: string;
}

const names = ["id", "printed", "own", "others", "finding", "wouldFit"] as const;

/**
 * Shows what was found on a sheet as a table with one line a figure, as plain data and as text.
 *
 * @param report what `verifySheet` returns, which also sets the language
 * @returns columns with their labels, rows of texts, and the table as text
 * @throws PovertyError `ARGUMENT_INVALID` for anything else, `LOCALE_UNKNOWN`, or an error of `decimal`
 * @example
 * ```ts
 * import { reportTable, verifySheet } from "poverty-indicators";
 *
 * const { rows } = reportTable(
 *   verifySheet({
 *     source: "Bình Thuận, 2023",
 *     locale: "vi",
 *     figures: [
 *       { id: "poor", text: "6.621 hộ" },
 *       { id: "households" },
 *       { id: "rate", text: "1,96%" },
 *     ],
 *     relations: [{ kind: "ratio", part: "poor", whole: "households", printed: "rate" }],
 *   }),
 * );
 * rows[2]?.own; // => "1,955% to below 1,965%"
 * rows[2]?.finding; // => "fits"
 * ```
 */
export function reportTable(report: SheetReport): ReportTable {
  return readMade("report", report, "ARGUMENT_INVALID", () => tableOf(report));
}

function tableOf(report: SheetReport): ReportTable {
  const { figures, locale } = checkReport(report);
  const say = reportWords[locale];
  const state = stateOf(report);
  const nearest = new Map(
    report.contradictions.flatMap(({ wouldFit }) => wouldFit.map((fit) => [fit.figure, fit.nearest])),
  );
  const columns = names.map((name) => Object.freeze({ name, label: say.columns[name] }));
  const rows = figures.map((figure) =>
    Object.freeze({
      id: plainText(figure.id),
      printed: plainText(figure.text ?? ""),
      own: figure.own === null ? "" : intervalText(figure.own, figure.figure, locale),
      others: intervalText(figure.others, figure.figure, locale),
      finding: say.finding[state(figure)],
      wouldFit: plainText(nearest.get(figure.id) ?? ""),
    }),
  );
  return Object.freeze({
    kind: "report-table",
    columns: Object.freeze(columns),
    rows: Object.freeze(rows),
    text: tableText([
      columns.map(({ label }) => label),
      ...rows.map((row) => columns.map(({ name }) => row[name])),
    ]),
  });
}

type State = "fits" | "unchecked" | "doubtful" | "contradicted" | "open";

/** Finds how a figure stands: what speaks against it goes before what speaks for it. */
function stateOf({ relations, contradictions }: SheetReport): (figure: FigureFinding) => State {
  const doubtful = new Set(contradictions.flatMap((one) => one.doubtful));
  const contradicted = new Set(contradictions.flatMap((one) => one.figures));
  const decided = relations.filter(({ outcome }) => outcome !== "undecidable");
  const judged = new Set(decided.flatMap((one) => one.figures));
  const named = new Set(relations.flatMap((one) => one.figures));
  return ({ id, fits }) => {
    if (doubtful.has(id)) return "doubtful";
    if (contradicted.has(id)) return "contradicted";
    // Beside a contradiction nothing speaks for a figure, and nothing against it.
    if (!fits) return "unchecked";
    if (judged.has(id)) return "fits";
    return named.has(id) ? "open" : "unchecked";
  };
}
