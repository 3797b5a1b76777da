import type { Sheet } from "../sheet.ts";
import { relationShapes } from "./relation-shapes.ts";
import { flag, invalid, list, object, oneOf, optional, type Shape, text } from "./shape.ts";

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
  const shapes = relationShapes();
  const kinds = oneOf(...shapes.keys());
  const relation: Shape = (value, path) => {
    if (typeof value !== "object" || value === null)
      throw invalid(path, "is no object, expected a relation", value);
    const { kind } = value as { readonly kind?: unknown };
    kinds(kind, `${path}.kind`);
    (shapes.get(kind as string) as Shape)(value, path);
  };
  object({
    source: text("where the figures were published"),
    locale,
    figures: list(figure, 0),
    relations: list(relation, 0),
  })(sheet, "");
  return sheet as Sheet;
}
