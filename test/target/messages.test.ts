/** Every refusal of the target room says what was expected, what came and where. */
import { checkTarget, checkTargetOverYears, parseFigure, parseTarget } from "poverty-indicators";
import { describe, expect, test } from "vitest";

const plain = 'expected a plain decimal with a point, such as "1234.5"';
const fall = parseTarget("giảm 1 - 1,5%/năm");
const cut = parseTarget("giảm 1/2 số hộ nghèo");
const homes = parseTarget("ít nhất 20 mô hình");
const level = parseTarget("xuống dưới 10%");
const households = parseFigure("5 hộ");

const refusals: readonly (readonly [() => unknown, string])[] = [
  [() => parseTarget(5 as never), "Cannot read target 5: expected a text"],
  [
    () => parseTarget("xuống trên 5%"),
    'Cannot read target "xuống trên 5%": its verb and its bound point to different sides',
  ],
  [() => parseTarget("giảm 3/2"), 'Cannot read target "giảm 3/2": it is a pair; read it with parsePair'],
  [
    () => parseTarget("giảm 1/2 ("),
    'Cannot read target "giảm 1/2 (": expected a number with a known unit, such as 13,26% or 128 tỷ đồng, and met "("',
  ],
  [() => parseTarget("giảm 4-3%"), 'Cannot read target "giảm 4-3%": nothing lies from 4% to 3%'],
  [() => parseTarget("1%", { locale: "fr" as never }), 'Cannot use the locale "fr": expected vi or en'],
  [() => checkTarget(null as never, 1), "Cannot check null: expected a target"],
  [() => checkTarget(7 as never, 1), "Cannot check 7: expected a target"],
  [() => checkTarget(undefined as never, 1), "Cannot check undefined: expected a target"],
  [() => checkTarget(fall, 1, null as never), "Cannot use the options null: expected an object"],
  [
    () => checkTarget({ ...fall, kind: "range" } as never, 1),
    "Cannot check an object { kind, text, measure, aim, unit, per, … }: expected a target",
  ],
  [
    () => checkTarget({ ...fall, text: null } as never, 1),
    "Cannot check an object { kind, text, measure, aim, unit, per, … }: expected a target",
  ],
  [
    () => checkTarget({ ...fall, measure: "rise" } as never, 1),
    "Cannot check an object { kind, text, measure, aim, unit, per, … }: expected a target",
  ],
  [() => checkTarget(fall, 1, { locale: "fr" as never }), 'Cannot use the locale "fr": expected vi or en'],
  [() => checkTarget(fall, "x"), `Cannot read actual "x": ${plain}`],
  [() => checkTarget(fall, { from: "x", to: 1 }), `Cannot read from "x": ${plain}`],
  [() => checkTarget(fall, { from: 1, to: "x" }), `Cannot read to "x": ${plain}`],
  [() => checkTarget(fall, { from: 2, to: 1, years: "x" }), `Cannot read years "x": ${plain}`],
  [
    () => checkTarget(fall, { from: 2, to: 1, years: 0 }),
    "Cannot average over 0 years: expected more than zero",
  ],
  [
    () => checkTarget(fall, { from: 2 } as never),
    "Cannot read actual an object { from }: expected a plain decimal text, a number, a bigint or a Decimal",
  ],
  [
    () => checkTarget(fall, { to: 2 } as never),
    "Cannot read actual an object { to }: expected a plain decimal text, a number, a bigint or a Decimal",
  ],
  [
    () => checkTarget(fall, households),
    'Cannot check actual "5 hộ" against a target in percentage-point: it is in household',
  ],
  [
    () => checkTarget(fall, { from: households, to: 1 }),
    'Cannot check from "5 hộ" against a target in percent: it is in household',
  ],
  [
    () => checkTarget(fall, { from: 2, to: parseFigure("1 điểm phần trăm") }),
    'Cannot check to "1 điểm phần trăm" against a target in percent: it is in percentage-point',
  ],
  [
    () => checkTarget(homes, { from: 1, to: households }),
    'Cannot check to "5 hộ" against a target in model: it is in household',
  ],
  [
    () => checkTarget(cut, { from: parseFigure("gần 5 hộ"), to: 1 }),
    "Cannot compute a cut: the count at the start may be zero",
  ],
  [
    () => checkTargetOverYears(level, [9]),
    'Cannot check over years the target "xuống dưới 10%": a level has no average',
  ],
  [
    () => checkTargetOverYears(fall, null as never),
    "Cannot check over years null: expected a list or an object",
  ],
  [
    () => checkTargetOverYears(fall, "1.5" as never),
    'Cannot check over years "1.5": expected a list or an object',
  ],
  [
    () => checkTargetOverYears(fall, []),
    "Cannot check over years no year: expected what was reached in each",
  ],
  [() => checkTargetOverYears(fall, { 2024: "x" }), `Cannot read actual "x": ${plain}`],
];

describe("a refusal of the target room", () => {
  test.each(refusals.map(([act, message]) => [message, act] as const))("%s", (message, act) => {
    expect(act).toThrow(expect.objectContaining({ message }));
  });
});
