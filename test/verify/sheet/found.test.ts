/** What is found where figures contradict each other: everything that is told of it, and the parts that find it. */
import { describe, expect, test } from "vitest";
import { type SheetFigure, type SheetRelation, verifySheet } from "../../../src/index.ts";
import { leastSet } from "../../../src/verify/sheet/find/least-set.ts";
import { sameSentence } from "../../../src/verify/sheet/find/same-sentence.ts";
import { smallestSet } from "../../../src/verify/sheet/find/smallest.ts";
import { words } from "../../../src/verify/sheet/find/words.ts";
import { readEntry } from "../../../src/verify/sheet/read/entry.ts";
import { rankOf } from "../../../src/verify/sheet/repair/candidate.ts";
import { digitRepairs } from "../../../src/verify/sheet/repair/digit-repairs.ts";
import {
  allowedByPrint,
  likeliestOf,
  nearestPrint,
  type Print,
  printOf,
  textOfPrint,
  valueOfPrint,
} from "../../../src/verify/sheet/repair/print.ts";
import { f, interval, shown } from "./solve/stated.ts";

type Given = Readonly<Record<string, string | Omit<SheetFigure, "id">>>;
const sum: SheetRelation = { kind: "sum", parts: ["a", "b"], total: "c" };
const share: SheetRelation = { kind: "share", part: "a", whole: "b", printed: "r" };
const ratio: SheetRelation = { ...share, kind: "ratio" };

const found = (given: Given, ...relations: readonly SheetRelation[]) =>
  verifySheet({
    source: "x",
    locale: "vi",
    figures: Object.entries(given).map(([id, one]) =>
      typeof one === "string" ? { id, text: one } : { id, ...one },
    ),
    relations,
  });

