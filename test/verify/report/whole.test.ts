/** Whole reports, as they are read. */
import { describe, expect, test } from "vitest";
import {
  decimal,
  type HypothesisKind,
  interval,
  parseFigure,
  reportMarkdown,
  reportTable,
  reportText,
  type SheetReport,
} from "../../../src/index.ts";
import { escapeMarkdown } from "../../../src/verify/report/escape-markdown.ts";
import { hypothesisSentence } from "../../../src/verify/report/hypothesis-sentence.ts";
import { intervalText } from "../../../src/verify/report/interval-text.ts";
import { plainText } from "../../../src/verify/report/plain-text.ts";
import { tableText } from "../../../src/verify/report/table-text.ts";
import { deepFreeze } from "../../deep-freeze.ts";
import { refusal } from "../../refusal.ts";
import { redRiverReport } from "./found.ts";

describe("a report in English", () => {
  test("as a table", () => {
    const table = reportTable(redRiverReport("en"));
    expect(table.kind).toBe("report-table");
    expect(table.columns.map(({ name }) => name)).toEqual([
      "id",
      "printed",
      "own",
      "others",
      "finding",
      "wouldFit",
    ]);
    expect(table.text.split("\n")).toEqual([
      "Figure     Printed         Its print allows    The others allow  Finding       Would fit",
      "---------  --------------  ------------------  ----------------  ------------  ----------",
      "poor       69.239 hộ       69.239 hộ           69.329 hộ         doubtful      69.329 hộ",
      "near-poor  100.237 hộ      100.237 hộ          100.327 hộ        doubtful      100.327 hộ",
      "both       169.566 hộ      169.566 hộ          169.476 hộ        contradicted",
      "announced  gần 170.000 hộ  1 hộ to 169.999 hộ  169.566 hộ        left open",
      "communes   12 xã           12 xã               at least 0 xã     not checked",
      "",
    ]);
  });

  test("as Markdown", () => {
    expect(reportMarkdown(redRiverReport("en")).split("\n")).toEqual([
      "# Đồng bằng sông Hồng, 2022",
      "",
      "**Not all figures can be right: 1 contradiction among 2 relations.**",
      "",
      "1. 69.239 hộ + 100.237 hộ = 169.476 hộ, not 169.566 hộ.",
      "   - If all else is right, 69.329 hộ would fit instead of 69.239 hộ \\[poor\\]; 100.327 hộ would fit instead of 100.237 hộ \\[near-poor\\].",
      "   - Hypothesis: 69.239 hộ \\[poor\\] was meant to be 69.329 hộ: two neighbouring digits were exchanged.",
      "   - Hypothesis: 169.566 hộ \\[both\\] is misprinted: it was copied from gần 170.000 hộ \\[announced\\].",
      "   - Hypothesis: 69.239 hộ \\[poor\\] was meant to be 69.329 hộ and 169.566 hộ \\[both\\] to be 1 hộ: its error was carried into 169.566 hộ \\[both\\].",
      "   - and 1 more.",
      "",
      "## Left open",
      "",
      '- 169.566 hộ and gần 170.000 hộ for one quantity: "gần 170.000 hộ" leaves it open.',
      "",
      "## Figures",
      "",
      "| Figure | Printed | Its print allows | The others allow | Finding | Would fit |",
      "| --- | --- | --- | --- | --- | --- |",
      "| poor | 69.239 hộ | 69.239 hộ | 69.329 hộ | doubtful | 69.329 hộ |",
      "| near-poor | 100.237 hộ | 100.237 hộ | 100.327 hộ | doubtful | 100.327 hộ |",
      "| both | 169.566 hộ | 169.566 hộ | 169.476 hộ | contradicted |  |",
      "| announced | gần 170.000 hộ | 1 hộ to 169.999 hộ | 169.566 hộ | left open |  |",
      "| communes | 12 xã | 12 xã | at least 0 xã | not checked |  |",
      "",
    ]);
  });

  test("as Markdown, details stand below a number of several digits, and nothing is headed that is not there", () => {
    const { contradictions, ...report } = redRiverReport("en");
    const relations = report.relations.map((one) => ({ ...one, outcome: "consistent" as const }));
    const ten = Array.from({ length: 10 }, () => contradictions[0] as (typeof contradictions)[number]);
    const lines = reportMarkdown({ ...report, relations, contradictions: ten }).split("\n");
    expect(lines).toContain("    - and 1 more.");
    expect(lines.filter((line) => line.startsWith("#"))).toEqual([
      "# Đồng bằng sông Hồng, 2022",
      "## Figures",
    ]);
    expect(reportText({ ...report, relations, contradictions })).toMatch(/ {3}- and 1 more\.\n$/);
  });

  test("tells of each figure what speaks against it before what speaks for it", () => {
    const report = redRiverReport("en");
    const finding = (part: Partial<SheetReport>): string[] =>
      reportTable({ ...report, ...part }).rows.map((row) => row.finding);
    const relations = report.relations.map((one) => ({ ...one, outcome: "consistent" as const }));
    expect(finding({ contradictions: [], relations })).toEqual([
      "not checked",
      "not checked",
      "not checked",
      "fits",
      "not checked",
    ]);
    const figures = report.figures.map((figure) => ({ ...figure, fits: true }));
    expect(finding({ contradictions: [], relations, figures })).toEqual([
      "fits",
      "fits",
      "fits",
      "fits",
      "not checked",
    ]);
    expect(finding({ contradictions: [], relations: report.relations.slice(1), figures })).toEqual([
      "not checked",
      "not checked",
      "left open",
      "left open",
      "not checked",
    ]);
  });
});

