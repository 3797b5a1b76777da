import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Rounding, type Sheet, verifySheet } from "../../src/index.ts";
import { deepFreeze } from "../deep-freeze.ts";
import { draw, roundedSheet } from "./rounded-sheets.ts";

const roundings: readonly Rounding[] = ["half-up", "half-even", "truncate"];
const rounding = fc.constantFrom(...roundings);
const years = (most: number) => fc.array(draw, { minLength: 1, maxLength: most, size: "max" });

/** The sheet with one digit of one count changed, of which the relations are on counts alone. */
function withWrongCount(sheet: Sheet, id: string): Sheet {
  const change = (text: string): string => text.replace(/^\d/, (digit) => String((Number(digit) % 9) + 1));
  return {
    ...sheet,
    figures: sheet.figures.map((figure) =>
      figure.id === id ? { ...figure, text: change(figure.text as string) } : figure,
    ),
    relations: sheet.relations.filter(({ kind }) => kind === "sum" || kind === "flow" || kind === "order"),
  };
}

describe("a sheet made by rounding true values", () => {
  test("is consistent under that rounding", () => {
    fc.assert(
      fc.property(years(5), rounding, (drawn, own) => {
        expect(verifySheet(deepFreeze(roundedSheet(drawn, own))).fits).toContain(own);
      }),
      { numRuns: 12, seed: 1 },
    );
  });

  test("with one count changed is contradicted by a set that holds the count, or a relation on it", () => {
    const sumsOn = { relations: 1 + (1 << 10) };
    fc.assert(
      fc.property(years(4), (drawn) => {
        const sheet = roundedSheet(
          drawn.map((own) => ({ ...own, ...sumsOn })),
          "half-up",
        );
        const { outcome, contradictions } = verifySheet(deepFreeze(withWrongCount(sheet, "both 0")));
        expect(outcome).toBe("inconsistent");
        expect(contradictions.flatMap(({ figures }) => figures)).toContain("both 0");
        expect(contradictions.every(({ smallest }) => smallest)).toBe(true);
      }),
      { numRuns: 8, seed: 3 },
    );
  });
});