describe("a contradiction is told with all that may have been meant, and what would fit", () => {
  test.each<readonly [Given, readonly SheetRelation[], readonly string[], readonly string[], string]>([
    [
      { a: "69.239 hộ", b: "100.237 hộ", c: "169.566 hộ" },
      [sum],
      ["digits-exchanged a: 69.329 hộ", "digits-exchanged b: 100.327 hộ"],
      ["a: 69.329 hộ of 69329", "b: 100.327 hộ of 100327", "c: 169.476 hộ of 169476"],
      "a b c, half-up half-even truncate",
    ],
    [
      { a: "12 hộ", b: "23 hộ", c: "45 hộ" },
      [sum],
      ["digit-changed a: 22 hộ", "digit-changed b: 33 hộ", "digit-changed c: 35 hộ"],
      ["a: 22 hộ of 22", "b: 33 hộ of 33", "c: 35 hộ of 35"],
      "a b c, half-up half-even truncate",
    ],
    [
      { a: "77,50 tỷ đồng", b: "7,886 tỷ đồng", c: "15,636 tỷ đồng" },
      [sum],
      ["decimal-mark-moved a: 7,750 tỷ đồng"],
      [
        "a: 7,75 tỷ đồng of (7749000000, 7751000000)",
        "b: null of (-61869500000, -61858500000)",
        "c: 85,386 tỷ đồng of [85380500000, 85391500000)",
      ],
      "a b c, half-up half-even truncate",
    ],
    [
      { a: "7,750 triệu đồng", b: "7,886 tỷ đồng", c: "15,636 tỷ đồng" },
      [sum],
      ["scale-mistaken a: 7,750 tỷ đồng", "decimal-mark-moved a: 7.750 triệu đồng"],
      [
        "a: 7.750,000 triệu đồng of (7749000000, 7751000000)",
        "b: 15,628 tỷ đồng of (15627749500, 15628750500)",
        "c: 7,894 tỷ đồng of [7893249500, 7894250500)",
      ],
      "a b c, half-up half-even truncate",
    ],
    [
      { a: "8,39%", b: "6,99%", c: "15,40%" },
      [sum],
      [],
      ["a: 8,41% of (8.4, 8.42)", "b: 7,01% of (7, 7.02)", "c: 15,38% of [15.37, 15.39)"],
      "a b c, half-up half-even truncate",
    ],
    [
      { a: "7,886 tỷ đồng", b: "59,440 tỷ đồng", r: "13,26%" },
      [ratio],
      [
        "truncated r: 13,27%",
        "digit-changed a: 7,882 tỷ đồng",
        "digit-changed a: 7,881 tỷ đồng",
        "digit-changed a: 7,883 tỷ đồng",
        "digit-changed b: 59,470 tỷ đồng",
        "digit-changed b: 59,480 tỷ đồng",
        "digit-changed b: 59,460 tỷ đồng",
      ],
      [
        "a: 7,882 tỷ đồng of [7878705725, 7884782325)",
        "b: 59,472 tỷ đồng of (59445910290, 59498302527)",
        "r: 13,27% of (13.26620738, 13.26811296)",
      ],
      "a b r, half-up half-even",
    ],
    [
      { a: "2,58%", b: "1,96%", d: "0,62%" },
      [{ kind: "relative-change", from: "a", to: "b", printed: "d" }],
      ["points-as-percent d: 0,62 điểm phần trăm"],
      [
        "a: null of (1.942857143, 1.977358491)",
        "b: null of (2.55890625, 2.60115625)",
        "d: 24,03% of (23.68932039, 24.37137331)",
      ],
      "a b d, half-up half-even truncate",
    ],
    [
      {
        x: { text: "24.505.000 hộ", measures: "tổng", place: "VN", period: "2017" },
        a: "424.169 hộ",
        b: { text: "24.945.432 hộ", measures: "tổng", place: "VN", period: "2018" },
        r: "1,73%",
      },
      [share],
      [
        "another-period r: null by x",
        "digits-exchanged b: 24.495.432 hộ",
        "digit-changed b: 24.545.432 hộ",
        "digit-changed r: 1,70%",
      ],
      [
        "a: 431.556 hộ of [430309, 432803]",
        "b: 24.518.644 hộ of [24447781, 24589507]",
        "r: 1,70% of [1.70038747, 1.70038747]",
      ],
      "a b r, half-up half-even truncate",
    ],
    [
      {
        x: { text: "649 hộ", measures: "hộ" },
        a: { text: "649 hộ", measures: "hộ" },
        b: "53.577 hộ",
        r: "2,39%",
      },
      [share],
      ["copied a: null by x"],
      [
        "a: 1.281 hộ of [1278, 1283]",
        "b: 27.155 hộ of [27099, 27211]",
        "r: 1,21% of [1.211340687, 1.211340687]",
      ],
      "a b r, half-up half-even truncate",
    ],
  ])("%j", (given, relations, hypotheses, fits, rest) => {
    const { contradictions } = found(given, ...relations);
    expect(contradictions).toHaveLength(1);
    const [one] = contradictions as [(typeof contradictions)[number]];
    expect(
      one.hypotheses.map(
        ({ kind, figure, meant, other }) => `${kind} ${figure}: ${meant}${other ? ` by ${other}` : ""}`,
      ),
    ).toEqual(hypotheses);
    const end = (
      value: { toSignificantDigits: (digits: number) => { toFixed: () => string } } | null,
    ): string => value?.toSignificantDigits(10).toFixed() ?? "none";
    const written = one.wouldFit.map(
      ({ figure, nearest, values: { lower, upper, lowerClosed, upperClosed } }) => {
        const both = lower !== null && upper !== null && lower.eq(upper) && lower.isInteger();
        const range = both
          ? lower.toFixed()
          : `${lowerClosed ? "[" : "("}${end(lower)}, ${end(upper)}${upperClosed ? "]" : ")"}`;
        return `${figure}: ${nearest} of ${range}`;
      },
    );
    expect(written.map((line) => line.replace(/ of .*/, ""))).toEqual(
      fits.map((line) => line.replace(/ of .*/, "")),
    );
    const numbers = (line: string): number[] =>
      (line.replace(/.* of /, "").match(/-?[0-9.]+/g) ?? []).map(Number);
    for (const [at, line] of fits.entries()) {
      for (const [place, number] of numbers(line).entries()) {
        expect(numbers(written[at] as string)[place]).toBeCloseTo(number, number > 1e6 ? -1 : 6);
      }
      const ends = (of: string): string => of.replace(/.* of /, "").replace(/[^[\]()]/g, "");
      expect(ends(written[at] as string)).toBe(ends(line));
    }
    expect(`${one.doubtful.join(" ")}, ${one.under.join(" ")}`).toBe(rest);
    expect([one.kind, one.smallest, one.wouldFit.every(({ agrees }) => agrees)]).toEqual([
      "contradiction",
      true,
      true,
    ]);
  });

  test("of two that one error was carried through", () => {
    const { contradictions } = found(
      {
        a: "129.160 hộ",
        b: "107.487 hộ",
        c: "236.766 hộ",
        x: "10 hộ",
        t: "107.497 hộ",
        u: "1.000 hộ",
        v: "108.616 hộ",
      },
      sum,
      { kind: "sum", parts: ["b", "x"], total: "t" },
      { kind: "sum", parts: ["t", "u"], total: "v" },
    );
    expect(
      contradictions.map(({ hypotheses, doubtful, relations }) => [
        relations,
        doubtful,
        hypotheses.map(({ kind, figure, meant, other, otherMeant, resolves }) => [
          kind,
          figure,
          meant,
          other,
          otherMeant,
          resolves,
        ]),
      ]),
    ).toEqual([
      [["relation 1"], ["a", "c"], [["carried", "b", "107.606 hộ", "t", "107.616 hộ", [0, 1]]]],
      [["relation 3"], ["u", "v"], [["carried", "t", "107.616 hộ", "b", "107.606 hộ", [0, 1]]]],
    ]);
    const agreeing = contradictions.map(({ wouldFit }) =>
      wouldFit.filter(({ agrees }) => agrees).map(({ figure }) => figure),
    );
    expect(agreeing).toEqual([
      ["a", "c"],
      ["u", "v"],
    ]);
  });
});

