import { describe, expect, test } from "vitest";
import { parseFigure, verifyProduct } from "../../src/index.ts";
import { oracle } from "./survey-data.ts";

interface PublishedRow {
  readonly country: string;
  readonly mpi: string;
  readonly h: string;
  readonly a: string;
  readonly naive: boolean;
}

/** Global MPI 2024: Alkire, Kanagaratnam and Suppa (2024), OPHI MPI Methodological Notes 58 and 59, Table 1.1. */
const { rows } = oracle("published-examples.json") as unknown as { readonly rows: readonly PublishedRow[] };

describe.each(rows)("the published M0, H and A of $country", ({ mpi, h, a, naive }) => {
  const english = (text: string) => parseFigure(text, { locale: "en" });
  const verdict = verifyProduct({ factors: [english(`${h}%`), english(`${a}%`)], printed: english(mpi) });

  test("hold together under interval arithmetic", () => {
    expect(verdict.outcome).toBe("consistent");
  });

  test(naive ? "multiply out as printed" : "do not multiply out as printed", () => {
    expect(verdict.asPrinted.includes("half-up")).toBe(naive);
  });
});

test("most of the rows that were chosen do not multiply out", () => {
  expect(rows.filter((row) => !row.naive).length).toBe(12);
});
