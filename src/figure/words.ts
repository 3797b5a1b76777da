import type { Per, Qualifier } from "./figure.ts";
import { type Lexicon, lexicon } from "./lexicon.ts";
import type { Unit } from "./units.ts";
import * as en from "./words-en.ts";
import * as vi from "./words-vi.ts";

/** Words before a figure that change nothing about it. */
export const leads: Lexicon<"lead"> = /* @__PURE__ */ lexicon(vi.leads, en.leads, [
  ["lead", ":", "(", '"', "“"],
]);

export const qualifiers: Lexicon<Qualifier> = /* @__PURE__ */ lexicon(vi.qualifiers, en.qualifiers, [
  ["at-least", "≥"],
  ["at-most", "≤"],
  ["over", ">"],
  ["under", "<"],
]);

/** Words that open the lower end of a range. */
export const froms: Lexicon<"from"> = /* @__PURE__ */ lexicon(vi.froms, en.froms);

/** Words and signs between the two ends of a range. */
export const connectors: Lexicon<"to"> = /* @__PURE__ */ lexicon(vi.connectors, en.connectors, [
  ["to", "-", "‐", "‑", "‒", "–", "—", "−"],
]);

/** Words behind a figure that make it a bound. */
export const suffixes: Lexicon<"at-least" | "at-most"> = /* @__PURE__ */ lexicon(vi.suffixes, en.suffixes);

/** Whole numbers written out. */
export const numbers: Lexicon<string> = /* @__PURE__ */ lexicon(vi.numbers, en.numbers);

/** Scale words, as powers of ten. */
export const scales: Lexicon<number> = /* @__PURE__ */ lexicon(vi.scales, en.scales);

export const units: Lexicon<Unit> = /* @__PURE__ */ lexicon(vi.units, en.units, [
  ["percent", "%"],
  ["vnd", "vnd", "vnđ", "₫"],
  ["usd", "usd", "us$", "$"],
  ["square-metre", "m2", "m²"],
  ["square-kilometre", "km2", "km²"],
]);

/** Units that stand before the numeral, as in "VNĐ662.59 trillion". */
export const currencies: Lexicon<Unit> = /* @__PURE__ */ lexicon(
  [],
  [],
  [
    ["vnd", "vnd", "vnđ", "₫"],
    ["usd", "usd", "us$", "$"],
  ],
);

/** Words for "each", and "a" as in "a year". */
export const eaches: Lexicon<"each" | "one"> = /* @__PURE__ */ lexicon(vi.eaches, en.eaches);

/** What a figure is given for each of. */
export const pers: Lexicon<Per> = /* @__PURE__ */ lexicon(vi.pers, en.pers, [["kilogram", "kg"]]);
