import { describe, expect, test } from "vitest";
import "poverty-indicators/vitest";
import {
  decimal,
  impliedTotal,
  isPovertyError,
  parseFigure,
  type Sheet,
  verifyRatio,
  verifySheet,
} from "poverty-indicators";
import { deepFreeze } from "../deep-freeze.ts";

/** The message that an assertion fails with. */
function failure(assertion: () => void): string {
  try {
    assertion();
  } catch (error) {
    if (isPovertyError(error)) throw error;
    return (error as Error).message;
  }
  throw new Error("the assertion passed");
}

// Bình Thuận, report of 2024-06-23: the ratio was cut, not rounded.
const cut = deepFreeze({ part: "7,886 tỷ đồng", whole: "59,440 tỷ đồng" });
// Bình Thuận: 104.000 people of "over 1.2 million" as "about 8 %".
const open = deepFreeze({ part: "104.000 khẩu", whole: "trên 1,2 triệu người" });

describe("toBePrintedFrom", () => {
  test("fits a ratio, a difference and a product, as texts, figures or exact numbers", () => {
    expect("239,3%").toBePrintedFrom({ part: "22,733 tỷ đồng", whole: "9,5 tỷ đồng" });
    expect(parseFigure("13,27%")).toBePrintedFrom(cut);
    expect("98,1%").toBePrintedFrom({ part: 106, whole: 108n });
    expect("98,1%").toBePrintedFrom({ part: decimal("106"), whole: decimal("108") });
    expect("0,62%").toBePrintedFrom({ from: "2,58%", to: "1,96%" }, { locale: "vi" });
    expect("0.281").toBePrintedFrom({ factors: ["56.2%", "50.0%"] }, { locale: "en" });
  });

  test("goes by half-up unless told otherwise", () => {
    expect("13,26%").not.toBePrintedFrom(cut);
    expect("13,26%").toBePrintedFrom(cut, { rounding: "truncate" });
    expect("13,26%").toBePrintedFrom(cut, { rounding: ["half-up", "truncate"] });
    expect("13,28%").not.toBePrintedFrom(cut, { rounding: ["half-up", "half-even", "truncate"] });
  });

  test("prints the recomputation when it fails", () => {
    expect(failure(() => expect("13,26%").toBePrintedFrom(cut))).toBe(
      "expected 13,26% to be printed from 7,886 tỷ đồng / 59,440 tỷ đồng under half-up\n" +
        "7,886 tỷ đồng / 59,440 tỷ đồng = 13,267…%: half-up prints 13,27%, truncation prints 13,26%\n" +
        "It is possible under truncate",
    );
    expect(failure(() => expect("13,27%").not.toBePrintedFrom(cut, { messages: "vi" }))).toBe(
      "expected 13,27% not to be printed from 7,886 tỷ đồng / 59,440 tỷ đồng under half-up\n" +
        "7,886 tỷ đồng / 59,440 tỷ đồng = 13,267…%: làm tròn cho 13,27%\n" +
        "It is possible under half-up, half-even",
    );
  });

  test("names a number by its digits, however large", () => {
    const message = failure(() => expect("2").toBePrintedFrom({ factors: [1e21, decimal("0.5")] }));
    expect(message).toContain("expected 2 to be printed from 1000000000000000000000 × 0.5 under half-up");
  });

  test("proves nothing of what a qualifier leaves open, with and without not", () => {
    const messages = [
      failure(() => expect("khoảng 8%").toBePrintedFrom(open)),
      failure(() => expect("khoảng 8%").not.toBePrintedFrom(open)),
    ];
    for (const message of messages) expect(message).toContain("It is left open");
    expect("khoảng 8%").toBePrintedFrom(open, { undecidable: "accept" });
  });
});

describe("toAddUpTo", () => {
  test("fits parts of a total", () => {
    // Thái Nguyên, 2023.
    expect(["3.365 hộ", "1.346 hộ"]).toAddUpTo("4.711 hộ");
    expect([parseFigure("3.365 hộ"), 1346]).toAddUpTo(4711);
    expect(["69.239 hộ", "100.237 hộ"]).not.toAddUpTo("169.566 hộ");
  });

  test("prints the recomputation when it fails", () => {
    expect(failure(() => expect(["69.239 hộ", "100.237 hộ"]).toAddUpTo("169.566 hộ"))).toBe(
      "expected 69.239 hộ, 100.237 hộ to add up to 169.566 hộ under half-up\n" +
        "69.239 hộ + 100.237 hộ = 169.476 hộ, not 169.566 hộ\n" +
        "It is possible under no rounding",
    );
    expect(failure(() => expect(["1 hộ", "2 hộ"]).not.toAddUpTo("3 hộ"))).toContain("not to add up to 3 hộ");
  });
});

