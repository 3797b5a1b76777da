import { isDay } from "../day.ts";
import { type Citation, evidences, type Sourced } from "../source.ts";
import type { Remark } from "../standard.ts";
import { type Parts, readRecord } from "./read-record.ts";
import { readLabel, readText, readTextOrNull, readWord } from "./read-text.ts";
import { refuse } from "./refuse.ts";

/** The keys of what carries a source. */
export const sourcedKeys = ["citation", "evidence", "checkedOn", "readIn"] as const;

/** Reads what a part says of its source; what it leaves out it takes from the document's own `source`. */
export function readSourced(parts: Parts, path: string, whole: Sourced | null): Sourced {
  const own = (key: (typeof sourcedKeys)[number]): unknown =>
    parts[key] === undefined ? whole?.[key] : parts[key];
  // Where a text was read belongs to its citation, so it is not taken over alone.
  const readIn = parts.citation === undefined ? own("readIn") : parts.readIn;
  const checkedOn = own("checkedOn");
  if (!isDay(checkedOn)) throw refuse(`${path}.checkedOn`, checkedOn, 'a day such as "2026-12-31"');
  return {
    citation: readCitation(own("citation"), `${path}.citation`),
    evidence: readWord(own("evidence"), `${path}.evidence`, evidences),
    checkedOn,
    readIn: readTextOrNull(readIn, `${path}.readIn`),
  };
}

function readCitation(value: unknown, path: string): Citation {
  const parts = readRecord(value, path, ["document", "clause", "url"]);
  return Object.freeze({
    document: readText(parts.document, `${path}.document`),
    clause: readText(parts.clause, `${path}.clause`),
    url: readTextOrNull(parts.url, `${path}.url`),
  });
}

/** Reads a remark in words. */
export function readRemark(value: unknown, path: string, whole: Sourced | null): Remark {
  const parts = readRecord(value, path, ["text", ...sourcedKeys]);
  return Object.freeze({ text: readLabel(parts.text, `${path}.text`), ...readSourced(parts, path, whole) });
}
