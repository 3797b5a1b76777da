import { describe, expect, test } from "vitest";
import { type Figure, parseFigure, parsePair, parseRange, readFigure } from "../../src/figure/index.ts";
import reports from "./report-figures.json" with { type: "json" };

/** The figures that a printed fragment holds: one, the ends of a range, or the two of a pair. */
function figuresIn(printed: string): readonly Figure[] {
  if (/[0-9] ?-/.test(printed)) {
    const { lower, upper } = parseRange(printed);
    return [lower as Figure, upper as Figure];
  }
  if (/\/[0-9]/.test(printed)) {
    const { part, whole } = parsePair(printed);
    return [part, whole];
  }
  return [parseFigure(printed)];
}

describe.each(reports)("figures of $source.province, $source.period ($source.label)", ({ figures }) => {
  test.each(figures)("$id $printed ($numeral)", ({ printed, value, places, scale, unit, qualifier }) => {
    const found = figuresIn(printed).map((figure) => ({
      value: figure.value.toFixed(),
      places: figure.places,
      scale: figure.scale.toFixed(),
      unit: figure.unit,
      qualifier: figure.qualifier,
    }));
    expect(found).toContainEqual({ value, places, scale, unit, qualifier });
  });
});

const numerals = reports.flatMap(({ figures }) => figures).filter(({ numeral }) => numeral !== null);

test.each(numerals)("$id: the numeral $numeral alone, in Vietnamese", ({ numeral, value, places, scale }) => {
  const figure = parseFigure(numeral as string, { locale: "vi" });
  expect(figure.value.times(scale).toFixed()).toBe(value);
  expect([figure.places, figure.unit, figure.scale.toFixed()]).toEqual([places, "none", "1"]);
});

test.each(["(Pác Nặm, Ba Bể)", "toàn bộ hộ nghèo", "hàng chục triệu đồng", "hàng nghìn hộ cận nghèo"])(
  "%s prints no number, and is refused",
  (printed) => {
    expect(readFigure(printed)).toEqual([]);
  },
);

test("125 figures of the reports have a number in print", () => {
  expect(reports.flatMap(({ figures }) => figures)).toHaveLength(125);
});
