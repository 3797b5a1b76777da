import { show } from "../../../errors/index.ts";
import { expressionShape } from "./expression-shape.ts";
import { flag, invalid, list, object, oneOf, optional, type Shape, text } from "./shape.ts";

/** A relation of any kind. */
export function relationShape(): Shape {
  const shapes = relationShapes();
  const kinds = oneOf(...shapes.keys());
  return (value, path) => {
    if (typeof value !== "object" || value === null) {
      throw invalid(path, `is ${show(value)}, expected a relation`, value);
    }
    const { kind } = value as { readonly kind?: unknown };
    kinds(kind, `${path}.kind`);
    (shapes.get(kind as string) as Shape)(value, path);
  };
}

/** The shape of each kind of relation. */
function relationShapes(): ReadonlyMap<string, Shape> {
  const id = text("the id of a figure");
  const ids = (least: number): Shape => list(id, least);
  const idOrNumber: Shape = (value, path) => (typeof value === "number" ? undefined : id(value, path));
  const ratio = { part: id, whole: id, printed: id };
  const change = { from: id, to: id, printed: id };
  const bound = { atLeast: optional(id), atMost: optional(id) };
  const parts: Readonly<Record<string, Readonly<Record<string, Shape>>>> = {
    ratio,
    share: ratio,
    attainment: { actual: id, target: id, printed: id },
    sum: { parts: ids(1), total: id },
    difference: change,
    "relative-change": change,
    product: { factors: ids(1), printed: id },
    "weighted-mean": { terms: list(object({ value: id, weight: id }), 1), mean: id },
    average: { figures: ids(1), printed: id },
    "average-change": { ...change, years: idOrNumber },
    flow: { opening: id, entered: ids(0), left: ids(0), closing: id },
    target: { outcome: id, ...bound, claim: optional(oneOf("met", "exceeded", "missed")) },
    same: { figures: ids(2) },
    "implied-total": { shares: list(object({ count: id, printed: id }), 1), total: optional(id) },
    order: { figures: ids(2), strict: optional(flag) },
    proportion: { figures: ids(1) },
    equation: { left: expressionShape, relation: optional(oneOf("=", "<=", "<")), right: expressionShape },
  };
  const named = { id: optional(text("an id")), kind: oneOf(...Object.keys(parts)) };
  return new Map(Object.entries(parts).map(([kind, own]) => [kind, object({ ...named, ...own })]));
}
