/** How time grows from ten thousand to ten million rows: a table for `docs/speed.md`, and `docs/speed.svg`. */
import { writeFileSync } from "node:fs";
import { clusteredSurvey } from "./design.ts";
import { nationalCensus } from "./nation.ts";
import { growthPlot } from "./plot.ts";
import { best, shown, timed } from "./timing.ts";
import { wideSurvey } from "./wide.ts";

/** What is timed, by name, made for so many rows. */
const works: Readonly<Record<string, (rows: number) => () => unknown>> = {
  "10 indicators, all measures at one cut-off": (rows) => nationalCensus(rows).measure,
  "the same with standard errors, up to 50,000 sampling units": (rows) => {
    const survey = clusteredSurvey(rows);
    return () => survey.measure(survey.tabulate());
  },
  "30 indicators, 8 cut-offs, 3 groupings": (rows) => {
    const survey = wideSurvey(rows);
    return () => survey.measure(survey.tabulate());
  },
};

/** Times each at each size, prints a table in Markdown and draws the plot. */
export async function measureGrowth(most: number): Promise<void> {
  const sizes = [1e4, 1e5, 1e6, 1e7].filter((rows) => rows <= most);
  const series: { name: string; times: number[] }[] = [];
  for (const [name, prepare] of Object.entries(works)) {
    const times: number[] = [];
    for (const rows of sizes) {
      const work = prepare(rows);
      const rounds: number[] = [];
      while (rounds.length < 2 || (rounds.length < 20 && rounds.reduce((sum, time) => sum + time, 0) < 500)) {
        rounds.push(await timed(work));
      }
      times.push(best(rounds));
    }
    series.push({ name, times });
  }
  console.log(`\n| rows | ${series.map(({ name }) => name).join(" | ")} |`);
  console.log(`|--:|${series.map(() => "--:").join("|")}|`);
  sizes.forEach((rows, at) => {
    console.log(
      `| ${rows.toLocaleString("en")} | ${series.map(({ times }) => shown(times[at] as number)).join(" | ")} |`,
    );
  });
  writeFileSync("docs/speed.svg", growthPlot(sizes, series));
  console.log("drawn as docs/speed.svg");
}