describe("a sheet of several groups", () => {
  const cut = { a: "7,886 tỷ đồng", b: "59,440 tỷ đồng", r: "13,26%" };
  const second: SheetRelation = { kind: "sum", parts: ["p", "q"], total: "s" };

  test("fits the roundings that all of them fit", () => {
    const good = found({ ...cut, p: "1 xã", q: "2 xã", s: "3 xã" }, ratio, second);
    expect([good.outcome, good.fits, good.rounding, good.givenUp, good.undecided]).toEqual([
      "consistent-if-truncated",
      ["truncate"],
      "truncate",
      [],
      [],
    ]);
    expect(good.figures.map(({ fits }) => fits)).toEqual([true, true, true, true, true, true]);
    expect([good.figures[2]?.own?.lower?.toFixed(), good.figures[2]?.own?.upper?.toFixed()]).toEqual([
      "13.26",
      "13.27",
    ]);
    const bad = found({ ...cut, p: "1 xã", q: "2 xã", s: "4 xã" }, ratio, second);
    expect([bad.outcome, bad.fits, bad.rounding]).toEqual(["inconsistent", [], "half-up"]);
    expect(bad.contradictions.map(({ relations }) => relations)).toEqual([["relation 1"], ["relation 2"]]);
    const half = found({ ...cut, p: "1 xã", q: "2 xã", s: "3 xã" }, second);
    expect([half.outcome, half.fits, half.rounding, half.source, half.locale, half.kind]).toEqual([
      "consistent",
      ["half-up", "half-even", "truncate"],
      "half-up",
      "x",
      "en",
      "sheet-report",
    ]);
  });

  test("tells of each figure what the others allow it", () => {
    const others = ({ figures }: ReturnType<typeof found>): string[] =>
      figures.map(({ id, own, others: of, fits }) => {
        const end = (value: { toFixed: (places: number) => string } | null | undefined): string =>
          value?.toFixed(2) ?? "∞";
        return `${id}: ${own === null ? "none" : end(own.lower)} by ${end(of.lower)} to ${end(of.upper)}${fits ? "" : ", does not fit"}`;
      });
    expect(others(found({ p: "1 xã", q: {}, s: "3 xã" }, second))).toContain("q: none by 2.00 to 2.00");
    expect(others(found({ p: "1 xã", q: "2 xã", s: "4 xã", z: "9 xã" }, second))).toEqual([
      "p: 1.00 by 2.00 to 2.00, does not fit",
      "q: 2.00 by 3.00 to 3.00, does not fit",
      "s: 4.00 by 3.00 to 3.00, does not fit",
      "z: 9.00 by 0.00 to ∞",
    ]);
  });

  test("tells what relations in no contradiction allow, where all the others contradict each other", () => {
    const { figures } = found({ p: "10%", q: "20%", s: "40%", d: "5%", e: "15%" }, second, {
      kind: "sum",
      parts: ["p", "d"],
      total: "e",
    });
    const { lower, upper } = figures[3]?.others ?? { lower: null, upper: null };
    expect([lower?.toFixed(), upper?.toFixed()]).toEqual(["4", "6"]);
  });

  test("fits half-up alone, or half-even alone, where a tie decides", () => {
    const tie = (value: string) =>
      found(
        { a: "0,3", b: {}, e: { value }, z: "0,3" },
        { kind: "same", figures: ["a", "b"] },
        { kind: "same", figures: ["b", "e"] },
      ).fits;
    expect(tie("0.25")).toEqual(["half-up"]);
    expect(tie("0.35")).toEqual(["truncate"]);
    expect(tie("0.3")).toEqual(["half-up", "half-even", "truncate"]);
    expect(
      found(
        { a: "0,4", b: {}, e: { value: "0.45" } },
        { kind: "same", figures: ["a", "b"] },
        { kind: "same", figures: ["b", "e"] },
      ).fits,
    ).toEqual(["half-even", "truncate"]);
  });
});

