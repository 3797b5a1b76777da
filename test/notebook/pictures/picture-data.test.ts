import { describe, expect, test } from "vitest";
import { syntheticMap } from "../../../examples/notebooks/synthetic.ts";
import {
  alkireFoster,
  checkTarget,
  decimal,
  defineMeasure,
  measuresAtEveryCutoff,
  parseFigure,
  parseTarget,
  rate,
  summariseDisbursements,
  tabulate,
  verifyRatio,
  verifySheet,
} from "../../../src/index.ts";
import {
  changesPicture,
  contributionsPicture,
  cutoffsPicture,
  disbursementPicture,
  groupsPicture,
  mapPicture,
  type Picture,
  targetsPicture,
  verdictsPicture,
} from "../../../src/notebook/index.ts";
import { refusal } from "../../refusal.ts";
import { everyResult, table } from "../every-result.ts";
import { draw } from "./draw.ts";

type Values = Readonly<Record<string, unknown>>[];

/** The rows of data that a picture, or one of its layers, holds. */
const valuesOf = (spec: unknown): Values => (spec as { data: { values: Values } }).data.values;
const layersOf = (spec: unknown): Values => (spec as { layer: Values }).layer;

const estimates = everyResult["alkire-foster"];

describe("contributions", () => {
  test("lie end to end and fill each bar", () => {
    const values = valuesOf(contributionsPicture(estimates)) as { row: string; from: number; to: number }[];
    for (const row of new Set(values.map((each) => each.row))) {
      const own = values.filter((each) => each.row === row);
      expect(own[0]?.from).toBe(0);
      expect(own.at(-1)?.to).toBeCloseTo(100, 9);
      own.slice(1).forEach(({ from }, at) => {
        expect(from).toBeCloseTo(own[at]?.to ?? -1, 9);
      });
    }
    expect(values).toHaveLength(3 * 4);
  });

  test("have neighbours that differ in grey", () => {
    const { scale } = (
      layersOf(contributionsPicture(estimates))[0] as { encoding: { color: { scale: { range: string[] } } } }
    ).encoding.color;
    const grey = scale.range.map((colour) => {
      const [r = 0, g = 0, b = 0] = [1, 3, 5].map(
        (at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255,
      );
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    });
    grey.slice(1).forEach((each, at) => {
      expect(Math.abs(each - (grey[at] ?? 0))).toBeGreaterThan(0.25);
    });
  });

  test("of a group in which nobody is poor are none", () => {
    const measure = defineMeasure({ dimensions: { a: ["a"], b: ["b"] }, cutoff: "1" });
    const columns = { deprivations: { a: [1, 0], b: [1, 1] }, groups: { g: ["x", "y"] } };
    const picture = contributionsPicture(alkireFoster(tabulate(columns, measure)), { locale: "vi" });
    expect(picture.description).toBe(
      "Đóng góp vào M0. Toàn bộ dân số: 1 a 50,00%, 2 b 50,00%. x: 1 a 50,00%, 2 b 50,00%. y: không có.",
    );
  });
});

test("H and A of groups stand on their intervals, the poorest first", () => {
  const picture = groupsPicture(estimates);
  const [h, a] = (picture.hconcat as unknown[]).map(valuesOf);
  const { headcountRatio, intensity } = estimates.groups.region?.S ?? estimates.overall;
  expect(h?.map(({ row }) => row)).toEqual(["Everybody", "N", "S"]);
  expect(h?.[2]).toEqual({
    row: "S",
    value: headcountRatio.value.times(100).toNumber(),
    lower: (headcountRatio.interval?.[0] ?? 0) * 100,
    upper: (headcountRatio.interval?.[1] ?? 0) * 100,
    text: "50.00%",
    clear: true,
  });
  expect(a?.[2]).toMatchObject({ value: intensity?.value.times(100).toNumber(), text: "68.75%" });
});

describe("curves", () => {
  const curves = measuresAtEveryCutoff(table);

  test.each(["1/10", "1/4", "3/10", "1/2", "0.6", "3/4"])(
    "have at k = %s the M0 of that cut-off",
    (cutoff) => {
      const values = valuesOf(layersOf(cutoffsPicture(curves))[0]) as {
        series: string;
        k: number;
        value: number;
      }[];
      const own = values.filter(({ series }) => series === "Everybody");
      // Drawn as steps: the corner at or after k holds there.
      const k = Number(alkireFosterCutoff(cutoff)) * 100;
      const corner = own.find((each) => each.k >= k - 1e-9);
      const { adjustedHeadcountRatio } = alkireFoster(table, { cutoff }).overall;
      expect(corner?.value).toBeCloseTo(adjustedHeadcountRatio.value.toNumber(), 12);
    },
  );

  const alkireFosterCutoff = (cutoff: string): number => {
    const [numerator, denominator = "1"] = cutoff.split("/");
    return Number(numerator) / Number(denominator);
  };

  test("start at 0 and end at 100 percent, where nobody is poor beyond the last score", () => {
    const own = valuesOf(layersOf(cutoffsPicture(curves))[0]).filter(({ series }) => series === "Everybody");
    expect(own[0]).toMatchObject({ k: 0, value: estimatesAt("1/4") });
    expect(own.at(-1)).toMatchObject({ k: 100, value: 0 });
    const measure = defineMeasure({ dimensions: { a: ["a"] }, cutoff: "1" });
    const whole = measuresAtEveryCutoff(tabulate({ deprivations: { a: [1, 0] } }, measure));
    expect(valuesOf(layersOf(cutoffsPicture(whole))[0])).toEqual([
      { k: 0, value: 0.5, series: "Everybody" },
      { k: 100, value: 0.5, series: "Everybody" },
    ]);
  });

  const estimatesAt = (cutoff: string): number =>
    alkireFoster(table, { cutoff }).overall.adjustedHeadcountRatio.value.toNumber();

  test("mark the cut-off in use, and can show H", () => {
    expect(layersOf(cutoffsPicture(curves))).toHaveLength(1);
    expect(valuesOf(layersOf(cutoffsPicture(curves, { cutoff: "1/4" }))[1])).toEqual([{ k: 25 }]);
    expect(cutoffsPicture(curves, { measure: "headcountRatio" }).description).toContain(
      "Everybody: 76.47% to k = 1/4, 64.71% to k = 1/2",
    );
    expect(refusal(() => cutoffsPicture(curves, { measure: "x" as never })).code).toBe("ARGUMENT_INVALID");
    expect(refusal(() => cutoffsPicture(curves, { cutoff: "x" })).code).toBe("FRACTION_INVALID");
  });
});

describe("changes", () => {
  test("are filled where the interval leaves zero out, or where a census changed", () => {
    const values = valuesOf(changesPicture(everyResult.comparison, { measure: "headcountRatio" }));
    const { absolute } = everyResult.comparison.overall.headcountRatio;
    expect(values[0]).toMatchObject({
      row: "Everybody",
      value: absolute.value.times(100).toNumber(),
      lower: (absolute.interval?.[0] ?? 0) * 100,
      clear: false,
      text: "-11.76",
    });
    const { interval: _, ...census } = absolute;
    const overall = {
      ...everyResult.comparison.overall,
      headcountRatio: { ...everyResult.comparison.overall.headcountRatio, absolute: census },
    };
    const without = changesPicture(
      { ...everyResult.comparison, overall, groups: {} },
      { measure: "headcountRatio" },
    );
    expect(valuesOf(without)).toEqual([expect.objectContaining({ lower: null, clear: true })]);
    const sure = { ...census, interval: [-0.2, -0.05] as const };
    const clear = { ...overall, headcountRatio: { ...overall.headcountRatio, absolute: sure } };
    expect(
      valuesOf(
        changesPicture(
          { ...everyResult.comparison, overall: clear, groups: {} },
          { measure: "headcountRatio" },
        ),
      )[0],
    ).toMatchObject({ clear: true });
  });

  test("of M0 are in its own unit, of indicators in points", () => {
    expect(changesPicture(everyResult.comparison, { locale: "vi" }).description).toContain(
      "Toàn bộ dân số: -0,015.",
    );
    expect(changesPicture(everyResult.comparison, { measure: "censored" }).description).toContain(
      "nutrition: -5.88 percentage points.",
    );
    expect(changesPicture(everyResult.comparison, { measure: "intensity" }).description).toContain(
      "Everybody: 10.86",
    );
  });

  test("of something else are refused", () => {
    expect(refusal(() => changesPicture(everyResult.comparison, { measure: "x" as never })).code).toBe(
      "ARGUMENT_INVALID",
    );
    expect(refusal(() => changesPicture(everyResult.comparison, { grouping: "x" })).code).toBe(
      "GROUP_KEY_UNKNOWN",
    );
  });
});

describe("targets", () => {
  const bullet = (target: string, actual: string) => {
    const read = parseTarget(target);
    const picture = targetsPicture({ t: { target: read, result: checkTarget(read, actual) } });
    return layersOf((picture.vconcat as unknown[])[0]).map((layer) => valuesOf(layer)[0]);
  };

  test("have a band to the end of the axis where more is better, and a bound", () => {
    expect(bullet("giảm trên 3%/năm", "2")).toEqual([
      { from: 3, to: 3 * 1.15 },
      { from: 0, to: 2 },
      { bound: 3 },
    ]);
  });

  test("have a band from zero where less is better", () => {
    expect(bullet("còn dưới 10%", "12")).toEqual([{ from: 0, to: 10 }, { from: 0, to: 12 }, { bound: 10 }]);
  });

  test("reach below zero where things got worse", () => {
    const read = parseTarget("giảm 1 - 1,5%/năm");
    const picture = targetsPicture({ t: { target: read, result: checkTarget(read, "-0.4") } });
    expect(JSON.stringify(picture.vconcat)).toContain(`"domain":[${-0.4 * 1.15},${1.5 * 1.15}]`);
  });

  test.each([
    [null],
    [{}],
    [[]],
    [{ t: null }],
    [{ t: { target: everyResult.target, result: everyResult.rate } }],
  ])("%j are refused", (targets) => {
    expect(refusal(() => targetsPicture(targets as never)).code).toBe("RESULT_UNKNOWN");
  });
});

describe("capital", () => {
  const lines = [
    { source: "central", plan: "59440000000", disbursed: "70000000000" },
    { source: "local", plan: 0, disbursed: 0 },
  ] as const;
  const summary = summariseDisbursements(lines, { by: "source" });

  test("is drawn in tỷ đồng where it is known what amounts count, and bare elsewhere", () => {
    expect(valuesOf(disbursementPicture(summary, { dongPerUnit: 1, locale: "vi" }))).toEqual([
      { row: "ngân sách trung ương", plan: 59.44, disbursed: 70, end: 70, text: "117,77%" },
      { row: "ngân sách địa phương", plan: 0, disbursed: 0, end: 0, text: "không có kế hoạch" },
    ]);
    expect(valuesOf(disbursementPicture(summary))[0]).toMatchObject({ plan: 59440000000 });
    expect(disbursementPicture(summary).description).toContain("70,000,000,000 / 59,440,000,000, 117.77%");
    expect(refusal(() => disbursementPicture(summary, { dongPerUnit: "x" })).code).toBe("NUMBER_NOT_PLAIN");
  });
});

describe("printed figures", () => {
  const bars = (picture: Picture) => valuesOf(layersOf(picture)[0]);

  test("count in steps of their last place, from the figure as printed", () => {
    const verdict = verifyRatio({ part: "7886", whole: "59440", printed: parseFigure("13,30%") });
    const picture = verdictsPicture({ x: { printed: parseFigure("13,30%"), verdict } });
    const [own, others] = bars(picture);
    expect(own).toMatchObject({ from: -0.5, to: 0.5, before: false, beyond: false });
    // 13,2672 % is 3,28 steps of 0,01 points below 13,30 %; a single value is drawn as a short bar.
    expect(Number(others?.from)).toBeCloseTo(-3.284 - 0.06, 3);
    expect(Number(others?.to)).toBeCloseTo(-3.284 + 0.06, 3);
    expect(picture.description).toContain("x: 13,30%, inconsistent.");
  });

  test("that are cut stand on the interval of cut figures", () => {
    const picture = verdictsPicture({ x: { printed: parseFigure("13,26%"), verdict: everyResult.verdict } });
    expect(bars(picture)[0]).toMatchObject({ from: 0, to: 1 });
  });

  test("go on beyond the axis with an arrow", () => {
    const picture = verdictsPicture(everyResult["sheet-report"], { locale: "en" });
    const total = bars(picture).find(
      ({ row, what }) => row === "d: gần 70 tỷ đồng" && what === "what the print stands for",
    );
    expect(total).toMatchObject({ from: -6, to: 0, before: true, beyond: false });
    const others = bars(picture).find(({ row, what }) => row === "c: 68,370 tỷ đồng" && what !== total?.what);
    expect(others).toMatchObject({ from: 5.94, to: 6, beyond: true });
    expect(layersOf(picture)).toHaveLength(4);
  });

  test("that nobody printed are left out", () => {
    const sheet = verifySheet({
      source: "x",
      locale: "vi",
      figures: [{ id: "a", text: "5 hộ" }, { id: "b" }, { id: "c", text: "50%" }],
      relations: [{ kind: "ratio", part: "a", whole: "b", printed: "c" }],
    });
    expect(new Set(bars(verdictsPicture(sheet)).map(({ row }) => row))).toEqual(
      new Set(["a: 5 hộ", "c: 50%"]),
    );
  });

  test("leave a qualified figure open", () => {
    const printed = parseFigure("khoảng 13%");
    const verdict = verifyRatio({ part: "7886", whole: "59440", printed });
    expect(verdictsPicture({ x: { printed, verdict } }).description).toContain("x: khoảng 13%, undecidable.");
  });

  test.each([
    [null],
    [{}],
    [{ x: 1 }],
    [{ x: { printed: parseFigure("5%"), verdict: null } }],
    [{ kind: "sheet-report" }],
  ])("%j are refused", (findings) => {
    expect(refusal(() => verdictsPicture(findings as never)).code).toBe("RESULT_UNKNOWN");
  });
});

describe("maps", () => {
  const square = [
    [106, 11],
    [107, 11],
    [107, 12],
    [106, 12],
    [106, 11],
  ];
  const feature = (name: unknown, coordinates: unknown, type = "Polygon") => ({
    type: "Feature",
    properties: { name },
    geometry: { type, coordinates },
  });
  const mapOf = (...features: unknown[]) => ({ type: "FeatureCollection", features });
  const shape = (picture: Picture): { geometry: { coordinates: unknown } } =>
    valuesOf(layersOf(picture)[0])[0] as never;

  test("turn the outer ring clockwise and holes the other way, whichever way they came", () => {
    const hole = [
      [106.2, 11.2],
      [106.4, 11.2],
      [106.4, 11.4],
      [106.2, 11.4],
      [106.2, 11.2],
    ];
    const back = (ring: number[][]) => [...ring].reverse();
    for (const rings of [
      [square, hole],
      [back(square), back(hole)],
      [square, back(hole)],
    ]) {
      const picture = mapPicture(mapOf(feature("A", rings)), { A: 1 }, { property: "name" });
      expect(shape(picture).geometry.coordinates).toEqual([back(square), hole]);
    }
    const many = mapPicture(mapOf(feature(7, [[square]], "MultiPolygon")), { 7: 1 }, { property: "name" });
    expect(shape(many).geometry.coordinates).toEqual([[back(square)]]);
  });

  test("are as high as their areas", () => {
    const height = (...rings: number[][][]) =>
      mapPicture(
        mapOf(...rings.map((ring, at) => feature(String(at), [ring]))),
        { 0: 1 },
        { property: "name" },
      ).height;
    // A square degree at 11.5° is narrower than high, by the cosine of the latitude.
    expect(height(square)).toBe(Math.round(460 / Math.cos((11.5 * Math.PI) / 180)));
    expect(
      height(
        square,
        square.map(([x = 0, y = 0]) => [x, y + 30]),
      ),
    ).toBe(760);
    expect(
      height(
        square,
        square.map(([x = 0, y = 0]) => [x + 30, y]),
      ),
    ).toBe(160);
    expect(height(square.map(([x = 0]) => [x, 11]))).toBe(160);
  });

  test("take rates, estimates and numbers in percent", () => {
    const labels = ["a", "b", "c", "d", "e"];
    const picture = mapPicture(
      syntheticMap(labels),
      { a: rate(1, 8), b: estimates.overall.headcountRatio, c: decimal("7.5"), d: "3", zz: 1 },
      { property: "name", title: "M" },
    );
    expect(picture.description).toBe("M. a: 12.50%. b: 64.71%. c: 7.50%. d: 3.00%. e: no value.");
    expect(layersOf(picture)).toHaveLength(2);
  });

  test("of unknown areas alone are white", () => {
    expect(layersOf(mapPicture(syntheticMap(["a"]), { b: 1 }, { property: "name" }))).toHaveLength(1);
  });

  test("describe a hundred areas, not ten thousand", () => {
    const labels = Array.from({ length: 10_000 }, (_, at) => `xã ${at}`);
    const { description } = mapPicture(syntheticMap(labels), { "xã 1": 2 }, { property: "name" });
    expect(description.length).toBeLessThan(4000);
    expect(description).toMatch(/…$/);
  });

  test.each([
    [null],
    [{}],
    [{ features: [] }],
    [mapOf(null)],
    [mapOf(feature(null, [square]))],
    [mapOf(feature("A", [square], "Point"))],
    [mapOf(feature("A", 5))],
    [mapOf(feature("A", [5]))],
    [mapOf(feature("A", [[[1, 2]]]))],
    [mapOf(feature("A", [[1, 2, 3, 4]]))],
    [
      mapOf(
        feature("A", [
          [
            ["x", 2],
            [1, 2],
            [1, 3],
            ["x", 2],
          ],
        ]),
      ),
    ],
    [mapOf({ properties: { name: "A" } })],
  ])("%j is refused", (geoJson) => {
    expect(refusal(() => mapPicture(geoJson, { A: 1 }, { property: "name" })).code).toBe("ARGUMENT_INVALID");
  });

  test("refuse values that are none", () => {
    const map = syntheticMap(["a"]);
    expect(refusal(() => mapPicture(map, {}, { property: "name" })).code).toBe("RESULT_UNKNOWN");
    expect(refusal(() => mapPicture(map, { a: {} as never }, { property: "name" })).code).toBe(
      "NUMBER_WRONG_TYPE",
    );
    expect(refusal(() => mapPicture(map, { a: null as never }, { property: "name" })).code).toBe(
      "RESULT_UNKNOWN",
    );
    expect(refusal(() => mapPicture(map, { a: 1 }, { property: "zz" })).code).toBe("ARGUMENT_INVALID");
  });
});

describe("every picture of one result", () => {
  const draws = {
    contributionsPicture,
    groupsPicture,
    cutoffsPicture,
    changesPicture,
    disbursementPicture,
  } as const;

  test.each(Object.entries(draws))("%s refuses other results and wrong options", (_, drawn) => {
    const act = drawn as (result: unknown, options?: unknown) => Picture;
    for (const value of [null, undefined, 5, {}, everyResult.rate]) {
      expect(refusal(() => act(value)).code).toBe("RESULT_UNKNOWN");
    }
    expect(refusal(() => act(estimates, { locale: "fr" })).code).toBe("LOCALE_UNKNOWN");
    expect(refusal(() => act(estimates, { title: 5 })).code).toBe("ARGUMENT_INVALID");
    expect(refusal(() => act(estimates, null)).code).toBe("ARGUMENT_INVALID");
  });

  test.each([
    [contributionsPicture, "alkire-foster"],
    [groupsPicture, "alkire-foster"],
    [cutoffsPicture, "cutoff-curves"],
    [changesPicture, "comparison"],
    [disbursementPicture, "disbursement-summary"],
  ] as const)("%o refuses a broken result", (drawn, kind) => {
    expect(refusal(() => (drawn as (result: unknown) => Picture)({ kind })).code).toBe("RESULT_UNKNOWN");
  });
});

const hostile = [
  '<script>alert("1")</script>',
  "",
  "datum.value",
  "a.b[0]\\'\"",
  "x".repeat(5000),
  "two\nlines",
  "two lines",
];

describe("hostile labels", () => {
  const measure = defineMeasure({ dimensions: { a: ["a"], b: ["b"] }, cutoff: "1/2" });
  const grouped = (all: readonly string[], labels = all.filter((label) => label !== "")) =>
    tabulate(
      {
        deprivations: { a: labels.map((_, at) => at % 2), b: labels.map(() => 1) },
        groups: { g: [...labels] },
      },
      measure,
    );

  test("are drawn as text, one row each", async () => {
    const table = grouped([...hostile, ...hostile]);
    const result = alkireFoster(table);
    for (const picture of [
      contributionsPicture(result),
      groupsPicture(result, { title: hostile[0] ?? "", source: hostile[0] ?? "" }),
      cutoffsPicture(measuresAtEveryCutoff(table)),
    ]) {
      const { svg, warnings } = await draw(picture);
      expect(warnings).toEqual([]);
      expect(svg).not.toContain("<script");
      expect(svg.length).toBeLessThan(200_000);
    }
    const rows = new Set(valuesOf(contributionsPicture(result)).map(({ row }) => row));

    expect(rows).toContain('<script>alert("1")</script>');
    expect(rows).toContain("two lines (2)");
    expect(rows.size).toBe(hostile.length);
    const capital = summariseDisbursements(
      hostile.map((project) => ({ project, plan: 2, disbursed: 1 })),
      { by: "project" },
    );
    expect(valuesOf(disbursementPicture(capital)).map(({ row }) => row)).toContain("(no name)");
    expect((await draw(disbursementPicture(capital))).svg).not.toContain("<script");
  });

  test("that are ten thousand are not all drawn, and the picture says so", async () => {
    const south = estimates.groups.region?.S ?? estimates.overall;
    const names = Array.from({ length: 10_000 }, (_, at) => `xã ${at}`);
    const result = { ...estimates, groups: { g: Object.fromEntries(names.map((name) => [name, south])) } };
    const curves = measuresAtEveryCutoff(table);
    const curve = curves.groups.region?.S ?? [];
    const many = { ...curves, groups: { g: Object.fromEntries(names.map((name) => [name, curve])) } };
    for (const picture of [
      contributionsPicture(result, { locale: "vi" }),
      groupsPicture(result, { locale: "vi" }),
    ]) {
      expect(JSON.stringify(picture.title)).toContain("… 9.960 nhóm nữa không vẽ");
      const { svg } = await draw(picture);
      expect(svg.length).toBeLessThan(200_000);
    }
    expect(JSON.stringify(cutoffsPicture(many).title)).toContain("… 9,995 more groups");
  });

  test("of lines of capital, targets and figures are cut to forty too", () => {
    const keys = Array.from({ length: 50 }, (_, at) => `dự án ${at}`);
    const summary = summariseDisbursements(
      keys.map((project, at) => ({ project, plan: at, disbursed: 0 })),
      { by: "project" },
    );
    const rows = valuesOf(disbursementPicture(summary)).map(({ row }) => row);
    expect(rows).toHaveLength(40);
    expect(rows).not.toContain("dự án 9");
    const target = parseTarget("đạt 90%");
    const targets = Object.fromEntries(
      keys.map((key) => [key, { target, result: checkTarget(target, "91") }]),
    );
    expect(targetsPicture(targets).vconcat).toHaveLength(40);
    const [printed, fits] = [
      parseFigure("50%"),
      verifyRatio({ part: 1, whole: 2, printed: parseFigure("50%") }),
    ];
    const wrong = verifyRatio({ part: 2, whole: 2, printed });
    const figures = Object.fromEntries(
      keys.map((key, at) => [key, { printed, verdict: at === 45 ? wrong : fits }]),
    );
    const drawn = new Set(valuesOf(layersOf(verdictsPicture(figures))[0]).map(({ row }) => row));
    expect(drawn.size).toBe(40);
    expect(drawn).toContain("dự án 45: 50%");
    expect(JSON.stringify(verdictsPicture(figures).title)).toContain("… 10 more rows");
  });
});
