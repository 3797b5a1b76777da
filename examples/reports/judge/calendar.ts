import type { CalendarRelation } from "../relation.ts";
import { judgeDayOrder, judgeElapsedYears, judgeSameDay } from "./days.ts";
import type { Judgement } from "./finding.ts";
import { judgePeriodOrder, judgeSamePeriod, judgeYearsOfPeriod } from "./periods.ts";
import type { Readings } from "./readings.ts";

/**
 * Judges a relation among years and days, in the words of a calendar.
 *
 * @param holds what the sheet says of the years of periods
 */
export function judgeCalendar(relation: CalendarRelation, holds: boolean, readings: Readings): Judgement {
  switch (relation.kind) {
    case "period-order":
      return judgePeriodOrder(relation.periods, holds, readings);
    case "same-period":
      return judgeSamePeriod(relation.periods, holds, readings);
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