describe("a smallest set", () => {
  const including =
    (...needed: readonly number[]) =>
    (some: readonly number[]): boolean =>
      needed.every((one) => some.includes(one));
  const inOrder = (some: readonly number[]): number[] => [...some].sort((a, b) => a - b);
  const members = (count: number): number[] => Array.from({ length: count }, (_, at) => at);

  test("has the fewest members, of few", () => {
    expect(leastSet(members(9), including(2, 5))).toEqual([2, 5]);
    expect(leastSet(members(9), (some) => including(2, 5, 7)(some) || including(1, 8)(some))).toEqual([1, 8]);
    expect(leastSet(members(9), () => true)).toEqual([]);
    expect(smallestSet([1, 2], [3, 4, 5], including(2, 5))).toEqual({ members: [2, 5], proved: true });
    expect(smallestSet([1, 2], [3], () => false)).toEqual({ members: [1, 2, 3], proved: false });
  });

  test("has none to spare, of many, those of the first kind left out first", () => {
    expect(inOrder(smallestSet(members(20), [30, 31, 32], including(4, 17, 31)).members)).toEqual([
      4, 17, 31,
    ]);
    expect(
      smallestSet(members(20), [30], (some) => including(3)(some) || including(30)(some)).members,
    ).toEqual([30]);
    expect(smallestSet(members(17), [], including(16)).members).toEqual([16]);
    expect(inOrder(smallestSet([], members(40), including(0, 39)).members)).toEqual([0, 39]);
  });

  test("is not proved where a test was given up", () => {
    const givesUp = (some: readonly number[]): boolean | null =>
      some.length < 3 ? null : including(1)(some);
    expect(smallestSet([1, 2], [3, 4], givesUp)).toMatchObject({ proved: false });
    expect(smallestSet([1, 2], [3, 4], givesUp).members).toContain(1);
  });
});

