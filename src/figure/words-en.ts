import type { Per, Qualifier } from "./figure.ts";
import type { Phrases } from "./lexicon.ts";
import type { Unit } from "./units.ts";

// The first phrase of a row is the one that formatFigure writes; behind it, for units, the one for exactly one.

export const leads: Phrases<"lead"> = [
  [
    "lead",
    "by",
    "of",
    "to",
    "down",
    "down to",
    "up",
    "a total of",
    "totalling",
    "reach",
    "reached",
    "reaching",
  ],
  ["lead", "reduce", "reduced", "reduction of", "cut", "fall", "fell", "decrease", "decreased"],
  ["lead", "increase", "increased", "rise", "rose", "add", "the number", "the rate", "poverty rate"],
];

export const qualifiers: Phrases<Qualifier> = [
  ["nearly", "nearly", "almost", "close to"],
  ["over", "over", "more than", "above"],
  ["about", "about", "around", "approximately", "some", "an estimated", "estimated"],
  ["at-least", "at least", "no less than", "no fewer than", "not less than"],
  ["at-most", "at most", "up to", "no more than", "not more than"],
  ["under", "under", "below", "less than", "fewer than"],
];

export const froms: Phrases<"from"> = [["from", "from", "between"]];

export const connectors: Phrases<"to"> = [["to", "to", "and"]];

export const suffixes: Phrases<"at-least" | "at-most"> = [
  ["at-least", "or more", "and above", "and over", "upwards"],
  ["at-most", "or less", "or fewer", "and below"],
];

export const numbers: Phrases<string> = [
  ["1", "one"],
  ["2", "two"],
  ["3", "three"],
  ["4", "four"],
  ["5", "five"],
  ["6", "six"],
  ["7", "seven"],
  ["8", "eight"],
  ["9", "nine"],
  ["10", "ten"],
];

export const scales: Phrases<number> = [
  [2, "hundred"],
  [3, "thousand"],
  [4, "ten thousand"],
  [5, "hundred thousand"],
  [6, "million"],
  [8, "hundred million"],
  [9, "billion"],
  [11, "hundred billion"],
  [12, "trillion", "thousand billion"],
  [13, "ten trillion"],
  [14, "hundred trillion"],
  [15, "quadrillion", "thousand trillion", "million billion"],
];

export const units: Phrases<Unit> = [
  ["percent", "%", "%", "percent", "per cent"],
  ["percentage-point", "percentage points", "percentage point", "%-points"],
  ["vnd", "VND", "VND", "dong"],
  ["usd", "USD", "USD", "dollars", "dollar"],
  ["household", "households", "household", "families", "family"],
  ["household", "poor households", "near-poor households", "multidimensionally poor households"],
  [
    "person",
    "people",
    "person",
    "persons",
    "inhabitants",
    "residents",
    "beneficiaries",
    "members",
    "poor people",
  ],
  ["person", "children", "pupils", "students", "women"],
  ["worker", "workers", "worker", "labourers", "laborers"],
  ["commune", "communes", "commune", "wards", "ward", "townships", "township", "poor communes"],
  ["district", "districts", "district", "poor districts"],
  ["province", "provinces", "province"],
  ["village", "villages", "village", "hamlets", "hamlet"],
  ["home", "homes", "home", "houses", "house"],
  ["model", "models", "model"],
  ["school", "schools", "school"],
  ["case", "cases", "case"],
  [
    "item",
    "items",
    "item",
    "indicators",
    "indicator",
    "services",
    "projects",
    "programmes",
    "programs",
    "gifts",
  ],
  ["year", "years", "year"],
  ["tonne", "tonnes", "tonne", "tons", "ton"],
  ["square-metre", "square metres", "square metre", "square meters", "square meter"],
  ["square-kilometre", "square kilometres", "square kilometre", "square kilometers", "square kilometer"],
];

export const eaches: Phrases<"each" | "one"> = [
  ["each", "per", "each", "every"],
  ["one", "a", "an"],
];

export const pers: Phrases<Per> = [
  ["person", "person", "capita", "head"],
  ["household", "household", "family"],
  ["month", "month"],
  ["year", "year", "annum"],
  ["kilogram", "kg", "kilogram", "kilo"],
];
