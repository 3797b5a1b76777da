import type { Per } from "./figure.ts";
import { type Cursor, take, takeText } from "./lexicon.ts";
import type { Unit } from "./units.ts";
import { currencies, eaches, leads, numbers, pers, scales, units } from "./words.ts";

/** A numeral as it stands in the text, and the power of ten of the scale word behind it. */
export interface Part {
  readonly numeral: string;
  readonly exponent: number;
}

/** An amount in words, before its numerals are read: "1 tỷ 557 triệu đồng/người" has two parts. */
export interface Quantity {
  readonly negative: boolean;
  readonly parts: readonly Part[];
  /** `null` where no unit stands. */
  readonly unit: Unit | null;
  readonly per: readonly Per[];
}

const noPer: readonly Per[] = /* @__PURE__ */ Object.freeze([]);

/** Reads a quantity at the cursor; `null` when none stands there. */
export function readQuantity(cursor: Cursor): Quantity | null {
  const before = take(cursor, currencies)?.value ?? null;
  const negative = takeText(cursor, "-") || takeText(cursor, "−");
  const parts = readParts(cursor);
  if (parts === null) return null;
  const behind = take(cursor, units)?.value ?? null;
  if (before !== null && behind !== null && before !== behind) return null;
  const unit = behind ?? before;
  return { negative, parts, unit, per: readPers(cursor, unit !== null) };
}

function readParts(cursor: Cursor): Part[] | null {
  const parts: Part[] = [];
  for (;;) {
    const numeral = readNumeral(cursor, parts.length === 0);
    if (numeral === null) return parts.length > 0 ? parts : null;
    const exponent = take(cursor, scales)?.value ?? 0;
    // In "1 tỷ 557 triệu" every scale word is smaller than the one before, and none is left out.
    if (parts.length > 0 && (exponent === 0 || exponent >= (parts.at(-1) as Part).exponent)) return null;
    parts.push({ numeral, exponent });
    if (exponent === 0) return parts;
  }
}

/** A numeral, or where the first part of a quantity stands also a number written out. */
function readNumeral(cursor: Cursor, first: boolean): string | null {
  const token = cursor.tokens[cursor.at];
  if (token?.kind !== "numeral") return first ? (take(cursor, numbers)?.value ?? null) : null;
  cursor.at++;
  return token.text;
}

/**
 * Reads "/người/tháng" or "per person per month"; a slash before a numeral is left alone, as in a pair. Words that
 * describe what is counted may only follow a unit, so that an unknown unit is never passed over.
 */
function readPers(cursor: Cursor, hasUnit: boolean): readonly Per[] {
  let found: Per[] | null = null;
  let described = false;
  for (;;) {
    const per = takePer(cursor, described);
    if (per !== null) {
      found ??= [];
      found.push(per);
    } else if (hasUnit && passWord(cursor)) described = true;
    else return found === null ? noPer : Object.freeze(found);
  }
}

/** Takes "/năm", "mỗi năm" or "một năm"; the last only at the unit, because "sau một năm" is a time. */
function takePer(cursor: Cursor, described: boolean): Per | null {
  const start = cursor.at;
  const each = takeText(cursor, "/") ? "each" : (take(cursor, eaches)?.value ?? null);
  const per = each === null || (each === "one" && described) ? null : take(cursor, pers);
  if (per === null) cursor.at = start;
  return per?.value ?? null;
}

/** Passes over the words that describe what is counted, as in "hộ nghèo", and a year in brackets. */
export function passTail(cursor: Cursor): void {
  while (passWord(cursor));
}

const reserved: ReadonlySet<string> = new Set(["trở", "đến", "tới", "từ", "to", "or", "and"]);

function passWord(cursor: Cursor): boolean {
  const token = cursor.tokens[cursor.at];
  if (token === undefined || reserved.has(token.text)) return false;
  if (token.kind === "word") {
    // A describing word shows the language as well: "98.220% hộ" is Vietnamese.
    if (take(cursor, units) ?? take(cursor, leads)) return true;
    if (/[^a-z]/.test(token.text)) cursor.vietnamese = true;
    cursor.at++;
    return true;
  }
  const comma = token.text === "," && cursor.tokens[cursor.at + 1]?.kind === "word";
  const length = comma ? 1 : isYear(cursor) ? 3 : 0;
  cursor.at += length;
  return length > 0;
}

function isYear({ tokens, at }: Cursor): boolean {
  const [open, year, close] = [tokens[at]?.text, tokens[at + 1]?.text ?? "", tokens[at + 2]?.text];
  return open === "(" && /^[12][0-9]{3}$/.test(year) && close === ")";
}
