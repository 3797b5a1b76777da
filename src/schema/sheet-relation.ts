import * as z from "zod";
import type { SheetRelation } from "../verify/index.ts";
import { expression } from "./expression.ts";
import { leastLength } from "./lengths.ts";
import { named } from "./texts.ts";

/** A relation of each kind, by ids of figures. */
export function sheetRelation(): z.ZodType<SheetRelation> {
  const id = named();
  const relation = <Kind extends string, Parts extends z.ZodRawShape>(kind: Kind, parts: Parts) =>
    z.strictObject({ id: named().exactOptional(), kind: z.literal(kind), ...parts });
  const ids = (least: number): z.ZodArray<z.ZodString> => z.array(id).check(leastLength(least));
  const ratio = { part: id, whole: id, printed: id };
  const change = { from: id, to: id, printed: id };
  return z.discriminatedUnion("kind", [
    relation("ratio", ratio),
    relation("share", ratio),
    relation("attainment", { actual: id, target: id, printed: id }),
    relation("sum", { parts: ids(1), total: id }),
    relation("difference", change),
    relation("relative-change", change),
    relation("product", { factors: ids(1), printed: id }),
    relation("weighted-mean", {
      terms: z.array(z.strictObject({ value: id, weight: id })).check(leastLength(1)),
      mean: id,
    }),
    relation("average", { figures: ids(1), printed: id }),
    relation("average-change", { ...change, years: z.union([id, z.number()]) }),
    relation("flow", { opening: id, entered: ids(0), left: ids(0), closing: id }),
    relation("target", {
      outcome: id,
      atLeast: id.exactOptional(),
      atMost: id.exactOptional(),
      claim: z.enum(["met", "exceeded", "missed"]).exactOptional(),
    }),
    relation("same", { figures: ids(2) }),
    relation("implied-total", {
      shares: z.array(z.strictObject({ count: id, printed: id })).check(leastLength(1)),
      total: id.exactOptional(),
    }),
    relation("order", { figures: ids(2), strict: z.boolean().exactOptional() }),
    relation("proportion", { figures: ids(1) }),
    relation("equation", {
      left: expression(),
      relation: z.enum(["=", "<=", "<"]).exactOptional(),
      right: expression(),
    }),
  ]);
}