const found = (locale: "vi" | "en", part: Partial<SheetReport>): SheetReport => ({
  ...redRiverReport(locale),
  ...part,
});

describe("what was found as a whole", () => {
  const overall = (locale: "vi" | "en", part: Partial<SheetReport>): string =>
    reportText(found(locale, part)).split("\n")[1] as string;
  const [relation] = redRiverReport("en").relations;
  const judged = (count: number, open: number) =>
    Array.from({ length: count }, (_, at) => ({
      ...(relation as SheetReport["relations"][number]),
      id: `relation ${at}`,
      outcome: at < open ? ("undecidable" as const) : ("consistent" as const),
    }));
  const consistent = { outcome: "consistent", contradictions: [] } as const;

  test("where all figures can be right", () => {
    expect(overall("en", { ...consistent, relations: judged(1, 0) })).toBe(
      "All figures can be right at once: 1 relation recomputed.",
    );
    expect(overall("en", { ...consistent, relations: judged(3, 2) })).toBe(
      'All figures can be right at once: 3 relations recomputed, 2 of them left open by words such as "nearly" or "about".',
    );
    expect(overall("vi", { ...consistent, relations: judged(3, 0) })).toBe(
      "Mọi số liệu có thể cùng đúng: đã tính lại 3 quan hệ.",
    );
    expect(overall("vi", { ...consistent, relations: judged(3, 2) })).toBe(
      'Mọi số liệu có thể cùng đúng: đã tính lại 3 quan hệ, trong đó 2 quan hệ để ngỏ vì những từ như "gần" hay "khoảng".',
    );
  });

  const contradiction = redRiverReport("en").contradictions[0] as SheetReport["contradictions"][number];
  const among = (...sets: readonly (readonly string[])[]) =>
    sets.map((figures) => ({ ...contradiction, figures }));

  test("where they can be right if they were cut", () => {
    const contradictions = among(["poor"], ["poor", "near-poor"], ["poor", "near-poor", "both"]);
    expect(overall("en", { outcome: "consistent-if-truncated", contradictions })).toBe(
      "All figures can be right at once only if every one of them was cut, not rounded: half-up, " +
        "69.239 hộ [poor] cannot hold together, nor can 69.239 hộ [poor] and 100.237 hộ [near-poor], " +
        "nor can 69.239 hộ [poor], 100.237 hộ [near-poor] and 169.566 hộ [both].",
    );
    expect(overall("en", { outcome: "consistent-if-truncated", contradictions: among(["poor"]) })).toBe(
      "All figures can be right at once only if every one of them was cut, not rounded: half-up, " +
        "69.239 hộ [poor] cannot hold together.",
    );
    expect(
      overall("vi", { outcome: "consistent-if-truncated", contradictions: contradictions.slice(1) }),
    ).toBe(
      "Mọi số liệu chỉ có thể cùng đúng nếu tất cả đều bị cắt bỏ số lẻ, không làm tròn: nếu làm tròn, " +
        "69.239 hộ [poor] và 100.237 hộ [near-poor] không thể cùng đúng, và " +
        "69.239 hộ [poor], 100.237 hộ [near-poor] và 169.566 hộ [both] không thể cùng đúng.",
    );
  });

  test("where they contradict each other", () => {
    expect(overall("en", { contradictions: among(["poor"], ["both"]), relations: judged(5, 0) })).toBe(
      "Not all figures can be right: 2 contradictions among 5 relations.",
    );
    expect(overall("vi", { contradictions: among(["poor"], ["both"]), relations: judged(5, 0) })).toBe(
      "Các số liệu không thể cùng đúng: có 2 mâu thuẫn trong 5 quan hệ.",
    );
  });

  test("where that was not decided", () => {
    const open =
      "The relations are too many and too entangled to decide whether all figures can be right at once";
    const group = (under: SheetReport["givenUp"], ...relations: readonly string[]) => ({ under, relations });
    const givenUp = (
      locale: "vi" | "en",
      under: SheetReport["givenUp"],
      ...undecided: SheetReport["undecided"]
    ) => overall(locale, { outcome: "undecidable", contradictions: [], givenUp: under, undecided });
    expect(givenUp("en", ["half-up"], group(["half-up"], "one"))).toBe(`${open}: left undecided is one.`);
    expect(
      givenUp("en", ["half-up", "truncate"], group(["half-up"], "one", "two"), group(["truncate"], "three")),
    ).toBe(`${open}: left undecided are one and two.`);
    expect(
      givenUp("en", ["truncate"], group(["half-even"], "one", "two"), group(["truncate"], "three")),
    ).toBe(`${open}: left undecided is three.`);
    expect(givenUp("en", ["half-up"], group(["half-up"], "a", "b", "c", "d", "e"))).toBe(
      `${open}: left undecided are a, b, c, d and 1 more.`,
    );
    expect(givenUp("vi", ["half-up"], group(["half-up"], "a", "b", "c", "d", "e", "f"))).toBe(
      "Các quan hệ quá nhiều và quá phức tạp để kết luận mọi số liệu có thể cùng đúng hay không: " +
        "chưa kết luận được về a, b, c, d và 2 quan hệ khác.",
    );
    expect(givenUp("vi", ["half-up"], group(["half-up"], "a"))).toMatch(/: chưa kết luận được về a\.$/);
  });
});

