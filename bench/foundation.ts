/**
 * Operations a second of the foundation beside a bare decimal.js division of the same numbers, in one run.
 *
 * Run with `npm run bench`. The ratio says how many bare divisions one operation takes; smaller is faster.
 */
import { Decimal } from "decimal.js";
import { Bench } from "tinybench";
import { disbursement, parseFigure, verifyRatio } from "../src/index.ts";
import { record, times } from "./record.ts";

const part = parseFigure("7,886 tỷ đồng");
const whole = parseFigure("59,440 tỷ đồng");
const printed = parseFigure("13,26%");
const [plan, disbursed] = ["59440000000", "7886000000"];
const [a, b] = [new Decimal(disbursed), new Decimal(plan)];
const exactPlan = whole.value;
const exactDisbursed = part.value;

const bench = new Bench({ time: 1000, warmupTime: 300 });
bench
  .add("decimal.js: 7886000000 / 59440000000", () => a.div(b))
  .add("disbursement of two decimals", () => disbursement({ plan: exactPlan, disbursed: exactDisbursed }))
  .add("disbursement of two texts", () => disbursement({ plan, disbursed }))
  .add("verifyRatio of three figures", () => verifyRatio({ part, whole, printed }))
  .add("the same, with its sentence", () => verifyRatio({ part, whole, printed }).because)
  .add('parseFigure("7,886 tỷ đồng")', () => parseFigure("7,886 tỷ đồng"))
  .add('parseFigure("13,26%")', () => parseFigure("13,26%"));
await bench.run();

const speed = (task: (typeof bench.tasks)[number]): number =>
  "throughput" in task.result ? task.result.throughput.mean : Number.NaN;
const bare = speed(bench.tasks[0] as (typeof bench.tasks)[number]);
console.table(
  bench.tasks.map((task) => ({
    operation: task.name,
    "operations a second": Math.round(speed(task)).toLocaleString("en"),
    "in bare divisions": (bare / speed(task)).toFixed(2),
  })),
);
record(
  Object.fromEntries(
    bench.tasks.slice(1).map((task) => {
      const what = `${task.name}, beside a bare decimal.js division`;
      return [what, { measured: times(bare / speed(task)) }];
    }),
  ),
);
