import type { SheetRelation } from "../sheet-relation.ts";

/** The parts of a relation whose texts are not the ids of figures. */
const noIds: ReadonlySet<string> = new Set(["id", "kind", "claim", "relation", "op"]);

/** A relation with other ids for its figures. */
export const renamed = (relation: SheetRelation, name: (id: string) => string): SheetRelation =>
  inside(relation, name) as SheetRelation;

function inside(part: unknown, name: (id: string) => string): unknown {
  if (typeof part === "string") return name(part);
  if (Array.isArray(part)) return part.map((item) => inside(item, name));
  if (typeof part !== "object") return part;
  return Object.fromEntries(
    Object.entries(part as object).map(([key, value]) => [key, noIds.has(key) ? value : inside(value, name)]),
  );
}
