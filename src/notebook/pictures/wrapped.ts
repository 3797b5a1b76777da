const longest = 84;
const mostLines = 6;

/** A text in lines that fit above a picture; what six lines cannot hold is cut off. */
export function wrapped(text: string): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    for (let rest = word; rest !== ""; rest = rest.slice(longest)) {
      const piece = rest.slice(0, longest);
      if (line !== "" && line.length + 1 + piece.length > longest) {
        lines.push(line);
        line = piece;
      } else line = line === "" ? piece : `${line} ${piece}`;
    }
  }
  lines.push(line);
  return lines.length <= mostLines ? lines : [...lines.slice(0, mostLines - 1), "…"];
}
