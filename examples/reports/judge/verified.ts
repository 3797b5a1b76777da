import {
  type Figure,
  formatFigure,
  type Interval,
  type RelationFinding,
  rate,
  type SheetRelation,
} from "poverty-indicators";
import type { Judgement } from "./finding.ts";
import type { Readings } from "./readings.ts";
import { writeLike } from "./write-like.ts";

/** What a sheet found about one of its relations, with the result written as the report writes figures. */
export function judgementOf(
  finding: RelationFinding,
  relation: SheetRelation,
  readings: Readings,
): Judgement {
  const { outcome, because, asPrinted, withinRounding, recomputed: value } = finding;
  const recomputed = resultOf(finding, relation, readings);
  return { outcome, recomputed, ...(value === null ? {} : { value }), because, asPrinted, withinRounding };
}

function resultOf(
  { recomputed, possible, outcome }: RelationFinding,
  relation: SheetRelation,
  readings: Readings,
): string | null {
  const { figure, entry } = readings;
  switch (relation.kind) {
    case "same": {
      const texts = relation.figures.map((id) => entry(id).text);
      if (outcome === "inconsistent") return texts.join(" ≠ ");
      const [once, again] = relation.figures.map(figure) as [Figure, Figure];
      return once.value.eq(again.value) ? null : writeLike(once.value, again);
    }
    case "order": {
      const [first, ...others] = relation.figures.map((id) => figure(id).text);
      return others.length === 1 ? `≤ ${others[0]}` : `${first} – ${others.at(-1)}`;
    }
    case "target": {
      const { percent } = rate(figure(relation.outcome), figure(relation.atLeast ?? relation.atMost ?? ""));
      return formatFigure(percent, { unit: "percent", places: 2 });
    }
    case "implied-total":
      return possible && rangeLike(possible, figure(relation.shares[0]?.count ?? ""));
    default: {
      const printed = printedBy(relation);
      if (recomputed === null || printed === null) return null;
      const like = figure(printed);
      // A relative change is in percent, even where the report would have it in points.
      const unit = relation.kind === "relative-change" ? "percent" : like.unit;
      return writeLike(recomputed, { ...like, unit });
    }
  }
}

/** The figure that a relation gives. */
function printedBy(relation: SheetRelation): string | null {
  if (relation.kind === "sum") return relation.total;
  if (relation.kind === "weighted-mean") return relation.mean;
  if (relation.kind === "equation") return typeof relation.right === "string" ? relation.right : null;
  return "printed" in relation ? relation.printed : null;
}

/** Both ends of an interval of totals, the unit of the count behind the last. */
function rangeLike({ lower, upper }: Interval, { unit, scale, places }: Figure): string {
  if (lower === null || upper === null) return "…";
  const from = formatFigure(lower.div(scale), { places });
  const to = formatFigure(upper, { unit, scale, places });
  return lower.eq(upper) ? to : `${from} – ${to}`;
}
