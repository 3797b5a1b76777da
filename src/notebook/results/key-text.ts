import { labels } from "../data/labels.ts";
import type { Pen } from "../table/pen.ts";

/** The values of the keys of a group in one text, "central · 2023"; what a document names is named in its words. */
export const keyText = (by: readonly string[], key: Readonly<Record<string, unknown>>, pen: Pen): string =>
  by.map((name) => valueText(name, key[name], pen)).join(" · ");

/** The names of the values that the lines of the library know. */
const known: Readonly<Record<string, keyof typeof labels>> = {
  investment: "investment",
  recurrent: "recurrent",
  central: "central",
  local: "local",
  province: "province",
  "district-and-commune": "districtAndCommune",
};

function valueText(name: string, value: unknown, pen: Pen): string {
  if (value === null) return pen.say(labels.none);
  if (name === "carriedOver") return pen.say(value === true ? labels.carriedOverCapital : labels.yearCapital);
  if (typeof value === "boolean") return pen.say(value ? labels.yes : labels.no);
  const label = typeof value === "string" && Object.hasOwn(known, value) ? known[value] : undefined;
  return label === undefined ? pen.name(value) : pen.say(labels[label]);
}
