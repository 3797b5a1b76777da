import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { disbursement, parseFigure, rate, verifySheet, vietnam2022 } from "../../src/index.ts";
import { labels } from "../../src/notebook/data/labels.ts";
import { jupyterDisplay, type Result, show, toHtml, toMarkdown, toText } from "../../src/notebook/index.ts";
import { refusal } from "../refusal.ts";
import { everyResult } from "./every-result.ts";

const kinds = Object.keys(everyResult) as Result["kind"][];

/** What is shown of a result, as lines of texts. */
const textsOf = (kind: Result["kind"], options: Parameters<typeof show>[1] = {}): string =>
  toText(show(everyResult[kind], options));

describe.each(kinds)("a result of the kind %s", (kind) => {
  test.each(["en", "vi"] as const)("is shown in %s as it was read and approved", async (locale) => {
    const text = toText(show(everyResult[kind], { locale, dongPerUnit: 1 }));
    await expect(text).toMatchFileSnapshot(join(import.meta.dirname, "shown", `${kind}.${locale}.txt`));
  });

  test("has as many cells in each row as columns, and nothing broken in them", () => {
    for (const { rows, columns } of show(everyResult[kind]).tables) {
      for (const row of rows) {
        expect(row).toHaveLength(columns.length);
        for (const { text } of row) expect(text).not.toMatch(/undefined|NaN|\[object|Infinity|^$/);
      }
    }
  });

  test("stays plain data", () => {
    const shown = show(everyResult[kind]);
    expect(Object.isFrozen(shown)).toBe(true);
    expect(structuredClone(shown)).toEqual(JSON.parse(JSON.stringify(shown)));
    expect(Object.keys(shown)).toEqual(["kind", "tables"]);
  });

  test("reads the same when it comes back from JSON", () => {
    const revived = JSON.parse(JSON.stringify(everyResult[kind])) as Result;
    if (kind === "survey-design" || kind === "classified-households") return;
    expect(toText(show(revived))).toBe(textsOf(kind));
  });

  test("is refused by name when a part is missing", () => {
    const code = refusal(() => show({ kind } as Result)).code;
    expect(["RESULT_UNKNOWN", "NUMBER_WRONG_TYPE", "ARGUMENT_INVALID"]).toContain(code);
  });
});

describe("a shown result in a notebook", () => {
  test("answers the kernel with HTML, Markdown and text", () => {
    const shown = show(rate("15.636", "86.687"), { locale: "vi" });
    expect(jupyterDisplay).toBe(Symbol.for("Jupyter.display"));
    const bundle = shown[jupyterDisplay]();
    expect(bundle["text/html"]).toBe(toHtml(shown));
    expect(bundle["text/markdown"]).toBe(toMarkdown(shown));
    expect(bundle["text/plain"]).toBe(toText(shown));
  });

  test("shows 200 rows of ten thousand and says so; the writers write all", () => {
    const many = Object.fromEntries(
      Array.from({ length: 10_000 }, (_, at) => [`xã ${at}`, rate(at, 10_000)]),
    );
    const shown = show(many, { locale: "vi" });
    const html = String(shown[jupyterDisplay]()["text/html"]);
    expect(html.match(/<tr>/g)).toHaveLength(201);
    expect(html).toContain("… 9.800 dòng nữa không hiển thị");
    expect(toHtml(shown).match(/<tr>/g)).toHaveLength(10_001);
    expect(toHtml(shown)).not.toContain("dòng nữa");
  });

  test("shows all of 200 rows", () => {
    const some = show(Array.from({ length: 200 }, () => rate(1, 2)));
    expect(some[jupyterDisplay]()["text/html"]).toBe(toHtml(some));
  });
});

describe("several results", () => {
  const line = disbursement({ plan: "59.440", disbursed: "7.886" });
  const none = disbursement({ plan: 0, disbursed: 0 });

  test("by name are rows of one table", () => {
    const { tables } = show({ "Bình Thuận": line, "": none }, { locale: "vi", title: "Giải ngân" });
    expect(tables.map(({ title }) => title)).toEqual(["Giải ngân"]);
    expect(tables[0]?.rows.map((row) => row.map(({ text }) => text))).toEqual([
      ["Bình Thuận", "59,44", "7,886", "13,27%", "51,554", "0"],
      ["(không tên)", "0", "0", "không có kế hoạch", "0", "0"],
    ]);
    expect(tables[0]?.columns.map(({ align }) => align)).toEqual([
      "start",
      "end",
      "end",
      "end",
      "end",
      "end",
    ]);
  });

  test("in a list are numbered", () => {
    expect(show([line, none]).tables[0]?.rows.map(([first]) => first?.text)).toEqual(["1", "2"]);
  });

  test("that are tables themselves follow each other under their names", () => {
    const { tables } = show({
      2023: everyResult["disbursement-summary"],
      2024: everyResult["disbursement-summary"],
    });
    expect(tables.map(({ title }) => title).filter((title) => !title.includes("denominator"))).toEqual([
      "Disbursement of capital: 2023",
      "Disbursement of capital: 2024",
    ]);
  });

  test("of two kinds are refused", () => {
    const { code, message } = refusal(() => show([line, rate(1, 2)] as never));
    expect([code, message]).toEqual([
      "RESULT_UNKNOWN",
      'Cannot show results together: "2" is not of the kind disbursement, as the first is',
    ]);
  });
});

describe("options", () => {
  test("money is written in the scale that a reader expects, and bare where nobody said what it counts", () => {
    const cell = (plan: string, dongPerUnit?: string) =>
      show(disbursement({ plan, disbursed: 0 }), { locale: "vi", ...(dongPerUnit && { dongPerUnit }) })
        .tables[0]?.rows[0]?.[1];
    expect(cell("59440000000", "1")?.text).toBe("59,440 tỷ đồng");
    expect(cell("59.440", "1000000000")).toEqual({ text: "59,440 tỷ đồng", value: "59.44" });
    expect(cell("1500000", "1")?.text).toBe("1,500 triệu đồng");
    expect(cell("999999.5", "1")?.text).toBe("999.999,5 đồng");
    expect(cell("999999.123", "1")?.text).toBe("999.999,12 đồng");
    expect(cell("59.440")?.text).toBe("59,44");
  });

  test("a sheet brings its language and its source, which a caller may set", () => {
    const [table] = show(everyResult["sheet-report"]).tables;
    expect([table?.locale, table?.source]).toEqual(["vi", "Bình Thuận, 2023"]);
    const [other] = show(everyResult["sheet-report"], { locale: "en", source: "Own" }).tables;
    expect([other?.locale, other?.source]).toEqual(["en", "Own"]);
    expect(show(everyResult.rate).tables[0]?.source).toBeNull();
  });

  test("a standard of the caller names its classes", () => {
    const own = {
      ...vietnam2022,
      id: "own",
      classes: [{ ...vietnam2022.classes[0], id: "poor", label: { en: "Hard up", vi: "Khó" } }],
    };
    const classification = { ...everyResult.classification, standard: "own", class: "poor" };
    const shown = show(classification, { standard: own as typeof vietnam2022 });
    expect(shown.tables[0]?.rows[0]?.[1]?.text).toBe("Hard up");
    expect(show({ ...classification, class: "xyz" }).tables[0]?.rows[0]?.[1]?.text).toBe("xyz");
  });

  test.each([
    [{ locale: "fr" }, "LOCALE_UNKNOWN"],
    [{ title: 5 }, "ARGUMENT_INVALID"],
    [{ source: null }, "ARGUMENT_INVALID"],
    [{ dongPerUnit: "x" }, "NUMBER_NOT_PLAIN"],
    [null, "ARGUMENT_INVALID"],
  ])("%j is refused", (options, code) => {
    expect(refusal(() => show(rate(1, 2), options as never)).code).toBe(code);
  });
});

describe("what is no result", () => {
  test.each([
    [null],
    [undefined],
    [5],
    ["rate"],
    [{}],
    [[]],
    [{ a: 1 }],
    [{ kind: "constructor" }],
    [[null]],
  ])("%j is refused", (value) => {
    expect(refusal(() => show(value as never)).code).toBe("RESULT_UNKNOWN");
  });
});

const hostile = '<script>alert("1")</script>|[x](javascript:alert(1))`=cmd';

describe("a hostile label", () => {
  const sheet = verifySheet({
    source: hostile,
    figures: [
      { id: hostile, text: "3.365 hộ" },
      { id: "b", text: "3.366 hộ" },
    ],
    relations: [{ kind: "same", figures: [hostile, "b"] }],
    locale: "vi",
  });

  test("is text in HTML", () => {
    for (const html of [toHtml(show(sheet)), toHtml(show({ [hostile]: rate(1, 2) }, { title: hostile }))]) {
      expect(html).not.toContain("<script");
      expect(html).toContain("&lt;script&gt;alert(&quot;1&quot;)");
    }
  });

  test("is text in Markdown", () => {
    const markdown = toMarkdown(show({ [hostile]: rate(1, 2) }, { title: hostile, source: hostile }));
    expect(markdown).not.toContain("<script");
    expect(markdown).toContain("\\|\\[x\\](javascript:alert(1))\\`=cmd");
  });

  test("starts no line of its own and turns no direction", () => {
    const shown = show({ "a\nb\u202ec": parseFigure("5%") });
    expect(shown.tables[0]?.rows[0]?.[0]?.text).toBe("a b c");
  });
});

test("every word has both languages, and no two are mixed up", () => {
  for (const { en, vi } of Object.values(labels)) {
    expect(en.trim()).not.toBe("");
    expect(vi.trim()).not.toBe("");
    expect(vi).toBe(vi.normalize("NFC"));
  }
});

test("every kind that the library tags is shown", () => {
  const src = join(import.meta.dirname, "..", "..", "src");
  const results = readdirSync(src, { recursive: true, encoding: "utf8" })
    .filter((name) =>
      /^(figure|rate|target|funding|standard|household|survey|counting|verify)\/.*\.ts$/.test(name),
    )
    .flatMap((name) => [
      ...readFileSync(join(src, name), "utf8").matchAll(/^ {2}readonly kind: "([^"]+)";$/gm),
    ])
    .map((match) => match[1]);
  const relations = [
    "ratio",
    "share",
    "attainment",
    "sum",
    "difference",
    "relative-change",
    "product",
    "average",
  ];
  const inSheets = ["weighted-mean", "average-change", "flow", "same", "order", "proportion", "equation"];
  const others = results.filter((kind) => ![...relations, ...inSheets, ...kinds].includes(kind as never));
  expect(others).toEqual([]);
  expect(results.length).toBeGreaterThan(40);
});
