import { invalid, list, object, oneOf, type Shape, text } from "./shape.ts";

/** Expressions that are nested more deeply are refused. */
const deepest = 50;

/** An expression over figures. */
export const expressionShape: Shape = (value, path) => atDepth(0)(value, path);

const atDepth =
  (depth: number): Shape =>
  (value, path) => {
    if (typeof value === "number") return;
    if (typeof value === "string") return text("the id of a figure")(value, path);
    if (depth === deepest) throw invalid(path, `is nested more than ${deepest} deep`, value);
    object({ op: oneOf("+", "-", "*", "/"), of: list(atDepth(depth + 1), 1) })(value, path);
    const { op, of } = value as { readonly op: string; readonly of: readonly unknown[] };
    if ((op === "-" || op === "/") && of.length !== 2) {
      throw invalid(`${path}.of`, `has ${of.length} items, expected 2 for ${op}`, of);
    }
  };
