import type { Locale } from "poverty-indicators";
import type { JudgedEntry, JudgedReport } from "../judge/finding.ts";
import { rowsOf } from "./rows.ts";
import type { Style } from "./style.ts";
import { headLines, layoutFor, rowLines } from "./table.ts";
import { wrap } from "./text-width.ts";
import { words } from "./words.ts";

/** How to print: the language, the columns of the terminal, colours or none. */
export interface Printing {
  readonly locale: Locale;
  readonly width: number;
  readonly style: Style;
}

/** The table of one report, teasers last. */
export function reportLines({ report, entries }: JudgedReport, { locale, width, style }: Printing): string[] {
  const say = words[locale];
  const layout = layoutFor(width);
  const { source, period, figures } = report;
  const rows = (chosen: readonly JudgedEntry[]): string[] =>
    chosen.flatMap((judged) => rowsOf(judged, locale)).flatMap((row) => rowLines(row, layout, style));
  const own = entries.filter(({ entry }) => entry.where !== "teaser");
  const teasers = entries.filter(({ entry }) => entry.where === "teaser");
  const count = figures.filter((entry) => entry.as !== "day").length;
  const published = source.publishedOn === null ? null : writeDay(source.publishedOn);
  return [
    ...wrap(source.title[locale], width).map(style.heading),
    style.quiet(say.subtitle(writePeriod(period), published, count)),
    "",
    ...headLines(say.columns, layout, style),
    ...rows(own),
    ...(teasers.length === 0 ? [] : ["", style.quiet(say.teasers), ...rows(teasers)]),
    "",
  ];
}

/** Two years in ISO 8601 as a reader writes them. */
const writePeriod = (period: string): string => period.replace("/", "–");

/** A day in ISO 8601 as Vietnamese documents write it. */
const writeDay = (day: string): string => day.split("-").reverse().join("/");
