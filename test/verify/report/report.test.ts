import { describe, expect, test } from "vitest";
import { type Hypothesis, reportMarkdown, reportTable, reportText, verifySheet } from "../../../src/index.ts";
import { escapeMarkdown } from "../../../src/verify/report/escape-markdown.ts";
import { hypothesisSentence } from "../../../src/verify/report/hypothesis-sentence.ts";
import { plainText } from "../../../src/verify/report/plain-text.ts";
import { reportWords } from "../../../src/verify/report/words.ts";
import { refusal } from "../../refusal.ts";
import { redRiver, redRiverReport } from "./found.ts";

const english = redRiverReport("en");
const vietnamese = redRiverReport("vi");

describe("reportText", () => {
  test("has one sentence a finding, in English", () => {
    expect(reportText(english).split("\n")).toEqual([
      "Đồng bằng sông Hồng, 2022",
      "Not all figures can be right: 1 contradiction among 2 relations.",
      "",
      "1. 69.239 hộ + 100.237 hộ = 169.476 hộ, not 169.566 hộ.",
      "   - If all else is right, 69.329 hộ would fit instead of 69.239 hộ [poor]; 100.327 hộ would fit instead of 100.237 hộ [near-poor].",
      "   - Hypothesis: 69.239 hộ [poor] was meant to be 69.329 hộ: two neighbouring digits were exchanged.",
      "   - Hypothesis: 169.566 hộ [both] is misprinted: it was copied from gần 170.000 hộ [announced].",
      "   - Hypothesis: 69.239 hộ [poor] was meant to be 69.329 hộ and 169.566 hộ [both] to be 1 hộ: its error was carried into 169.566 hộ [both].",
      "   - and 1 more.",
      "",
      "Left open:",
      '- 169.566 hộ and gần 170.000 hộ for one quantity: "gần 170.000 hộ" leaves it open.',
      "",
    ]);
  });

  test("and in Vietnamese without a word of English", () => {
    const lines = reportText(vietnamese).split("\n");
    expect(lines[1]).toBe("Các số liệu không thể cùng đúng: có 1 mâu thuẫn trong 2 quan hệ.");
    expect(lines[3]).toContain("69.239 hộ + 100.237 hộ = 169.476 hộ, không phải 169.566 hộ");
    expect(lines[5]).toBe(
      "   - Giả thuyết: 69.239 hộ [poor] lẽ ra là 69.329 hộ: hai chữ số liền nhau bị đổi chỗ.",
    );
    expect(lines.join(" ")).not.toMatch(/\b(the|figures?|right|hypothesis|would|relation|half-up)\b/i);
    expect(reportText(vietnamese)).toBe(reportText(vietnamese).normalize("NFC"));
  });

  test("says of several relations together which they are", () => {
    const [found] = english.contradictions;
    if (found === undefined) throw new Error("the report has a contradiction");
    const together = {
      ...found,
      relations: ["total", "twice"],
      under: ["half-up"] as const,
      smallest: false,
      wouldFit: [],
      hypotheses: [],
    };
    expect(
      reportText({ ...english, contradictions: [together] })
        .split("\n")
        .slice(3, 6),
    ).toEqual([
      "1. 69.239 hộ [poor], 100.237 hộ [near-poor] and 169.566 hộ [both] cannot all be right: " +
        "2 relations together do not allow it (this under half-up only; a smaller set may already contradict itself).",
      `   - ${english.relations[0]?.because}.`,
      `   - ${english.relations[1]?.because}.`,
    ]);
  });

  test("names what fails under half-up where only truncation fits", () => {
    const report = verifySheet({
      source: "Bình Thuận, 2023",
      locale: "vi",
      figures: [
        { id: "part", text: "7,886 tỷ đồng" },
        { id: "plan", text: "59,440 tỷ đồng" },
        { id: "ratio", text: "13,26%" },
      ],
      relations: [{ kind: "ratio", part: "part", whole: "plan", printed: "ratio" }],
    });
    const [found] = english.contradictions;
    if (found === undefined) throw new Error("the report has a contradiction");
    const contradictions = [{ ...found, figures: ["part", "plan", "ratio"], relations: ["relation 1"] }];
    expect(reportText({ ...report, contradictions }).split("\n")[1]).toBe(
      "All figures can be right at once only if every one of them was cut, not rounded: half-up, " +
        "7,886 tỷ đồng [part], 59,440 tỷ đồng [plan] and 13,26% [ratio] cannot hold together.",
    );
  });

  test("says when all holds", () => {
    const whole = verifySheet({ ...redRiver, relations: redRiver.relations.slice(1) });
    expect(reportText(whole)).toContain(
      'All figures can be right at once: 1 relation recomputed, 1 of them left open by words such as "nearly"',
    );
  });

  test.each([
    ["reportText", reportText],
    ["reportMarkdown", reportMarkdown],
    ["reportTable", reportTable],
  ])("%s refuses what is no report", (_, write) => {
    expect(refusal(() => write(null as never)).code).toBe("ARGUMENT_INVALID");
    expect(refusal(() => write({ kind: "verdict" } as never)).code).toBe("ARGUMENT_INVALID");
  });
});

