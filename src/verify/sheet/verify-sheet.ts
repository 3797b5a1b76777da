import { type Rounding, roundings } from "../../number/index.ts";
import { languageOf } from "../language-of.ts";
import type { Outcome, VerifyOptions } from "../verdict.ts";
import { compileSheet } from "./compile/compile-sheet.ts";
import { conflictsIn } from "./find/conflicts.ts";
import { contradictionsOf } from "./find/contradictions.ts";
import { decidePart, holdsForAll } from "./find/decide-part.ts";
import { figureFindings } from "./find/figure-finding.ts";
import { groupsOf } from "./find/groups.ts";
import { findRelation } from "./find/relation-finding.ts";
import { domainIn, nextPart, type Reading, sharing, type Workbench, workbench } from "./find/workbench.ts";
import type { Sheet } from "./sheet.ts";
import type { RelationFinding, SheetReport } from "./sheet-report.ts";
import type { Answer } from "./solve/search.ts";

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
  const groups = groupsOf(bench);
  const relating = nextPart(bench);
  const relations = compiled.relations.map((_, place) => findRelation(relating, place, { locale }));
  const benches = benchesOf(bench);
  const answers = groups.map((group) => answersFor(benches, group, relations));
  const fits = roundings.filter((rounding) => answers.every((own) => own[rounding] === "satisfiable"));
  const givenUp = roundings.filter(
    (rounding) =>
      answers.some((own) => own[rounding] === "open") &&
      answers.every((own) => own[rounding] !== "unsatisfiable"),
  );
  const rounding = !fits.includes("half-up") && fits.includes("truncate") ? "truncate" : "half-up";
  const broken = groups.filter((_, at) => answers[at]?.["half-up"] === "unsatisfiable");
  const searching = nextPart(bench);
  const conflicts = broken.flatMap((group) =>
    sharing(searching, group, () => conflictsIn(searching, group, "half-up")),
  );
  const inConflict = new Set(
    rounding === "half-up" ? conflicts.flatMap((conflict) => conflict.relations) : [],
  );
  const judged = groups.map((group, at) => ({
    relations: group,
    holds: answers[at]?.[rounding] === "satisfiable",
  }));
  return Object.freeze({
    kind: "sheet-report",
    source: compiled.sheet.source,
    locale,
    outcome: outcomeOf(fits, givenUp),
    fits: Object.freeze(fits),
    givenUp: Object.freeze(givenUp),
    undecided: Object.freeze(
      groups.flatMap((group, at) => {
        const under = givenUp.filter((other) => answers[at]?.[other] === "open");
        const ids = group.map((relation) => compiled.relations[relation]?.id as string);
        return under.length === 0
          ? []
          : [Object.freeze({ relations: Object.freeze(ids), under: Object.freeze(under) })];
      }),
    ),
    rounding,
    figures: Object.freeze(figureFindings(bench, judged, inConflict, rounding)),
    relations: Object.freeze(relations),
    contradictions: Object.freeze(contradictionsOf(nextPart(bench), groups, conflicts, "half-up")),
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

/** Whether connected relations can hold together, under every rounding. */
function answersFor(
  benches: Readonly<Record<Reading, Workbench>>,
  group: readonly number[],
  findings: readonly RelationFinding[],
): Record<Rounding, Answer> {
  const answer = (reading: Reading): Answer => {
    const bench = benches[reading];
    const domainOf = domainIn(bench, {}, reading);
    const open = group.filter((relation) => !holdsForAll(bench, relation, domainOf));
    const [first, ...others] = open;
    if (first === undefined) return "satisfiable";
    // What was found about one relation by itself is all there is to it, unless that was left open.
    const { outcome, withinRounding } = findings[first] as RelationFinding;
    const isAlone = others.length === 0 && outcome !== "undecidable";
    if (isAlone && withinRounding.some((rounding) => rounding === reading)) return "satisfiable";
    return sharing(bench, open, () => decidePart(bench, { relations: open }, reading).answer);
  };
  if (group.length > 1 && answer("either-half") === "satisfiable") {
    return { "half-up": "satisfiable", "half-even": "satisfiable", truncate: answer("truncate") };
  }
  return { "half-up": answer("half-up"), "half-even": answer("half-even"), truncate: answer("truncate") };
}

function outcomeOf(fits: readonly Rounding[], givenUp: readonly Rounding[]): Outcome {
  if (fits.includes("half-up")) return "consistent";
  if (givenUp.includes("half-up")) return "undecidable";
  if (fits.includes("truncate")) return "consistent-if-truncated";
  return givenUp.includes("truncate") ? "undecidable" : "inconsistent";
}
