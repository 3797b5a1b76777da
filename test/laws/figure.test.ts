import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isPovertyError } from "../../src/errors/index.ts";
import {
  type Figure,
  formatFigure,
  type Locale,
  parseFigure,
  parsePair,
  parseRange,
  preimage,
  readFigure,
  type Unit,
} from "../../src/figure/index.ts";
import { Decimal, intervalContains, roundings } from "../../src/number/index.ts";
import { deepFreeze } from "../deep-freeze.ts";
import { refusal } from "../refusal.ts";

const units: readonly Unit[] = [
  ...["percent", "percentage-point", "vnd", "usd", "household", "person", "worker", "commune", "district"],
  ...["province", "village", "home", "model", "school", "case", "item", "year", "tonne", "square-metre"],
  ...["square-kilometre", "none"],
] as Unit[];
const qualifiers = ["none", "nearly", "over", "about", "at-least", "at-most", "under"] as const;
const pers = ["person", "household", "month", "year", "kilogram"] as const;
const locales: readonly Locale[] = ["vi", "en"];

/** Every figure that the words of both languages can print. */
const anyFigure: fc.Arbitrary<Figure> = fc
  .record({
    digits: fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }),
    places: fc.nat({ max: 12 }),
    exponent: fc.constantFrom(0, 2, 3, 4, 5, 6, 8, 9, 11, 12, 13, 14, 15),
    unit: fc.constantFrom(...units),
    qualifier: fc.constantFrom(...qualifiers),
    per: fc.array(fc.constantFrom(...pers), { maxLength: 3 }),
  })
  .map(({ digits, places, exponent, ...rest }) =>
    deepFreeze({
      kind: "figure",
      text: "",
      locale: "vi",
      value: new Decimal(`${digits}e${exponent - places}`),
      places,
      scale: new Decimal(`1e${exponent}`),
      ...rest,
    } as const),
  );

const essence = ({ value, places, scale, unit, qualifier, per }: Figure): unknown => ({
  value: value.toFixed(),
  places,
  scale: scale.toFixed(),
  unit,
  qualifier,
  per,
});

describe.each(locales)("in %s", (locale) => {
  test("a figure that was written reads back as itself, and is written alike again", () => {
    fc.assert(
      fc.property(anyFigure, (figure) => {
        const text = formatFigure(figure, { locale });
        const back = parseFigure(text, { locale });
        expect(essence(back)).toEqual(essence(figure));
        expect(formatFigure(back, { locale })).toBe(text);
      }),
      { numRuns: 300 },
    );
  });

  test("a figure with words reads without being told the language", () => {
    const worded = anyFigure.filter(
      ({ unit, scale }) => unit === "household" || unit === "person" || scale.gt(1),
    );
    fc.assert(
      fc.property(worded, (figure) => {
        expect(essence(parseFigure(formatFigure(figure, { locale })))).toEqual(essence(figure));
      }),
    );
  });

  test("NFC, NFD and capitals read alike", () => {
    fc.assert(
      fc.property(anyFigure, (figure) => {
        const text = formatFigure(figure, { locale });
        for (const variant of [
          text.normalize("NFD"),
          text.toUpperCase(),
          `  ${text.replaceAll(" ", "\u00a0")} `,
        ]) {
          expect(essence(parseFigure(variant, { locale }))).toEqual(essence(figure));
        }
      }),
    );
  });
});

const words = [
  "giảm",
  "từ",
  "trên",
  "gần",
  "khoảng",
  "dưới",
  "trở lên",
  "đến",
  "-",
  "/",
  "%",
  "/năm",
  "(",
  ")",
  ",",
  ".",
];
const more = [
  "tỷ",
  "triệu",
  "vạn",
  "đồng",
  "hộ",
  "nghèo",
  "năm",
  "một",
  "VND",
  "billion",
  "households",
  "to",
  "over",
];
const numerals = [
  "5",
  "02",
  "1,5",
  "22,733",
  "15.40",
  "1.500.000",
  "1,304,001",
  "7.943,93",
  "25, 42",
  "1.2.3",
];
const sentence = fc
  .array(fc.constantFrom(...words, ...more, ...numerals), { maxLength: 8 })
  .map((pieces) => pieces.join(" "));

