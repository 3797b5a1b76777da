import type { Locale } from "./figure.ts";

/** A numeral whose marks are understood: its digits without marks, and how many of them are decimals. */
export interface Numeral {
  readonly digits: string;
  readonly places: number;
}

/** Reads the marks of a numeral: as a language writes them, or, loosely, as somebody misplaced them. */
export type NumeralReader = (raw: string) => Numeral | null;

const integer = /^[0-9]+$/;
const vietnamese = /^(?:[0-9]+|[1-9][0-9]{0,2}(?:\.[0-9]{3})+)(?:,[0-9]+)?$/;
const english = /^(?:[0-9]+|[1-9][0-9]{0,2}(?:,[0-9]{3})+)(?:\.[0-9]+)?$/;

/** Reads a numeral as Vietnamese writes it: "7.943,93", "02,5", and without the thousands dot "10647,981". */
export const readVietnamese: NumeralReader = (raw) => (vietnamese.test(raw) ? split(raw, ".", ",") : null);

/** Reads a numeral as English writes it: "7,943.93". */
export const readEnglish: NumeralReader = (raw) => (english.test(raw) ? split(raw, ",", ".") : null);

/** Reads a numeral with one thousands mark of the language at a wrong place: "15.40" in Vietnamese as 1540. */
export function readMisplaced(locale: Locale): NumeralReader {
  const [strict, thousands] =
    locale === "vi" ? ([readVietnamese, "."] as const) : ([readEnglish, ","] as const);
  return (raw) => {
    const read = strict(raw);
    if (read !== null) return read;
    const digits = raw.replace(thousands, "");
    return integer.test(digits) ? { digits, places: 0 } : null;
  };
}

/** Whether a numeral has a mark, so that its language matters. */
export const hasMark = (raw: string): boolean => raw.includes(",") || raw.includes(".");

function split(raw: string, thousands: string, decimal: string): Numeral {
  const at = raw.indexOf(decimal);
  const whole = at < 0 ? raw : raw.slice(0, at);
  const digits = whole.includes(thousands) ? whole.replaceAll(thousands, "") : whole;
  return at < 0 ? { digits, places: 0 } : { digits: digits + raw.slice(at + 1), places: raw.length - at - 1 };
}
