/**
 * Published figures of national and provincial decisions, each with its source, judged against whole-number arithmetic
 * that is written out here and shares no code with the library.
 */
import { describe, expect, test } from "vitest";
import {
  impliedTotal,
  type Outcome,
  parseFigure,
  type Rounding,
  roundings,
  verifyDifference,
  verifyRatio,
  verifySum,
} from "../../src/index.ts";
import rows from "./official-figures.json" with { type: "json" };

type Row = (typeof rows)[number];
const of = (check: string): Row[] => rows.filter((row) => row.check === check);
const name = (row: Row): string => `${row.id} ${row.place} ${row.period} ${row.kind}`;
const ten = (places: number): bigint => 10n ** BigInt(places);
const placesOf = (text: string): number => text.split(".")[1]?.length ?? 0;

/** A printed decimal in units of 10^-9, and half its last place. */
const nano = (text: string): bigint => BigInt(text.replace(".", "")) * ten(9 - placesOf(text));
const lastPlace = (text: string): bigint => ten(9 - placesOf(text));

/** The text of a figure: whole numbers count households, other numbers are amounts of money. */
const figure = (text: string, unit = "%"): ReturnType<typeof parseFigure> =>
  parseFigure(`${text.replace(".", ",")}${unit}`, { locale: "vi" });
const operand = (text: string, amount = false): ReturnType<typeof parseFigure> =>
  figure(text, amount ? " tỷ đồng" : " hộ");

/** The closed or open range of values that print so, in units of 10^-9, twice as fine so that halves are whole. */
function printRange(
  text: string,
  rounding: Rounding,
): { low: bigint; high: bigint; lowIn: boolean; highIn: boolean } {
  const value = nano(text) * 2n;
  const unit = lastPlace(text);
  if (rounding === "truncate") {
    return value < 0n
      ? { low: value - 2n * unit, high: value, lowIn: false, highIn: true }
      : { low: value, high: value + 2n * unit, lowIn: true, highIn: false };
  }
  const even = rounding === "half-even" && (value / 2n / unit) % 2n === 0n;
  const halfUp = rounding === "half-up";
  return { low: value - unit, high: value + unit, lowIn: halfUp || even, highIn: even };
}

const outcomeOf = (holds: readonly Rounding[]): Outcome =>
  holds.includes("half-up")
    ? "consistent"
    : holds.includes("truncate")
      ? "consistent-if-truncated"
      : "inconsistent";

describe("ratios", () => {
  test.each(of("ratio").map((row) => [name(row), row] as const))("%s", (_, row) => {
    const { part, whole, printed } = row as Required<Pick<Row, "part" | "whole" | "printed">> & {
      printed: string;
    };
    const amounts = part.includes(".") || whole.includes(".");
    const verdict = verifyRatio({
      part: operand(part, amounts),
      whole: operand(whole, amounts),
      printed: figure(printed),
    });
    expect(verdict.asPrinted).toEqual(row.holdsOnPrintedOperands);

    // part / whole lies among the prints of p % when 100 part and p whole compare so, at the ends of every range.
    const fits = roundings.filter((rounding) => {
      const exact = { lowIn: true, highIn: true };
      const a = amounts
        ? printRange(part, rounding)
        : { low: 2n * nano(part), high: 2n * nano(part), ...exact };
      const b = amounts
        ? printRange(whole, rounding)
        : { low: 2n * nano(whole), high: 2n * nano(whole), ...exact };
      const p = printRange(printed, rounding);
      // Everything is in units of 10^-9 / 2, so both sides carry the same factor.
      const leastLeft = 100n * a.low * 2n * ten(9);
      const mostRight = p.high * b.high;
      const mostLeft = 100n * a.high * 2n * ten(9);
      const leastRight = p.low * b.low;
      const below = leastLeft < mostRight || (leastLeft === mostRight && a.lowIn && b.highIn && p.highIn);
      const above = mostLeft > leastRight || (mostLeft === leastRight && a.highIn && b.lowIn && p.lowIn);
      return below && above;
    });
    expect(verdict.withinRounding).toEqual(fits);
    expect(verdict.outcome).toBe(outcomeOf(fits));
  });
});

