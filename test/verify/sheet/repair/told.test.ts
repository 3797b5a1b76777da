/** What is told of a conflict: for its figures what would fit, and what may have been meant, the likeliest first. */
import { describe, expect, test } from "vitest";
import type { SheetRelation } from "../../../../src/index.ts";
import { figuresToTry } from "../../../../src/verify/sheet/repair/figures-to-try.ts";
import { fitsOf, stepsToFit } from "../../../../src/verify/sheet/repair/fits.ts";
import { hypothesesFor, showHypothesis } from "../../../../src/verify/sheet/repair/hypotheses.ts";
import type { Setting } from "../../../../src/verify/sheet/repair/setting.ts";
import { share, sum, type Texts } from "../find/sheets.ts";
import { placeIn, settingWith } from "./settings.ts";

const upTo = (count: number): number[] => Array.from({ length: count }, (_, at) => at);
const fits = (setting: Setting, conflict = 0) =>
  fitsOf(setting, conflict).map(({ figure, nearest, agrees }) => [figure, nearest, agrees]);

describe("the figures of a conflict that are looked at", () => {
  const tried = (figures: readonly number[], ...results: readonly (number | null)[]): readonly number[] => {
    const relations = results.map((printed) => ({ claim: printed === null ? null : { printed } }));
    return figuresToTry({ compiled: { relations } } as never, {
      figures,
      relations: [...relations.keys()],
      proved: true,
    });
  };
  test("are all up to five hundred, in their order", () => {
    const backwards = upTo(500).reverse();
    expect(tried(backwards, 7)).toEqual(backwards);
  });

  test("are as many of more as the time allows, results first, and then in the order of the sheet", () => {
    expect(tried(upTo(501))).toEqual(upTo(499));
    expect(tried(upTo(501), 3)).toEqual(upTo(499));
    expect(tried(upTo(501).reverse(), 3, 2)).toEqual([2, 3, ...upTo(501).slice(4)]);
    expect(tried(upTo(1000), 999, null, 998)).toEqual([...upTo(248), 998, 999]);
  });

  test("is one of very many", () => {
    expect(tried(upTo(300_000))).toEqual([0]);
  });
});

