import { describe, expect, test } from "vitest";
import { decimal, disbursement, povertyRates } from "../../src/index.ts";
import { findingRows, show, tidyRows, toCsv, toMarkdown } from "../../src/notebook/index.ts";
import { refusal } from "../refusal.ts";
import { everyResult } from "./every-result.ts";

const estimates = everyResult["alkire-foster"];

describe("tidy rows", () => {
  const rows = tidyRows(estimates);

  test("hold every estimate of everybody and of every group once", () => {
    // 7 single measures, 2 × 4 indicators, 2 × 4 contributions of indicators and 2 × 2 of dimensions, three populations.
    expect(rows).toHaveLength(3 * (7 + 8 + 8 + 4));
    const keys = rows.map((row) => [row.group, row.measure, row.dimension, row.indicator].join("|"));
    expect(new Set(keys).size).toBe(rows.length);
  });

  test("carry value, standard error and interval as they are in the result", () => {
    const south = rows.find((row) => row.group === "S" && row.measure === "headcountRatio");
    const { value, standardError, interval } = estimates.groups.region?.S?.headcountRatio ?? {};
    expect(south).toEqual({
      grouping: "region",
      group: "S",
      measure: "headcountRatio",
      statistic: "estimate",
      dimension: null,
      indicator: null,
      cutoff: "1/2",
      value,
      standardError,
      lower: interval?.[0],
      upper: interval?.[1],
      unit: "share",
    });
    expect(standardError).toBeGreaterThan(0);
  });

  test("of contributions sum to M0, by indicator and by dimension", () => {
    const sum = (measure: string) =>
      rows
        .filter((row) => row.group === null && row.measure === measure)
        .reduce((total, { value }) => total.plus(value ?? 0), decimal(0))
        .toDecimalPlaces(30);
    const m0 = estimates.overall.adjustedHeadcountRatio.value.toDecimalPlaces(30);
    expect(sum("contribution")).toEqual(m0);
    expect(sum("dimensionContribution")).toEqual(m0);
    expect(sum("contributionShare").toFixed()).toBe("1");
    expect(sum("dimensionContributionShare").toFixed()).toBe("1");
  });

  test("of a comparison have a row for each part of a change", () => {
    const changes = tidyRows(everyResult.comparison).filter(
      ({ group, measure }) => group === null && measure === "headcountRatio",
    );
    const { headcountRatio } = everyResult.comparison.overall;
    expect(changes.map(({ statistic, value, standardError }) => [statistic, value, standardError])).toEqual([
      ["before", headcountRatio.before.value, headcountRatio.before.standardError],
      ["after", headcountRatio.after.value, headcountRatio.after.standardError],
      ["absolute", headcountRatio.absolute.value, headcountRatio.absolute.standardError],
      [
        "absoluteAnnualised",
        headcountRatio.absoluteAnnualised.value,
        headcountRatio.absoluteAnnualised.standardError,
      ],
      ["relative", headcountRatio.relative?.value, headcountRatio.relative?.standardError],
      [
        "relativeAnnualised",
        headcountRatio.relativeAnnualised?.value,
        headcountRatio.relativeAnnualised?.standardError,
      ],
    ]);
  });

  test("of curves have a row for each cut-off and measure", () => {
    const curves = everyResult["cutoff-curves"];
    const own = tidyRows(curves);
    expect(own).toHaveLength(3 * 3 * curves.cutoffs.length);
    expect(own[2]).toMatchObject({ measure: "adjustedHeadcountRatio", cutoff: "1/4", group: null });
  });

  test("of classes hold counts, and rates only where every household has a class", () => {
    const own = tidyRows(everyResult["classified-households"]);
    const values = own.map(({ group, measure, value, unit }) => [group, measure, value?.toFixed(), unit]);
    expect(values).toContainEqual([null, "households", "4", "household"]);
    expect(values).toContainEqual(["B", "undetermined", "1", "household"]);
    expect(values).toContainEqual(["A", "poorRate", "50", "percent"]);
    expect(values.filter(([group, measure]) => group === "B" && measure === "poorRate")).toEqual([]);
  });

  test("of funds name the group by its keys, and leave a ratio without a plan empty", () => {
    const own = tidyRows(everyResult["disbursement-summary"]);
    const ratios = own.filter(({ measure }) => measure === "disbursementRatio");
    expect(ratios.map(({ grouping, group, value }) => [grouping, group, value?.toFixed(2)])).toEqual([
      [null, null, "18.47"],
      ["source · carriedOver", "central · false", "13.27"],
      ["source · carriedOver", "central · true", "30.75"],
      ["source · carriedOver", "local · false", undefined],
    ]);
    expect(tidyRows(everyResult.disbursement).map(({ measure }) => measure)).toEqual([
      "plan",
      "disbursed",
      "undisbursed",
      "overDisbursed",
      "disbursementRatio",
    ]);
    expect(tidyRows(everyResult["mobilisation-summary"])).toHaveLength(15);
    expect(tidyRows(everyResult.mobilisation).map(({ value }) => value?.toFixed(1))).toEqual([
      "9.5",
      "22.7",
      "13.2",
      "0.0",
      "239.3",
    ]);
  });

  test("of poverty rates leave out what was not counted", () => {
    expect(tidyRows(povertyRates({ households: 4, poor: 1 })).map(({ measure }) => measure)).toEqual([
      "poorRate",
    ]);
    expect(tidyRows(everyResult["poverty-rates"])).toHaveLength(3);
  });

  test.each([[null], [{}], [everyResult.verdict], [{ kind: "alkire-foster" }]])(
    "of %j are refused",
    (value) => {
      expect(refusal(() => tidyRows(value as never)).code).toBe("RESULT_UNKNOWN");
    },
  );
});

