import type { Period } from "./readings.ts";

/** A change of a rate, each number written with its unit. */
export interface WrittenChange {
  readonly fell: boolean;
  readonly points: string;
  readonly relative: string;
  readonly perYear: string;
  readonly years: number;
}

const write = ({ from, to }: Period): string => `${from}–${to}`;
const list = (periods: readonly Period[]): string => periods.map(write).join(", ");

/** What the demo says in Vietnamese where the library has no sentence; figures as the report prints them. */
export const vi = {
  rateChange: ({ fell, points, relative, perYear, years }: WrittenChange): string =>
    `${fell ? "giảm" : "tăng"} ${points}, bằng ${relative} của tỷ lệ đầu kỳ; bình quân ${perYear} mỗi năm, qua ${years} năm`,
  eitherYears: (between: number, counted: number): string => `${between} hoặc ${counted} năm`,
  yearsOf: ({ from, to }: Period, between: number, counted: number): string =>
    `${from} và ${to} cách nhau ${between} năm, đếm cả hai năm là ${counted} năm; bài viết không nói cách nào`,
  yearsAndDays: (years: number, days: number): string => `${years} năm ${days} ngày`,
  elapsed: (from: number, day: string, years: string): string => `từ đầu năm ${from} đến ${day} là ${years}`,
  rises: ({ from, to }: Period): string => `năm đầu ${from} không sau năm cuối ${to}`,
  endsBeforeStart: ({ from, to }: Period): string => `năm cuối ${to} đứng trước năm đầu ${from}`,
  inside: (inner: Period, outer: readonly Period[]): string => `${write(inner)} nằm trong ${list(outer)}`,
  notInside: (inner: Period, outer: readonly Period[]): string =>
    `${write(inner)} không nằm trong ${list(outer)}`,
  samePeriod: (period: Period): string => `các lần in đều là ${write(period)}`,
  differentPeriods: (one: Period, other: Period): string =>
    `${write(one)} và ${write(other)} khác nhau, dù là cùng một giai đoạn`,
  sameDay: (one: string, other: string): string => `${one} và ${other} là cùng một ngày`,
  differentDays: (one: string, other: string): string => `${one} và ${other} không phải cùng một ngày`,
  daysBefore: (one: string, other: string, days: number): string =>
    days < 0 ? `${one} sau ${other} ${-days} ngày` : `${one} trước ${other} ${days} ngày`,
};
