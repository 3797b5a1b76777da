import { createReadStream } from "node:fs";
import Papa from "papaparse";
import { columnsFromRows, type TabulationColumns } from "poverty-indicators";
import { header, indicators } from "./census.ts";
import type { Part } from "./cut-file.ts";

/** The chunks of a part of a CSV file: about a megabyte of whole lines each. */
export async function* readCsv(
  { path, start, end }: Part,
  firstLine: string,
): AsyncGenerator<TabulationColumns> {
  if (start === end) return;
  const decoder = new TextDecoder();
  let rest = "";
  for await (const bytes of createReadStream(path, { start, end: end - 1, highWaterMark: 1 << 20 })) {
    const text = rest + decoder.decode(bytes as Uint8Array, { stream: true });
    const whole = text.lastIndexOf("\n") + 1;
    rest = text.slice(whole);
    if (whole > 0) yield columnsOf(`${firstLine}\n${text.slice(0, whole)}`);
  }
  if (rest !== "") yield columnsOf(`${firstLine}\n${rest}`);
}

/** Only answers become numbers, and an empty field a missing answer; a label "01" stays what it is. */
function columnsOf(csv: string): TabulationColumns {
  const { data, errors } = Papa.parse<Record<string, unknown>>(csv, {
    header: true,
    skipEmptyLines: true,
    dynamicTyping: (field) => indicators.includes(String(field)),
  });
  const [error] = errors;
  if (error !== undefined) throw new Error(`Cannot read the file: ${error.message} at row ${error.row}`);
  const { region = [], weight = [], village: _, ...deprivations } = columnsFromRows(data, header);
  return { deprivations, weights: weight, groups: { region } };
}
