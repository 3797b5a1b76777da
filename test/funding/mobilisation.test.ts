import { describe, expect, test } from "vitest";
import { type MobilisationInput, mobilisation, parseFigure, parsePair } from "../../src/index.ts";
import { deepFreeze } from "../deep-freeze.ts";
import { refusal } from "../refusal.ts";
import { percentOf } from "./percent-of.ts";

describe("mobilisation", () => {
  // raised, target, the printed attainment, places: the Fund for the Poor.
  test.each([
    ["22.733", "9.5", "239.3", 1, "Bình Thuận 2023, all levels, tỷ"],
    ["8.860", "2.2", "402.73", 2, "Bình Thuận 2023, province"],
    ["13.873", "7.3", "190.04", 2, "Bình Thuận 2023, districts and communes"],
    ["11.627", "8", "145.3", 1, "Bình Thuận 2017, all levels, binhthuancpv.org.vn 23068"],
    ["3.154", "1.5", "210", 0, "Bình Thuận 2017, province"],
    ["8.472", "6.5", "130.3", 1, "Bình Thuận 2017, districts and communes ('hơn')"],
    ["14714669968", "9500000000", "154.9", 1, "Bình Thuận 2019, đồng, ubmttqvn.binhthuan.dcs.vn 201185"],
    ["5299856928", "2200000000", "240.9", 1, "Bình Thuận 2019, province"],
    ["9414813040", "7300000000", "128.97", 2, "Bình Thuận 2019, districts and communes"],
  ])("%s of %s is %s %%", (raised, target, printed, places) => {
    expect(percentOf(mobilisation(deepFreeze({ target, raised })).attainment, places)).toBe(printed);
  });

  test("reads the pair of a report, one side in đồng and the other in tỷ", () => {
    const { part, whole } = parsePair("14.714.669.968/9,5 tỷ đồng");
    const fund = mobilisation({ target: whole, raised: part });
    expect(percentOf(fund.attainment, 1)).toBe("154.9");
    expect(fund.surplus.toFixed()).toBe("5214669968");
  });

  test("says what was raised beyond the goal, or is short of it", () => {
    const over = mobilisation({ target: "9.5", raised: "22.733" });
    expect([over.surplus.toFixed(), over.shortfall.toFixed()]).toEqual(["13.233", "0"]);
    const under = mobilisation({ target: "9.5", raised: 9 });
    expect([under.surplus.toFixed(), under.shortfall.toFixed()]).toEqual(["0", "0.5"]);
    const even = mobilisation({ target: "9.5", raised: "9.50" });
    expect([even.surplus.toFixed(), even.shortfall.toFixed()]).toEqual(["0", "0"]);
  });

  test("without a goal is a state, and hides no money", () => {
    const fund = mobilisation({ target: 0, raised: 3 });
    expect(fund.attainment).toBe("no-target");
    expect(fund.surplus.toFixed()).toBe("3");
  });

  test("keeps promises apart from money received, as Bắc Ninh 2018 does", () => {
    // More than 3 tỷ pledged, 1,7 tỷ on the account of the fund.
    const fund = mobilisation({ target: 4, raised: "1.7", pledged: 3 });
    expect(percentOf(fund.attainment, 1)).toBe("42.5");
    expect(fund.pledged?.toFixed()).toBe("3");
    expect(fund.pledgedNotRaised?.toFixed()).toBe("1.3");
    expect(mobilisation({ target: 4, raised: 5, pledged: 3 }).pledgedNotRaised?.toFixed()).toBe("0");
    expect(Object.keys(mobilisation({ target: 4, raised: 5 }))).not.toContain("pledged");
  });

  test("is frozen, and names its kind", () => {
    const fund = mobilisation({ target: 1, raised: 1, pledged: 1 });
    expect(Object.isFrozen(fund)).toBe(true);
    expect(fund.kind).toBe("mobilisation");
  });

  test.each([
    [{ target: -1, raised: 1 }, "AMOUNT_NEGATIVE"],
    [{ target: 1, raised: -1 }, "AMOUNT_NEGATIVE"],
    [{ target: 1, raised: 1, pledged: -1 }, "AMOUNT_NEGATIVE"],
    [{ target: 1, raised: 1, pledged: null }, "NUMBER_WRONG_TYPE"],
    [{ target: parseFigure("9,5 tỷ đồng"), raised: "14714669968" }, "UNIT_MISMATCH"],
    [{ target: 9, raised: 8, pledged: parseFigure("3 tỷ đồng") }, "UNIT_MISMATCH"],
    [{ target: 0, raised: parseFigure("1 tỷ đồng"), pledged: 3 }, "UNIT_MISMATCH"],
    [{ target: parseFigure("150 căn nhà"), raised: parseFigure("138 căn nhà") }, "UNIT_MISMATCH"],
    [{ target: parseFigure("12 tỷ đồng"), raised: parseFigure("gần 16 tỷ đồng") }, "FIGURE_QUALIFIED"],
    [{ target: 1 }, "NUMBER_WRONG_TYPE"],
    [undefined, "ARGUMENT_INVALID"],
  ])("refuses %o", (line, code) => {
    expect(refusal(() => mobilisation(line as MobilisationInput)).code).toBe(code);
  });
});
