import { describe, expect, test } from "vitest";
import { type DisbursementInput, disbursement, parseFigure } from "../../src/index.ts";
import { deepFreeze } from "../deep-freeze.ts";
import { refusal } from "../refusal.ts";
import { percentOf } from "./percent-of.ts";

describe("disbursement", () => {
  // disbursed, plan, the printed ratio, places, where it was published.
  test.each([
    ["15.636", "86.687", "18", 0, "Bình Thuận 2023, all capital, tỷ"],
    ["7.750", "25.203", "30.75", 2, "Bình Thuận 2023, carried over from 2022, tỷ"],
    ["7.886", "59.440", "13.27", 2, "Bình Thuận 2023, capital of the year; 13,26 was printed, cut off"],
    ["712115", "1239405", "57.46", 2, "Quảng Nam 2021-2023, triệu, nid 31765"],
    ["532757", "870945", "61.17", 2, "Quảng Nam 2021-2023, investment"],
    ["409.17", "1025.94", "39.9", 1, "the nation, end of August 2025, vietnamplus.vn 330201"],
    ["434", "1090.86", "39.79", 2, "the nation, end of August 2025, with carried-over capital"],
    ["6225.657", "10647.981", "58.47", 2, "three programmes to 31/8/2023, carried over, kontum.gov.vn 48648"],
    ["253", "2448", "10.33", 2, "Cao Bằng to 20/5/2023, where 10,56 was printed of 'gần 253'"],
  ])("%s of %s is %s %%", (disbursed, plan, printed, places) => {
    expect(percentOf(disbursement(deepFreeze({ plan, disbursed })).ratio, places)).toBe(printed);
  });

  test("says what is left", () => {
    const line = disbursement({ plan: "59.440", disbursed: "7.886" });
    expect(line.undisbursed.toFixed()).toBe("51.554");
    expect(line.overDisbursed.toFixed()).toBe("0");
  });

  test("reports what went beyond the plan", () => {
    const line = disbursement({ plan: "1.5", disbursed: 2 });
    expect(percentOf(line.ratio, 2)).toBe("133.33");
    expect(line.undisbursed.toFixed()).toBe("0");
    expect(line.overDisbursed.toFixed()).toBe("0.5");
  });

  test("of no plan is a state, and hides no money", () => {
    expect(disbursement({ plan: 0, disbursed: 0 })).toMatchObject({ ratio: "no-plan" });
    const line = disbursement({ plan: "0.00", disbursed: 7 });
    expect(line.ratio).toBe("no-plan");
    expect(line.overDisbursed.toFixed()).toBe("7");
    expect(line.undisbursed.toFixed()).toBe("0");
  });

  test("of nothing disbursed is zero, without a sign", () => {
    const line = disbursement({ plan: 5, disbursed: "-0" });
    expect(JSON.stringify(line)).toBe(
      '{"kind":"disbursement","plan":"5","disbursed":"0","ratio":{"kind":"rate","percent":"0"},' +
        '"undisbursed":"5","overDisbursed":"0"}',
    );
  });

  test("keeps every digit of amounts", () => {
    const line = disbursement({ plan: `1${"0".repeat(60)}`, disbursed: `0.${"0".repeat(60)}1` });
    expect(line.undisbursed.toFixed()).toBe(`${"9".repeat(60)}.${"9".repeat(61)}`);
  });

  test("takes figures of money, whatever scale they are printed in, in đồng", () => {
    const line = disbursement({ plan: parseFigure("1,2 tỷ đồng"), disbursed: parseFigure("300 triệu đồng") });
    expect(percentOf(line.ratio, 0)).toBe("25");
    expect(line.undisbursed.toFixed()).toBe("900000000");
    expect(disbursement({ plan: parseFigure("1,2 tỷ đồng"), disbursed: 0 }).undisbursed.toFixed()).toBe(
      "1200000000",
    );
  });

  test("is frozen", () => {
    const line = disbursement({ plan: 2, disbursed: 1 });
    expect(Object.isFrozen(line)).toBe(true);
    expect(Object.isFrozen(line.ratio)).toBe(true);
    expect(line.kind).toBe("disbursement");
  });

  test.each([
    [{ plan: -1, disbursed: 0 }, "AMOUNT_NEGATIVE"],
    [{ plan: 1, disbursed: "-0.001" }, "AMOUNT_NEGATIVE"],
    [{ plan: 1 }, "NUMBER_WRONG_TYPE"],
    [{ plan: null, disbursed: 1 }, "NUMBER_WRONG_TYPE"],
    [{ plan: Number.POSITIVE_INFINITY, disbursed: 1 }, "NUMBER_NOT_FINITE"],
    [{ plan: "22,733", disbursed: 1 }, "NUMBER_NOT_PLAIN"],
    [{ plan: parseFigure("2 tỷ đồng"), disbursed: 1 }, "UNIT_MISMATCH"],
    [{ plan: 2, disbursed: parseFigure("1 tỷ đồng") }, "UNIT_MISMATCH"],
    [{ plan: parseFigure("2 hộ"), disbursed: parseFigure("1 hộ") }, "UNIT_MISMATCH"],
    [{ plan: parseFigure("100%"), disbursed: parseFigure("41%") }, "UNIT_MISMATCH"],
    [{ plan: parseFigure("2 tỷ đồng/năm"), disbursed: parseFigure("1 tỷ đồng") }, "UNIT_MISMATCH"],
    [{ plan: parseFigure("2448 tỷ đồng"), disbursed: parseFigure("gần 253 tỷ đồng") }, "FIGURE_QUALIFIED"],
    [{ plan: { value: 1, places: 0, unit: "vnd", per: 5 }, disbursed: 0 }, "UNIT_UNKNOWN"],
    [[2, 1], "ARGUMENT_INVALID"],
    [null, "ARGUMENT_INVALID"],
  ])("refuses %o", (line, code) => {
    expect(refusal(() => disbursement(line as DisbursementInput)).code).toBe(code);
  });
});