describe("any text", () => {
  const options = fc.record(
    { locale: fc.constantFrom(...locales), unit: fc.constantFrom(...units) },
    { requiredKeys: [] },
  );

  test.each([
    ["of words of figures", sentence],
    ["of any characters", fc.string({ unit: "binary", maxLength: 60 })],
  ])("%s has readings that parseFigure agrees with", (_, texts) => {
    fc.assert(
      fc.property(texts, options, (text, given) => {
        const readings = readFigure(text, given);
        if (readings.length === 1) expect(parseFigure(text, given)).toEqual(readings[0]);
        else
          expect(refusal(() => parseFigure(text, given)).code === "FIGURE_AMBIGUOUS").toBe(
            readings.length > 1,
          );
      }),
      { numRuns: 500 },
    );
  });

  test("is read as a range or a pair, or refused", () => {
    fc.assert(
      fc.property(sentence, (text) => {
        for (const parse of [parseRange, parsePair]) {
          try {
            expect(Object.isFrozen(parse(text))).toBe(true);
          } catch (error) {
            expect(isPovertyError(error)).toBe(true);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});

const grid = Array.from({ length: 17 }, (_, quarter) => 250 * (quarter - 8)).flatMap((at) => [
  at - 1,
  at,
  at + 1,
]);

describe.each(roundings)("under %s", (rounding) => {
  test("a value prints as a figure if and only if it lies in the preimage", () => {
    const small = fc.record({
      digits: fc.integer({ min: -40, max: 40 }),
      places: fc.nat({ max: 2 }),
      exponent: fc.constantFrom(0, 3, 9),
    });
    fc.assert(
      fc.property(small, ({ digits, places, exponent }) => {
        const scale = new Decimal(`1e${exponent}`);
        const figure = parseFigure(
          formatFigure(new Decimal(`${digits}e${exponent - places}`), { scale, places, unit: "vnd" }),
          { locale: "vi" },
        );
        const interval = preimage(figure, rounding);
        const printed = formatFigure(figure);
        // Quarters of the last printed place, two places to both sides, and what lies just beside each.
        for (const step of grid) {
          const value = new Decimal(`${1000 * digits + step}e${exponent - places - 3}`);
          const prints = formatFigure(value, { scale, places, unit: "vnd", rounding }) === printed;
          expect(intervalContains(interval, value)).toBe(prints);
        }
      }),
      { numRuns: 40 },
    );
  });
});

test("a range holds its ends in their order, and is refused when they are reversed", () => {
  const number = fc.integer({ min: 0, max: 100_000 });
  fc.assert(
    fc.property(number, number, fc.nat({ max: 3 }), (a, b, places) => {
      const print = (digits: number): string =>
        formatFigure(new Decimal(`${digits}e-${places}`), { places, unit: "percent" });
      const text = `${print(a)} - ${print(b)}`;
      if (a > b) expect(refusal(() => parseRange(text, { locale: "vi" })).code).toBe("RANGE_REVERSED");
      else {
        const { lower, upper } = parseRange(text, { locale: "vi" });
        expect([lower?.text, upper?.text]).toEqual([print(a), print(b)]);
      }
    }),
  );
});

test("a pair of two figures with their own units reads as the two figures", () => {
  const worded = anyFigure.filter(({ unit, per }) => unit !== "none" && per.length === 0);
  fc.assert(
    fc.property(worded, worded, (part, whole) => {
      const text = `${formatFigure(part)}/${formatFigure(whole)}`;
      const pair = parsePair(text, { locale: "vi" });
      expect([essence(pair.part), essence(pair.whole)]).toEqual([essence(part), essence(whole)]);
    }),
  );
});
