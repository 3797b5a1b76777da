/**
 * A text of a document on one line: runs of white space, control characters, and marks that turn the direction of
 * writing become one space, so that no label can start a line of its own or hide another.
 */
export const plainText = (text: string): string =>
  text
    .normalize("NFC")
    .replace(/[\s\p{Cc}\p{Zl}\p{Zp}\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/gu, " ")
    .trim();
