/** Published M0, H and A hang together by intervals, also where the product of the printed factors prints another M0. */

import { decimal, parseFigure, roundTo, verifyProduct } from "poverty-indicators";
import { expect, test } from "vitest";
import { verified } from "./sheet-findings.ts";
import { globalMpi2024, mpiRows } from "./sheets/global-mpi-2024.ts";

test("the global MPI of 2024 is consistent as a whole", () => {
  const report = verified(globalMpi2024());
  expect(report).toMatchObject({ outcome: "consistent", contradictions: [] });
  expect(report.relations).toHaveLength(2 * mpiRows.length);
  expect(report.relations.map(({ outcome }) => outcome)).toEqual(report.relations.map(() => "consistent"));
});

test.each(mpiRows.map((row) => [row[0], row] as const))("%s", (country, row) => {
  const [, headcount, intensity, index, printsAnother] = row;
  const product = decimal(headcount).times(intensity).div(10_000);
  expect(roundTo(product, 3).toFixed(3) === index).toBe(printsAnother !== true);
  const read = (text: string) => parseFigure(text, { locale: "en" });
  const factors = [read(`${headcount}%`), read(`${intensity}%`)];
  const verdict = verifyProduct({ factors, printed: read(index) });
  expect(verdict.outcome, country).toBe("consistent");
  expect(verdict.asPrinted.includes("half-up")).toBe(printsAnother !== true);
});

test("one more in the last place of M0 is found where the factors are sharp", () => {
  const sheet = globalMpi2024();
  const figures = sheet.figures.map((figure) =>
    figure.id === "Benin, MICS 2021-2022.index" ? { ...figure, text: "0.291" } : figure,
  );
  const report = verified({ ...sheet, figures });
  expect(report.contradictions.map(({ relations }) => relations)).toEqual([
    ["Benin, MICS 2021-2022.product"],
  ]);
  expect(report.contradictions[0]?.wouldFit.find(({ figure }) => figure.endsWith(".index"))?.nearest).toBe(
    "0.290",
  );
});
