/** What may have gone wrong with a figure, one kind of slip after another. */
import { describe, expect, test } from "vitest";
import type { HypothesisKind, SheetFigure, SheetRelation } from "../../../../src/index.ts";
import { type Candidate, rankOf } from "../../../../src/verify/sheet/repair/candidate.ts";
import { carried } from "../../../../src/verify/sheet/repair/carried.ts";
import { columnsOf, copied } from "../../../../src/verify/sheet/repair/copied.ts";
import { misprints } from "../../../../src/verify/sheet/repair/misprints.ts";
import { rereadings } from "../../../../src/verify/sheet/repair/rereadings.ts";
import { roundingSlips } from "../../../../src/verify/sheet/repair/rounding-slips.ts";
import type { Setting } from "../../../../src/verify/sheet/repair/setting.ts";
import { share, sum, type Texts } from "../find/sheets.ts";
import { interval, shown } from "../solve/stated.ts";
import { placeIn, settingWith } from "./settings.ts";

const told = (setting: Setting, candidates: readonly Candidate[]): string[] =>
  candidates.map(({ kind, figure, meant, other, otherMeant }) => {
    const { entries } = setting.bench.compiled;
    const beside = other === undefined ? "" : ` by ${entries[other]?.id}`;
    return `${kind} ${entries[figure]?.id}: ${meant}${beside}${otherMeant === undefined ? "" : `: ${otherMeant}`}`;
  });
const onlyFigures = (texts: Texts): Setting => settingWith(texts, []);

