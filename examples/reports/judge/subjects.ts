import type { Asked, CalendarRelation, Relation } from "../relation.ts";

/** The figures that a relation is about: its result, each print of one quantity, or the figure that is compared. */
export function subjectsOf(relation: Relation | CalendarRelation | Asked): readonly string[] {
  switch (relation.kind) {
    case "same":
      return relation.figures;
    case "same-period":
      return relation.periods;
    case "same-day":
      return relation.days;
    case "order": {
      // Of two figures the lower is held to the upper; of three the middle one to both.
      const [first, second, third] = relation.figures;
      return [third === undefined ? first : second] as [string];
    }
    case "target":
      return [relation.outcome];
    case "implied-total":
      return relation.total === undefined ? relation.shares.map(({ count }) => count) : [relation.total];
    case "weighted-mean":
      return [relation.mean];
    case "equation":
      return [relation.right as string];
    case "period-order":
      return relation.periods.slice(0, 1);
    case "day-order":
      return relation.days.slice(0, 1);
    case "quotient":
      return [relation.amount];
    case "product":
      return relation.factors.slice(0, 1);
    case "rate-change":
      return [relation.to];
    case "sum":
      return "total" in relation ? [relation.total] : relation.parts.slice(0, 1);
    case "flow":
      return [relation.closing];
    case "proportion":
      return relation.figures;
    default:
      return "printed" in relation
        ? [relation.printed]
        : ["part" in relation ? relation.part : relation.from];
  }
}