describe("finding rows", () => {
  test("of a sheet hold a row for each relation", () => {
    const rows = findingRows(everyResult["sheet-report"]);
    expect(
      rows.map(({ source, id, relation, figures, outcome }) => [source, id, relation, figures, outcome]),
    ).toEqual([
      ["Bình Thuận, 2023", "relation 1", "sum", "a b c", "inconsistent"],
      ["Bình Thuận, 2023", "relation 2", "order", "c d", "undecidable"],
    ]);
    expect(rows[0]?.value?.toFixed()).toBe("69370000000");
    expect([rows[1]?.value, rows[1]?.lower, rows[1]?.upper]).toEqual([null, null, null]);
  });

  test("of verdicts carry the name, the interval and the sentence", () => {
    const [row] = findingRows({ "13,26%": everyResult.verdict });
    const { possible, because, recomputed } = everyResult.verdict;
    expect(row).toEqual({
      source: null,
      id: "13,26%",
      relation: "verdict",
      figures: null,
      outcome: "consistent-if-truncated",
      value: recomputed,
      lower: possible.lower,
      upper: possible.upper,
      because,
    });
  });

  test("of targets go year by year, then the mean", () => {
    expect(
      findingRows({ poor: everyResult["target-over-years"] }).map(({ id, outcome }) => [id, outcome]),
    ).toEqual([
      ["poor 2022", "exceeded"],
      ["poor 2023", "missed"],
      ["poor 2024", "met"],
      ["poor mean", "met"],
    ]);
    expect(findingRows(everyResult["target-over-years"])[3]?.id).toBe("mean");
    expect(findingRows([everyResult["target-result"]])[0]).toMatchObject({ id: "1", relation: "target" });
  });

  test("of an implied total carry its ends", () => {
    const [row] = findingRows(everyResult["implied-total"]);
    expect([row?.lower?.toFixed(), row?.upper?.toFixed(), row?.value]).toEqual(["336947", "338670", null]);
  });

  test.each([[null], [everyResult.rate], [{ kind: "sheet-report" }]])("of %j are refused", (value) => {
    expect(refusal(() => findingRows(value as never)).code).toBe("RESULT_UNKNOWN");
  });
});

/** Reads CSV by RFC 4180, written without a look at the writer. */
function readCsv(text: string): string[][] {
  const lines: string[][] = [];
  let fields: string[] = [];
  const pattern = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  for (const [, quoted, bare, end] of text.matchAll(pattern)) {
    fields.push(quoted === undefined ? (bare ?? "") : quoted.replaceAll('""', '"'));
    if (end === "\r\n") {
      lines.push(fields);
      fields = [];
    }
  }
  return lines;
}

describe("CSV", () => {
  test("reads back as what was written, whatever stands in a text", () => {
    const rows = [
      { label: 'a "quoted", text', note: "two\r\nlines", n: 1.5 },
      { label: "", note: "Đông Bắc", n: null },
    ];
    expect(readCsv(toCsv(rows))).toEqual([
      ["label", "note", "n"],
      ['a "quoted", text', "two\r\nlines", "1.5"],
      ["", "Đông Bắc", ""],
    ]);
  });

  test("takes a formula its force, and leaves numbers alone", () => {
    const texts = ["=1+1", "+A1", "-A1", "@SUM", "\tx", "\rx", "＝1", "a=1", "-5", "1e5"];
    const written = readCsv(toCsv(texts.map((text) => ({ text, n: -1e-7, d: decimal("-0.5") }))));
    expect(written.slice(1).map(([text]) => text)).toEqual([
      "'=1+1",
      "'+A1",
      "'-A1",
      "'@SUM",
      "'\tx",
      "'\rx",
      "'＝1",
      "a=1",
      "-5",
      "1e5",
    ]);
    expect(written[1]?.slice(1)).toEqual(["-1e-7", "-0.5"]);
    expect(toCsv([{ text: "=1" }], { formulas: "keep" })).toBe("text\r\n=1\r\n");
  });

  test("of a table holds the exact values", () => {
    const [table] = show({ a: disbursement({ plan: 3, disbursed: 1 }) }).tables;
    expect(table && readCsv(toCsv(table))[1]).toEqual([
      "a",
      "3",
      "1",
      "33.33333333333333333333333333333333333333",
      "2",
      "0",
    ]);
  });

  test("of tidy rows has one line a row and a header", () => {
    const lines = readCsv(toCsv(tidyRows(estimates)));
    expect(lines).toHaveLength(82);
    expect(new Set(lines.map((line) => line.length))).toEqual(new Set([12]));
  });

  test("of nothing is empty, and a lone empty field is no empty line", () => {
    expect(toCsv([])).toBe("");
    expect(toCsv([{ a: null }])).toBe('a\r\n""\r\n');
  });

  test.each([
    [null, {}, "RESULT_UNKNOWN"],
    [[null], {}, "RESULT_UNKNOWN"],
    [[{ a: 1 }], { formulas: "x" }, "ARGUMENT_INVALID"],
  ])("of %j with %j is refused", (rows, options, code) => {
    expect(refusal(() => toCsv(rows as never, options as never)).code).toBe(code);
  });
});

test("rows are written as Markdown under their names, rounded for reading", () => {
  const text = toMarkdown([{ "re|gion": "Đông Bắc", value: decimal(1).div(3), rest: null, n: 2 }]);
  expect(text).toBe(
    "| re\\|gion | value | rest | n |\n| --- | ---: | ---: | ---: |\n| Đông Bắc | 0.333333 |  | 2 |\n",
  );
});

test("what is neither shown nor rows is refused", () => {
  for (const value of [null, 5, {}, [1]]) {
    expect(refusal(() => toMarkdown(value as never)).code).toBe("ARGUMENT_INVALID");
  }
});