describe("a misprint", () => {
  const all = (texts: Texts, allowed: string): readonly Candidate[] =>
    misprints(onlyFigures(texts), 0, interval(allowed));
  const meant = (texts: Texts, allowed: string): string[] =>
    all(texts, allowed).map((one) => `${one.kind}: ${one.meant}`);

  test("is one of those that the others allow", () => {
    expect(meant({ a: "12 households" }, "[20, 22]")).toEqual([
      "digits-exchanged: 21 households",
      "digit-changed: 22 households",
    ]);
    expect(meant({ a: "12 households" }, "[33, 41]")).toEqual([]);
    expect(meant({ a: "nearly 12 households" }, "[20, 22]")).toEqual([]);
  });

  test("gives the figure all that prints as was meant", () => {
    const [, exchanged] = all({ a: "1.2%" }, "[2, 3]") as [Candidate, Candidate];
    expect([exchanged.figure, shown(exchanged.allowed), exchanged.rank]).toEqual([
      0,
      "[2, 3]",
      rankOf("digits-exchanged"),
    ]);
    expect([...exchanged.instead].map(([figure, own]) => [figure, shown(own)])).toEqual([
      [0, "[41/20, 43/20)"],
    ]);
  });

  test("of one kind is told three times at most, nearest to what is likeliest", () => {
    expect(meant({ a: "12 households" }, "[13, 21]")).toEqual([
      "digit-changed: 17 households",
      "digit-changed: 16 households",
      "digit-changed: 18 households",
      "digits-exchanged: 21 households",
    ]);
  });

  test("stands under the likelier kind where two give the same", () => {
    // 0.012 with its mark at another place, and with a zero left out.
    expect(meant({ a: "0.12%", b: "0.345%" }, "[12/1000, 12/1000]")).toEqual(["digit-dropped: 0.012%"]);
    expect(meant({ a: "0.12%", b: "0.34%" }, "[12/1000, 12/1000]")).toEqual(["decimal-mark-moved: 0.012%"]);
  });

  describe("of a scale", () => {
    const scales = (texts: Texts, allowed: string): string[] =>
      meant(texts, allowed).filter((one) => one.startsWith("scale"));
    test("is of an amount of money, or of a figure that has a scale word", () => {
      expect(scales({ a: "7.750 million VND" }, "[7750000000, 7750000000]")).toEqual([
        "scale-mistaken: 7.750 billion VND",
      ]);
      expect(scales({ a: "7750000 VND" }, "[7750000000, 7750000000]")).toEqual([
        "scale-mistaken: 7750000 thousand VND",
      ]);
      expect(scales({ a: "7.7 thousand persons" }, "[7700000, 7700000]")).toEqual([
        "scale-mistaken: 7.7 million people",
      ]);
      expect(scales({ a: "7 persons" }, "[7000, 7000]")).toEqual([]);
    });

    test("has a word", () => {
      expect(scales({ a: "7.7 billion VND" }, "[7700000000000, 7700000000000]")).toEqual([
        "scale-mistaken: 7.7 trillion VND",
      ]);
      expect(scales({ a: "7.7 trillion VND" }, "[7700000000000000000, 7700000000000000000]")).toEqual([]);
    });

    const rank = (others: Texts): number | undefined =>
      all({ a: "7.750 million VND", ...others }, "[7750000000, 7750000000]").find(
        ({ kind }) => kind === "scale-mistaken",
      )?.rank;
    test("is likelier where another figure of the unit has it", () => {
      const usual = rankOf("decimal-mark-moved") - 0.5;
      expect(rank({ b: "8 billion VND" })).toBe(usual);
      expect(rank({ b: "8 billion persons" })).toBe(rankOf("scale-mistaken"));
      expect(rank({ b: "8 million VND" })).toBe(rankOf("scale-mistaken"));
      expect(rank({ b: { value: "8000000000", unit: "vnd" } })).toBe(rankOf("scale-mistaken"));
      expect(rank({ b: { unit: "vnd" } })).toBe(rankOf("scale-mistaken"));
    });
  });

  describe("of a decimal that was left out", () => {
    const finer = (given: Omit<SheetFigure, "id"> | string, others: Texts): string[] =>
      meant({ a: given, ...others }, "[124/100, 126/100]").filter((one) => one.startsWith("digit-dropped"));
    test("is thought of where others of its unit and scale have one more", () => {
      expect(finer("1.5%", { b: "3.14%" })).toEqual(["digit-dropped: 1.25%"]);
      expect(finer("1.5%", { b: "3.1%" })).toEqual([]);
      expect(finer("1.5%", { b: "3.145%" })).toEqual([]);
      expect(finer("1.5%", { b: { text: "3.14", unit: "percentage-point" } })).toEqual([]);
      expect(finer("1.5%", { b: "3.14 million persons", c: "4%" })).toEqual([]);
      expect(finer("1.5%", { b: { value: "3.14", unit: "percent" } })).toEqual([]);
      expect(finer({ value: "1.5", unit: "percent" }, { b: "3.14%" })).toEqual([]);
    });

    test("is of a figure that has decimals", () => {
      expect(
        meant({ a: "12%", b: "3.1%" }, "[1229/100, 1231/100]").filter((one) =>
          one.startsWith("digit-dropped"),
        ),
      ).toEqual([]);
    });

    test("is of one scale", () => {
      const amounts = (other: string): string[] =>
        meant({ a: "1.5 million VND", b: other }, "[1250000, 1250000]").filter((one) =>
          one.startsWith("digit-dropped"),
        );
      expect(amounts("3.14 million VND")).toEqual(["digit-dropped: 1.25 million VND"]);
      expect(amounts("3.14 billion VND")).toEqual([]);
    });
  });
});