describe("prints", () => {
  const entry = (given: Omit<SheetFigure, "id">) =>
    readEntry({ id: "a", ...given }, { source: "x", locale: "vi", figures: [], relations: [] }, 0, "a");
  const written = ({ digits, places, scale, negative }: Print): string =>
    `${negative ? "-" : ""}${digits}e-${places} x ${scale.toFraction()}`;

  test.each<readonly [Omit<SheetFigure, "id">, string, string]>([
    [{ text: "69.239 hộ" }, "69239e-0 x 1", "69.239 hộ"],
    [{ text: "13,20%" }, "1320e-2 x 1", "13,20%"],
    [{ text: "-13,20%" }, "-1320e-2 x 1", "-13,20%"],
    [{ text: "7,886 tỷ đồng" }, "7886e-3 x 1000000000", "7,886 tỷ đồng"],
    [{ text: "0 hộ" }, "0e-0 x 1", "0 hộ"],
    [{ text: "2021" }, "2021e-0 x 1", "2021"],
    [{ text: "2.021" }, "2021e-0 x 1", "2.021"],
    [{ value: "2021.5" }, "20215e-1 x 1", "2021.5"],
  ])("%j is %s", (given, print, text) => {
    const one = entry(given);
    expect(written(printOf(one))).toBe(print);
    expect(valueOfPrint(printOf(one)).equals(one.term.value)).toBe(true);
    expect(textOfPrint(one, printOf(one))).toBe(text);
  });

  test("allow what prints so", () => {
    const rate = entry({ text: "13,20%" });
    const print = { ...printOf(rate), digits: 1326n };
    expect([
      shown(allowedByPrint(rate, print, "half-up")),
      shown(allowedByPrint(rate, print, "truncate")),
    ]).toEqual(["[2651/200, 2653/200)", "[663/50, 1327/100)"]);
    expect(shown(allowedByPrint(rate, { ...print, places: 1 }, "half-up"))).toBe("[2651/20, 2653/20)");
    expect(shown(allowedByPrint(entry({ text: "13,20%", exact: true }), print, "half-up"))).toBe("663/50");
    const count = entry({ text: "12 hộ" });
    expect(shown(allowedByPrint(count, { ...printOf(count), negative: true }, "half-up"))).toBe("none");
    expect(shown(allowedByPrint(count, { ...printOf(count), places: 1 }, "half-up"))).toBe("none");
    expect(
      textOfPrint(entry({ text: "7 tỷ đồng" }), { digits: 7n, places: 0, scale: f("10"), negative: false }),
    ).toBeNull();
  });

  test.each([
    ["[10, 12]", "99", "11"],
    ["[10, 99]", "12", "12"],
    ["[10, 99]", "5", "10"],
    ["[10, 99]", "200", "99"],
    ["[8, 12]", "0", "10"],
    ["[8, 14]", "0", "8"],
    // As wide as half of its middle.
    ["[3, 5]", "10", "4"],
    ["(-∞, -5]", "-7", "-7"],
    ["[10, ∞)", "5", "10"],
    ["[10, ∞)", "50", "50"],
    ["(-∞, 10]", "50", "10"],
    ["[-12, -10]", "0", "-11"],
  ])("of %s beside %s the likeliest is %s", (allowed, value, likeliest) => {
    expect(likeliestOf(interval(allowed), f(value)).toFraction()).toBe(likeliest);
  });

  test.each<readonly [Omit<SheetFigure, "id">, string, string | null]>([
    [{ text: "13,20%" }, "[13261/1000, 13262/1000]", "13,26%"],
    [{ text: "13,20%" }, "[13266/1000, 13268/1000]", "13,27%"],
    [{ text: "12 hộ" }, "[14, 15]", "15 hộ"],
    [{ text: "12 hộ" }, "[143/10, 147/10]", null],
    [{ text: "12 hộ" }, "[-5, -4]", null],
    [{ text: "12 hộ" }, "[29/2, 60]", "15 hộ"],
    [{ text: "1,5%" }, "[-5, -4]", "-4,5%"],
  ])("the print of %j nearest to %s is %s", (given, allowed, text) => {
    const one = entry(given);
    const print = nearestPrint(one, interval(allowed), "half-up");
    expect(print && textOfPrint(one, print)).toBe(text);
  });

  test("become others by one slip", () => {
    const repairs = (
      print: Print,
      scales: readonly bigint[] = [],
      finer = false,
    ): Readonly<Record<string, string>> => {
      const kinds: Record<string, string[]> = {};
      for (const { kind, print: meant } of digitRepairs(print, scales, finer)) {
        const { digits, places, scale } = meant;
        kinds[kind] = [
          ...(kinds[kind] ?? []),
          `${digits}${places > 0 ? `e-${places}` : ""}${scale.equals(print.scale) ? "" : ` x ${scale.toFraction()}`}`,
        ];
      }
      return Object.fromEntries(
        Object.entries(kinds).map(([kind, all]) => [kind, [...new Set(all)].join(" ")]),
      );
    };
    const plain = (digits: bigint, places = 0): Print => ({ digits, places, scale: f("1"), negative: false });
    expect(repairs(plain(122n))).toEqual({
      "digits-exchanged": "212",
      "digit-changed":
        "222 322 422 522 622 722 822 922 102 112 132 142 152 162 172 182 192 120 121 123 124 125 126 127 128 129",
      "digit-doubled": "12",
      "digit-dropped":
        "1122 2122 3122 4122 5122 6122 7122 8122 9122 1022 1222 1322 1422 1522 1622 1722 1822 1922 1202 1212 1232 1242 1252 1262 1272 1282 1292 1220 1221 1223 1224 1225 1226 1227 1228 1229",
      "decimal-mark-moved": "122e-1 122e-2 122e-3",
    });
    expect(repairs(plain(12n, 1))).toMatchObject({
      "digits-exchanged": "21e-1",
      "decimal-mark-moved": "12 12e-2 12e-3 12e-4",
      // What is left out of a number with one decimal stood before its mark.
      "digit-dropped":
        "112e-1 212e-1 312e-1 412e-1 512e-1 612e-1 712e-1 812e-1 912e-1 102e-1 122e-1 132e-1 142e-1 152e-1 162e-1 172e-1 182e-1 192e-1",
    });
    expect(repairs(plain(5n, 2))["digits-exchanged"]).toBe("50e-2");
    expect(repairs(plain(5n, 2))["decimal-mark-moved"]).toBe("5 5e-1 5e-3 5e-4 5e-5");
    expect(repairs(plain(0n, 1))["decimal-mark-moved"]).toBeUndefined();
    const finer = repairs(plain(12n, 1), [], true)["digit-dropped"] as string;
    expect(finer.split(" ").filter((one) => one.endsWith("e-2"))).toEqual(
      "102e-2 112e-2 122e-2 132e-2 142e-2 152e-2 162e-2 172e-2 182e-2 192e-2 120e-2 121e-2 123e-2 124e-2 125e-2 126e-2 127e-2 128e-2 129e-2".split(
        " ",
      ),
    );
    expect(repairs(plain(12n, 1))["digit-dropped"]).not.toContain("e-2");
    expect(repairs(plain(122n, 1))["digit-doubled"]).toBe("12");
    expect(repairs(plain(7n), [1000n])["scale-mistaken"]).toBe("7 x 1000 7 x 1/1000");
    expect(digitRepairs(plain(10n ** 20n), [1000n], false)).toEqual([]);
    expect(digitRepairs(plain(10n ** 19n), [], false)).not.toEqual([]);
  });
});

