import { expect, test } from "vitest";
import { checkFigure, parseFigure } from "../../src/figure/index.ts";
import { decimal } from "../../src/number/index.ts";

test("a figure written by hand is filled with what may be left out", () => {
  expect(checkFigure({ value: "5", places: 0, unit: "household" })).toEqual({
    kind: "figure",
    text: "",
    locale: "vi",
    value: decimal(5),
    places: 0,
    scale: decimal(1),
    unit: "household",
    qualifier: "none",
    per: [],
  });
});

test("a figure that was read stays as it is", () => {
  for (const figure of [parseFigure("gần 128 tỷ đồng/năm"), parseFigure("5.23 percent")]) {
    expect(checkFigure(figure)).toEqual(figure);
  }
});

test("a figure has up to a thousand places", () => {
  expect(checkFigure({ value: "5", places: 1000, unit: "none" }).places).toBe(1000);
});