describe("a value copied from another row", () => {
  const copies = (texts: Texts, column = [...Object.keys(texts).keys()], figure = 1): readonly Candidate[] =>
    copied(onlyFigures(texts), figure, interval("[20, 30]"), column);

  test("is the same value of the same unit, printed in the same column", () => {
    const texts = {
      x: "149 households",
      a: "149 households",
      b: "149 persons",
      c: null,
      d: "150 households",
    };
    const [only, ...more] = copies(texts) as [Candidate, ...Candidate[]];
    expect(more).toEqual([]);
    expect(only).toMatchObject({ kind: "copied", figure: 1, meant: null, other: 0, rank: rankOf("copied") });
    expect([shown(only.allowed), [...only.instead].map(([place, own]) => [place, shown(own)])]).toEqual([
      "[20, 30]",
      [[1, "[20, 30]"]],
    ]);
    expect(copies(texts, [1, 2, 3, 4])).toEqual([]);
    expect(copies({ x: "0 households", a: "0 persons", c: null, d: "0 households" })).toEqual([]);
    expect(copies({ x: null, a: "0 households" })).toEqual([]);
  });

  test("is the nearest of several", () => {
    const texts = { x: "149 xã", y: "149 xã", z: "7 xã", a: "149 xã", b: "7 xã", c: "149 xã", d: "149 xã" };
    const others = (figure: number) => copies(texts, undefined, figure).map(({ other }) => other);
    expect([others(0), others(3), others(5), others(6)]).toEqual([[1], [1], [6], [5]]);
    expect(copies(texts, [6, 5, 3, 1, 0], 3).map(({ other }) => other)).toEqual([5]);
  });

  test("comes last of all where it has less than three digits, for those agree by chance", () => {
    const rank = (text: string) => copies({ x: text, a: text })[0]?.rank;
    expect([rank("149 households"), rank("1.49%")]).toEqual([rankOf("copied"), rankOf("copied")]);
    expect([rank("49 households"), rank("1.4%")]).toEqual([rankOf("carried") + 1, rankOf("carried") + 1]);
  });

  test("is looked for among the figures that measure the same", () => {
    const of = columnsOf(
      [{ measures: "a" }, {}, { measures: "b" }, { measures: "a" }, {}].map((given) => ({ given })) as never,
    );
    expect([0, 1, 2, 3, 4].map(of)).toEqual([[0, 3], [], [2], [0, 3], []]);
  });
});

describe("an error carried into another figure", () => {
  const counts = {
    a: "10 households",
    b: "20 households",
    c: "40 households",
    x: "1 households",
    t: "21 households",
    u: "5 households",
    v: "36 households",
  };
  const bound = sum("b", "x", "t");
  const setting = (texts: Texts, ...more: readonly SheetRelation[]): Setting =>
    settingWith({ ...counts, ...texts }, [sum("a", "b", "c"), sum("t", "u", "v"), ...more], [0], [1]);
  const found = (of: Setting, conflict = 0) => told(of, carried(of, conflict));

  test("is bound to it by a relation that holds, and both are what their conflicts leave them", () => {
    const of = setting({}, bound);
    expect(found(of)).toEqual(["carried b: 30 households by t: 31 households"]);
    expect(found(of, 1)).toEqual(["carried t: 31 households by b: 30 households"]);
    const [only] = carried(of, 0) as [Candidate];
    expect([shown(only.allowed), only.rank]).toEqual(["30", rankOf("carried")]);
    expect([...only.instead].map(([figure, own]) => [figure, shown(own)])).toEqual([
      [placeIn(of, "b"), "30"],
      [placeIn(of, "t"), "31"],
    ]);
  });

  test("is none where nothing binds the two, or a relation that is in conflict itself", () => {
    expect(found(setting({}))).toEqual([]);
    const broken = settingWith(
      { ...counts, x: "2 households" },
      [sum("a", "b", "c"), sum("t", "u", "v"), bound],
      [0],
      [1],
      [2],
    );
    expect(found(broken)).toEqual([]);
  });

  test("is none where one figure stands in both conflicts", () => {
    const of = settingWith(counts, [sum("a", "b", "c"), sum("b", "u", "v"), sum("u", "x", "b")], [0], [1]);
    expect(found(of)).toEqual([]);
  });

  test("is none where no value of the one or the other resolves its conflict", () => {
    // 60 and 20 are more than 40, and no count is below nothing.
    expect(found(setting({ a: "60 households" }, bound))).toEqual([]);
    expect(found(setting({ u: "60 households" }, bound))).toEqual([]);
    // Thousands that are exact print no 30 500.
    const thousands = { a: "10000 households", c: "40500 households" };
    const exact = { text: "20 thousand households", exact: true };
    expect(found(setting({ ...thousands, b: exact }, bound))).toEqual([]);
    expect(found(setting({ ...thousands, b: exact }, bound), 1)).toEqual([]);
    expect(found(setting({ ...thousands, b: "20 thousand households" }, bound))).toEqual([
      "carried b: 31 thousand households by t: 31 households",
    ]);
  });
});

