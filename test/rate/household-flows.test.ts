import { Decimal as AppDecimal } from "decimal.js";
import { describe, expect, test } from "vitest";
import { type HouseholdFlowsInput, householdFlows, parseFigure } from "../../src/index.ts";
import { deepFreeze } from "../deep-freeze.ts";
import { refusal } from "../refusal.ts";

// The nation in 2018, from QĐ 1052/QĐ-LĐTBXH of 29/7/2019.
const nation2018 = deepFreeze({
  opening: 1642489,
  escaped: 424169,
  relapsed: 10087,
  newlyPoor: 75594,
  closing: 1304001,
});
const householdsAtClosing2018 = 24945432;

describe("householdFlows", () => {
  test("closes for the nation in 2018", () => {
    const flows = householdFlows(nation2018);
    expect(flows.closing.toFixed()).toBe("1304001");
    expect(flows.closingGiven?.toFixed()).toBe("1304001");
    expect(flows.discrepancy?.toFixed()).toBe("0");
    expect(flows.closes).toBe(true);
    expect(flows.because).toBe("1642489 - 424169 + 10087 + 75594 = 1304001, as given");
    expect(flows.escapeRate).toBeUndefined();
  });

  test("prints the escape rate of 2018 over the households at its start, and not at its end", () => {
    // 1,73 % was printed; that takes 24,447,782 to 24,589,507 households, and the year ended with 24,945,432.
    for (const opening of [24447782, 24500000, 24589507]) {
      const { escapeRate } = householdFlows({ ...nation2018, households: { opening } });
      expect(escapeRate?.of).toBe("households-at-opening");
      expect(escapeRate?.rate.percent.toFixed(2)).toBe("1.73");
    }
    const atClosing = householdFlows({ ...nation2018, households: { opening: householdsAtClosing2018 } });
    expect(atClosing.escapeRate?.rate.percent.toFixed(2)).toBe("1.70");
  });

  test("prints the relapse rate of 2018 over the households at its end", () => {
    const flows = householdFlows({ ...nation2018, households: { closing: householdsAtClosing2018 } });
    expect(flows.relapseRate).toMatchObject({ of: "households-at-closing" });
    expect(flows.relapseRate?.rate.percent.toFixed(2)).toBe("0.04");
    expect(flows.newPoorRate?.rate.percent.toFixed(2)).toBe("0.30");
    expect(flows.escapeRate).toBeUndefined();
  });

  test("uses two denominators in one table, as Sơn La 2018 does", () => {
    // 71,798 poor are 25,42 % of 282,398 to 282,502 households at the end; 16,067 escapes were printed 5,78 %.
    const flows = householdFlows({
      opening: 71798 + 16067 - 1345 - 5260,
      escaped: 16067,
      relapsed: 1345,
      newlyPoor: 5260,
      closing: 71798,
      households: { opening: 278000, closing: 282450 },
    });
    expect(flows.closes).toBe(true);
    expect(flows.escapeRate?.rate.percent.toFixed(2)).toBe("5.78");
    expect(flows.newPoorRate?.rate.percent.toFixed(2)).toBe("1.86");
    expect(flows.relapseRate?.rate.percent.toFixed(2)).toBe("0.48");
  });

  test("reports a closing count that does not follow, without refusing it", () => {
    const flows = householdFlows({ ...nation2018, closing: 1304000 });
    expect(flows.closes).toBe(false);
    expect(flows.discrepancy?.toFixed()).toBe("-1");
    expect(flows.closing.toFixed()).toBe("1304001");
    expect(flows.because).toBe("1642489 - 424169 + 10087 + 75594 = 1304001, but 1304000 was given");
  });

  test("says nothing of closing when no closing count was given", () => {
    const flows = householdFlows({ opening: 10, escaped: 3 });
    expect(flows.closing.toFixed()).toBe("7");
    expect(Object.keys(flows)).not.toContain("closes");
    expect(flows.because).toBe("10 - 3 + 0 + 0 = 7");
  });

  test("keeps the ways out of poverty apart, as Ninh Thuận 2022 does", () => {
    // Báo cáo 320/BC-UBND of 28/11/2022: 3,507 = 1,833 to near-poor + 1,630 out of both + 44 died, moved or merged.
    const flows = householdFlows(
      deepFreeze({ opening: 14000, escaped: { toNearPoor: 1833, entirely: 1630, administrative: 44 } }),
    );
    expect(flows.escaped.toFixed()).toBe("3507");
    expect(flows.exits?.administrative.toFixed()).toBe("44");
    expect(flows.exits?.improved.toFixed()).toBe("3463");
    expect(flows.exits?.intoPoor.toFixed()).toBe("0");
    expect(flows.closing.toFixed()).toBe("10493");
  });

  test("keeps falls from near-poor into poor apart from escapes", () => {
    // The same report: 5,295 = 81 fell into poverty + 5,187 out of both + 27 died, moved or merged.
    const flows = householdFlows({
      opening: 15000,
      escaped: { intoPoor: 81, entirely: 5187, administrative: 27 },
    });
    expect(flows.escaped.toFixed()).toBe("5295");
    expect(flows.exits?.intoPoor.toFixed()).toBe("81");
    expect(flows.exits?.improved.toFixed()).toBe("5187");
  });

  test("takes figures and decimals of other copies as counts", () => {
    const flows = householdFlows({ opening: parseFigure("16.067 hộ"), escaped: new AppDecimal(67) });
    expect(flows.closing.toFixed()).toBe("16000");
    expect(flows.exits).toBeUndefined();
    expect(householdFlows({ opening: 100, escaped: parseFigure("67 hộ") }).closing.toFixed()).toBe("33");
    const apart = householdFlows({ opening: 20, escaped: { entirely: parseFigure("05 hộ") } });
    expect(apart.escaped.toFixed()).toBe("5");
  });

  test("is frozen, its parts too", () => {
    const flows = householdFlows({
      opening: 9,
      escaped: { entirely: 1 },
      households: { opening: 90, closing: 91 },
    });
    for (const part of [flows, flows.exits, flows.escapeRate, flows.relapseRate, flows.newPoorRate]) {
      expect(Object.isFrozen(part)).toBe(true);
    }
  });

  test.each([
    [{ opening: 5, escaped: 6 }, "PART_EXCEEDS_WHOLE"],
    [{ opening: 5, escaped: 1, households: { opening: 4 } }, "PART_EXCEEDS_WHOLE"],
    [{ opening: 5, escaped: 1, newlyPoor: 9, households: { closing: 12 } }, "PART_EXCEEDS_WHOLE"],
    [{ opening: 0, escaped: 0, households: { opening: 0 } }, "RATE_OVER_ZERO"],
    [{ opening: -5, escaped: 0 }, "COUNT_INVALID"],
    [{ opening: 5, escaped: 0.5 }, "COUNT_INVALID"],
    [{ opening: 5, escaped: 1, closing: 3.5 }, "COUNT_INVALID"],
    [{ opening: 5, escaped: 1, relapsed: -1 }, "COUNT_INVALID"],
    [{ opening: 5, escaped: 1, newlyPoor: "many" }, "NUMBER_NOT_PLAIN"],
    [{ opening: 5, escaped: 1, households: 100 }, "ARGUMENT_INVALID"],
    [{ opening: 5, escaped: {} }, "ARGUMENT_INVALID"],
    [{ opening: 5, escaped: { moved: 1 } }, "ARGUMENT_INVALID"],
    [{ opening: 5, escaped: { toNearPoor: 1, intoPoor: 1 } }, "ARGUMENT_INVALID"],
    [{ opening: 5, escaped: new Date(0) }, "ARGUMENT_INVALID"],
    [{ opening: 5 }, "NUMBER_WRONG_TYPE"],
    [{ opening: 5, escaped: null }, "NUMBER_WRONG_TYPE"],
    [{ opening: 5, escaped: [1] }, "ARGUMENT_INVALID"],
    [{ opening: 5, escaped: { entirely: -1 } }, "COUNT_INVALID"],
    [{ opening: parseFigure("gần 500 hộ"), escaped: 1 }, "FIGURE_QUALIFIED"],
    [7, "ARGUMENT_INVALID"],
  ])("refuses %o", (input, code) => {
    expect(refusal(() => householdFlows(input as HouseholdFlowsInput)).code).toBe(code);
  });
});