describe("a contradiction", () => {
  const [first] = redRiverReport("vi").contradictions;
  const contradiction = first as SheetReport["contradictions"][number];
  const lines = (locale: "vi" | "en", ...parts: readonly Partial<typeof contradiction>[]): string[] =>
    reportText(
      found(locale, {
        contradictions: parts.map((part) => ({ ...contradiction, ...part })),
        relations: relations(locale),
      }),
    ).split("\n");
  const relations = (locale: "vi" | "en") =>
    redRiverReport(locale).relations.map((one) => ({ ...one, outcome: "consistent" as const }));

  test("in Vietnamese, with all that is told of it", () => {
    expect(lines("vi", {})).toEqual([
      "Đồng bằng sông Hồng, 2022",
      "Các số liệu không thể cùng đúng: có 1 mâu thuẫn trong 2 quan hệ.",
      "",
      "1. 69.239 hộ + 100.237 hộ = 169.476 hộ, không phải 169.566 hộ.",
      "   - Nếu mọi số khác đều đúng thì 69.329 hộ mới khớp, thay cho 69.239 hộ [poor]; 100.327 hộ mới khớp, thay cho 100.237 hộ [near-poor].",
      "   - Giả thuyết: 69.239 hộ [poor] lẽ ra là 69.329 hộ: hai chữ số liền nhau bị đổi chỗ.",
      "   - Giả thuyết: 169.566 hộ [both] in sai: số bị chép từ gần 170.000 hộ [announced].",
      "   - Giả thuyết: 69.239 hộ [poor] lẽ ra là 69.329 hộ và 169.566 hộ [both] lẽ ra là 1 hộ: sai số chuyển sang 169.566 hộ [both].",
      "   - và 1 giả thuyết khác.",
      "",
    ]);
  });

  test("of several relations, under some roundings, with nothing that would fit", () => {
    const part = {
      relations: ["total", "twice"],
      under: ["half-up", "half-even"] as const,
      smallest: false,
      wouldFit: [],
      hypotheses: [],
    };
    expect(lines("vi", part, { ...part, under: [], smallest: true, relations: ["total"] }).slice(3)).toEqual([
      "1. 69.239 hộ [poor], 100.237 hộ [near-poor] và 169.566 hộ [both] không thể cùng đúng: 2 quan hệ không cho phép (chỉ khi làm tròn và làm tròn về số chẵn; một nhóm nhỏ hơn có thể đã mâu thuẫn).",
      "   - 69.239 hộ + 100.237 hộ = 169.476 hộ, không phải 169.566 hộ.",
      '   - 169.566 hộ và gần 170.000 hộ cho cùng một chỉ tiêu: "gần 170.000 hộ" chưa cho phép kết luận.',
      "",
      "2. 69.239 hộ + 100.237 hộ = 169.476 hộ, không phải 169.566 hộ.",
      "",
    ]);
    expect(lines("en", { ...part, under: ["truncate"] as const, smallest: true })[3]).toMatch(
      /2 relations together do not allow it \(this under truncation only\)\.$/,
    );
    // A set that breaks under both is broken whatever the rounding.
    expect(lines("en", { ...part, under: ["half-up", "truncate"] as const, smallest: true })[3]).toMatch(
      /2 relations together do not allow it\.$/,
    );
  });

  test("tells what would fit of figures that are doubtful or were perhaps misprinted", () => {
    const [one] = contradiction.hypotheses;
    const told = (part: Partial<typeof contradiction>): string[] => lines("en", part).slice(4, -1);
    expect(told({ doubtful: ["poor"], hypotheses: [] })).toEqual([
      "   - If all else is right, 69.329 hộ would fit instead of 69.239 hộ [poor].",
    ]);
    expect(
      told({ doubtful: [], hypotheses: [{ ...(one as NonNullable<typeof one>), figure: "near-poor" }] }),
    ).toEqual([
      "   - If all else is right, 100.327 hộ would fit instead of 100.237 hộ [near-poor].",
      "   - Hypothesis: 100.237 hộ [near-poor] was meant to be 69.329 hộ: two neighbouring digits were exchanged.",
    ]);
    expect(told({ doubtful: ["both"], hypotheses: [] })).toEqual([]);
  });
});

