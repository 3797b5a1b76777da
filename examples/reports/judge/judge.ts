import type { CalendarRelation, Relation } from "../relation.ts";
import { judgeDayOrder, judgeElapsedYears, judgeSameDay } from "./days.ts";
import { judgeEquation } from "./equation.ts";
import { relativeFall, weightedMean } from "./expression.ts";
import type { Judgement } from "./finding.ts";
import { judgeImpliedTotal } from "./implied-total.ts";
import { judgeOrder } from "./order.ts";
import { judgePeriodOrder, judgeSamePeriod, judgeYearsOfPeriod } from "./periods.ts";
import type { Readings } from "./readings.ts";
import { judgeTarget } from "./target.ts";
import { judgeDifference, judgeRatio, judgeSame, judgeSum } from "./verified.ts";

/** Recomputes a relation of a report with the function of the library that is made for its kind. */
export function judgeRelation(relation: Relation, readings: Readings): Judgement {
  switch (relation.kind) {
    case "ratio":
    case "share":
      return judgeRatio(relation, readings);
    case "sum":
      return judgeSum(relation, readings);
    case "difference":
      return judgeDifference(relation, readings);
    case "relative-change":
      return judgeEquation(relativeFall(relation), relation.printed, readings);
    case "weighted-mean":
      return judgeEquation(weightedMean(relation), relation.mean, readings);
    case "equation":
      return judgeEquation(relation.left, relation.right, readings);
    case "same":
      return judgeSame(relation, readings);
    case "implied-total":
      return judgeImpliedTotal(relation, readings);
    case "order":
      return judgeOrder(relation, readings);
    case "target":
      return judgeTarget(relation, readings);
  }
}

/** Judges a relation among years and days. */
export function judgeCalendar(relation: CalendarRelation, readings: Readings): Judgement {
  switch (relation.kind) {
    case "period-order":
      return judgePeriodOrder(relation.periods, readings);
    case "same-period":
      return judgeSamePeriod(relation.periods, readings);
    case "years-of-period":
      return judgeYearsOfPeriod(relation.period, relation.printed, readings);
    case "elapsed-years":
      return judgeElapsedYears(relation.period, relation.day, relation.printed, readings);
    case "same-day":
      return judgeSameDay(relation.days, readings);
    case "day-order":
      return judgeDayOrder(relation.days, readings);
  }
}
