type Cells = readonly string[];

/** Lines of cells, lined up by spaces; under the first line stands a rule. */
export function tableText(lines: readonly [Cells, ...Cells[]]): string {
  const [head] = lines;
  const widths = head.map((_, column) =>
    lines.reduce((width, cells) => Math.max(width, widthOf(cells[column] ?? "")), 0),
  );
  const written = lines.map((cells) =>
    cells
      .map((cell, column) => cell + " ".repeat((widths[column] as number) - widthOf(cell)))
      .join("  ")
      .trimEnd(),
  );
  const rule = widths.map((width) => "-".repeat(width)).join("  ");
  return `${[written[0], rule, ...written.slice(1)].join("\n")}\n`;
}

/** The characters of a text, in which a letter with its marks counts as one. */
const widthOf = (text: string): number => [...text.replace(/\p{Mark}/gu, "")].length;