describe("what would fit a figure", () => {
  const counts = { a: "10 households", b: "20 households", c: "40 households" };
  const oneSum = settingWith(counts, [sum("a", "b", "c")], [0]);

  test("takes four steps for each figure beside each", () => {
    expect(stepsToFit(oneSum.bench, oneSum.conflicts[0] as Setting["conflicts"][number])).toBe(36);
  });

  test("is the one print that others leave it", () => {
    expect(fits(oneSum)).toEqual([
      ["a", "20 households", true],
      ["b", "30 households", true],
      ["c", "30 households", true],
    ]);
  });

  test("is what relations outside of the conflict leave of it", () => {
    const rates = { a: "10.00%", b: "20%", c: "40.00%" };
    expect(fits(settingWith(rates, [sum("a", "b", "c")], [0]))[0]).toEqual(["a", "20.00%", true]);
    const finer = settingWith(
      { ...rates, d: "20.40%" },
      [sum("a", "b", "c"), { kind: "same", figures: ["b", "d"] }],
      [0],
    );
    expect(fits(finer)[0]).toEqual(["a", "19.60%", true]);
  });

  test("does not agree with the rest of the sheet where that leaves none of it", () => {
    const firm = settingWith(
      { ...counts, d: "9 households", e: "1 households" },
      [sum("a", "b", "c"), sum("d", "e", "a")],
      [0],
    );
    expect(fits(firm)).toEqual([
      ["a", "20 households", false],
      ["b", "30 households", true],
      ["c", "30 households", true],
    ]);
  });

  test("is one that several conflicts allow, or else the one at hand", () => {
    const both = (e: string, more: Texts = {}, ...relations: readonly SheetRelation[]): Setting =>
      settingWith(
        { a: "10.0%", b: "20%", c: "40%", d: "5.0%", e, ...more },
        [sum("a", "b", "c"), sum("a", "d", "e"), ...relations],
        [0],
        [1],
      );
    // 19.1 to 20.9 by the first, and 20.4 by the second.
    expect(fits(both("25.4%"))[0]).toEqual(["a", "20.4%", true]);
    expect(fits(both("45.4%"))[0]).toEqual(["a", "20.0%", true]);
    const firm = both("25.4%", { f: "4.0%", g: "6.0%" }, sum("f", "g", "a"));
    expect(fits(firm)[0]).toEqual(["a", "20.0%", false]);
  });

  test("is nothing where the others contradict each other, or no print fits", () => {
    const apart = settingWith(
      { ...counts, d: "1 households" },
      [sum("a", "b", "c"), { kind: "same", figures: ["c", "d"] }],
      [0, 1],
    );
    // Without the print of c, the others say 30 of it, and 1.
    expect(fits(apart)).toEqual([
      ["a", null, true],
      ["b", null, true],
      ["d", null, true],
    ]);
    const thousand = { text: "3 thousand households", exact: true };
    const exact = settingWith(
      { a: "1500 households", b: "1700 households", c: thousand },
      [sum("a", "b", "c")],
      [0],
    );
    expect(fits(exact)[2]).toEqual(["c", null, true]);
    const short = settingWith({ ...counts, a: "60 households" }, [sum("a", "b", "c")], [0]);
    expect(fits(short)).toEqual([
      ["a", "20 households", true],
      ["c", "80 households", true],
    ]);
  });

  test("may be less than nothing, but no amount of money", () => {
    const less = (unit: string) =>
      fits(
        settingWith({ a: `1.0 ${unit}`, b: `5.0 ${unit}`, c: `2.0 ${unit}` }, [sum("a", "b", "c")], [0]),
      )[0];
    expect(less("percentage points")).toEqual(["a", "-3.0 percentage points", true]);
    expect(less("million VND")).toEqual(["a", null, true]);
    const owed = settingWith(
      { a: "-1.0 million VND", b: "5.0 million VND", c: "2.0 million VND" },
      [sum("a", "b", "c")],
      [0],
    );
    expect(fits(owed)[0]).toEqual(["a", "-3.0 million VND", true]);
  });
});

describe("a conflict of more figures than can be looked at one by one", () => {
  test("tells what the others and the rest leave each, without a step of the search", () => {
    const parts = upTo(40).map((at) => `f${at}`);
    const counts = Object.fromEntries(parts.map((id) => [id, "2 households"]));
    const { bench, ...rest } = settingWith(
      { ...counts, t: "7 households", x: "3 households", y: "4 households" },
      [sum(...parts, "t"), sum("x", "y", "t")],
      [0],
    );
    const total = fitsOf({ ...rest, bench: { ...bench, effort: { left: 0 } } }, 0).at(-1);
    expect([total?.figure, total?.values.lower?.toFixed(), total?.values.upper?.toFixed()]).toEqual([
      "t",
      "80",
      "80",
    ]);
    expect([total?.nearest, total?.agrees]).toEqual([null, false]);
  });

  // 41 pairs of prints of one number, one after another, so that the first is far from the last.
  const ids = upTo(42).map((at) => `p${at}`);
  const texts = Object.fromEntries(ids.map((id) => [id, "50 thousand households"]));
  const pairs = upTo(41).map((at): SheetRelation => ({ kind: "same", figures: [`p${at}`, `p${at + 1}`] }));
  const ends = { p0: "49710 households", p41: "49.8 thousand households", q: "49760 households" };
  const beside: SheetRelation = { kind: "same", figures: ["p41", "q"] };
  const setting = settingWith({ ...texts, ...ends }, [...pairs, beside], upTo(41));

  test("tells of each what all the others leave it, and the print that the rest of the sheet leaves", () => {
    const [first] = fitsOf(setting, 0);
    expect([first?.figure, first?.nearest]).toEqual(["p0", "49760 households"]);
    expect([first?.values.lower?.toFixed(), first?.values.upper?.toFixed()]).toEqual(["49750", "49849"]);
  });

  test("tells what was meant by what they leave", () => {
    const [first] = hypothesesFor(setting)(0).map((tried) => showHypothesis(setting, tried));
    expect(first).toMatchObject({ kind: "digit-changed", figure: "p0", meant: "49760 households" });
    expect([first?.allowed.lower?.toFixed(), first?.allowed.upper?.toFixed()]).toEqual(["49760", "49760"]);
  });
});

