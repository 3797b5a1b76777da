/** The columns that a text takes in a terminal: one for each letter, none for the marks that combine with it. */
export const textWidth = (text: string): number => [...text.normalize("NFC").replace(/\p{M}/gu, "")].length;

/** Fills a text with spaces up to a width. */
export const pad = (text: string, width: number): string =>
  text + " ".repeat(Math.max(width - textWidth(text), 0));

/** Breaks a text between words into lines of at most a width; a longer word stands alone. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && textWidth(longer) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  lines.push(line);
  return lines;
}
