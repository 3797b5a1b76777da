import { execFile } from "node:child_process";
import { join } from "node:path";
import { decimal, roundTo, type SheetReport } from "poverty-indicators";
import { sheetSchema } from "poverty-indicators/schema";
import { describe, expect, test } from "vitest";
import { reports as data } from "../../examples/reports/data/index.ts";
import { judgeReport } from "../../examples/reports/judge/judge-report.ts";
import { readOptions } from "../../examples/reports/options.ts";
import { printReports } from "../../examples/reports/print/print-reports.ts";
import { coloured, plain } from "../../examples/reports/print/style.ts";
import { sheetOf } from "../../examples/reports/sheet/sheet-of.ts";
import { type Found, found } from "./reports-found.ts";
import { values } from "./reports-values.ts";

const root = join(import.meta.dirname, "..", "..");

interface Run {
  readonly code: unknown;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the demo as `npm run demo` does. */
const demo = (...args: string[]): Promise<Run> =>
  new Promise((resolve) => {
    const program = ["--import", "tsx", "examples/reports/demo.ts", ...args];
    execFile(process.execPath, program, { cwd: root, maxBuffer: 1 << 24 }, (error, stdout, stderr) =>
      resolve({ code: error?.code ?? 0, stdout, stderr }),
    );
  });

interface Figure {
  readonly id: string;
  readonly text: string;
  readonly as: string;
  readonly where: string;
  readonly value: string | null;
  readonly qualifier: string | null;
  readonly status: string;
  readonly findings: readonly string[];
}

interface Finding {
  readonly id: string;
  readonly source: string;
  readonly outcome: string | null;
  readonly status: string;
  readonly recomputed: string | null;
  readonly value: string | null;
  readonly because: string;
}

type Whole = Pick<SheetReport, "outcome" | "fits" | "contradictions"> & { readonly text: string };

interface Output {
  readonly reports: readonly {
    readonly id: string;
    readonly figures: readonly Figure[];
    readonly findings: readonly Finding[];
    readonly sheet: Whole;
    readonly otherScopes: readonly Whole[];
  }[];
  readonly summary: Readonly<Record<string, unknown>>;
}

const [jsonEn, jsonVi, tablesEn, tablesVi, refused] = await Promise.all([
  demo("--json"),
  demo("--json", "--locale", "vi"),
  demo(),
  demo("--locale=vi"),
  demo("--colour"),
]);
const output = { en: JSON.parse(jsonEn.stdout) as Output, vi: JSON.parse(jsonVi.stdout) as Output };
const tables = { en: tablesEn.stdout, vi: tablesVi.stdout };
const { reports } = output.en;

const withoutColours = (text: string): string =>
  text
    .split("\u001b")
    .map((part, at) => (at === 0 ? part : part.replace(/^\[[0-9]+m/, "")))
    .join("");

const ours: Readonly<Record<Found["verdict"], readonly string[]>> = {
  holdsHalfUp: ["consistent"],
  holdsWithinOperandRounding: ["consistent"],
  holdsTruncationOnly: ["consistent-if-truncated"],
  fails: ["inconsistent"],
  undecidable: ["undecidable", "recomputed-only", "not-recomputable"],
};

/** Where the library says something else, and why. */
const differences: Readonly<Record<string, { readonly outcome: string; readonly because: string }>> = {
  "binh-thuan-2023/minority-share-of-population": {
    outcome: "undecidable",
    because:
      "the other program lets 'trên 1,2 triệu' reach to 1,3 triệu and 'khoảng 8%' from 7 to 9; " +
      "the library sets no such end, so that words which name no bound prove nothing",
  },
  "binh-thuan-2023/population-from-minority-share": {
    outcome: "undecidable",
    because: "the same two figures, solved for the population",
  },
};

const relations = reports.flatMap(({ id, findings }) =>
  findings.map((finding) => ({ name: `${id}/${finding.id}`, report: id, finding })),
);

describe("every relation of the five reports", () => {
  test("stands in both lists", () => {
    const names = Object.entries(found).flatMap(([id, rows]) =>
      Object.keys(rows).map((row) => `${id}/${row}`),
    );
    expect(relations.map(({ name }) => name).sort()).toEqual(names.sort());
    expect(Object.keys(differences).filter((name) => !names.includes(name))).toEqual([]);
  });

  test.each(relations)("$name", ({ name, report, finding }) => {
    const row = found[report]?.[finding.id];
    if (row === undefined) throw new Error(`${name} is not in the list of what was found`);
    const { verdict, recomputed } = row;
    const expected = differences[name] === undefined ? ours[verdict] : [differences[name].outcome];
    expect(expected).toContain(finding.outcome ?? finding.status);
    if (recomputed !== undefined) {
      expect(roundTo(decimal(finding.value ?? "0"), 10, "half-even").toFixed(10)).toBe(recomputed);
    }
    expect(finding.because).not.toBe("");
  });
});

describe("every figure", () => {
  test("is there: 145 of them, 16 in teasers, beside four days", () => {
    const count = ({ figures }: Output["reports"][number]): number =>
      figures.filter(({ as }) => as !== "day").length;
    expect(reports.map((report) => [report.id, count(report)])).toEqual([
      ["bac-kan-2020", 39],
      ["bac-kan-2023", 21],
      ["binh-thuan-2023", 60],
      ["ninh-thuan-2023", 13],
      ["thai-nguyen-2023", 12],
    ]);
    const figures = reports.flatMap((report) => report.figures);
    expect(figures.filter(({ where }) => where === "teaser")).toHaveLength(16);
    expect(output.en.summary).toMatchObject({ reports: 5, figures: 145, days: 4 });
  });

  test.each(reports)("of $id reads as the number and the qualifier that it prints", ({ id, figures }) => {
    const read = figures.filter(({ as }) => as === "figure");
    expect(Object.fromEntries(read.map((figure) => [figure.id, [figure.value, figure.qualifier]]))).toEqual(
      values[id],
    );
  });

  test("is said not to be recomputable when nothing judges it or is judged by it", () => {
    for (const { figures, findings } of reports) {
      const idle = figures.filter(({ status }) => status === "not-recomputable");
      for (const figure of idle) {
        const own = findings.filter(({ id, outcome }) => figure.findings.includes(id) && outcome !== null);
        expect(own, figure.id).toEqual([]);
      }
    }
    expect(output.en.summary).toMatchObject({ judged: 67, operands: 12, notRecomputable: 70 });
  });
});

describe("what the reports show", () => {
  const facts = [
    ["binh-thuan-2023", "disbursement-ratio", "18,04%", "consistent"],
    ["binh-thuan-2023", "disbursement-ratio-carried-over", "30,750%", "consistent"],
    ["binh-thuan-2023", "disbursement-ratio-2023", "13,267%", "consistent-if-truncated"],
    ["binh-thuan-2023", "plan-sum", "84,643 tỷ đồng", "inconsistent"],
    ["binh-thuan-2023", "plan-2023-as-difference", "61,484 tỷ đồng", "inconsistent"],
    ["binh-thuan-2023", "fund-attainment", "239,29%", "consistent"],
    ["binh-thuan-2023", "fund-province-attainment", "402,727%", "consistent"],
    ["binh-thuan-2023", "fund-district-attainment", "190,041%", "consistent"],
    ["binh-thuan-2023", "households-from-both-rates", "336.947 – 337.565 hộ", "consistent"],
    ["binh-thuan-2023", "poverty-rate-fall", "0,62 điểm phần trăm", "consistent"],
    ["binh-thuan-2023", "poverty-rate-fall-relative", "24,031%", "inconsistent"],
    ["bac-kan-2020", "poverty-rate-start-twice", "26,91% ≠ 26,61%", "inconsistent"],
    ["bac-kan-2023", "communes-meeting-health-criteria-share", "98,15%", "consistent"],
    ["thai-nguyen-2023", "capital-sum", "117.325 triệu đồng", "consistent"],
    ["thai-nguyen-2023", "target-households-sum", "4.711 hộ", "consistent"],
    ["thai-nguyen-2023", "capital-central-share", "92,72%", null],
  ] as const;

  test.each(facts)("%s %s: %s", (report, relation, recomputed, outcome) => {
    const findings = reports.find(({ id }) => id === report)?.findings;
    expect(findings?.find(({ id }) => id === relation)).toMatchObject({ recomputed, outcome });
  });
});

describe("each report as a sheet", () => {
  const whole = reports.map(({ id, sheet }) => [id, sheet] as const);

  test.each(whole)(
    "%s contradicts itself where its figures cannot all be right, and nowhere else",
    (id, sheet) => {
      const expected: Readonly<Record<string, readonly (readonly string[])[]>> = {
        "bac-kan-2020": [["poverty-rate-start-lead", "poverty-rate-2016"]],
        "bac-kan-2023": [
          ["programme-period-opening.first-year", "programme-period-opening.last-year"],
          ["programme-period-opening.last-year", "programme-period.last-year"],
        ],
        "binh-thuan-2023": [
          ["disbursed-2023", "plan-2023", "disbursement-ratio-2023"],
          ["plan-carried-over", "plan-2023", "plan"],
          ["plan-2023", "capital-2023"],
          ["plan", "plan-carried-over", "capital-2023"],
        ],
      };
      const found = sheet.contradictions.map(({ figures, smallest }) => ({
        figures: [...figures].sort(),
        smallest,
      }));
      expect(found).toEqual(
        (expected[id] ?? []).map((figures) => ({ figures: [...figures].sort(), smallest: true })),
      );
    },
  );

  test("says what would fit, and what may have been meant", () => {
    const [start] = output.en.reports[0]?.sheet.contradictions ?? [];
    expect(start?.wouldFit.map(({ nearest }) => nearest)).toEqual(["26,61%", "26,91%"]);
    const years = output.en.reports[1]?.sheet.contradictions ?? [];
    for (const { hypotheses } of years) {
      expect(hypotheses[0]).toMatchObject({ printed: "2015", meant: "2025", resolves: [0, 1] });
    }
    const plans = output.en.reports[2]?.sheet.contradictions[1];
    expect(plans?.wouldFit.find(({ figure }) => figure === "plan-2023")?.nearest).toBe("61,484 tỷ đồng");
  });

  test("of Bình Thuận fits only truncation, where its plans are of different scope", () => {
    const [scope] = output.en.reports[2]?.otherScopes ?? [];
    expect(scope).toMatchObject({ outcome: "consistent-if-truncated", fits: ["truncate"] });
    expect(scope?.contradictions.map(({ relations }) => relations)).toEqual([["disbursement-ratio-2023"]]);
    expect(scope?.text.split("\n")[1]).toMatch(
      /^All figures can be right at once only if every one of them was cut/,
    );
    expect(output.vi.reports[2]?.otherScopes[0]?.text.split("\n")[1]).toMatch(
      /^Mọi số liệu chỉ có thể cùng đúng nếu tất cả đều bị cắt bỏ số lẻ/,
    );
  });

  test("is a document that its schema accepts", () => {
    for (const report of data) {
      for (const locale of ["vi", "en"] as const) {
        expect(sheetSchema.safeParse(sheetOf(report, locale)).error).toBeUndefined();
      }
    }
  });
});

describe.each(["en", "vi"] as const)("the tables in %s", (locale) => {
  const text = tables[locale];
  const lines = text.split("\n");

  test("fit a hundred columns, and carry no colour where there is no terminal", () => {
    expect(lines.filter((line) => [...line].length > 100)).toEqual([]);
    expect(text).toBe(text.normalize("NFC"));
    expect(text).not.toContain("\u001b");
  });

  test("print every figure and every reason", () => {
    const words = text.replace(/\s+/g, " ");
    const texts = output[locale].reports.flatMap(({ figures, findings }) => [
      // A long figure takes several lines of its column, so that only its words stand together.
      ...figures.flatMap((figure) => figure.text.split(" ")),
      ...findings.map((finding) => finding.because),
    ]);
    expect(texts.filter((part) => !words.includes(part))).toEqual([]);
  });

  test("give the reason why something is left open once", () => {
    const words = text.replace(/\s+/g, " ");
    const open = output[locale].reports.flatMap(({ findings }) =>
      findings.filter((one) => one.source === "open"),
    );
    expect(open.map(({ because }) => words.split(because).length - 1)).toEqual(open.map(() => 1));
    expect(open).toHaveLength(8);
  });

  test("fit the terminal, and are the same with colours", () => {
    const judged = data.map((report) => judgeReport(report, locale));
    for (const width of [80, 100, 120]) {
      const plainly = printReports(judged, { locale, width, style: plain });
      expect(plainly.split("\n").filter((line) => [...line].length > width)).toEqual([]);
      const inColour = printReports(judged, { locale, width, style: coloured });
      expect(inColour).toContain("\u001b[31m✗");
      expect(withoutColours(inColour)).toBe(plainly);
    }
  });

  test("close with what was counted", () => {
    const closing = lines.slice(-6).join(" ").replace(/\s+/g, " ");
    expect(closing).toContain(
      locale === "en" ? "145 figures and 4 days in 5 reports" : "145 số liệu và 4 ngày",
    );
    expect(closing).toContain(locale === "en" ? "73 relations: 62 consistent" : "73 quan hệ: 62 khớp");
  });
});

describe("in Vietnamese", () => {
  test("not a word is English", () => {
    const english =
      /\b(the|figures?|consistent|inconsistent|undecidable|recomputed|prints?|half-up|rate|report)\b/i;
    expect(tables.vi.split("\n").filter((line) => english.test(line))).toEqual([]);
  });

  test("the same is found as in English", () => {
    const numbers = (from: Output): unknown =>
      from.reports.map(({ id, figures, findings }) => ({
        id,
        figures: figures.map(({ id: figure, status, value }) => [figure, status, value]),
        findings: findings.map(({ id: finding, outcome, value }) => [finding, outcome, value]),
      }));
    expect(numbers(output.vi)).toEqual(numbers(output.en));
    expect(output.vi.summary).toEqual(output.en.summary);
    const reason = output.vi.reports[2]?.findings.find(({ id }) => id === "disbursement-ratio-2023")?.because;
    expect(reason).toContain("cắt bỏ số lẻ cho 13,26%");
  });
});

describe("the command line", () => {
  test.each([
    [["--colour"], "Cannot use the option --colour: expected --locale, --json or --help"],
    [["--locale", "fr"], 'Cannot use the locale "fr": expected en or vi'],
    [["--locale"], "Cannot use the locale without a value: expected en or vi"],
    [["--json=yes"], "Cannot use the option --json with a value: it takes none"],
    [["vi"], 'Cannot use "vi": expected an option'],
  ])("%j is refused", (args, message) => {
    expect(readOptions(args)).toBe(message);
  });

  test("is English tables unless told otherwise", () => {
    expect(readOptions([])).toEqual({ locale: "en", json: false, help: false });
    expect(readOptions(["--json", "--locale=vi"])).toEqual({ locale: "vi", json: true, help: false });
  });

  test("that is refused prints a message, how to use it, and exits with 2", () => {
    expect(refused).toMatchObject({ code: 2, stdout: "" });
    expect(refused.stderr).toMatch(/^Cannot use the option --colour: .*\n\nnpm run demo -- /);
  });

  test("that is understood says nothing on the side", () => {
    for (const { code, stderr } of [jsonEn, jsonVi, tablesEn, tablesVi]) {
      expect([code, stderr]).toEqual([0, ""]);
    }
  });
});