test("every kind of hypothesis in words", () => {
  const allowed = { lower: null, upper: null, lowerClosed: false, upperClosed: false };
  const sentences = (kind: HypothesisKind): string[] =>
    (["en", "vi"] as const).map((locale) =>
      hypothesisSentence(
        { kind, figure: "a", printed: "1", meant: "2", allowed, other: "b", resolves: [] },
        (id) => `[${id}]`,
        locale,
      ),
    );
  const [en, vi] = ["[a] was meant to be 2: ", "[a] lẽ ra là 2: "];
  const expected: Readonly<Record<HypothesisKind, readonly [string, string]>> = {
    "digits-exchanged": ["two neighbouring digits were exchanged", "hai chữ số liền nhau bị đổi chỗ"],
    "digit-changed": ["one digit is another", "một chữ số bị sai"],
    "digit-dropped": ["a digit was left out", "thiếu một chữ số"],
    "digit-doubled": ["a digit was doubled", "một chữ số bị lặp"],
    "decimal-mark-moved": ["the decimal mark was moved", "dấu thập phân bị đặt sai chỗ"],
    "scale-mistaken": ["one scale was taken for another", "nhầm hàng đơn vị"],
    copied: ["it was copied from [b]", "số bị chép từ [b]"],
    "points-as-percent": [
      "percentage points were printed as percent",
      "điểm phần trăm bị in thành phần trăm",
    ],
    truncated: ["it was cut, not rounded", "số bị cắt bỏ số lẻ, không làm tròn"],
    "another-period": ["it was computed with [b], of another period", "số được tính với [b], của kỳ khác"],
    "parts-rounded-first": [
      "its parts were rounded before they were added",
      "các số thành phần được làm tròn trước khi cộng",
    ],
    carried: ["its error was carried into [b]", "sai số chuyển sang [b]"],
  };
  for (const [kind, [english, vietnamese]] of Object.entries(expected)) {
    expect(sentences(kind as HypothesisKind)).toEqual([en + english, vi + vietnamese]);
  }
});

