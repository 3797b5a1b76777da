/** How sharp the check of a figure is: which prints around it would have stood in the sheet. */

import { type Sheet, verifyNeighbourhood, verifySheet } from "poverty-indicators";
import { describe, expect, test } from "vitest";
import { deepFreeze } from "../../deep-freeze.ts";
import { refusal } from "../../refusal.ts";

const sheet = (sheetParts: Pick<Sheet, "figures" | "relations">): Sheet =>
  deepFreeze({ source: "constructed", locale: "vi", ...sheetParts });

const redRiver2022 = sheet({
  figures: [
    { id: "poor", text: "69.239 hộ" },
    { id: "near-poor", text: "100.237 hộ" },
    { id: "both", text: "169.566 hộ" },
  ],
  relations: [{ kind: "sum", parts: ["poor", "near-poor"], total: "both" }],
});

const fitting = (of: Sheet, figure: string, reach: number) =>
  verifyNeighbourhood(of, figure, { reach })
    .prints.filter(({ consistent }) => consistent.includes("half-up"))
    .map(({ text }) => text);

describe("the neighbourhood of a figure", () => {
  test("of a sum of counts has one print that fits, where it is within reach", () => {
    expect(fitting(redRiver2022, "both", 100)).toEqual(["169.476 hộ"]);
    expect(fitting(redRiver2022, "both", 89)).toEqual([]);
    expect(fitting(redRiver2022, "poor", 100)).toEqual(["69.329 hộ"]);
  });

  test("of a rate has as many as the rounding of the others leaves", () => {
    const rates = sheet({
      figures: [
        { id: "from", text: "2,58%" },
        { id: "to", text: "1,96%" },
        { id: "fall", text: "0,62", unit: "percentage-point" },
      ],
      relations: [{ kind: "difference", from: "from", to: "to", printed: "fall" }],
    });
    // 2,575 to 2,585 less 1,955 to 1,965: above 0,61 and below 0,63 under every rounding.
    expect(fitting(rates, "fall", 5)).toHaveLength(3);
    const { prints } = verifyNeighbourhood(rates, "fall", { reach: 5 });
    expect(prints.map(({ steps }) => steps)).toEqual([-5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5]);
    expect(prints.flatMap(({ undecided }) => undecided)).toEqual([]);
  });

  test("says of a print what verifySheet says of the sheet with that print", () => {
    const { prints } = verifyNeighbourhood(redRiver2022, "near-poor", { reach: 95 });
    for (const { text, consistent } of prints.filter(({ steps }) => steps % 9 === 0)) {
      const figures = redRiver2022.figures.map((figure) =>
        figure.id === "near-poor" ? { ...figure, text } : figure,
      );
      expect([text, consistent]).toEqual([text, verifySheet({ ...redRiver2022, figures }).fits]);
    }
    expect(prints.find(({ steps }) => steps === 90)?.consistent).toContain("half-up");
  });

  test("leaves a relation aside that no print can mend, and names it; a count below nothing still does not fit", () => {
    // Only −1 + 3 = 2, and no fewer than none can be counted.
    const cannotBe = sheet({
      figures: [
        { id: "a", text: "2 hộ" },
        { id: "b", text: "3 hộ" },
        { id: "t", text: "2 hộ" },
      ],
      relations: [{ kind: "sum", parts: ["a", "b"], total: "t", id: "parts" }],
    });
    const { leftAside, prints } = verifyNeighbourhood(cannotBe, "a", { reach: 5 });
    expect(leftAside).toEqual(["parts"]);
    for (const { text, consistent } of prints) {
      expect([text, consistent.length > 0]).toEqual([text, !text.startsWith("-")]);
    }
  });

  const alone = (text: string): Sheet => sheet({ figures: [{ id: "a", text }, { id: "z" }], relations: [] });

  test("counts through zero, with its sign", () => {
    const texts = (text: string, reach: number): string[] =>
      verifyNeighbourhood(alone(text), "a", { reach }).prints.map((print) => print.text);
    expect(texts("1 điểm phần trăm", 2)).toEqual([-1, 0, 1, 2, 3].map((value) => `${value} điểm phần trăm`));
    expect(texts("-0,1 điểm phần trăm", 1)).toEqual(
      ["-0,2", "-0,1", "0,0"].map((value) => `${value} điểm phần trăm`),
    );
    expect(texts("-1,0%", 1)).toEqual(["-1,1%", "-1,0%", "-0,9%"]);
    expect(verifyNeighbourhood(alone("1 hộ"), "a")).toMatchObject({
      kind: "neighbourhood",
      figure: "a",
      printed: "1 hộ",
      leftAside: [],
    });
  });

  test("reaches a thousand prints on either side", () => {
    expect(verifyNeighbourhood(alone("1 hộ"), "a", { reach: 1000 }).prints).toHaveLength(2001);
  });

  test("is not concerned with what does not bear on the figure", () => {
    const { leftAside, prints } = verifyNeighbourhood(
      sheet({
        figures: [
          { id: "a", text: "1 hộ" },
          { id: "b", text: "1,0%" },
          { id: "c", text: "2,0%" },
        ],
        relations: [{ kind: "same", figures: ["b", "c"] }],
      }),
      "a",
      { reach: 1 },
    );
    expect([leftAside, prints.map(({ consistent }) => consistent.length)]).toEqual([[], [3, 3, 3]]);
  });

  test("of a figure that bears on nothing is all that it may be", () => {
    const { prints } = verifyNeighbourhood(alone("1 hộ"), "a", { reach: 2 });
    expect(prints.map(({ steps }) => steps)).toEqual([-2, -1, 0, 1, 2]);
    expect(prints.map(({ consistent, undecided }) => [consistent.length, undecided.length])).toEqual([
      [0, 0],
      [3, 0],
      [3, 0],
      [3, 0],
      [3, 0],
    ]);
  });

  test("is of a figure that is printed, and not qualified", () => {
    const of = (given: Sheet, figure: string, reach?: unknown) =>
      refusal(() => verifyNeighbourhood(given, figure, { reach } as never));
    for (const id of ["z", "nobody"]) {
      expect(of(alone("1 hộ"), id)).toMatchObject({
        code: "FIGURE_ID_UNKNOWN",
        message: `Cannot look around the figure "${id}": the sheet prints none with this id`,
      });
    }
    expect(of(alone("gần 5 hộ"), "a")).toMatchObject({
      code: "FIGURE_QUALIFIED",
      message:
        'Cannot look around the figure "gần 5 hộ": it is qualified, so that its last digits say little',
    });
    expect(of(alone("1 hộ"), "a", 1001)).toMatchObject({
      code: "ARGUMENT_INVALID",
      message: "Cannot look 1001 prints around a figure: expected a whole number from 1 to 1000",
    });
  });
});
