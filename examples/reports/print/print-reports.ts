import { reportText } from "poverty-indicators";
import type { JudgedReport } from "../judge/finding.ts";
import { summarise } from "../judge/summary.ts";
import { type Printing, reportLines } from "./report-lines.ts";
import { wrap } from "./text-width.ts";
import { words } from "./words.ts";

/** The whole text of the demo: a table a report, what to look at again, and a closing summary. */
export function printReports(reports: readonly JudgedReport[], printing: Printing): string {
  const { locale, width, style } = printing;
  const say = words[locale];
  return [
    style.heading(say.title),
    ...say.legend.flatMap((line) => wrap(line, width)).map(style.quiet),
    "",
    ...reports.flatMap((report) => reportLines(report, printing)),
    style.heading(say.lookAgain),
    "",
    ...reports.flatMap((report) => wholeLines(report, printing)),
    ...say
      .summary(summarise(reports))
      .flatMap((line) => wrap(line, width))
      .map(style.heading),
    "",
  ].join("\n");
}

/** What the sheet of a report says as a whole, where not all of it can be right; and so where it is read otherwise. */
function wholeLines({ verified, scopes }: JudgedReport, { width, locale, style }: Printing): string[] {
  if (verified.contradictions.length === 0) return [];
  const [title = "", overall = "", ...others] = reportText(verified).trimEnd().split("\n");
  const readings = scopes.flatMap(({ reading, verified: read }) => {
    const [, found = ""] = reportText(read).split("\n");
    return ["", ...hang(`${words[locale].otherwise} ${reading[locale]}:`, width), ...hang(found, width)];
  });
  return [
    style.heading(title),
    ...hang(overall, width).map((line) => style.status(verified.outcome, line)),
    ...others.flatMap((line) => hang(line, width)),
    ...readings,
    "",
  ];
}

/** A line broken to a width, its further lines below its first word. */
function hang(line: string, width: number): string[] {
  const [indent = ""] = /^ *([0-9]+\. |- )?/.exec(line) ?? [];
  const margin = " ".repeat(indent.length);
  return wrap(line.slice(indent.length), width - indent.length).map(
    (part, at) => (at === 0 ? indent : margin) + part,
  );
}
