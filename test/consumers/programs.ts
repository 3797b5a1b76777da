/** Programs as users of the package write them; each prints one line of JSON. */
import { entries } from "./package.ts";

const names = entries.map((_, index) => `entry${index}`);

/** Classifies, computes, verifies and is refused, and tells which names each entry has. */
const body = `
const p = entry0;
const household = {
  area: "rural",
  monthlyIncomePerPerson: "1400000",
  deprivations: Object.fromEntries(
    p.vietnam2022.dimensions.flatMap((d) => d.indicators).map(({ id }, index) => [id, index < 3]),
  ),
};
const refused = (act) => {
  try {
    act();
    return "not refused";
  } catch (error) {
    return [error.name, error.code, p.isPovertyError(error), error instanceof p.PovertyError, error instanceof Error].join();
  }
};
const verdict = p.verifyRatio({
  part: p.parseFigure("7,886 tỷ đồng"),
  whole: p.parseFigure("59,440 tỷ đồng"),
  printed: p.parseFigure("13,26%"),
});
const measure = p.defineMeasure({ dimensions: { a: { x: "1/2" }, b: { y: "1/2" } }, cutoff: "1/2" });
const table = p.tabulate({ deprivations: { x: [1, 0, 1], y: [0, 0, 1] } }, measure);
const { disbursementLineSchema } = entries["poverty-indicators/schema"];
const result = {
  class: p.classifyHousehold(household, p.vietnam2022).class,
  ratio: p.disbursement({ plan: "86687000000", disbursed: "15636000000" }).ratio.percent.toFixed(2),
  verdict: verdict.outcome,
  headcount: p.alkireFoster(table).overall.headcountRatio.exact,
  refused: refused(() => p.decimal(0.1 + 0.2)),
  schema: p.disbursement(disbursementLineSchema.parse({ plan: "100", disbursed: "18" })).undisbursed.toFixed(),
  names: Object.fromEntries(Object.entries(entries).map(([path, entry]) => [path, Object.keys(entry).filter((n) => n !== "default" && n !== "__esModule").sort()])),
};
console.log(JSON.stringify(result));
`;

const table = `const entries = { ${entries.map((path, index) => `${JSON.stringify(path)}: ${names[index]}`).join(", ")} };`;

/** As an ECMAScript module; \`prefix\` is "npm:" under Deno. */
export const moduleProgram = (prefix = ""): string =>
  `${entries.map((path, index) => `import * as ${names[index]} from ${JSON.stringify(prefix + path)};`).join("\n")}
${table}${body}`;

/** As a CommonJS module. */
export const commonProgram: string = `${entries
  .map((path, index) => `const ${names[index]} = require(${JSON.stringify(path)});`)
  .join("\n")}
${table}${body}`;

/** Two copies of the package in one program, of which each is handed what the other made. */
export const twoCopies: string = `
import { createRequire } from "node:module";
import * as a from "poverty-indicators";
const b = createRequire(import.meta.url)("poverty-indicators");

const cross = (one, other) => {
  const caught = (act) => {
    try {
      act();
    } catch (error) {
      return error;
    }
  };
  const flows = one.rateChange({ from: one.rate(258, 10000), to: one.rate(196, 10000) });
  const found = other.verifyRatio({
    part: one.parseFigure("7,886 tỷ đồng"),
    whole: one.parseFigure("59,440 tỷ đồng"),
    printed: one.parseFigure("13,26%"),
  });
  const measure = one.defineMeasure({ dimensions: { a: { x: "1/2" }, b: { y: "1/2" } }, cutoff: "1/2" });
  const table = one.tabulate({ deprivations: { x: [1, 0, 1], y: [0, 0, 1] } }, measure);
  return {
    sameClass: one.PovertyError === other.PovertyError || one.Decimal === other.Decimal,
    error: other.isPovertyError(caught(() => one.decimal("1e3"))),
    code: caught(() => one.decimal("1e3")).code,
    figure: other.isFigure(one.parseFigure("13,26%")),
    written: other.formatFigure(one.parseFigure("15,636 tỷ đồng"), { locale: "vi" }),
    preimage: other.preimage(one.parseFigure("13,26%")).lower.toFixed(),
    verdict: found.outcome,
    fraction: other.fraction(one.fraction("2/6")).toFraction(),
    interval: other
      .intersectIntervals(one.interval({ lower: 1, upper: 3 }), other.interval({ lower: one.decimal("2.5"), upper: 4 }))
      .lower.toFixed(),
    decimal: other.decimal(one.decimal("0.1")).plus("0.2").toFixed(),
    change: flows.points.toFixed(),
    rate: other.rateChange({ from: one.rate(258, 10000), to: one.rate(196, 10000) }).points.toFixed(),
    target: other.checkTarget(one.parseTarget("1 - 1,5%/năm"), one.decimal("1.17")).outcome,
    class: other.classifyHousehold(
      { area: "rural", monthlyIncomePerPerson: one.decimal("1400000"), deprivations: {} },
      one.vietnam2022,
    ).possible.join(),
    table: other.alkireFoster(other.mergeTabulations(table, other.tabulate({ deprivations: { x: [0], y: [0] } }, measure))).overall
      .headcountRatio.exact,
  };
};
console.log(JSON.stringify([cross(a, b), cross(b, a)]));
`;