describe("toBeConsistent", () => {
  const sheetOf = (printed: string): Sheet =>
    deepFreeze({
      source: "Bình Thuận, 2023",
      locale: "vi",
      figures: [
        { id: "part", text: cut.part },
        { id: "whole", text: cut.whole },
        { id: "printed", text: printed },
      ],
      relations: [{ kind: "ratio", part: "part", whole: "whole", printed: "printed" }],
    });

  test("judges a sheet, the report on it, one relation, a verdict and an implied total", () => {
    expect(sheetOf("13,27%")).toBeConsistent();
    expect(sheetOf("13,26%")).not.toBeConsistent();
    expect(sheetOf("13,26%")).toBeConsistent({ rounding: "truncate" });
    const report = verifySheet(sheetOf("13,27%"));
    expect(report).toBeConsistent();
    for (const relation of report.relations) expect(relation).toBeConsistent();
    const figures = { part: parseFigure(cut.part), whole: parseFigure(cut.whole) };
    expect(verifyRatio({ ...figures, printed: parseFigure("13,27%") })).toBeConsistent();
    expect(verifyRatio({ ...figures, printed: parseFigure("13,26%") })).not.toBeConsistent();
    const share = (count: string, printed: string) => ({
      count: parseFigure(count),
      printed: parseFigure(printed),
    });
    expect(impliedTotal([share("6.621 hộ", "1,96%"), share("12.203 hộ", "3,62%")])).toBeConsistent();
    expect(impliedTotal([share("6.621 hộ", "1,96%"), share("12.203 hộ", "3,92%")])).not.toBeConsistent();
  });

  test("prints the report of a sheet when it fails", () => {
    const message = failure(() => expect(sheetOf("15%")).toBeConsistent());
    expect(message).toMatch(/^expected the sheet "Bình Thuận, 2023" to be consistent under half-up\n/);
    expect(message).toContain("Not all figures can be right");
    const vietnamese = failure(() => expect(sheetOf("13,27%")).not.toBeConsistent({ messages: "vi" }));
    expect(vietnamese).toContain("Mọi số liệu có thể cùng đúng");
  });

  test("reads a sheet without a locale in the one given", () => {
    const sheet: Sheet = {
      source: "x",
      figures: [
        { id: "a", text: "1,234 households" },
        { id: "b", text: "1,234" },
      ],
      relations: [{ kind: "same", figures: ["a", "b"] }],
    };
    expect(sheet).toBeConsistent({ locale: "en" });
  });
});

describe("misuse is refused, with not as well", () => {
  const [part, whole, printed] = [cut.part, cut.whole, "13,27%"].map((text) => parseFigure(text));
  const verdict = () => verifyRatio({ part, whole, printed } as Parameters<typeof verifyRatio>[0]);
  const total = () => impliedTotal([{ count: 1, printed: parseFigure("50%") }]);
  const refused: readonly (readonly [string, () => void])[] = [
    ["a figure from nothing", () => expect("13,26%").not.toBePrintedFrom({} as never)],
    ["two relations at once", () => expect("1%").not.toBePrintedFrom({ ...cut, from: 1, to: 2 } as never)],
    ["an unknown rounding", () => expect("1%").not.toBePrintedFrom(cut, { rounding: "down" as never })],
    ["null for a rounding", () => expect("1%").not.toBePrintedFrom(cut, { rounding: null as never })],
    ["a number for a rounding", () => expect("1%").not.toBePrintedFrom(cut, { rounding: 1 as never })],
    ["factors that are no list", () => expect("1%").not.toBePrintedFrom({ factors: "2" as never })],
    ["null for factors", () => expect("1%").not.toBePrintedFrom({ factors: null as never })],
    ["no rounding", () => expect("1%").not.toBePrintedFrom(cut, { rounding: [] })],
    ["options that are no object", () => expect("1%").not.toBePrintedFrom(cut, null as never)],
    ["an unknown option", () => expect("1%").not.toBePrintedFrom(cut, { tolerance: 0.01 } as never)],
    ["an unknown language", () => expect("1%").not.toBePrintedFrom(cut, { messages: "fr" as never })],
    ["a text that is no figure", () => expect("many").not.toBePrintedFrom(cut)],
    ["parts that are no array", () => expect("1 hộ" as never as string[]).not.toAddUpTo("1 hộ")],
    ["no parts", () => expect([]).not.toAddUpTo("1 hộ")],
    ["a number that is no sheet", () => expect(5 as never as Sheet).not.toBeConsistent()],
    ["a verdict without words", () => expect({ ...verdict(), because: 1 as never }).not.toBeConsistent()],
    [
      "a verdict without roundings",
      () => expect({ ...verdict(), withinRounding: null as never }).not.toBeConsistent(),
    ],
    [
      "roundings in one text",
      () => expect({ ...verdict(), withinRounding: "half-up" as never }).not.toBeConsistent(),
    ],
    [
      "a rounding of no text",
      () => expect({ ...verdict(), withinRounding: [{}] as never }).not.toBeConsistent(),
    ],
    ["a total of nothing", () => expect({ ...total(), totals: null as never }).not.toBeConsistent()],
    ["an object that is no sheet", () => expect({ outcome: "x" } as never as Sheet).not.toBeConsistent()],
  ];

  test.each(refused)("%s", (_, act) => {
    let thrown: unknown;
    try {
      act();
    } catch (error) {
      thrown = error;
    }
    expect(isPovertyError(thrown), String(thrown)).toBe(true);
  });
});
