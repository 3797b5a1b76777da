/** The types of the packed package, in TypeScript projects of either resolution, with the declarations checked too. */
import { rmSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { binary, entries, project, type Run, run } from "./package.ts";

const imports = entries
  .map((path, index) => `import * as entry${index} from ${JSON.stringify(path)};`)
  .join("\n");

/** Right uses, and misuses that must not compile. */
const program = `${imports}
import {
  type Classification,
  classifyHousehold,
  type Disbursement,
  disbursement,
  type Figure,
  isPovertyError,
  parseFigure,
  type PovertyErrorCode,
  rateChange,
  vietnam2022,
  verifyRatio,
} from "poverty-indicators";
import { sheetSchema } from "poverty-indicators/schema";

export const every: readonly object[] = [${entries.map((_, index) => `entry${index}`).join(", ")}];
export const figure: Figure = parseFigure("13,26%", { locale: "vi" });
export const line: Disbursement = disbursement({ plan: "100", disbursed: 18n });
if (line.ratio !== "no-plan") line.ratio.percent.toFixed(2);
export const found: Classification = classifyHousehold(
  { area: "rural", monthlyIncomePerPerson: 1_400_000, deprivations: { employment: null } },
  vietnam2022,
);
export const outcome: "consistent" | "consistent-if-truncated" | "inconsistent" | "undecidable" = verifyRatio({
  part: 1,
  whole: 2,
  printed: figure,
}).outcome;
export const sheet = sheetSchema.parse({});
export const code = (error: unknown): PovertyErrorCode | null => (isPovertyError(error) ? error.code : null);

// @ts-expect-error a ratio over no plan is no rate
line.ratio.percent;
// @ts-expect-error results are frozen
line.undisbursed = figure.value;
// @ts-expect-error a change has two ends
rateChange({ from: 1 });
// @ts-expect-error no such locale
parseFigure("13,26%", { locale: "fr" });
`;

const config = (module: string, moduleResolution: string): string =>
  JSON.stringify({
    compilerOptions: {
      target: "ES2022",
      // The declarations of zod name URL.
      lib: ["ES2022", "DOM"],
      module,
      moduleResolution,
      strict: true,
      exactOptionalPropertyTypes: true,
      noEmit: true,
      types: [],
      skipLibCheck: false,
    },
    files: module === "ESNext" ? ["program.mts"] : ["program.mts", "program.cts"],
  });

const projects: Readonly<Record<string, string>> = {
  "node16: ESM and CommonJS": "node16.json",
  bundler: "bundler.json",
};

let folder: string;
let outcomes: readonly Run[];
beforeAll(async () => {
  folder = project("types", {
    "package.json": JSON.stringify({ private: true, type: "module" }),
    "program.mts": program,
    "program.cts": program,
    "node16.json": config("Node16", "Node16"),
    "bundler.json": config("ESNext", "Bundler"),
  });
  outcomes = await Promise.all(
    Object.values(projects).map((file) => run(binary("tsc"), ["-p", file], folder)),
  );
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each(Object.keys(projects).map((name, index) => [name, index] as const))("%s", (_, index) => {
  expect(outcomes[index]).toEqual({ code: 0, output: "", errors: "" });
});
