import { PovertyError } from "../errors/index.ts";
import { checkReadInput, type FigureReadOptions } from "./options.ts";
import { languageOf, type Reading, readingsOf } from "./reading.ts";
import { ambiguous, inLanguage, longestText, readerOf, tooLong, unexpected, unreadable } from "./refusals.ts";
import { readStatement, type Statement } from "./statement.ts";
import type { Unit } from "./units.ts";

/** A text whose words and numerals are understood, and the unit that the caller asked for. */
export interface Interpretation {
  readonly text: string;
  readonly statement: Statement;
  readonly reading: Reading;
  readonly unit: Unit | undefined;
}

/** How one kind of result is made from a text. */
export interface Interpreter<T> {
  /** Its name in messages. */
  readonly what: string;
  readonly joints: readonly Statement["joint"][];
  /** Makes every result that the text can mean, or the error that says why its parts do not go together. */
  readonly make: (interpretation: Interpretation) => readonly T[] | PovertyError;
  /** Shows one of two results in a message. */
  readonly show: (result: T) => string;
}

/** Every result that a text can mean. */
export function readAll<T>(
  text: string,
  options: FigureReadOptions,
  interpreter: Interpreter<T>,
): readonly T[] {
  checkReadInput(text, interpreter.what, options);
  if (text.length > longestText) return [];
  const normal = text.normalize("NFC");
  const statement = readStatement(normal);
  if (typeof statement === "string" || !interpreter.joints.includes(statement.joint)) return [];
  return readingsOf(statement, languageOf(statement, options.locale)).flatMap((reading) => {
    const made = interpreter.make({ text: normal, statement, reading, unit: options.unit });
    return made instanceof PovertyError ? [] : made;
  });
}

/** The one result that a text means, or an error that says why there is none. */
export function readOne<T>(text: string, options: FigureReadOptions, interpreter: Interpreter<T>): T {
  const { what, joints, make, show } = interpreter;
  checkReadInput(text, what, options);
  if (text.length > longestText) throw tooLong(text, what);
  const normal = text.normalize("NFC");
  const statement = readStatement(normal);
  if (typeof statement === "string") throw unreadable(text, what, unexpected(statement));
  if (!joints.includes(statement.joint)) throw unreadable(text, what, readerOf(statement));
  const locale = languageOf(statement, options.locale);
  const results: T[] = [];
  let refusal = unreadableMarks;
  const readings = readingsOf(statement, locale);
  for (const reading of readings) {
    const made = make({ text: normal, statement, reading, unit: options.unit });
    if (made instanceof PovertyError) refusal = () => made;
    else results.push(...made);
  }
  if (results.length > 1) {
    throw ambiguous(text, what, results.map(show), readings.length > 1 ? inLanguage(locale) : "");
  }
  if (results[0] === undefined) throw refusal(text, what);
  return results[0];
}

const unreadableMarks = (text: string, what: string): PovertyError =>
  unreadable(text, what, "its dots and commas are not those of the language");