test("an interval in words", () => {
  const rate = parseFigure("1,96%", { locale: "vi" });
  const written = (lower: string | null, upper: string | null, ends = "[]"): string[] =>
    (["en", "vi"] as const).map((locale) =>
      intervalText(
        {
          ...interval({ lower: lower && decimal(lower), upper: upper && decimal(upper) } as never),
          lowerClosed: lower !== null && ends[0] === "[",
          upperClosed: upper !== null && ends[1] === "]",
        } as never,
        rate,
        locale,
      ),
    );
  expect(written(null, null)).toEqual(["any value", "mọi giá trị"]);
  expect(written("2", null)).toEqual(["at least 2,00%", "ít nhất 2,00%"]);
  expect(written("2", null, "()")).toEqual(["above 2,00%", "trên 2,00%"]);
  expect(written(null, "2")).toEqual(["at most 2,00%", "nhiều nhất 2,00%"]);
  expect(written(null, "2", "()")).toEqual(["below 2,00%", "dưới 2,00%"]);
  expect(written("2", "2")).toEqual(["2,00%", "2,00%"]);
  expect(written("2", "3")).toEqual(["2,00% to 3,00%", "từ 2,00% đến 3,00%"]);
  expect(written("2", "3", "()")).toEqual(["above 2,00% to below 3,00%", "trên 2,00% đến dưới 3,00%"]);
  expect(written("2", "3", "(]")).toEqual(["above 2,00% to 3,00%", "trên 2,00% đến 3,00%"]);
  expect(intervalText(null, rate, "en")).toBe("no value");
  expect(intervalText(null, rate, "vi")).toBe("không giá trị nào");
  // Without a figure beside it an end is rounded half-up to six places.
  const plain = interval({ lower: decimal("0.0000005"), upper: decimal("1234.5") } as never);
  expect(intervalText(plain, null, "en")).toBe("0.000001 to 1,234.5");
  expect(intervalText(plain, null, "vi")).toBe("từ 0,000001 đến 1.234,5");
});

test("a table is lined up by characters, a letter with its marks as one", () => {
  expect(
    tableText([
      ["a", "bb", "c"],
      ["hô\u0323", "", "x"],
      ["long", "y"],
    ]),
  ).toBe(["a     bb  c", "----  --  -", "hô\u0323        x", "long  y", ""].join("\n"));
});

test("text that is special in Markdown stays text", () => {
  expect(escapeMarkdown("a\\b `c` *d* _e_ [f] |g| ~h~ $i$ #j !k")).toBe(
    "a\\\\b \\`c\\` \\*d\\* \\_e\\_ \\[f\\] \\|g\\| \\~h\\~ \\$i\\$ \\#j \\!k",
  );
  expect(escapeMarkdown("<b> & c")).toBe("&lt;b&gt; &amp; c");
  expect(escapeMarkdown("12. a 3. b")).toBe("12\\. a 3. b");
  expect(escapeMarkdown("12)")).toBe("12\\)");
  expect(escapeMarkdown("a - b + c = d")).toBe("a - b + c = d");
  expect(escapeMarkdown("+ a")).toBe("\\+ a");
  expect(escapeMarkdown("= a")).toBe("\\= a");
  expect(escapeMarkdown("http://a https://b FTP://c www.d e@f")).toBe(
    "http&#58;//a https&#58;//b FTP&#58;//c www&#46;d e&#64;f",
  );
  expect(plainText("  a \n\t b\u200b\u202ec  ")).toBe("a b c");
});

describe("what is no report", () => {
  const lists = { figures: [], relations: [], contradictions: [] };

  test.each([
    [undefined],
    [null],
    ["sheet-report"],
    [{}],
    [{ ...lists, kind: "verdict" }],
    [{ ...lists, kind: "sheet-report", relations: {} }],
    [Object.assign(() => null, { ...lists, kind: "sheet-report" })],
  ])("%j is refused by what was expected", (given) => {
    for (const write of [reportText, reportMarkdown, reportTable]) {
      const { code, message } = refusal(() => write(given as never));
      expect(code).toBe("ARGUMENT_INVALID");
      expect(message).toMatch(/^Cannot write a report on .*: expected what verifySheet returns$/s);
    }
  });

  test("nor is one that was damaged", () => {
    const damaged = deepFreeze({
      ...lists,
      kind: "sheet-report",
      locale: "en",
      outcome: "inconsistent",
      source: 5,
    });
    for (const write of [reportText, reportMarkdown]) {
      expect(refusal(() => write(damaged as never))).toMatchObject({
        code: "ARGUMENT_INVALID",
        message: expect.stringMatching(
          /^Cannot read report an object \{.*: it is damaged, or cannot be looked into$/s,
        ),
      });
    }
    const inside = deepFreeze({ ...lists, figures: [null], kind: "sheet-report", locale: "en" });
    expect(refusal(() => reportTable(inside as never))).toMatchObject({
      code: "ARGUMENT_INVALID",
      message: expect.stringMatching(/^Cannot read report /),
    });
  });
});