describe("sums", () => {
  test.each(of("sum").map((row) => [name(row), row] as const))("%s", (_, row) => {
    const { parts, total } = row as { parts: string[]; total: string };
    const money = [...parts, total].some((text) => text.includes(".")) || row.unit.includes("đồng");
    const read = (text: string): ReturnType<typeof parseFigure> => figure(text, money ? " tỷ đồng" : " hộ");
    const verdict = verifySum({ parts: parts.map(read), total: read(total) });
    const sum = parts.reduce((all, part) => all + nano(part), 0n);
    expect(verdict.asPrinted.includes("half-up") || verdict.recomputed.eq(read(total).value)).toBe(
      row.holds || verdict.asPrinted.length > 0,
    );
    expect(sum === nano(total)).toBe(row.holds);
    const fits = roundings.filter((rounding) => {
      if (!money) return sum === nano(total);
      const ranges = parts.map((part) => printRange(part, rounding));
      const t = printRange(total, rounding);
      const low = ranges.reduce((all, range) => all + range.low, 0n);
      const high = ranges.reduce((all, range) => all + range.high, 0n);
      const lowIn = ranges.every((range) => range.lowIn) && t.highIn;
      const highIn = ranges.every((range) => range.highIn) && t.lowIn;
      return (low < t.high || (low === t.high && lowIn)) && (high > t.low || (high === t.low && highIn));
    });
    expect(verdict.withinRounding).toEqual(fits);
    expect(verdict.outcome).toBe(outcomeOf(fits));
  });
});

describe("differences", () => {
  test.each(of("difference").map((row) => [name(row), row] as const))("%s", (_, row) => {
    const { from, to, printed } = row as unknown as { from: string; to: string; printed: string };
    const rate = row.unit !== "hộ";
    const read = (text: string): ReturnType<typeof parseFigure> => figure(text, rate ? "%" : " hộ");
    const verdict = verifyDifference({ from: read(from), to: read(to), printed: read(printed) });
    const fall = nano(from) - nano(to);
    expect(verdict.recomputed.eq(read(printed).value)).toBe(row.holds);
    expect(fall === nano(printed)).toBe(row.holds);
    const reach = rate ? lastPlace(from) + lastPlace(to) + lastPlace(printed) : 0n;
    const gap = fall > nano(printed) ? fall - nano(printed) : nano(printed) - fall;
    // Twice the gap against the sum of three halves; no row stands exactly on the bound.
    if (rate) expect(2n * gap).not.toBe(reach);
    expect(verdict.outcome).toBe(2n * gap <= reach ? "consistent" : "inconsistent");
  });
});

describe("implied totals", () => {
  test.each(of("impliedTotal").map((row) => [name(row), row] as const))("%s", (_, row) => {
    const { counts, printed, halfUp, truncate } = row as unknown as {
      counts: string[];
      printed: string[];
      halfUp: [number, number] | null;
      truncate: [number, number] | null;
    };
    const result = impliedTotal(
      counts.map((count, index) => ({ count: operand(count), printed: figure(printed[index] as string) })),
    );
    const ends = (rounding: Rounding): number[] | null => {
      const total = result.totals[rounding];
      return total === null ? null : [total.lower?.toNumber() as number, total.upper?.toNumber() as number];
    };
    expect(ends("half-up")).toEqual(halfUp);
    expect(ends("truncate")).toEqual(truncate);
    expect(result.outcome).toBe(
      halfUp ? "consistent" : truncate ? "consistent-if-truncated" : "inconsistent",
    );
  });
});

test("every row of the four kinds is judged, and the others are told apart", () => {
  const judged = ["ratio", "sum", "difference", "impliedTotal"].map((check) => of(check).length);
  expect(judged).toEqual([59, 30, 9, 28]);
  expect(of("other")).toHaveLength(13);
});
