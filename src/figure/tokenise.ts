/** A piece of a figure's text: a numeral without its stray spaces, a word in small letters, or another sign. */
export interface Token {
  readonly kind: "numeral" | "word" | "sign";
  readonly text: string;
}

/** Cuts a text in small letters into tokens, in one pass. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      at++;
      continue;
    }
    const kind = isDigit(code) ? "numeral" : isLetter(code) ? "word" : "sign";
    const end = kind === "numeral" ? numeralEnd(text, at) : kind === "word" ? wordEnd(text, at) : at + 1;
    const raw = text.slice(at, end);
    tokens.push({ kind, text: kind === "numeral" ? withoutSpaces(raw) : raw });
    at = end;
  }
  return tokens;
}

/** A numeral goes on behind a dot or comma when a digit follows, even behind stray spaces: "25, 42". */
function numeralEnd(text: string, start: number): number {
  let at = start;
  for (;;) {
    while (isDigit(text.charCodeAt(at))) at++;
    const mark = text.charCodeAt(at);
    if (mark !== comma && mark !== dot) return at;
    let next = at + 1;
    while (isSpace(text.charCodeAt(next))) next++;
    if (!isDigit(text.charCodeAt(next))) return at;
    at = next;
  }
}

/** A word ends at its last letter; the 2 of "km2" and "m2" belongs to it. */
function wordEnd(text: string, start: number): number {
  let at = start;
  while (isLetter(text.charCodeAt(at))) at++;
  const squared = text.charCodeAt(at) === 0x32 && !isDigit(text.charCodeAt(at + 1));
  return squared && text.charCodeAt(at - 1) === 0x6d ? at + 1 : at;
}

function withoutSpaces(numeral: string): string {
  for (let at = 0; at < numeral.length; at++) {
    if (isSpace(numeral.charCodeAt(at))) return numeral.replace(/[^0-9.,]/g, "");
  }
  return numeral;
}

const comma = 0x2c;
const dot = 0x2e;

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** The letters of Latin scripts, Vietnamese included, the marks that combine with them, and the ² of m². */
const isLetter = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0xc0 && code < 0x370 && code !== 0xd7 && code !== 0xf7) ||
  (code >= 0x1e00 && code <= 0x1eff) ||
  code === 0xb2;

/** Space, tab, line ends, and the no-break, thin and zero-width spaces of typeset text. */
const isSpace = (code: number): boolean =>
  code === 0x20 ||
  (code >= 0x09 && code <= 0x0d) ||
  code === 0xa0 ||
  (code >= 0x2000 && code <= 0x200b) ||
  code === 0x202f ||
  code === 0x2060 ||
  code === 0x3000 ||
  code === 0xfeff;
