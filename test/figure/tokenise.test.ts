import { describe, expect, test } from "vitest";
import { tokenise } from "../../src/figure/tokenise.ts";

/** The tokens of a text, each as its kind and its text. */
const tokens = (text: string): string[] => tokenise(text).map((token) => `${token.kind} ${token.text}`);

describe("a text is cut into numerals, words and signs", () => {
  test.each<[string, readonly string[]]>([
    ["7,886 tỷ đồng", ["numeral 7,886", "word tỷ", "word đồng"]],
    ["1.442.261 hộ", ["numeral 1.442.261", "word hộ"]],
    ["1-1,5%", ["numeral 1", "sign -", "numeral 1,5", "sign %"]],
    ["(hộ)", ["sign (", "word hộ", "sign )"]],
    ["", []],
    [" \t\n", []],
  ])("%j", (text, expected) => {
    expect(tokens(text)).toEqual(expected);
  });
});

describe("a numeral", () => {
  test.each<[string, readonly string[]]>([
    ["25, 42", ["numeral 25,42"]],
    ["25,\u00a0 42%", ["numeral 25,42", "sign %"]],
    ["25, hộ", ["numeral 25", "sign ,", "word hộ"]],
    ["25,", ["numeral 25", "sign ,"]],
    ["25,,42", ["numeral 25", "sign ,", "sign ,", "numeral 42"]],
    ["25 42", ["numeral 25", "numeral 42"]],
  ])("goes on behind a dot or comma where a digit follows: %j", (text, expected) => {
    expect(tokens(text)).toEqual(expected);
  });
});

describe("a word", () => {
  test.each<[string, readonly string[]]>([
    ["5 m2", ["numeral 5", "word m2"]],
    ["5 km2/người", ["numeral 5", "word km2", "sign /", "word người"]],
    ["5 m²", ["numeral 5", "word m²"]],
    ["m25", ["word m", "numeral 25"]],
    ["m3", ["word m", "numeral 3"]],
    ["hộ2", ["word hộ", "numeral 2"]],
    ["2m", ["numeral 2", "word m"]],
  ])("takes in the square of a metre, and no other digit: %j", (text, expected) => {
    expect(tokens(text)).toEqual(expected);
  });

  test.each([..."azÀÿĂăĐđƠơƯưḀẠỹỿ", "a\u0300", "a\u036f", "²"])("is made of letters: %j", (text) => {
    expect(tokens(text)).toEqual([`word ${text}`]);
  });

  test.each([..."`{×÷\u0370\u1dff\u1f00@", "\u00bf", "\b"])("is not made of signs: %j", (text) => {
    expect(tokens(`a${text}b`)).toEqual(["word a", `sign ${text}`, "word b"]);
  });
});

test.each([..." \t\n\v\f\r\u00a0\u2000\u2009\u200b\u202f\u2060\u3000\ufeff"])(
  "the space %j separates, and stands in no token",
  (space) => {
    expect(tokens(`a${space}b${space}`)).toEqual(["word a", "word b"]);
    expect(tokens(`25,${space}42`)).toEqual(["numeral 25,42"]);
  },
);
