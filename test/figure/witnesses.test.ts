import { expect, test } from "vitest";
import { formatFigure, parseFigure } from "../../src/figure/index.ts";
import { decimal, type Rounding } from "../../src/number/index.ts";
import witnesses from "../oracles/figure/printed-figures.json" with { type: "json" };

// printed-figures.py made these with Python's own decimal numbers and format.
test.each(witnesses.figures)("$vi, $en", ({ vi, en, value, places, scale, unit, qualifier }) => {
  for (const [text, locale] of [
    [vi, "vi"],
    [en, "en"],
  ] as const) {
    const figure = parseFigure(text, { locale });
    expect(figure.value.toFixed()).toBe(decimal(value).toFixed());
    expect([figure.places, figure.scale.toFixed()]).toEqual([places, scale]);
    expect([figure.unit, figure.qualifier]).toEqual([unit, qualifier]);
    expect(formatFigure(figure, { locale })).toBe(text);
  }
});

test.each(witnesses.rounded)("$number to $places places", ({ number, places, ...prints }) => {
  for (const [rounding, print] of Object.entries(prints)) {
    const options = { locale: "en", places, rounding: rounding as Rounding } as const;
    expect(formatFigure(decimal(number), options)).toBe(print);
  }
});
