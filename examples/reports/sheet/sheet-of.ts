import type { Locale, Sheet, SheetFigure, SheetRelation } from "poverty-indicators";
import type { OtherReading, Relation } from "../relation.ts";
import type { Entry, Report } from "../report.ts";
import { periodRelations } from "./period-relations.ts";
import { firstYear, lastYear, yearsOf } from "./years-of-period.ts";

/**
 * A report as a sheet: all its figures and the years of its periods, and all relations among them, each once.
 *
 * @param locale the language of what the figures measure; the figures are Vietnamese
 */
export function sheetOf({ province, period, figures, relations, calendar }: Report, locale: Locale): Sheet {
  return {
    source: `${province} ${period.replace("/", "–")}`,
    locale: "vi",
    figures: figures.flatMap((entry) => figuresOf(entry, locale)),
    relations: [
      ...relations.filter(({ restates }) => restates === undefined).map(asSheetRelation),
      ...calendar.flatMap(periodRelations),
    ],
  };
}

const ends = {
  vi: { first: "năm đầu", last: "năm cuối" },
  en: { first: "first year", last: "last year" },
} as const;

/** What an entry is in a sheet: a period is two years, and what cannot be counted is nothing. */
function figuresOf(entry: Entry, locale: Locale): readonly SheetFigure[] {
  const { id, text, as, value, end, unit, place, period } = entry;
  const about = { measures: entry.measures[locale], ...given({ place, period }) };
  if (as === "period") {
    const [from, to] = yearsOf(text);
    const say = ends[locale];
    return [
      { id: firstYear(id), value: from, ...about, measures: `${about.measures}, ${say.first}` },
      { id: lastYear(id), value: to, ...about, measures: `${about.measures}, ${say.last}` },
    ];
  }
  if (as !== undefined && value === undefined) return [];
  return [{ id, text, ...given({ value, end, unit }), ...about }];
}

type Given<T> = { readonly [Key in keyof T]?: Exclude<T[Key], undefined> };

/** The parts that are given. */
const given = <T extends object>(parts: T): Given<T> =>
  Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as Given<T>;

/** A relation without what only the demo says of it. */
export function asSheetRelation(relation: Relation | OtherReading): SheetRelation {
  const { asks: _, restates: __, reading: ___, ...stated } = relation as Relation & Partial<OtherReading>;
  return stated;
}
