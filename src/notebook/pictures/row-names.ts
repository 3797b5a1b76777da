import type { Pen } from "../table/pen.ts";

const longest = 48;

/** So many rows fit in a picture that people still read. */
export const mostRows = 40;

/** Names of rows as a picture writes them: on one line, none too long, and no two alike. */
export function rowNames(names: readonly string[], pen: Pen): readonly string[] {
  const taken = new Map<string, number>();
  return names.map((name) => {
    const [...letters] = pen.name(name);
    const short = letters.length > longest ? `${letters.slice(0, longest - 1).join("")}…` : letters.join("");
    const before = taken.get(short) ?? 0;
    taken.set(short, before + 1);
    return before === 0 ? short : `${short} (${before + 1})`;
  });
}
