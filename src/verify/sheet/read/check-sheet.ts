import type { Sheet } from "../sheet.ts";
import { relationShape } from "./relation-shapes.ts";
import { flag, list, object, oneOf, optional, text } from "./shape.ts";

/** Refuses what is not a sheet, with the path of the part that is wrong, missing or unknown. */
export function checkSheet(sheet: unknown): Sheet {
  const name = optional(text("a text"));
  const locale = optional(oneOf("vi", "en"));
  // A printed text that is too long for a figure is refused where it is read, with the code that says so.
  const printed = optional(text("a figure as printed", Number.POSITIVE_INFINITY));
  const figure = object({
    id: text("an id"),
    text: printed,
    end: optional(oneOf("lower", "upper")),
    value: printed,
    exact: optional(flag),
    unit: name,
    locale,
    measures: name,
    place: name,
    period: name,
  });
  object({
    source: text("where the figures were published"),
    locale,
    figures: list(figure, 0),
    relations: list(relationShape(), 0),
  })(sheet, "");
  return sheet as Sheet;
}
