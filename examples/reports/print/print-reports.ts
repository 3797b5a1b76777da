import type { JudgedReport } from "../judge/finding.ts";
import { statusOf } from "../judge/status.ts";
import { summarise } from "../judge/summary.ts";
import { type Printing, reportLines, writePeriod } from "./report-lines.ts";
import { marked } from "./table.ts";
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
    ...reports.flatMap((report) => doubtfulLines(report, printing)),
    "",
    ...say
      .summary(summarise(reports))
      .flatMap((line) => wrap(line, width))
      .map(style.heading),
    "",
  ].join("\n");
}

/** What does not fit in a report, a line or two each. */
function doubtfulLines({ report, findings }: JudgedReport, { locale, width, style }: Printing): string[] {
  const say = words[locale];
  return findings.flatMap((finding) => {
    const status = statusOf(finding);
    const doubtful = status === "inconsistent" || status === "consistent-if-truncated";
    if (!doubtful || finding.source === "otherReadings") return [];
    const subject = report.figures.find(({ id }) => finding.subjects.at(-1) === id);
    const where = `${report.province} ${writePeriod(report.period)}: ${subject?.measures[locale]}`;
    const mark = marked(status, say.statuses[status]);
    const [first = "", ...others] = wrap(`${mark}  ${where}`, width);
    return [
      style.status(status, mark) + first.slice(mark.length),
      ...others.map((line) => `    ${line}`),
      ...wrap(finding.because, width - 4).map((line) => `    ${style.quiet(line)}`),
    ];
  });
}