describe("reportTable", () => {
  const { columns, rows, text } = reportTable(english);

  test("has one line a figure", () => {
    expect(rows.map(({ id }) => id)).toEqual(redRiver.figures.map(({ id }) => id));
    expect(rows[0]).toEqual({
      id: "poor",
      printed: "69.239 hộ",
      own: "69.239 hộ",
      others: "69.329 hộ",
      finding: "doubtful",
      wouldFit: "69.329 hộ",
    });
    expect(rows.map(({ finding }) => finding)).toEqual([
      "doubtful",
      "doubtful",
      "contradicted",
      "left open",
      "not checked",
    ]);
  });

  test("is frozen plain data with labels in the language of the report", () => {
    expect(Object.isFrozen(rows) && rows.every(Object.isFrozen) && Object.isFrozen(columns)).toBe(true);
    expect(reportTable(vietnamese).columns.map(({ label }) => label)).toEqual([
      "Số liệu",
      "In là",
      "Theo cách in",
      "Theo các số khác",
      "Kết quả",
      "Số khớp",
    ]);
  });

  test("is lined up as text", () => {
    const lines = text.trimEnd().split("\n");
    expect(lines).toHaveLength(2 + rows.length);
    for (const line of lines.slice(2)) expect(line.slice(9, 11)).toMatch(/^ {2}$|^[^ ]/);
    const start = lines[0]?.indexOf("Printed") as number;
    expect(lines.slice(2).map((line) => line.slice(start).split("  ")[0])).toEqual(
      rows.map(({ printed }) => printed),
    );
  });

  test("shows open ends, and a quantity that nobody printed", () => {
    const report = verifySheet({
      source: "x",
      locale: "vi",
      figures: [
        { id: "poor", text: "6.621 hộ" },
        { id: "all" },
        { id: "rate", text: "1,96%" },
        { id: "floor", text: "trên 5%" },
      ],
      relations: [{ kind: "ratio", part: "poor", whole: "all", printed: "rate" }],
    });
    const shown = reportTable(report).rows;
    expect(shown[1]).toMatchObject({ printed: "", own: "" });
    expect(shown[1]?.others).toMatch(/^above 336,946\.56\d* to 338,670\.07\d*$/);
    expect(shown[2]?.own).toBe("1,955% to below 1,965%");
    expect(shown[3]?.own).toBe("above 5%");
  });
});

describe("reportMarkdown", () => {
  test("has room for more figures than a call takes arguments", () => {
    const figures = new Array<(typeof english.figures)[number]>(130_000).fill(english.figures[0] as never);
    expect(reportMarkdown({ ...english, figures }).match(/\n/g)?.length).toBeGreaterThan(130_000);
  });

  test("of figures that can all be right goes from the sentence on them to the table", () => {
    const figures = [
      { id: "a", text: "2 hộ" },
      { id: "b", text: "3 hộ" },
      { id: "c", text: "5 hộ" },
    ];
    const relations = [{ kind: "sum", parts: ["a", "b"], total: "c" }] as const;
    const lines = reportMarkdown(verifySheet({ source: "x", locale: "vi", figures, relations })).split("\n");
    expect(lines.map((line) => line.replace(/\|.*/, "|"))).toEqual([
      "# x",
      "",
      "**All figures can be right at once: 1 relation recomputed.**",
      "",
      "## Figures",
      "",
      "|",
      "|",
      "|",
      "|",
      "|",
      "",
    ]);
  });

  const hostile = [
    "a|b",
    "<script>alert(1)</script>",
    "[x](javascript:alert(1))",
    "![x](https://example.org/x.png)",
    "`code`",
    "one\n# two",
    "one\r\n\n| a | b |",
    "www.example.org",
    "**bold** __bold__ ~~struck~~",
    "\u202egnp.exe",
    "&lt;",
    "a\\|b",
  ];

  test.each(hostile)("shows the label %j as it stands", (label) => {
    const report = verifySheet({
      source: label,
      locale: "vi",
      figures: [
        { id: label, text: "3 hộ" },
        { id: "other", text: "4 hộ" },
      ],
      relations: [{ kind: "same", figures: [label, "other"] }],
    });
    const lines = reportMarkdown(report).split("\n");
    expect(lines[0]).toBe(`# ${escapeMarkdown(plainText(label))}`);
    const table = lines.filter((line) => line.startsWith("|"));
    expect(table).toHaveLength(4);
    for (const line of table) expect(line.replace(/\\[\s\S]/g, "").match(/\|/g)).toHaveLength(7);
    const markdown = lines.join("\n").replace(/\\[\s\S]/g, "");
    expect(markdown).not.toMatch(/[<>`[\]\u202e]|https?:\/\/|www\./);
    expect(lines.filter((line) => line.startsWith("# "))).toHaveLength(1);
  });

  test("holds the same sentences as the text", () => {
    const sentences = reportText(english)
      .split("\n")
      .filter((line) => /^\s*(1\.|-) /.test(line))
      .map((line) => escapeMarkdown(line.replace(/^\s*(1\.|-) /, "").replace(/\.$/, "")));
    expect(sentences.length).toBeGreaterThan(5);
    for (const sentence of sentences) expect(reportMarkdown(english)).toContain(`${sentence}.`);
  });

  test.each([
    ["- item", "\\- item"],
    ["1. item", "1\\. item"],
    ["1.5", "1.5"],
    ["Năm 1. item", "Năm 1. item"],
    ["- 7,886 / 5", "\\- 7,886 / 5"],
  ])("%j begins no list", (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });
});

test("every kind of hypothesis has its own words in both languages", () => {
  const allowed = { lower: null, upper: null, lowerClosed: false, upperClosed: false };
  const kinds = Object.keys(reportWords.en.kind) as Hypothesis["kind"][];
  const sentences = (["en", "vi"] as const).flatMap((locale) =>
    kinds.map((kind) =>
      hypothesisSentence(
        { kind, figure: "a", printed: "1", meant: "2", allowed, other: "b", resolves: [] },
        (id) => id,
        locale,
      ),
    ),
  );
  expect(new Set(sentences).size).toBe(2 * kinds.length);
  expect(kinds).toHaveLength(12);
});
