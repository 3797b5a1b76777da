/**
 * Reads every figure of five provincial reports, recomputes what the reports allow to recompute, and prints verdicts.
 *
 * npm run demo -- [--locale en|vi] [--json]
 */
import { reports } from "./data/index.ts";
import { toJson } from "./json.ts";
import { judgeReport } from "./judge/judge-report.ts";
import { readOptions, usage } from "./options.ts";
import { printReports } from "./print/print-reports.ts";
import { coloured, plain } from "./print/style.ts";

const { stdout, stderr, env } = process;

// A reader that closes early, such as head, is no error.
stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

const options = readOptions(process.argv.slice(2));
if (typeof options === "string") {
  stderr.write(`${options}\n\n${usage}\n`);
  process.exitCode = 2;
} else if (options.help) {
  stdout.write(`${usage}\n`);
} else {
  const { locale, json } = options;
  const judged = reports.map((report) => judgeReport(report, locale));
  const width = Math.min(Math.max(stdout.columns || 100, 80), 120);
  const style = stdout.isTTY && env.NO_COLOR === undefined ? coloured : plain;
  stdout.write(
    json
      ? `${JSON.stringify(toJson(judged, locale), null, 2)}\n`
      : printReports(judged, { locale, width, style }),
  );
}