describe("another reading of a relation", () => {
  const read = (texts: Texts, relation: SheetRelation) => {
    const setting = settingWith(texts, [relation], [0]);
    const candidates = rereadings(setting, 0, columnsOf(setting.bench.compiled.entries));
    return { candidates, lines: told(setting, candidates) };
  };
  const readings = (texts: Texts, relation: SheetRelation): string[] => read(texts, relation).lines;

  describe("as a change in points", () => {
    const change: SheetRelation = { kind: "relative-change", from: "a", to: "b", printed: "d" };
    test("is one of rates whose difference prints so", () => {
      expect(readings({ a: "2.58%", b: "1.96%", d: "0.62%" }, change)).toEqual([
        "points-as-percent d: 0.62 percentage points",
      ]);
      expect(readings({ a: "2.58%", b: "1.96%", d: "0.64%" }, change)).toEqual([]);
      expect(readings({ a: "100 households", b: "106 households", d: "6%" }, change)).toEqual([]);
      expect(readings({ a: "2.58%", b: "1.96", d: "0.62%" }, change)).toEqual([]);
      expect(readings({ a: "2.58", b: "1.96%", d: "0.62%" }, change)).toEqual([]);
      expect(readings({ a: "2.58%", b: "1.96%", d: { value: "0.62", unit: "percent" } }, change)).toEqual([]);
    });

    test("leaves the figure its own print, and the relation out", () => {
      const [only] = read({ a: "2.58%", b: "1.96%", d: "0.62%" }, change).candidates as [Candidate];
      expect([only.without, only.rank, shown(only.allowed)]).toEqual([
        0,
        rankOf("points-as-percent"),
        "(61/100, 63/100)",
      ]);
      expect([...only.instead].map(([figure, own]) => [figure, shown(own)])).toEqual([[2, "[123/200, 5/8)"]]);
    });
  });

  describe("with the whole of another period", () => {
    const whole = (text: string | null, period: string, place = "VN"): Omit<SheetFigure, "id"> => ({
      ...(text === null ? {} : { text }),
      unit: "household",
      measures: "all",
      period,
      place,
    });
    const texts = { a: "10 households", b: whole("50", "2018"), r: "25%", x: whole("40", "2017") };
    const by: readonly string[] = ["another-period r: null by x"];

    test.each<[HypothesisKind | string, SheetRelation]>([
      ["a share", share("a", "b", "r")],
      ["a ratio", { kind: "ratio", part: "a", whole: "b", printed: "r" }],
      ["an attainment", { kind: "attainment", actual: "a", target: "b", printed: "r" }],
    ])("is one of %s", (_, relation) => {
      expect(readings(texts, relation)).toEqual(by);
    });

    test("is none of other relations", () => {
      expect(readings(texts, { kind: "difference", from: "a", to: "b", printed: "x" })).toEqual([]);
      expect(readings(texts, { kind: "order", figures: ["a", "b"] })).toEqual([]);
    });

    test("is printed, of the same place, in another period, and prints so", () => {
      const other = (x: Omit<SheetFigure, "id">): string[] => readings({ ...texts, x }, share("a", "b", "r"));
      expect(other(whole("40", "2016"))).toEqual(by);
      expect(other(whole(null, "2017"))).toEqual([]);
      expect(other(whole("40", "2018"))).toEqual([]);
      expect(other(whole("40", "2017", "Huế"))).toEqual([]);
      expect(other(whole("41", "2017"))).toEqual([]);
      expect(other(whole("0", "2017"))).toEqual([]);
    });

    test("is of a ratio that is no percent, too", () => {
      const times = { ...texts, r: "0.25", x: whole("40", "2017") };
      expect(readings(times, { kind: "ratio", part: "a", whole: "b", printed: "r" })).toEqual(by);
      expect(
        readings({ ...times, x: whole("0", "2017") }, { kind: "ratio", part: "a", whole: "b", printed: "r" }),
      ).toEqual([]);
    });
  });
});

