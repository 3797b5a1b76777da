import { PovertyError, show } from "../errors/index.ts";
import { checkLine } from "./check-line.ts";

/** Reads the lines of a summary, each with its name for messages, `lines[3]`. */
export function readLines<Line extends object, Read>(
  lines: readonly Line[],
  read: (line: Line, name: string) => Read,
): readonly Read[] {
  if (!Array.isArray(lines)) {
    throw new PovertyError(
      "ARGUMENT_INVALID",
      `Cannot summarise ${show(lines)}: expected an array of lines`,
      lines,
    );
  }
  return Array.from(lines as readonly Line[], (line, at) => {
    checkLine(line, at);
    return read(line, `lines[${at}]`);
  });
}
