/** Every refusal of the figure room says what was expected, what came and where. */
import { formatFigure, parseFigure, parsePair, parseRange, preimage, readFigure } from "poverty-indicators";
import { describe, expect, test } from "vitest";

const plain = 'expected a plain decimal with a point, such as "1234.5"';
const made = "expected one as parseFigure makes it";
const expected = "expected a number with a known unit, such as 13,26% or 128 tỷ đồng, and met";
const figure = parseFigure("15,636 tỷ đồng");
const format = (change: object, options = {}): string =>
  formatFigure({ ...figure, ...change } as never, options);

const refusals: readonly (readonly [() => unknown, string])[] = [
  [() => parseFigure(5 as never), "Cannot read figure 5: expected a text"],
  [() => readFigure(5 as never), "Cannot read figure 5: expected a text"],
  [() => parseRange(5 as never), "Cannot read range 5: expected a text"],
  [() => parsePair(5 as never), "Cannot read pair 5: expected a text"],
  [() => parseFigure("5", null as never), "Cannot use the options null: expected an object"],
  [() => parseFigure("5", "vi" as never), 'Cannot use the options "vi": expected an object'],
  [() => parseFigure("5", { locale: "fr" as never }), 'Cannot use the locale "fr": expected vi or en'],
  [
    () => parseFigure("5", { unit: "toString" as never }),
    'Cannot use the unit "toString": expected one such as percent, vnd or household',
  ],
  [
    () => parseFigure("9".repeat(501)),
    `Cannot read figure "${"9".repeat(60)}…": expected at most 500 characters, it has 501`,
  ],
  [() => parseFigure(""), `Cannot read figure "": ${expected} the end`],
  [() => parseFigure("5 abc"), `Cannot read figure "5 abc": ${expected} "abc"`],
  [
    () => parseFigure("1.23.456 hộ"),
    'Cannot read figure "1.23.456 hộ": its dots and commas are not those of the language',
  ],
  [
    () => parseFigure("1 tỷ 2000 triệu đồng"),
    'Cannot read figure "1 tỷ 2000 triệu đồng": one of its parts is as large as the part before it',
  ],
  [
    () => parseFigure("từ 3%"),
    'Cannot read figure "từ 3%": it is half a range, or its bounds contradict each other',
  ],
  [() => parseFigure("1 - 2%"), 'Cannot read figure "1 - 2%": it is a range; read it with parseRange'],
  [() => parseFigure("1/2 xã"), 'Cannot read figure "1/2 xã": it is a pair; read it with parsePair'],
  [() => parsePair("1 xã"), 'Cannot read pair "1 xã": it is one figure; read it with parseFigure'],
  [() => parseFigure("5 hộ", { unit: "vnd" }), 'Cannot read figure "5 hộ" in vnd: it is in household'],
  [
    () => parsePair("1 hộ/2 khẩu", { unit: "household" }),
    'Cannot read pair "1 hộ/2 khẩu" in household: it is in person',
  ],
  [
    () => parsePair("1 khẩu/2 hộ", { unit: "household" }),
    'Cannot read pair "1 khẩu/2 hộ" in household: it is in person',
  ],
  [() => parseRange("1 - 2 hộ", { unit: "vnd" }), 'Cannot read range "1 - 2 hộ" in vnd: it is in household'],
  [() => parseRange("5 hộ", { unit: "vnd" }), 'Cannot read range "5 hộ" in vnd: it is in household'],
  [
    () => parsePair("từ 3/4 xã"),
    'Cannot read pair "từ 3/4 xã": the words around its figures contradict each other',
  ],
  [
    () => parsePair("3/từ 4 xã"),
    'Cannot read pair "3/từ 4 xã": the words around its figures contradict each other',
  ],
  [
    () => parseRange("dưới 3 - 4%"),
    'Cannot read range "dưới 3 - 4%": the words around its ends contradict each other',
  ],
  [
    () => parseRange("dưới 3% trở lên"),
    'Cannot read range "dưới 3% trở lên": the words around its ends contradict each other',
  ],
  [
    () => parseRange("20% - 50 hộ"),
    'Cannot read range "20% - 50 hộ": its ends are in percent and in household',
  ],
  [() => parseRange("4-3%"), 'Cannot read range "4-3%": nothing lies from 4% to 3%'],
  [() => preimage("13,26%" as never), `Cannot use a figure with "13,26%": ${made}`],
  [() => format({ unit: "đồng" }), `Cannot use a figure with unit "đồng": ${made}`],
  [() => format({ qualifier: "maybe" }), `Cannot use a figure with qualifier "maybe": ${made}`],
  [() => format({ places: -1 }), `Cannot use a figure with places -1: ${made}`],
  [() => format({ places: 1001 }), `Cannot use a figure with places 1001: ${made}`],
  [() => format({ scale: 0 }), `Cannot use a figure with scale 0: ${made}`],
  [() => format({ scale: -1 }), `Cannot use a figure with scale -1: ${made}`],
  [() => format({ per: "year" }), `Cannot use a figure with per "year": ${made}`],
  [() => format({ per: [5] }), `Cannot use a figure with per an array of 1: ${made}`],
  [() => format({ per: ["y".repeat(40)] }), `Cannot use a figure with per an array of 1: ${made}`],
  [() => format({ per: [["year"]] }), `Cannot use a figure with per an array of 1: ${made}`],
  [() => format({ text: 5 }), `Cannot use a figure with text 5: ${made}`],
  [() => format({ value: "x" }), `Cannot read value of a figure "x": ${plain}`],
  [() => format({ scale: "x" }), `Cannot read scale of a figure "x": ${plain}`],
  [() => formatFigure("x" as never), `Cannot read figure "x": ${plain}`],
  [() => format({}, { scale: "1e9" }), `Cannot read scale "1e9": ${plain}`],
  [() => format({}, { unit: "percent" }), "Cannot write a figure in vnd as percent"],
  [() => format({}, { unit: "percentage-point" }), "Cannot write a figure in vnd as percentage-point"],
  [() => parseFigure("5%", { unit: "vnd" }), 'Cannot read figure "5%" in vnd: it is in percent'],
  [
    () => parseFigure("5", { unit: ["vnd"] as never }),
    "Cannot use the unit an array of 1: expected one such as percent, vnd or household",
  ],
  [
    () => format({}, { scale: 1500000000 }),
    "Cannot write a figure in units of 1500000000: no scale word stands for it",
  ],
  [
    () => format({}, { scale: 1e7 }),
    "Cannot write a figure in units of 10000000: no scale word stands for it",
  ],
  [
    () => format({ places: 1 }),
    "Cannot write a figure with 1 places: it has more, ask for the places to round it to",
  ],
];

describe("a refusal of the figure room", () => {
  test.each(refusals.map(([act, message]) => [message, act] as const))("%s", (message, act) => {
    expect(act).toThrow(expect.objectContaining({ message }));
  });
});
