import type { SheetRelation } from "poverty-indicators";
import type { CalendarRelation } from "../relation.ts";
import { firstYear, lastYear } from "./years-of-period.ts";

/** The relations of a sheet that a relation among periods comes to; none for one among days. */
export function periodRelations(relation: CalendarRelation): readonly SheetRelation[] {
  if (relation.kind === "period-order") {
    const [inner = "", ...outer] = relation.periods;
    const years = [firstYear(inner), lastYear(inner)];
    if (outer.length === 0) return [{ kind: "order", id: relation.id, figures: years }];
    return outer.map((period) => ({
      kind: "order",
      id: `${relation.id} ${period}`,
      figures: [firstYear(period), ...years, lastYear(period)],
    }));
  }
  if (relation.kind !== "same-period") return [];
  return [
    { kind: "same", id: `${relation.id} first year`, figures: relation.periods.map(firstYear) },
    { kind: "same", id: `${relation.id} last year`, figures: relation.periods.map(lastYear) },
  ];
}