describe("a slip of rounding", () => {
  const slips = (texts: Texts, relations: readonly SheetRelation[], allowed: string, id = "c") => {
    const setting = settingWith(texts, relations);
    const candidates = roundingSlips(setting, placeIn(setting, id), interval(allowed));
    return { candidates, lines: told(setting, candidates) };
  };

  test("is that a figure was cut, where what the others allow it is cut to its print", () => {
    const texts = { c: "13.26%" };
    const { candidates, lines } = slips(texts, [], "[2653/200, 1327/100]");
    expect(lines).toEqual(["truncated c: 13.27%"]);
    expect(candidates.map(({ rank, instead }) => [rank, shown(instead.get(0))])).toEqual([
      [rankOf("truncated"), "[663/50, 1327/100)"],
    ]);
    expect(slips(texts, [], "[1328/100, 1329/100]").lines).toEqual([]);
    expect(slips({ c: "nearly 13.26%" }, [], "R").lines).toEqual([]);
  });

  const parts = { a: "3.39%", b: "5.21%", c: "8.60%", x: { value: "5.21", unit: "percent" } as const };
  const total = "[8605/1000, 8615/1000]";

  test("is that the parts were rounded first, where they add up to the print", () => {
    const { candidates, lines } = slips(parts, [sum("a", "b", "c")], total);
    expect(lines).toEqual(["truncated c: 8.61%", "parts-rounded-first c: 8.61%"]);
    expect(candidates.at(-1)).toMatchObject({ rank: rankOf("parts-rounded-first") });
    expect(shown(candidates.at(-1)?.instead.get(2))).toBe("[1721/200, 1723/200]");
  });

  test("is no such thing where they do not add up, nothing was rounded, or it is no total", () => {
    const kinds = (texts: Texts, relation: SheetRelation, id?: string) =>
      slips(texts, [relation], "[8616/1000, 8617/1000]", id).lines;
    expect(kinds(parts, sum("a", "b", "c"))).toEqual(["parts-rounded-first c: 8.62%"]);
    expect(kinds(parts, sum("a", "x", "c"))).toEqual(["parts-rounded-first c: 8.62%"]);
    expect(kinds({ ...parts, b: "5.22%" }, sum("a", "b", "c"))).toEqual([]);
    const whole = { a: "3 households", b: "5 households", c: "8 households" };
    expect(slips(whole, [sum("a", "b", "c")], "9").lines).toEqual([]);
    expect(kinds(parts, { kind: "flow", opening: "a", entered: ["b"], left: [], closing: "c" })).toEqual([]);
    expect(slips(parts, [sum("a", "b", "c")], "4", "a").lines).toEqual([]);
    expect(slips({ ...parts, a: "8.60%", b: "0.00%" }, [sum("a", "b", "c")], "4", "a").lines).toEqual([]);
  });

  test("is none of parts rounded first where no print fits", () => {
    const exact = { text: "3 thousand households", exact: true };
    const thousands = { a: "1 thousand households", b: "2 thousand households", c: exact };
    expect(slips(thousands, [sum("a", "b", "c")], "4000").lines).toEqual([
      "parts-rounded-first c: 4 thousand households",
    ]);
    expect(slips(thousands, [sum("a", "b", "c")], "3500").lines).toEqual([]);
  });
});
