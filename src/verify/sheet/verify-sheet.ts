import { languageOf } from "../language-of.ts";
import type { VerifyOptions } from "../verdict.ts";
import { compileSheet } from "./compile/compile-sheet.ts";
import { answersFor } from "./find/answers.ts";
import { conflictsIn } from "./find/conflicts.ts";
import { contradictionsOf } from "./find/contradictions.ts";
import { figureFindings } from "./find/figure-finding.ts";
import { groupsOf } from "./find/groups.ts";
import { findRelation } from "./find/relation-finding.ts";
import { sumUp } from "./find/sum-up.ts";
import { nextPart, type Reading, sharing, type Workbench, workbench } from "./find/workbench.ts";
import type { Sheet } from "./sheet.ts";
import type { SheetReport } from "./sheet-report.ts";

/**
 * Verifies a whole sheet of published figures: each relation by itself, then all of them together.
 *
 * Every figure stands for every value that prints as it does, counts and figures marked exact for themselves, and what
 * nobody printed for anything that its unit allows: counts are whole numbers of zero or more. One rounding hypothesis
 * holds for all figures. Arithmetic is exact: a sheet that true values can have been rounded to is never called
 * inconsistent, and one that none can is always found out, unless its relations are so many and so entangled that the
 * search is given up, which the report says, and names them in `undecided`. Steps of the search are counted, not timed, so
 * that a report is the same on every machine. Qualified figures ("gần", "hơn", "khoảng") allow all that their words do.
 *
 * @param sheet the figures and their relations, plain JSON data
 * @param options the language of the sentences
 * @returns the report: a verdict on the sheet, what was found about each figure and each relation, and for each
 * contradiction a smallest set of figures and relations that cannot hold together, with hypotheses on what was meant
 * @throws PovertyError `SHEET_INVALID` for a part that is wrong, missing or unknown, with its path; `SHEET_TOO_LARGE`;
 * `ID_REPEATED`; `FIGURE_ID_UNKNOWN`; `FIGURE_ID_TWICE` for a relation of a figure with itself; `UNIT_MISMATCH`;
 * `UNIT_UNKNOWN`; `YEARS_INVALID`; `RELATION_EMPTY`; `LOCALE_UNKNOWN`; or an error of `parseFigure`, which names the figure
 * @example Đồng bằng sông Hồng, 2022: the count of poor households misses both sums that it stands in
 * ```ts
 * import { verifySheet } from "poverty-indicators";
 *
 * const { outcome, contradictions } = verifySheet({
 *   source: "Quyết định 71/QĐ-LĐTBXH, 2022",
 *   locale: "vi",
 *   figures: [
 *     { id: "poor", text: "69.239 hộ" },
 *     { id: "near-poor", text: "100.237 hộ" },
 *     { id: "both", text: "169.566 hộ" },
 *     { id: "rate", text: "1,00%" },
 *     { id: "households", unit: "household" },
 *   ],
 *   relations: [
 *     { kind: "sum", parts: ["poor", "near-poor"], total: "both" },
 *     { kind: "share", part: "poor", whole: "households", printed: "rate" },
 *   ],
 * });
 * outcome; // => "inconsistent"
 * contradictions[0]?.figures; // => ["poor", "near-poor", "both"]
 * contradictions[0]?.hypotheses[0]?.kind; // => "digits-exchanged"
 * contradictions[0]?.hypotheses[0]?.meant; // => "69.329 hộ"
 * ```
 * @example A denominator that nobody printed is found
 * ```ts
 * import { verifySheet } from "poverty-indicators";
 *
 * const { figures } = verifySheet({
 *   source: "Bình Thuận, 2023",
 *   locale: "vi",
 *   figures: [
 *     { id: "poor", text: "6.621 hộ" },
 *     { id: "poor rate", text: "1,96%" },
 *     { id: "near-poor", text: "12.203 hộ" },
 *     { id: "near-poor rate", text: "3,62%" },
 *     { id: "households", unit: "household" },
 *   ],
 *   relations: [
 *     { kind: "share", part: "poor", whole: "households", printed: "poor rate" },
 *     { kind: "share", part: "near-poor", whole: "households", printed: "near-poor rate" },
 *   ],
 * });
 * figures[4]?.others.lower?.toFixed(); // => "336947"
 * figures[4]?.others.upper?.toFixed(); // => "337565"
 * ```
 */
export function verifySheet(sheet: Sheet, options: VerifyOptions = {}): SheetReport {
  const locale = languageOf(options);
  const compiled = compileSheet(sheet);
  const bench = workbench(compiled);
  const relating = nextPart(bench);
  const relations = compiled.relations.map((_, place) => findRelation(relating, place, { locale }));
  const benches = benchesOf(bench);
  const groups = groupsOf(bench).map((group) => ({
    relations: group,
    answers: answersFor(benches, group, relations),
  }));
  const { outcome, fits, givenUp, undecided, rounding } = sumUp(groups, compiled.relations);
  const searching = nextPart(bench);
  const broken = groups.filter(({ answers }) => answers["half-up"] === "unsatisfiable");
  const conflicts = broken.flatMap((group) =>
    sharing(searching, group.relations, () => conflictsIn(searching, group.relations, "half-up")),
  );
  const inConflict = new Set(conflicts.flatMap((conflict) => conflict.relations));
  const judged = groups.map((group) => ({
    relations: group.relations,
    holds: group.answers[rounding] === "satisfiable",
  }));
  const connected = groups.map((group) => group.relations);
  return Object.freeze({
    kind: "sheet-report",
    source: compiled.sheet.source,
    locale,
    outcome,
    fits,
    givenUp,
    undecided,
    rounding,
    figures: Object.freeze(figureFindings(bench, judged, inConflict, rounding)),
    relations: Object.freeze(relations),
    contradictions: Object.freeze(contradictionsOf(nextPart(bench), connected, conflicts, "half-up")),
  });
}

/** A workbench for each reading, with steps of its own: what one takes is not missing for another that has a solution. */
function benchesOf(bench: Workbench): Readonly<Record<Reading, Workbench>> {
  return {
    "either-half": nextPart(bench),
    "half-up": nextPart(bench),
    "half-even": nextPart(bench),
    truncate: nextPart(bench),
  };
}
