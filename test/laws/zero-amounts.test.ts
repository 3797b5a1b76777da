/** Zero, however it is written, is an answer of its own or a named refusal in every check; never NaN. */
import {
  checkTarget,
  type DecimalInput,
  decimal,
  disbursement,
  householdFlows,
  impliedTotal,
  isFigure,
  isPovertyError,
  mobilisation,
  parseFigure,
  parseTarget,
  povertyRates,
  type Quantity,
  rate,
  rateChange,
  summariseDisbursements,
  summariseMobilisation,
  verifyDifference,
  verifyProduct,
  verifyRatio,
  verifySum,
} from "poverty-indicators";
import { describe, expect, test } from "vitest";

const plain: readonly DecimalInput[] = [0, -0, 0n, "0", "-0", "0.000", "-0.0", decimal(0), decimal("-0")];
const percent: readonly Quantity[] = [...plain, parseFigure("0%"), parseFigure("0,00%", { locale: "vi" })];
const households: readonly Quantity[] = [...plain, parseFigure("0 hộ", { locale: "vi" })];
const money: readonly Quantity[] = [
  ...plain,
  parseFigure("0 đồng", { locale: "vi" }),
  parseFigure("0 tỷ đồng", { locale: "vi" }),
];

const code = (act: () => unknown): string => {
  try {
    act();
    return "no refusal";
  } catch (error) {
    return isPovertyError(error) ? error.code : String(error);
  }
};
const name = (zero: Quantity): string =>
  typeof zero === "object" && "text" in zero ? zero.text : `${typeof zero} ${String(zero)}`;
const named = (zeros: readonly Quantity[]): (readonly [string, Quantity])[] =>
  zeros.map((zero) => [name(zero), zero]);

describe.each(named(money))("money of %s", (_, zero) => {
  test("is no plan, no target, and nothing disbursed or raised", () => {
    const none = disbursement({ plan: zero, disbursed: zero });
    expect([none.ratio, none.undisbursed.toFixed(), none.overDisbursed.toFixed()]).toEqual([
      "no-plan",
      "0",
      "0",
    ]);
    const untouched = disbursement({
      plan: isFigure(zero) ? parseFigure("5 đồng", { locale: "vi" }) : 5,
      disbursed: zero,
    });
    expect(untouched.ratio).toMatchObject({ kind: "rate" });
    expect(untouched.undisbursed.toFixed()).toBe("5");
    expect(mobilisation({ target: zero, raised: zero }).attainment).toBe("no-target");
    expect(mobilisation({ target: zero, raised: zero }).surplus.toFixed()).toBe("0");
    const lines = [{ plan: zero, disbursed: zero, place: "x" }];
    expect(summariseDisbursements(lines, { by: "place" }).total.ratio).toBe("no-plan");
    const funds = [{ target: zero, raised: zero, place: "x" }];
    expect(summariseMobilisation(funds, { by: "place" }).total.attainment).toBe("no-target");
  });
});

describe.each(named(households))("a count of %s", (_, zero) => {
  test("has a rate as part, and is refused as whole", () => {
    expect(povertyRates({ households: 10, poor: zero, nearPoor: zero }).poor.percent.toFixed()).toBe("0");
    expect(code(() => povertyRates({ households: zero, poor: zero }))).toBe("RATE_OVER_ZERO");
    expect(rate(zero, 4).percent.toFixed()).toBe("0");
    expect(code(() => rate(4, zero))).toBe("RATE_OVER_ZERO");
    expect(code(() => rate(zero, zero))).toBe("RATE_OVER_ZERO");
    expect(householdFlows({ opening: zero, escaped: zero }).closing.toFixed()).toBe("0");
  });

  test("adds up, subtracts and multiplies", () => {
    expect(verifySum({ parts: [zero, zero], total: zero }).outcome).toBe("consistent");
    expect(verifySum({ parts: [zero, 1], total: zero }).outcome).toBe("inconsistent");
    expect(verifyDifference({ from: 3, to: 3, printed: zero }).outcome).toBe("consistent");
    expect(verifyProduct({ factors: [zero, 7], printed: zero }).outcome).toBe("consistent");
    expect(code(() => verifyRatio({ part: zero, whole: zero, printed: "0" }))).toBe("RATE_OVER_ZERO");
    expect(verifyRatio({ part: zero, whole: 7, printed: "0" }).outcome).toBe("consistent");
  });
});

describe.each(named(percent))("%s per cent", (_, zero) => {
  test("changes by points, and by no relative change where it is the start", () => {
    expect(rateChange({ from: zero, to: zero })).toMatchObject({ direction: "none" });
    expect(rateChange({ from: zero, to: zero }).points.toFixed()).toBe("0");
    expect(rateChange({ from: zero, to: "1" }).relativePercent ?? null).toBeNull();
    expect(rateChange({ from: "1", to: zero }).relativePercent?.toFixed()).toBe("-100");
  });

  test("meets no target of a fall, and is the whole of a share of nothing", () => {
    const target = parseTarget("1 - 1,5%/năm", { locale: "vi" });
    expect(checkTarget(target, zero).outcome).toBe("missed");
    const { outcome, total } = impliedTotal([{ count: 0, printed: zero }]);
    expect(outcome).toBe("consistent");
    // Of any total but none.
    expect(total?.lower?.toFixed()).toBe("1");
  });
});
