import { reportText, type SheetFigure, verifySheet } from "poverty-indicators";
import { describe, expect, test } from "vitest";
import { deepFreeze } from "../../deep-freeze.ts";

const labelsOf = (...figures: readonly SheetFigure[]): string[] =>
  verifySheet(deepFreeze({ source: "x", locale: "vi" as const, figures, relations: [] })).figures.map(
    ({ label }) => label,
  );

describe("the label of a figure", () => {
  test.each<readonly [string, readonly SheetFigure[], readonly string[]]>([
    [
      "is its id where nothing is said of it",
      [{ id: "a", text: "1 hộ", place: "Huế", period: "2023" }],
      ["a"],
    ],
    ["is what it measures", [{ id: "a", text: "1 hộ", measures: "hộ nghèo", place: "Huế" }], ["hộ nghèo"]],
    [
      "has the place where another measures the same",
      [
        { id: "a", text: "1 hộ", measures: "hộ nghèo", place: "Huế", period: "2023" },
        { id: "b", text: "2 hộ", measures: "hộ nghèo", place: "Vinh", period: "2023" },
      ],
      ["hộ nghèo (Huế)", "hộ nghèo (Vinh)"],
    ],
    [
      "has the period where the place does not tell them apart",
      [
        { id: "a", text: "1 hộ", measures: "hộ nghèo", place: "Huế", period: "2022" },
        { id: "b", text: "2 hộ", measures: "hộ nghèo", place: "Huế", period: "2023" },
      ],
      ["hộ nghèo (2022)", "hộ nghèo (2023)"],
    ],
    [
      "has both where one is not enough",
      [
        { id: "a", text: "1 hộ", measures: "hộ nghèo", place: "Huế", period: "2022" },
        { id: "b", text: "2 hộ", measures: "hộ nghèo", place: "Huế", period: "2023" },
        { id: "c", text: "3 hộ", measures: "hộ nghèo", place: "Vinh", period: "2022" },
      ],
      ["hộ nghèo (Huế, 2022)", "hộ nghèo (2023)", "hộ nghèo (Vinh)"],
    ],
    [
      "has no place or period that is not said",
      [
        { id: "a", text: "1 hộ", measures: "hộ nghèo", place: "Huế", period: "2023" },
        { id: "b", text: "2 hộ", measures: "hộ nghèo" },
        { id: "c", text: "1 hộ", place: "Huế" },
        { id: "d", text: "1 hộ", place: "Vinh" },
      ],
      ["hộ nghèo (Huế)", "b", "c", "d"],
    ],
    [
      "is the id where nothing tells them apart",
      [
        { id: "a", text: "1 hộ", measures: "hộ nghèo" },
        { id: "b", text: "2 hộ", measures: "hộ nghèo" },
      ],
      ["a", "b"],
    ],
  ])("%s", (_, figures, labels) => {
    expect(labelsOf(...figures)).toEqual(labels);
  });

  test("names the figure in sentences", () => {
    const text = reportText(
      verifySheet({
        source: "x",
        locale: "vi",
        figures: [
          { id: "a", text: "26,91%", measures: "tỷ lệ hộ nghèo, đầu bài" },
          { id: "b", text: "26,61%", measures: "tỷ lệ hộ nghèo" },
        ],
        relations: [{ kind: "same", figures: ["a", "b"] }],
      }),
    );
    expect(text).toContain("26,61% would fit instead of 26,91% [tỷ lệ hộ nghèo, đầu bài]");
  });
});
