import type { Period } from "./readings.ts";
import type { vi } from "./sentences-vi.ts";

const write = ({ from, to }: Period): string => `${from}–${to}`;
const list = (periods: readonly Period[]): string => periods.map(write).join(", ");

/** What the demo says in English where the library has no sentence; figures as the report prints them. */
export const en: typeof vi = {
  rateChange: ({ fell, points, relative, perYear, years }) =>
    `a ${fell ? "fall" : "rise"} by ${points}, which is ${relative} of the rate at the start; ` +
    `${perYear} a year on average, over ${years} years`,
  eitherYears: (between, counted) => `${between} or ${counted} years`,
  yearsOf: ({ from, to }, between, counted) =>
    `${from} and ${to} are ${between} years apart, and ${counted} counting both; the report does not say which is meant`,
  yearsAndDays: (years, days) => `${years} years ${days} days`,
  elapsed: (from, day, years) => `from the start of ${from} to ${day} is ${years}`,
  rises: ({ from, to }) => `the first year, ${from}, is not after the last, ${to}`,
  endsBeforeStart: ({ from, to }) => `the last year, ${to}, is before the first, ${from}`,
  inside: (inner, outer) => `${write(inner)} lies within ${list(outer)}`,
  notInside: (inner, outer) => `${write(inner)} does not lie within ${list(outer)}`,
  samePeriod: (period) => `${write(period)} each time`,
  differentPeriods: (one, other) =>
    `${write(one)} and ${write(other)} differ, and are printed for one period`,
  sameDay: (one, other) => `${one} and ${other} are one day`,
  differentDays: (one, other) => `${one} and ${other} are two days`,
  daysBefore: (one, other, days) =>
    days < 0 ? `${one} is ${-days} days after ${other}` : `${one} is ${days} days before ${other}`,
};