test.each([
  ["what rounding explains", "truncated", "digits-exchanged"],
  ["two digits exchanged", "digits-exchanged", "digit-changed"],
  ["a value copied", "copied", "digit-changed"],
  ["a digit doubled", "digit-doubled", "digit-dropped"],
  ["a unit mistaken", "scale-mistaken", "carried"],
] as const)("%s is likelier than what leaves less of a trace", (_, likelier, less) => {
  expect(rankOf(likelier)).toBeLessThan(rankOf(less));
});

describe("sentences in both languages", () => {
  test("on prints of one quantity", () => {
    const said = (
      outcome: Parameters<typeof sameSentence>[1]["outcome"],
      asPrinted: readonly "half-up"[],
      ...texts: readonly string[]
    ): string[] =>
      (["en", "vi"] as const).map((locale) =>
        sameSentence(
          texts.map((text) => ({ text, qualifier: text.startsWith("gần") ? "nearly" : "none" })) as never,
          { outcome, asPrinted },
          locale,
        ),
      );
    expect(said("consistent", ["half-up"], "1", "1")).toEqual(["1 each time", "các lần đều in 1"]);
    expect(said("consistent", ["half-up"], "1,0", "1")).toEqual([
      "1,0 and 1 are one value",
      "1,0 và 1 là cùng một giá trị",
    ]);
    expect(said("consistent", [], "1,2", "1", "1,24")).toEqual([
      "1,2, 1 and 1,24 can be prints of one value",
      "1,2, 1 và 1,24 có thể là cùng một giá trị",
    ]);
    expect(said("consistent-if-truncated", [], "1,6", "1")).toEqual([
      "1,6 and 1 can be prints of one value only if they were cut, not rounded",
      "1,6 và 1 chỉ có thể là cùng một giá trị nếu các số bị cắt bỏ số lẻ, không làm tròn",
    ]);
    expect(said("inconsistent", [], "2", "1")).toEqual([
      "2 and 1 are printed for one quantity, and no value prints so",
      "2 và 1 được in cho cùng một chỉ tiêu, nhưng không giá trị nào in ra như vậy",
    ]);
    expect(said("undecidable", [], "gần 2", "1")).toEqual([
      'gần 2 and 1 for one quantity: "gần 2" leaves it open',
      'gần 2 và 1 cho cùng một chỉ tiêu: "gần 2" chưa cho phép kết luận',
    ]);
  });

  test("on relations without a printed result", () => {
    const { en, vi } = words;
    expect([en.asPrinted("s"), vi.asPrinted("s")]).toEqual([
      "s: holds for the figures as printed",
      "s: đúng với các số như đã in",
    ]);
    expect([en.possible("s"), vi.possible("s")]).toEqual([
      "s: figures that print as shown can make it hold",
      "s: có thể đúng với các số được in như vậy",
    ]);
    expect([en.implies("s", "x", "1 to 2"), vi.implies("s", "x", "từ 1 đến 2")]).toEqual([
      "s: so that x is 1 to 2",
      "s: suy ra x: từ 1 đến 2",
    ]);
    expect([en.implies("s", null, "1"), vi.implies("s", null, "1")]).toEqual([
      "s: so that the total is 1",
      "s: suy ra tổng số: 1",
    ]);
    expect([en.allows("1"), vi.allows("1")]).toEqual([
      "; the shares allow a total of 1",
      "; các tỷ lệ cho tổng số 1",
    ]);
    expect([en.unprinted("s"), vi.unprinted("s")]).toEqual([
      "s: none of these is printed",
      "s: không số nào trong đó được in",
    ]);
    expect([en.ifCut("s"), vi.ifCut("s")]).toEqual([
      "s: can hold only if the figures were cut, not rounded",
      "s: chỉ có thể đúng nếu các số bị cắt bỏ số lẻ, không làm tròn",
    ]);
    expect([en.never("s"), vi.never("s")]).toEqual([
      "s: never holds for figures that print as shown",
      "s: không thể đúng với các số được in như vậy",
    ]);
    expect([en.leftOpen("s", "gần 2"), vi.leftOpen("s", "gần 2")]).toEqual([
      's: "gần 2" leaves it open',
      's: "gần 2" chưa cho phép kết luận',
    ]);
    expect([en.givenUp("s"), vi.givenUp("s")]).toEqual([
      "s: too entangled to decide",
      "s: quá phức tạp để kết luận",
    ]);
  });
});