describe("what may have been meant", () => {
  const told = (setting: Setting, conflict = 0) =>
    hypothesesFor(setting)(conflict).map(
      ({ candidate: { kind, figure, meant }, resolves }) =>
        `${kind} ${setting.bench.compiled.entries[figure]?.id}: ${meant} for ${resolves.join(" ")}`,
    );

  test("is told of twelve slips at most", () => {
    const texts = { a: "124%", b: "235%", c: "346%", d: "417%", e: "528%", f: "639%", g: "3 thousand %" };
    const many = settingWith(texts, [sum(...Object.keys(texts))], [0]);
    expect(told(many)).toHaveLength(12);
  });

  test("is, of as many conflicts resolved, first what strains the others less", () => {
    // 22 for 12 leaves the second sum wrong, in which the other two do not stand.
    const setting = settingWith(
      { a: "12 households", b: "13 households", c: "35 households", d: "5 households", e: "7 households" },
      [sum("a", "b", "c"), sum("a", "d", "e")],
      [0],
      [1],
    );
    expect(told(setting)).toEqual([
      "digit-changed b: 23 households for 0",
      "digit-changed c: 25 households for 0",
      "digit-changed a: 22 households for 0",
    ]);
  });

  test("is none that leaves the conflict as it is", () => {
    const whole = (text: string, period: string) =>
      ({ text, unit: "household", measures: "all", period }) as const;
    const texts = {
      a: "10 households",
      b: whole("50", "2018"),
      x: whole("40", "2017"),
      r: "25%",
      p: "1%",
      q: "2%",
    };
    const kinds = (...relations: readonly SheetRelation[]) =>
      told(settingWith(texts, relations, [...relations.keys()]));
    expect(kinds(share("a", "b", "r"))).toContain("another-period r: null for 0");
    expect(kinds(share("a", "b", "r"), sum("p", "q", "r"))).toEqual([]);
  });

  test("is looked for among the eighty likeliest slips", () => {
    // The last part stands in another sum as well; there are as many digits exchanged as parts, and thrice as many
    // changed.
    const first = (parts: number, total: string) => {
      const ids = upTo(parts).map((at) => `f${at}`);
      const texts = { ...Object.fromEntries(ids.map((id) => [id, "14%"])), t: total, x: "5%", y: "39%" };
      return told(settingWith(texts, [sum(...ids, "t"), sum(`f${parts - 1}`, "x", "y")], [0], [1]))[0];
    };
    expect(first(10, "160%")).toBe("digit-changed f9: 34% for 0 1");
    expect(first(24, "352%")).toBe("digits-exchanged f0: 41% for 0");
  });

  test("is plain data, of nothing but what its kind tells", () => {
    const setting = settingWith(
      { a: "12 households", b: "14 households", c: "35 households" },
      [sum("a", "b", "c")],
      [0],
    );
    const [first] = hypothesesFor(setting)(0).map((tried) => showHypothesis(setting, tried));
    expect(Object.keys(first as object)).toEqual([
      "kind",
      "figure",
      "printed",
      "meant",
      "allowed",
      "resolves",
    ]);
    expect(Object.isFrozen(first) && Object.isFrozen(first?.resolves)).toBe(true);
    expect(placeIn(setting, first?.figure as string)).toBe(0);
  });
});
