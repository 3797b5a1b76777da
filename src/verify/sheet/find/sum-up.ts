import { type Rounding, roundings } from "../../../number/index.ts";
import type { Outcome } from "../../verdict.ts";
import type { CompiledRelation } from "../compile/compile-sheet.ts";
import type { SheetReport } from "../sheet-report.ts";
import type { Answers } from "./answers.ts";

/** Connected relations, and whether they can hold together. */
interface AnsweredGroup {
  readonly relations: readonly number[];
  readonly answers: Answers;
}

/**
 * What the answers on all groups of relations say of the sheet.
 *
 * @param all the relations of the sheet
 */
export function sumUp(
  groups: readonly AnsweredGroup[],
  all: readonly Pick<CompiledRelation, "id">[],
): Pick<SheetReport, "outcome" | "fits" | "givenUp" | "undecided" | "rounding"> {
  const fits = roundings.filter((rounding) =>
    groups.every(({ answers }) => answers[rounding] === "satisfiable"),
  );
  const givenUp = roundings.filter(
    (rounding) =>
      !fits.includes(rounding) && groups.every(({ answers }) => answers[rounding] !== "unsatisfiable"),
  );
  const undecided = groups.flatMap(({ relations, answers }) => {
    const under = givenUp.filter((rounding) => answers[rounding] === "open");
    if (under.length === 0) return [];
    const ids = relations.map((relation) => (all[relation] as Pick<CompiledRelation, "id">).id);
    return [Object.freeze({ relations: Object.freeze(ids), under: Object.freeze(under) })];
  });
  return {
    outcome: outcomeOf(fits, givenUp),
    fits: Object.freeze(fits),
    givenUp: Object.freeze(givenUp),
    undecided: Object.freeze(undecided),
    rounding: !fits.includes("half-up") && fits.includes("truncate") ? "truncate" : "half-up",
  };
}

function outcomeOf(fits: readonly Rounding[], givenUp: readonly Rounding[]): Outcome {
  if (fits.includes("half-up")) return "consistent";
  if (givenUp.includes("half-up")) return "undecidable";
  if (fits.includes("truncate")) return "consistent-if-truncated";
  return givenUp.includes("truncate") ? "undecidable" : "inconsistent";
}
