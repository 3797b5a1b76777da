import { expectTypeOf, test } from "vitest";
import {
  type Figure,
  formatFigure,
  parseFigure,
  preimage,
  readFigure,
  type Unit,
} from "../../src/figure/index.ts";

test("a number is no text, and a language, a unit and a scale word are known ones", () => {
  // @ts-expect-error a number has lost how it was printed
  parseFigure(13.26);
  // @ts-expect-error only vi and en
  parseFigure("13,26%", { locale: "fr" });
  // @ts-expect-error the unit of money is vnd
  parseFigure("13,26%", { unit: "đồng" });
  // @ts-expect-error a scale is a number, not its word
  formatFigure(parseFigure("13,26%"), { scale: { word: "tỷ" } });
  // @ts-expect-error a value alone has no precision
  preimage(parseFigure("13,26%").value);
});

test("a figure is read-only, and its unit is one of a closed list", () => {
  const figure = parseFigure("13,26%");
  expectTypeOf(figure).toEqualTypeOf<Figure>();
  expectTypeOf(figure.unit).toEqualTypeOf<Unit>();
  // @ts-expect-error figures do not change
  figure.places = 3;
  // @ts-expect-error nor do lists of readings
  readFigure("22,733").push(figure);
  // @ts-expect-error no such unit
  expectTypeOf<"cents">().toExtend<Unit>();
});
