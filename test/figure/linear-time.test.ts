import { describe, expect, test } from "vitest";
import { parseFigure, parsePair, parseRange, readFigure } from "../../src/figure/index.ts";
import { readEnglish, readMisplaced, readVietnamese } from "../../src/figure/numeral.ts";
import { readStatement } from "../../src/figure/statement.ts";
import { parseTarget } from "../../src/target/index.ts";
import { refusal } from "../refusal.ts";

const megabyte = 1_000_000;
const fill = (piece: string): string => piece.repeat(Math.ceil(megabyte / piece.length)).slice(0, megabyte);

const texts = {
  digits: fill("7"),
  zeros: fill("0"),
  commas: fill(","),
  dots: fill("."),
  spaces: fill(" "),
  "no-break spaces": fill("\u00a0"),
  "digits and commas": fill("1,"),
  "digits, commas and spaces": fill("1, "),
  "a comma and spaces": `1,${fill(" ")}`,
  groups: `1${fill(".234")}`,
  "broken groups": `${fill("234.")}2`,
  words: fill("hộ "),
  "one word": fill("ộ"),
  "words behind a unit": `5 hộ ${fill("nghèo ")}`,
  "words before a figure": `${fill("giảm ")}5%`,
  "from words": `${fill("từ ")}5%`,
  "scale words": `5 ${fill("tỷ ")}`,
  "parts of a compound": fill("1 tỷ "),
  slashes: `5 hộ${fill("/")}`,
  "each and each": `5 đồng${fill("/năm")}`,
  dashes: fill("-"),
  brackets: fill("("),
  "closing marks": `5 hộ${fill(")")}`,
  "combining marks": `5 hộ${fill("\u0301")}`,
};

describe.each(Object.entries(texts))("1 MB of %s", (_, text) => {
  test("is refused for its length", () => {
    expect(refusal(() => parseFigure(text)).code).toBe("FIGURE_TOO_LONG");
    expect(refusal(() => parseRange(text)).code).toBe("FIGURE_TOO_LONG");
    expect(refusal(() => parsePair(text)).code).toBe("FIGURE_TOO_LONG");
    expect(refusal(() => parseTarget(text)).code).toBe("FIGURE_TOO_LONG");
    expect(readFigure(text)).toEqual([]);
  });

  // Without the limit on the length, the grammar itself is linear: a quadratic walk of this would take longer than a test may.
  test("is walked through once", () => {
    const quarter = text.slice(0, megabyte / 4);
    readStatement(quarter);
    for (const read of [readVietnamese, readEnglish, readMisplaced("vi"), readMisplaced("en")]) read(quarter);
  });
});
