import { PovertyError, show } from "../errors/index.ts";

const shape = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/;

/** Whether a text is a day of the calendar, "2026-12-31". Days written so compare as texts. */
export function isDay(value: unknown): value is string {
  const parts = typeof value === "string" ? shape.exec(value) : null;
  if (parts === null) return false;
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number];
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return month >= 1 && month <= 12 && day >= 1 && day <= days;
}

/** Reads a day and names what it is for when it refuses. */
export function readDay(value: unknown, what: string): string {
  if (isDay(value)) return value;
  throw new PovertyError(
    "DAY_INVALID",
    `Cannot read ${what} ${show(value)}: expected a day of the calendar such as "2026-12-31"`,
    value,
  );
}
