import type { Locale } from "./figure.ts";
import { type Token, tokenise } from "./tokenise.ts";

/** What a phrase stands for, and the language that it shows; `null` for signs that both languages write. */
export interface Meaning<T> {
  readonly value: T;
  readonly language: Locale | null;
}

/** Phrases as a tree of words, so that the longest phrase at a place is found in one walk. */
export interface Lexicon<T> {
  readonly next: Map<string, Lexicon<T>>;
  meaning: Meaning<T> | null;
}

/** Phrases of one language by what they stand for. */
export type Phrases<T> = readonly (readonly [value: T, ...phrases: string[]])[];

/** Makes a lexicon of the phrases of both languages and of those that belong to neither. */
export function lexicon<T>(vi: Phrases<T>, en: Phrases<T>, both: Phrases<T> = []): Lexicon<T> {
  const root: Lexicon<T> = { next: new Map(), meaning: null };
  for (const [language, entries] of [
    ["vi", vi],
    ["en", en],
    [null, both],
  ] as const) {
    for (const [value, ...phrases] of entries) {
      for (const phrase of phrases) insert(root, phrase, { value, language });
    }
  }
  return root;
}

function insert<T>(root: Lexicon<T>, phrase: string, meaning: Meaning<T>): void {
  let branch = root;
  for (const { text } of tokenise(phrase.normalize("NFC").toLowerCase())) {
    let next = branch.next.get(text);
    if (next === undefined) {
      next = { next: new Map(), meaning: null };
      branch.next.set(text, next);
    }
    branch = next;
  }
  branch.meaning = meaning;
}

/** A place in the tokens of a text, and the languages that its words have shown so far. */
export interface Cursor {
  readonly tokens: readonly Token[];
  at: number;
  vietnamese: boolean;
  english: boolean;
}

/** Takes the longest phrase of a lexicon that stands at the cursor; `null`, without a step, when none does. */
export function take<T>(cursor: Cursor, phrases: Lexicon<T>): Meaning<T> | null {
  let branch: Lexicon<T> | undefined = phrases;
  let found: Meaning<T> | null = null;
  let end = cursor.at;
  for (let at = cursor.at; ; ) {
    const token = cursor.tokens[at];
    branch = token === undefined ? undefined : branch.next.get(token.text);
    if (branch === undefined) break;
    at++;
    if (branch.meaning !== null) {
      found = branch.meaning;
      end = at;
    }
  }
  if (found === null) return null;
  cursor.at = end;
  if (found.language === "vi") cursor.vietnamese = true;
  if (found.language === "en") cursor.english = true;
  return found;
}

/** Takes one sign or word; false, without a step, when another stands there. */
export function takeText(cursor: Cursor, text: string): boolean {
  if (cursor.tokens[cursor.at]?.text !== text) return false;
  cursor.at++;
  return true;
}
