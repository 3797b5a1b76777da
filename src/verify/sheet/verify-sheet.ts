import { type Interval, intersect, type Rounding, roundings, showInterval } from "../../number/index.ts";
import type { Outcome, VerifyOptions } from "../verdict.ts";
import { compileSheet } from "./compile/compile-sheet.ts";
import { contradictionsOf } from "./find/contradictions.ts";
import { decidePart } from "./find/decide-part.ts";
import { groupsOf } from "./find/groups.ts";
import { allowedToFigures } from "./find/others.ts";
import { findRelation } from "./find/relation-finding.ts";
import { type Workbench, workbench } from "./find/workbench.ts";
import type { Entry } from "./read/entry.ts";
import type { Sheet } from "./sheet.ts";
import type { FigureFinding, SheetReport } from "./sheet-report.ts";
import type { Allowed } from "./solve/messages.ts";
import type { Answer } from "./solve/search.ts";

export function verifySheet(sheet: Sheet, options: VerifyOptions = {}): SheetReport {
  const compiled = compileSheet(sheet);
  const bench = workbench(compiled);
  const groups = groupsOf(bench);
  const answers = groups.map((relations) => answersFor(bench, relations));
  const fits = roundings.filter((rounding) => answers.every((own) => own[rounding] === "satisfiable"));
  const givenUp = roundings.filter(
    (rounding) =>
      answers.some((own) => own[rounding] === "open") &&
      answers.every((own) => own[rounding] !== "unsatisfiable"),
  );
  const rounding = !fits.includes("half-up") && fits.includes("truncate") ? "truncate" : "half-up";
  const broken = groups.filter((_, at) => answers[at]?.["half-up"] === "unsatisfiable");
  return Object.freeze({
    kind: "sheet-report",
    source: compiled.sheet.source,
    locale: options.locale ?? "en",
    outcome: outcomeOf(fits, givenUp),
    fits: Object.freeze(fits),
    givenUp: Object.freeze(givenUp),
    rounding,
    figures: Object.freeze(figureFindings(bench, groups, rounding)),
    relations: Object.freeze(compiled.relations.map((_, place) => findRelation(bench, place, options))),
    contradictions: Object.freeze(contradictionsOf(bench, groups, broken, "half-up")),
  });
}

/** Whether connected relations can hold together, under every rounding. */
function answersFor(bench: Workbench, relations: readonly number[]): Record<Rounding, Answer> {
  const answer = (rounding: Rounding): Answer => decidePart(bench, { relations }, rounding).answer;
  return { "half-up": answer("half-up"), "half-even": answer("half-even"), truncate: answer("truncate") };
}

function outcomeOf(fits: readonly Rounding[], givenUp: readonly Rounding[]): Outcome {
  if (fits.includes("half-up")) return "consistent";
  if (givenUp.includes("half-up")) return "undecidable";
  if (fits.includes("truncate")) return "consistent-if-truncated";
  return givenUp.includes("truncate") ? "undecidable" : "inconsistent";
}

function figureFindings(bench: Workbench, groups: readonly number[][], rounding: Rounding): FigureFinding[] {
  const allowed = new Map<number, Allowed>();
  for (const group of groups) {
    for (const [figure, own] of allowedToFigures(bench, group, rounding)) {
      const before = allowed.get(figure);
      allowed.set(figure, before === undefined ? own : both(before, own));
    }
  }
  return bench.compiled.entries.map((entry, place) =>
    figureFinding(bench, entry, place, allowed.get(place), rounding),
  );
}

const both = (a: Allowed, b: Allowed): Allowed => (a === null || b === null ? null : intersect(a, b));

function figureFinding(
  bench: Workbench,
  { id, printed, term, unprinted }: Entry,
  place: number,
  found: Allowed | undefined,
  rounding: Rounding,
): FigureFinding {
  const own = bench.own(place, rounding);
  const others = found === undefined ? unprinted : found;
  const shown: { own?: Interval; others?: Interval } = {};
  return Object.freeze({
    id,
    text: printed ? term.text : null,
    figure: term.figure,
    get own() {
      if (!printed) return null;
      shown.own ??= showInterval(own);
      return shown.own;
    },
    get others() {
      if (others === null) return null;
      shown.others ??= showInterval(others);
      return shown.others;
    },
    fits: others !== null && (!printed || intersect(own, others) !== null),
  });
}
