import { describe, expect, test } from "vitest";
import { parseFigure, povertyRates } from "../../src/index.ts";
import { deepFreeze } from "../deep-freeze.ts";
import { refusal } from "../refusal.ts";

describe("povertyRates", () => {
  // households, poor, near-poor, the printed rates of poor, near-poor and both (null where none was printed).
  test.each<[number, number, number, string | null, string, string | null, string]>([
    [24945432, 1304001, 1234465, "5.23", "4.95", null, "the nation 2018, QĐ 1052/QĐ-LĐTBXH"],
    [436310, 33147, 8204, "7.60", "1.88", null, "Quảng Nam 6/2022, molisa.gov.vn 232840"],
    [
      439300,
      29146,
      8673,
      null,
      "1.97",
      "8.61",
      "Quảng Nam 2022, where the sum of rounded rates 8,60 was printed",
    ],
    [506184, 8112, 16113, "1.60", "3.18", null, "Tiền Giang 2021, QĐ 13 of 05/01/2022"],
    [12549, 610, 288, "4.86", "2.30", null, "Tân Phú Đông 2021, baoapbac.vn 941954"],
    [72166, 734, 1267, "1.02", "1.76", null, "Mỹ Tho 2021, baoapbac.vn 941954"],
    [337000, 6621, 12203, "1.96", "3.62", null, "Bình Thuận 2023, a total that both printed rates allow"],
  ])("of %i households", (households, poor, nearPoor, poorRate, nearPoorRate, both) => {
    const rates = povertyRates(deepFreeze({ households, poor, nearPoor }));
    if (poorRate !== null) expect(rates.poor.percent.toFixed(2)).toBe(poorRate);
    if (nearPoorRate !== null) expect(rates.nearPoor?.percent.toFixed(2)).toBe(nearPoorRate);
    if (both !== null) expect(rates.multidimensional?.percent.toFixed(2)).toBe(both);
  });

  test("leaves out what was not counted", () => {
    const rates = povertyRates({ households: 318323, poor: 35683 });
    expect(Object.keys(rates)).toEqual(["kind", "poor"]);
    expect(povertyRates({ households: 4, poor: 1, nearPoor: undefined })).toEqual(
      povertyRates({ households: 4, poor: 1 }),
    );
    expect(Object.isFrozen(rates)).toBe(true);
  });

  test("takes printed counts, and leaves other fields of a row alone", () => {
    const row = { province: "Bình Thuận", households: 337000, poor: parseFigure("6.621 hộ") };
    expect(povertyRates(row).poor.percent.toFixed(2)).toBe("1.96");
  });

  test("allows all households to be poor, and none", () => {
    expect(povertyRates({ households: 3, poor: 2, nearPoor: 1 }).multidimensional?.percent.toFixed()).toBe(
      "100",
    );
    expect(povertyRates({ households: 3, poor: 0, nearPoor: 0 }).multidimensional?.percent.toFixed()).toBe(
      "0",
    );
  });

  test.each([
    [{ households: 10, poor: 11 }, "PART_EXCEEDS_WHOLE"],
    [{ households: 10, poor: 6, nearPoor: 5 }, "PART_EXCEEDS_WHOLE"],
    [{ households: 0, poor: 0 }, "RATE_OVER_ZERO"],
    [{ households: 10, poor: -1 }, "COUNT_INVALID"],
    [{ households: 10, poor: 1.5 }, "COUNT_INVALID"],
    [{ households: 10.5, poor: 1 }, "COUNT_INVALID"],
    [{ households: 10, poor: 1, nearPoor: "x" }, "NUMBER_NOT_PLAIN"],
    [{ households: 10, poor: 1, nearPoor: null }, "NUMBER_WRONG_TYPE"],
    [{ poor: 1 }, "NUMBER_WRONG_TYPE"],
    [{ households: parseFigure("10 hộ"), poor: parseFigure("2 người") }, "UNIT_MISMATCH"],
    [{ households: 100, poor: parseFigure("hơn 20 hộ") }, "FIGURE_QUALIFIED"],
    [null, "ARGUMENT_INVALID"],
    [[10, 1], "ARGUMENT_INVALID"],
    ["10", "ARGUMENT_INVALID"],
  ])("refuses %o", (counts, code) => {
    expect(refusal(() => povertyRates(counts as never)).code).toBe(code);
  });
});
