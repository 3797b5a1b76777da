import { verifySum } from "poverty-indicators";
import type { Judgement } from "./finding.ts";
import type { Day, Readings } from "./readings.ts";
import { sentences } from "./sentences.ts";

/** The years from the start of a period to a day: whole years, and the part of the running year that has passed. */
export function judgeElapsedYears(
  period: string,
  day: string,
  printed: string,
  readings: Readings,
): Judgement {
  const { from } = readings.period(period);
  const until = readings.day(day);
  const year = until.year ?? from;
  const newYear = { day: 1, month: 1, year };
  const passed = daysBetween(newYear, until);
  const years = year - from + passed / daysBetween(newYear, { ...newYear, year: year + 1 });
  const { outcome } = verifySum({ parts: [years.toFixed(4)], total: readings.figure(printed) });
  const say = sentences[readings.locale];
  const recomputed = say.yearsAndDays(year - from, passed);
  return { outcome, recomputed, because: say.elapsed(from, readings.entry(day).text, recomputed) };
}

/** One day printed twice, once perhaps without its year. */
export function judgeSameDay([first, second]: readonly [string, string], readings: Readings): Judgement {
  const [a, b] = [readings.day(first), readings.day(second)];
  const sameYear = a.year === null || b.year === null || a.year === b.year;
  const same = sameYear && a.month === b.month && a.day === b.day;
  const say = sentences[readings.locale];
  const [one, other] = [readings.entry(first).text, readings.entry(second).text];
  return {
    outcome: same ? "consistent" : "inconsistent",
    recomputed: null,
    because: same ? say.sameDay(one, other) : say.differentDays(one, other),
  };
}

/** A day that does not come after another. */
export function judgeDayOrder([first, second]: readonly [string, string], readings: Readings): Judgement {
  const days = daysBetween(readings.day(first), readings.day(second));
  return {
    outcome: days >= 0 ? "consistent" : "inconsistent",
    recomputed: null,
    because: sentences[readings.locale].daysBefore(
      readings.entry(first).text,
      readings.entry(second).text,
      days,
    ),
  };
}

const daysBetween = (from: Day, to: Day): number => (utc(to) - utc(from)) / 86_400_000;

function utc({ day, month, year }: Day): number {
  if (year === null) throw new Error(`Cannot place ${day}/${month} in time: its year is not printed`);
  return Date.UTC(year, month - 1, day);
}
