/** All rows of official-figures.json as one sheet: none is accused that holds. */

import { describe, expect, test } from "vitest";
import { brokenBy, first, found, noFalseAlarm, verified } from "./sheet-findings.ts";
import { allFigures } from "./sheets/all-figures.ts";

const report = verified(allFigures);

/** The rows that no values can have been rounded to, by what their notes in the file say. */
const wrong = [
  "VN001",
  "VN009",
  "VN024",
  "VN030",
  "VN036",
  "VN046",
  "VN052",
  "VN054",
  "VN072",
  "VN096",
  "VN103",
  "VN108",
  "VN111",
  "VN112",
  "VN123",
  "VN178",
  "VN183",
];

describe("official-figures.json as a sheet", () => {
  test("is wrong where its rows are, and nowhere else", () => {
    expect(report.relations).toHaveLength(126);
    const inconsistent = report.relations.filter(({ outcome }) => outcome === "inconsistent");
    expect(inconsistent.map(({ id }) => id)).toEqual(wrong);
    expect(
      report.relations.filter(({ outcome }) => outcome === "consistent-if-truncated").map(({ id }) => id),
    ).toEqual(["VN082"]);
    noFalseAlarm({
      ...report,
      contradictions: report.contradictions.filter(({ relations }) => relations[0] !== "VN082"),
    });
    expect(brokenBy(report).sort()).toEqual([...wrong, "VN082"].sort());
  });

  test.each([
    ["VN001", "digit-changed", "VN001.whole", "1.422.261 hộ"],
    ["VN030", "digits-exchanged", "VN030.part-1", "69.329 hộ"],
    ["VN046", "digits-exchanged", "VN046.part-2", "69.329 hộ"],
    ["VN054", "digits-exchanged", "VN054.total", "471.571 hộ"],
    ["VN082", "truncated", "VN082.printed", "8,61%"],
    ["VN178", "digits-exchanged", "VN178.part-1", "10.467,981 tỷ đồng"],
  ])("%s: %s, %s was meant to be %s", (row, kind, figure, meant) => {
    expect(first(report, row)).toMatchObject({ kind, figure, meant });
  });

  test("misses 119 households twice", () => {
    expect(found(report, "VN024").wouldFit.map(({ nearest }) => nearest)).toEqual([
      "1.057.493 hộ",
      "915.393 hộ",
      "1.972.648 hộ",
    ]);
    expect(found(report, "VN036").wouldFit.map(({ nearest }) => nearest)).toEqual([
      "129.279 hộ",
      "107.606 hộ",
      "236.647 hộ",
    ]);
  });
});
