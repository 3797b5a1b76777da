import { type Figure, type Locale, parseFigure, parseRange } from "poverty-indicators";
import type { Entry, Report } from "../report.ts";

/** Two years, as in "giai đoạn 2021 - 2025". */
export interface Period {
  readonly from: number;
  readonly to: number;
}

/** A day, printed with or without its year. */
export interface Day {
  readonly day: number;
  readonly month: number;
  readonly year: number | null;
}

/** The entries of a report by id, each read when it is asked for, and the language to answer in. */
export interface Readings {
  readonly locale: Locale;
  readonly entry: (id: string) => Entry;
  readonly figure: (id: string) => Figure;
  /** A figure, or the plain number of things that an entry names in words. */
  readonly operand: (id: string) => Figure | string;
  readonly period: (id: string) => Period;
  readonly day: (id: string) => Day;
}

export function readingsOf(report: Report, locale: Locale): Readings {
  const entries = new Map(report.figures.map((entry) => [entry.id, entry]));
  const find = (id: string): Entry => {
    const entry = entries.get(id);
    if (entry === undefined) throw new Error(`Cannot find the figure ${id} in ${report.id}`);
    return entry;
  };
  return {
    locale,
    entry: find,
    figure: (id) => readFigure(find(id)),
    operand: (id) => find(id).value ?? readFigure(find(id)),
    period: (id) => {
      const [from, to] = numbersIn(find(id).text);
      return { from, to };
    },
    day: (id) => {
      const [day, month, year] = numbersIn(find(id).text);
      return { day, month, year: year ?? null };
    },
  };
}

/** A figure of a Vietnamese report; an end of a range is read with its range. */
export function readFigure({ text, unit, end }: Entry): Figure {
  const options = { locale: "vi", unit } as const;
  if (end === undefined) return parseFigure(text, options);
  const figure = parseRange(text, options)[end];
  if (figure === null) throw new Error(`Cannot read the ${end} end of "${text}"`);
  return figure;
}

/** The two or three numbers of a period or a day. */
function numbersIn(text: string): [number, number, number?] {
  const numbers = [...text.matchAll(/[0-9]+/g)].map(([digits]) => Number(digits));
  if (numbers.length < 2) throw new Error(`Cannot read the period or day "${text}"`);
  return numbers as [number, number, number?];
}
