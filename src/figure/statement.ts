import type { Qualifier } from "./figure.ts";
import { type Cursor, take, takeText } from "./lexicon.ts";
import { passTail, type Quantity, readQuantity } from "./quantity.ts";
import { tokenise } from "./tokenise.ts";
import { connectors, froms, leads, qualifiers, suffixes } from "./words.ts";

/** A quantity with the words around it. */
export interface Term {
  readonly quantity: Quantity;
  readonly qualifier: Qualifier;
  /** Whether "từ" stands before it. */
  readonly from: boolean;
  /** "trở lên" or "trở xuống" behind it. */
  readonly suffix: "at-least" | "at-most" | null;
}

/** What a text says, before its numerals are read: one figure, a range of two, or a pair of two. */
export interface Statement {
  readonly first: Term;
  /** "to" in a range, "of" at the slash of a pair. */
  readonly joint: "to" | "of" | null;
  readonly second: Term | null;
  /** Whether words of the language stand in the text. */
  readonly vietnamese: boolean;
  readonly english: boolean;
}

/** Reads the words of a text in NFC; gives the word or sign where it stopped when they say nothing of the kind. */
export function readStatement(text: string): Statement | string {
  const cursor: Cursor = { tokens: tokenise(text.toLowerCase()), at: 0, vietnamese: false, english: false };
  const statement = readTerms(cursor);
  if (statement !== null && cursor.at === cursor.tokens.length) return statement;
  return cursor.tokens[cursor.at]?.text ?? "";
}

function readTerms(cursor: Cursor): Statement | null {
  const first = readTerm(cursor);
  if (first === null) return null;
  const joint = takeJoint(cursor);
  const second = joint === null ? null : readTerm(cursor);
  if (joint !== null && second === null) return null;
  skipEnd(cursor);
  return { first, joint, second, vietnamese: cursor.vietnamese, english: cursor.english };
}

function readTerm(cursor: Cursor): Term | null {
  let qualifier: Qualifier = "none";
  let from = false;
  for (;;) {
    const found = take(cursor, qualifiers);
    if (found !== null) {
      const both = bothQualifiers(qualifier, found.value);
      if (both === null) return null;
      qualifier = both;
    } else if (take(cursor, froms) !== null) from = true;
    else if (take(cursor, leads) === null) break;
  }
  const quantity = readQuantity(cursor);
  if (quantity === null) return null;
  const suffix = take(cursor, suffixes)?.value ?? null;
  if (suffix !== null) passTail(cursor);
  return { quantity, qualifier, from, suffix };
}

/** "ước đạt trên 5 tỷ" is an estimate all the same; other pairs of qualifiers contradict each other. */
function bothQualifiers(a: Qualifier, b: Qualifier): Qualifier | null {
  if (a === "none" || a === b) return b;
  return a === "about" || b === "about" ? "about" : null;
}

function takeJoint(cursor: Cursor): Statement["joint"] {
  if (take(cursor, connectors) !== null) return "to";
  return takeText(cursor, "/") ? "of" : null;
}

const ends: ReadonlySet<string> = new Set([")", ".", ",", ";", ":", '"', "”"]);

function skipEnd(cursor: Cursor): void {
  while (ends.has(cursor.tokens[cursor.at]?.text ?? "")) cursor.at++;
}
