/** The files of a project that uses the matchers, as its developer would write them. */
export const files: Readonly<Record<string, string>> = {
  "package.json": JSON.stringify({ name: "official-figures", private: true, type: "module" }),
  "vitest.config.js": `export default { test: { setupFiles: ["poverty-indicators/vitest"] } };\n`,
  "tsconfig.json": JSON.stringify({
    compilerOptions: {
      target: "ES2022",
      module: "NodeNext",
      strict: true,
      exactOptionalPropertyTypes: true,
      skipLibCheck: true,
      noEmit: true,
      types: [],
    },
    files: ["figures.test.ts"],
  }),
  "figures.test.ts": `
import { expect, test } from "vitest";
import "poverty-indicators/vitest";
import { parseFigure, type Sheet, verifySum } from "poverty-indicators";
import { sheetSchema } from "poverty-indicators/schema";

const amounts = { part: "7,886 tỷ đồng", whole: "59,440 tỷ đồng" };
const sheet = (poor: string): Sheet =>
  sheetSchema.parse({
    source: "Đồng bằng sông Hồng, 2022",
    locale: "vi",
    figures: [
      { id: "poor", text: poor },
      { id: "near", text: "100.237 hộ" },
      { id: "both", text: "169.566 hộ" },
    ],
    relations: [{ kind: "sum", parts: ["poor", "near"], total: "both" }],
  });

test("printed, right", () => expect("13,27%").toBePrintedFrom(amounts));
test("printed, wrong", () => expect("13,26%").toBePrintedFrom(amounts));
test("printed, not", () => expect("13,27%").not.toBePrintedFrom(amounts));
test("adds up, right", () => expect(["3.365 hộ", "1.346 hộ"]).toAddUpTo("4.711 hộ"));
test("adds up, wrong", () => expect(["69.239 hộ", "100.237 hộ"]).toAddUpTo("169.566 hộ"));
test("consistent, right", () => expect(sheet("69.329 hộ")).toBeConsistent());
test("consistent, wrong", () => expect(sheet("69.239 hộ")).toBeConsistent());
test("a verdict, right", () =>
  expect(verifySum({ parts: [parseFigure("1 hộ"), 2], total: 3 })).toBeConsistent());

// @ts-expect-error one figure does not add up
export const misuse = (): void => expect("1 hộ").toAddUpTo("3 hộ");
// @ts-expect-error there is no tolerance
export const tolerance = (): void => expect("1%").toBePrintedFrom(amounts, { tolerance: 1 });
`,
};
