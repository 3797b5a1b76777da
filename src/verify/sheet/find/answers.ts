import type { Rounding } from "../../../number/index.ts";
import type { RelationFinding } from "../sheet-report.ts";
import type { Answer } from "../solve/search.ts";
import { decidePart, holdsForAll } from "./decide-part.ts";
import { domainIn, type Reading, sharing, type Workbench } from "./workbench.ts";

/** Whether relations can hold together, under every rounding. */
export type Answers = Readonly<Record<Rounding, Answer>>;

/**
 * Decides whether connected relations can hold together, under every rounding.
 *
 * @param benches a workbench for each reading
 * @param findings what was found about each relation of the sheet by itself
 */
export function answersFor(
  benches: Readonly<Record<Reading, Workbench>>,
  group: readonly number[],
  findings: readonly RelationFinding[],
): Answers {
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
