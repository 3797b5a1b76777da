import {
  impliedTotal,
  parseFigure,
  type Sheet,
  verifyDifference,
  verifyNeighbourhood,
  verifyProduct,
  verifyRatio,
  verifySheet,
  verifySum,
} from "poverty-indicators";
import { describe, expect, test } from "vitest";
import { refusal } from "../refusal.ts";

const half = parseFigure("50%");
const sheet: Sheet = { source: "x", locale: "vi", figures: [{ id: "a", text: "1 hộ" }], relations: [] };

const verifiers: Readonly<Record<string, (options: never) => unknown>> = {
  verifyRatio: (options) => verifyRatio({ part: 1, whole: 2, printed: half }, options),
  verifySum: (options) => verifySum({ parts: [1, 2], total: 3 }, options),
  verifyDifference: (options) => verifyDifference({ from: 1, to: 2, printed: 1 }, options),
  verifyProduct: (options) => verifyProduct({ factors: [1, 2], printed: 2 }, options),
  impliedTotal: (options) => impliedTotal([{ count: 1, printed: half }], options),
  verifySheet: (options) => verifySheet(sheet, options),
};

describe("options", () => {
  test.each(Object.entries(verifiers))(
    "of %s: one with an unknown name is refused by its name",
    (_, verify) => {
      for (const name of ["tolerance", "rounding", "Locale", "__proto__"]) {
        const options = JSON.parse(`{ "${name}": "vi" }`) as never;
        expect(refusal(() => verify(options))).toMatchObject({
          code: "ARGUMENT_INVALID",
          message: `Cannot use the option "${name}": expected locale`,
          received: name,
        });
      }
    },
  );

  test.each(Object.entries(verifiers))("of %s are optional, and so is each of them", (_, verify) => {
    for (const options of [undefined, {}, { locale: undefined }, { locale: "vi" }, { locale: "en" }]) {
      expect(() => verify(options as never)).not.toThrow();
    }
  });

  test("of verifyNeighbourhood: one with an unknown name, and a reach that is none, are refused", () => {
    const act = (options: object): unknown => verifyNeighbourhood(sheet, "a", options as never);
    expect(refusal(() => act({ locale: "vi" })).message).toBe(
      'Cannot use the option "locale": expected reach',
    );
    for (const reach of [0, 1001, 1.5, "3", null, Number.NaN]) {
      expect(refusal(() => act({ reach })).message).toContain("expected a whole number from 1 to 1000");
    }
    expect(() => act({ reach: undefined })).not.toThrow();
  });
});

describe("units that do not fit", () => {
  const of = (text: string) => parseFigure(text, { locale: "vi" });

  test.each<readonly [string, () => unknown, string]>([
    [
      "a ratio that is printed as an amount",
      () => verifyRatio({ part: of("1 hộ"), whole: of("2 hộ"), printed: of("2 tỷ đồng") }),
      'Cannot verify the ratio with "2 tỷ đồng" as a rate: it is in vnd, expected percent or a pure number',
    ],
    [
      "a share that is printed as a count",
      () => impliedTotal([{ count: of("1 hộ"), printed: of("2 hộ") }]),
      'Cannot verify the total of shares with "2 hộ" as a rate: it is in household, expected percent or a pure number',
    ],
    [
      "shares of households and of communes",
      () =>
        impliedTotal([
          { count: of("1 hộ"), printed: half },
          { count: of("1 xã"), printed: half },
        ]),
      'Cannot verify the total of shares of "1 hộ" and "1 xã": one is in household, the other in commune',
    ],
    [
      "a share of households that are communes",
      () => verifyProduct({ factors: [of("50%"), of("10 hộ")], printed: of("5 xã") }),
      'Cannot verify the product: it adds or compares "household" and "commune"',
    ],
  ])("%s", (_, act, message) => {
    expect(refusal(act)).toMatchObject({ code: "UNIT_MISMATCH", message });
  });

  test("a ratio may be a percent, points, or a pure number", () => {
    for (const printed of ["50%", "50 điểm phần trăm", "0,5"]) {
      expect(verifyRatio({ part: of("1 hộ"), whole: of("2 hộ"), printed: of(printed) }).outcome).toBe(
        "consistent",
      );
    }
  });
});
