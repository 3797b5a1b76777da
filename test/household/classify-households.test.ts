import { describe, expect, test } from "vitest";
import {
  type ClassifyColumnsOptions,
  classifyHousehold,
  classifyHouseholds,
  defineStandard,
  deriveStandard,
  type HouseholdColumns,
  hoChiMinhCity2021,
  parseFigure,
  vietnam2006,
  vietnam2011,
  vietnam2022,
} from "../../src/index.ts";
import { deepFreeze } from "../deep-freeze.ts";
import { refusal } from "../refusal.ts";
import { said, small } from "../standard/small.ts";

const ids = vietnam2022.dimensions.flatMap(({ indicators }) => indicators.map(({ id }) => id));
const none = (rows: number) => Object.fromEntries(ids.map((id) => [id, new Uint8Array(rows)]));
const named = (columns: HouseholdColumns, standard = vietnam2022, options: ClassifyColumnsOptions = {}) => {
  const { classes, labels } = classifyHouseholds(columns, standard, options);
  return [...classes].map((code) => labels[code]);
};

// Three communes: 2 poor of 4, 1 near-poor of 3, nobody of 1.
const review = () => ({
  area: ["rural", "rural", "urban", "urban", "rural", "rural", "rural", "urban"],
  monthlyIncomePerPerson: Float64Array.of(
    1500000,
    1000000,
    2000000,
    2000001,
    1500000,
    1500001,
    2250001,
    3000000,
  ),
  deprivations: {
    ...none(8),
    water: [1, 1, 1, 1, 0, 1, 0, 0],
    latrine: [true, true, false, true, false, true, false, false],
    housingArea: Uint8Array.of(1, 1, 1, 1, 0, 1, 0, 0),
  },
  groups: {
    commune: ["A", "A", "A", "A", "B", "B", "B", "C"],
    ethnicMinority: [true, false, true, false, true, false, true, false],
  },
});

describe("counts and rates", () => {
  test("of all rows", () => {
    const result = classifyHouseholds(deepFreeze(review()), vietnam2022);
    expect([...result.classes]).toEqual([0, 0, 1, 2, 1, 2, 3, 2]);
    expect(result.labels).toEqual([
      "poor",
      "near-poor",
      "average-living-standard",
      "not-poor",
      "undetermined",
    ]);
    expect([result.kind, result.standard]).toEqual(["classified-households", "vn-2022"]);
    expect(result.households).toBe(8);
    expect(result.counts).toEqual({
      poor: 2,
      "near-poor": 2,
      "average-living-standard": 3,
      "not-poor": 1,
      undetermined: 0,
    });
    expect(result.rates?.poor.percent.toFixed()).toBe("25");
    expect(result.rates?.nearPoor?.percent.toFixed()).toBe("25");
    expect(result.rates?.multidimensional?.percent.toFixed()).toBe("50");
  });

  test("by every grouping, labels in the order of their first row", () => {
    const { groups } = classifyHouseholds(review(), vietnam2022);
    expect(Object.keys(groups)).toEqual(["commune", "ethnicMinority"]);
    expect(
      Object.entries(groups.commune ?? {}).map(([label, { households, counts }]) => [
        label,
        households,
        counts.poor,
      ]),
    ).toEqual([
      ["A", 4, 2],
      ["B", 3, 0],
      ["C", 1, 0],
    ]);
    expect(groups.commune?.B?.rates?.multidimensional?.percent.toFixed(4)).toBe("33.3333");
    expect(groups.commune?.C?.rates?.poor.percent.toFixed()).toBe("0");
    expect(groups.ethnicMinority?.true?.counts).toMatchObject({ poor: 1, "near-poor": 2 });
  });

  test("no rates while a household is undetermined, but their bounds", () => {
    const columns = review();
    const income = Float64Array.of(1500000, Number.NaN, 2000000, 2000001, 1500000, 1500001, 2250001, 3000000);
    const result = classifyHouseholds({ ...columns, monthlyIncomePerPerson: income }, vietnam2022);
    expect(result.counts).toMatchObject({ poor: 1, undetermined: 1 });
    expect(result.rates).toBe(null);
    expect(result.possibleCounts).toEqual({
      poor: { least: 1, most: 2 },
      "near-poor": { least: 2, most: 2 },
      "average-living-standard": { least: 3, most: 4 },
      "not-poor": { least: 1, most: 2 },
    });
    expect(result.possibleRates?.poor.least.percent.toFixed()).toBe("12.5");
    expect(result.possibleRates?.poor.most.percent.toFixed()).toBe("25");
    expect(result.possibleRates?.nearPoor?.least.percent.toFixed()).toBe("25");
    expect(result.possibleRates?.nearPoor?.most.percent.toFixed()).toBe("25");
    expect(result.possibleRates?.multidimensional?.least.percent.toFixed()).toBe("37.5");
    expect(result.possibleRates?.multidimensional?.most.percent.toFixed()).toBe("50");
    expect(result.groups.commune?.A?.rates).toBe(null);
    expect(result.groups.commune?.B?.rates?.poor.percent.toFixed()).toBe("0");
  });

  test("a household that is poor or near-poor counts as multidimensionally poor for certain", () => {
    const columns = { area: "rural", monthlyIncomePerPerson: [1500000, 9000000], deprivations: none(2) };
    const open = {
      ...columns,
      deprivations: { ...none(2), water: [null, 0], latrine: [1, 0], housingArea: [1, 0] },
    };
    const { possibleRates, counts } = classifyHouseholds(open, vietnam2022);
    expect(counts.undetermined).toBe(1);
    expect(possibleRates?.multidimensional?.least.percent.toFixed()).toBe("50");
    expect(possibleRates?.multidimensional?.most.percent.toFixed()).toBe("50");
    expect(possibleRates?.poor.least.percent.toFixed()).toBe("0");
  });

  test("no households have no rates", () => {
    const result = classifyHouseholds(
      { area: [], monthlyIncomePerPerson: [], deprivations: none(0), groups: { commune: [] } },
      vietnam2022,
    );
    expect(result.classes).toHaveLength(0);
    expect(result.rates).toBe(null);
    expect(result.possibleRates).toBe(null);
    expect(result.groups).toEqual({ commune: {} });
  });

  test("a standard without near-poor has a poverty rate alone", () => {
    const result = classifyHouseholds(
      { area: "urban", monthlyIncomePerPerson: [260000, 260001] },
      vietnam2006,
    );
    expect(result.rates?.poor.percent.toFixed()).toBe("50");
    expect(result.rates && "nearPoor" in result.rates).toBe(false);
    expect(result.possibleRates && "multidimensional" in result.possibleRates).toBe(false);
  });

  test("blocks of rows join without a seam", () => {
    const rows = 10_001;
    const income = Float64Array.from({ length: rows }, (_, row) => 1499999 + (row % 3));
    const result = classifyHouseholds(
      {
        area: "rural",
        monthlyIncomePerPerson: income,
        deprivations: none(rows),
        groups: { third: Array.from(income, (one) => `rest ${one % 3}`) },
      },
      vietnam2022,
    );
    expect(result.counts).toMatchObject({ "near-poor": 6668, "average-living-standard": 3333 });
    expect(Object.values(result.groups.third ?? {}).map(({ households }) => households)).toEqual([
      3334, 3334, 3333,
    ]);
    expect([...result.classes.subarray(4095, 4098)]).toEqual([1, 1, 2]);
  });
});

describe("rows of later blocks are read where they stand, whatever the first block missed", () => {
  const rows = 9001;
  const repeated = <Value>(values: readonly Value[]): Value[] =>
    Array.from({ length: rows }, (_, row) => values[row % values.length] as Value);
  const answers = (water: readonly (number | null)[]) => ({
    ...none(rows),
    water: repeated(water),
    latrine: new Uint8Array(rows).fill(1),
    housingArea: new Uint8Array(rows).fill(1),
  });
  const areas = ["rural", null, "urban", "urban", "rural"] as const;
  const codes = Int8Array.from(repeated([1, -1, 0, 0, 1]));
  const incomes = [1500000, 1500001, 1500001, null, 2250001] as const;
  const expected = (
    area: readonly (string | null)[],
    income: readonly (number | null)[],
    water: readonly (number | null)[],
  ) =>
    repeated(
      Array.from({ length: 20 }, (_, row) => {
        const places = area[row % area.length] === null ? ["rural", "urban"] : [area[row % area.length]];
        const possible = places.flatMap(
          (place) =>
            classifyHousehold(
              {
                area: place as string,
                monthlyIncomePerPerson: income[row % income.length] as number | null,
                deprivations: {
                  ...Object.fromEntries(ids.map((id) => [id, false])),
                  water:
                    ({ 0: false, 1: true } as Record<string, boolean>)[String(water[row % water.length])] ??
                    null,
                  latrine: true,
                  housingArea: true,
                },
              },
              vietnam2022,
            ).possible,
        );
        return new Set(possible).size === 1 ? possible[0] : "undetermined";
      }),
    );

  const water = [1, 0, null, 1] as const;
  test.each<readonly [string, object, ClassifyColumnsOptions]>([
    ["areas as ids", { area: repeated(areas) }, {}],
    ["areas as a dictionary", { area: { codes, labels: ["urban", "rural"] } }, {}],
    ["areas as codes", { area: repeated([2, null, 1, 1, 2]) }, { areaCodes: { 1: "urban", 2: "rural" } }],
    [
      "areas as numbers, NaN where missing",
      { area: Float64Array.from(repeated([2, Number.NaN, 1, 1, 2])) },
      { areaCodes: { 1: "urban", 2: "rural" } },
    ],
    ["areas behind a function", { area: { length: rows, get: (row: number) => areas[row % 5] } }, {}],
    [
      "incomes in a typed array",
      { monthlyIncomePerPerson: Float64Array.from(repeated(incomes), (one) => one ?? Number.NaN) },
      {},
    ],
    [
      "incomes as texts",
      { monthlyIncomePerPerson: repeated(incomes).map((one) => one?.toFixed() ?? null) },
      {},
    ],
    [
      "incomes behind a function",
      { monthlyIncomePerPerson: { length: rows, get: (row: number) => incomes[row % 5] } },
      {},
    ],
  ])("%s", (_, columns, options) => {
    const all = {
      area: repeated(areas),
      monthlyIncomePerPerson: repeated(incomes),
      deprivations: answers(water),
    };
    expect(named({ ...all, ...columns } as HouseholdColumns, vietnam2022, options)).toEqual(
      expected(areas, incomes, water),
    );
  });

  test("an area that is missing from a dictionary leaves what both areas leave, though nothing else is missing", () => {
    const area = { codes: Int8Array.of(1, -1, 0), labels: ["urban", "rural"] };
    const columns = { area, monthlyIncomePerPerson: [450000, 450000, 450000] };
    expect(named(columns as never, vietnam2011)).toEqual(["near-poor", "undetermined", "poor"]);
  });

  test.each<readonly [string, unknown]>([
    ["ids", repeated(["rural"]).map((id, row) => (row === 5000 ? "suburb" : id))],
    ["a dictionary", { codes: new Int8Array(rows).fill(1, 5000, 5001), labels: ["rural", "suburb"] }],
    ["bytes", new Uint8Array(rows).fill(2).fill(7, 5000, 5001)],
  ])("an area in %s that the standard has not is refused with its row", (_, area) => {
    const columns = { area, monthlyIncomePerPerson: new Float64Array(rows) } as never;
    const error = refusal(() => classifyHouseholds(columns, vietnam2011, { areaCodes: { 2: "rural" } }));
    expect(error.message).toContain(" or a missing value at row 5000, received ");
  });

  test("areas as bytes, of which none is missing", () => {
    const area = Uint8Array.from(repeated([2, 1, 1]));
    const columns = { area, monthlyIncomePerPerson: repeated(incomes), deprivations: answers([1, 0]) };
    const options = { areaCodes: { 1: "urban", 2: "rural" } };
    const classes = named(columns, vietnam2022, options);
    const ofIds = { ...columns, area: repeated(["rural", "urban", "urban"]) };
    expect(classes).toEqual(named(ofIds));
    expect(new Set(classes)).toEqual(
      new Set(["poor", "near-poor", "average-living-standard", "not-poor", "undetermined"]),
    );
  });

  test("one area for all, and little missing after the first block", () => {
    const monthlyIncomePerPerson = repeated([1500000, 1500001, 2250001]);
    monthlyIncomePerPerson[1] = Number.NaN;
    monthlyIncomePerPerson[6000] = Number.NaN;
    const waters: (number | null)[] = repeated([1, 1, 0]);
    waters[0] = null;
    waters[1] = null;
    waters[2] = null;
    const columns = {
      area: "rural",
      monthlyIncomePerPerson,
      deprivations: { ...answers([1]), water: waters },
    };
    const classes = named(columns);
    expect(classes.slice(0, 3)).toEqual(["undetermined", "undetermined", "not-poor"]);
    expect(classes[6000]).toBe("undetermined");
    const others = repeated(["poor", "average-living-standard", "not-poor"]);
    expect(classes.slice(3, 6000)).toEqual(others.slice(3, 6000));
    expect(classes.slice(6001)).toEqual(others.slice(6001));
  });
});

describe("columns of every kind", () => {
  const incomes = [400000, 401000, 520001];
  const expected = ["poor", "near-poor", "not-poor"];
  test.each<readonly [string, unknown]>([
    ["numbers", incomes],
    ["Float64Array", Float64Array.from(incomes)],
    ["Float32Array", Float32Array.from(incomes)],
    ["Int32Array", Int32Array.from(incomes)],
    ["Uint32Array", Uint32Array.from(incomes)],
    ["BigInt64Array", BigInt64Array.from(incomes, BigInt)],
    ["texts", incomes.map(String)],
    ["figures", ["0,3 triệu đồng", "410.000 đồng", "hơn 520 nghìn đồng"].map((text) => parseFigure(text))],
    ["length and index", { length: 3, 0: 400000, 1: 401000, 2: 520001 }],
    ["length and get", { length: 3, get: (row: number) => incomes[row] }],
    ["values and mask", { values: incomes, valid: [1, true, 1] }],
  ])("incomes as %s", (_, column) => {
    expect(named({ area: "rural", monthlyIncomePerPerson: column as never }, vietnam2011)).toEqual(expected);
  });

  test.each<readonly [string, unknown, ClassifyColumnsOptions]>([
    ["ids", ["urban", "rural", "urban"], {}],
    ["codes in a plain array", [1, 2, 1], { areaCodes: { 1: "urban", 2: "rural" } }],
    ["codes in bytes", Uint8Array.of(1, 2, 1), { areaCodes: { 1: "urban", 2: "rural" } }],
    ["codes in wide integers", Int32Array.of(1, 2, 1), { areaCodes: { 1: "urban", 2: "rural" } }],
    ["codes in words", ["TT", "NT", "TT"], { areaCodes: { TT: "urban", NT: "rural" } }],
    ["codes of a bit", [true, false, true], { areaCodes: { true: "urban", false: "rural" } }],
    ["a dictionary", { codes: [1, 0, 1], labels: ["rural", "urban"] }, {}],
  ])("areas as %s", (_, area, options) => {
    expect(
      named({ area: area as never, monthlyIncomePerPerson: [450000, 450000, 500000] }, vietnam2011, options),
    ).toEqual(["poor", "near-poor", "poor"]);
  });

  test("a missing area leaves what both areas leave", () => {
    const result = classifyHouseholds(
      { area: ["rural", null, undefined], monthlyIncomePerPerson: [450000, 450000, 100000] },
      vietnam2011,
    );
    expect([...result.classes].map((code) => result.labels[code])).toEqual([
      "near-poor",
      "undetermined",
      "poor",
    ]);
    expect(result.possibleCounts.poor).toEqual({ least: 1, most: 2 });
  });

  test("an income for a month against a line a year: 36 million are exactly 3 a month", () => {
    const columns = { area: "urban", monthlyIncomePerPerson: [3000000, 3000000.1, 3833333.33, 3833333.34] };
    expect(named(columns, hoChiMinhCity2021)).toEqual(["poor", "near-poor", "near-poor", "not-poor"]);
  });

  test("a quotient of doubles is compared as it stands", () => {
    // 46.000.000 / 12 is no decimal; the double nearest to it lies above the line, the one before it below.
    const quotient = 46_000_000 / 12;
    const unit = 2 ** -31;
    expect(BigInt(quotient / unit) * 12n > 46_000_000n * 2n ** 31n).toBe(true);
    expect(BigInt((quotient - unit) / unit) * 12n < 46_000_000n * 2n ** 31n).toBe(true);
    expect(
      named({ area: "urban", monthlyIncomePerPerson: [quotient, quotient - unit] }, hoChiMinhCity2021),
    ).toEqual(["not-poor", "near-poor"]);
  });

  test("an indicator without a column is not known for any row", () => {
    const { latrine, ...rest } = none(2);
    expect(
      named({
        area: "rural",
        monthlyIncomePerPerson: [1, 1],
        deprivations: { ...rest, water: [1, 0], housingArea: [1, 0] },
      }),
    ).toEqual(["undetermined", "near-poor"]);
    expect(latrine).toHaveLength(2);
  });
});

test("three weighted indicators: a third of the weight is reached or not", () => {
  const standard = defineStandard(small());
  const flags = (bits: string) => Uint8Array.from(bits, Number);
  const columns: HouseholdColumns = {
    area: "rural",
    monthlyIncomePerPerson: Float64Array.of(
      0,
      100.49,
      100.49,
      100.49,
      100.49,
      100.49,
      100.49,
      100.49,
      100.5,
      1e9,
    ),
    deprivations: { a: flags("0000111111"), b: flags("0011001111"), c: flags("0101010111") },
  };
  const classes = [
    "not-poor",
    "not-poor",
    "poor",
    "poor",
    "poor",
    "poor",
    "poor",
    "poor",
    "not-poor",
    "not-poor",
  ];
  expect(named(columns, standard)).toEqual(classes);
});

test("areas of which one has fewer lines than the other", () => {
  const { income, areas, rules, ...rest } = small();
  const [only] = income.lines;
  const amounts = [100, 200, 300].map((rural, at) => ({
    ...only,
    id: `line${at}`,
    amounts: { rural, urban: 100 },
  }));
  const [poor, notPoor] = rules;
  const standard = defineStandard({
    ...rest,
    areas: [{ id: "urban", label: said("urban") }, ...areas],
    income: { ...income, lines: amounts },
    rules: [
      { ...poor, when: { income: "at-most", line: "line2" } },
      { ...notPoor, when: { income: "above", line: "line2" } },
    ],
  } as never);
  const monthlyIncomePerPerson = [100, 101, 300, 301];
  const deprivations = Object.fromEntries(["a", "b", "c"].map((id) => [id, new Uint8Array(4)]));
  const of = (area: string) => named({ area, monthlyIncomePerPerson, deprivations }, standard);
  expect(of("rural")).toEqual(["poor", "poor", "poor", "not-poor"]);
  expect(of("urban")).toEqual(["poor", "not-poor", "not-poor", "not-poor"]);
});

test("the least double above a line is above it", () => {
  const income = Float64Array.of(1500000, 1500000 + 2 ** -32, 2250000, 2250000 + 2 ** -31);
  expect(named({ area: "rural", monthlyIncomePerPerson: income, deprivations: none(4) })).toEqual([
    "near-poor",
    "average-living-standard",
    "average-living-standard",
    "not-poor",
  ]);
});

test("an income of undefined is not known", () => {
  const { classes, labels } = classifyHouseholds(
    { area: "rural", monthlyIncomePerPerson: [undefined, 1] as never },
    vietnam2011,
  );
  expect([...classes].map((code) => labels[code])).toEqual(["undetermined", "poor"]);
});

test("twenty weighted indicators, whose profiles are the sum of two halves", () => {
  const said = (text: string) => ({ vi: text, en: text });
  const weights = Array.from({ length: 20 }, (_, at) => `${1 + (at % 3)}/39`);
  const weighted = deriveStandard(vietnam2006, {
    id: "weighted",
    label: said("weighted"),
    source: {
      citation: { document: "made up", clause: "", url: null },
      evidence: "given by the caller",
      checkedOn: "2026-11-21",
    },
    dimensions: [
      {
        id: "all",
        label: said("all"),
        indicators: weights.map((weight, at) => ({ id: `i${at}`, label: said("i"), weight })),
      },
    ],
    newCutoffs: [
      { id: "third", label: said("a third"), share: "1/3" },
      { id: "eight", label: said("eight"), count: 8 },
    ],
    rules: [
      {
        id: "poor",
        label: said("poor"),
        gives: "poor",
        when: {
          all: [
            { deprivations: "at-least", cutoff: "third" },
            { deprivations: "at-least", cutoff: "eight" },
          ],
        },
      },
      {
        id: "not-poor",
        label: said("not poor"),
        gives: "not-poor",
        when: {
          any: [
            { deprivations: "below", cutoff: "third" },
            { deprivations: "below", cutoff: "eight" },
          ],
        },
      },
    ],
  });
  const rows = 3000;
  const bit = (row: number, at: number) => Math.imul(row * 20 + at, 0x9e3779b1) >>> 29 < 3;
  const result = classifyHouseholds(
    {
      area: "rural",
      monthlyIncomePerPerson: new Float64Array(rows),
      deprivations: Object.fromEntries(
        weights.map((_, at) => [`i${at}`, Array.from({ length: rows }, (_row, row) => bit(row, at))]),
      ),
    },
    weighted,
  );
  // 13 of 39: reached exactly by many.
  const scores = Array.from({ length: rows }, (_, row) =>
    weights.reduce((sum, weight, at) => sum + (bit(row, at) ? Number.parseInt(weight, 10) : 0), 0),
  );
  const counts = Array.from(
    { length: rows },
    (_, row) => weights.filter((_weight, at) => bit(row, at)).length,
  );
  expect(scores.filter((score) => score === 13).length).toBeGreaterThan(50);
  expect(scores.filter((score, row) => score >= 13 && (counts[row] as number) < 8).length).toBeGreaterThan(
    50,
  );
  expect([...result.classes]).toEqual(
    scores.map((score, row) => (score >= 13 && (counts[row] as number) >= 8 ? 0 : 1)),
  );
});

describe("refuses", () => {
  const columns = () => ({ area: "rural", monthlyIncomePerPerson: [1, 2], deprivations: none(2) });
  test.each<readonly [string, object, string, string]>([
    [
      "an income of -1",
      { monthlyIncomePerPerson: [1, -1] },
      "AMOUNT_NEGATIVE",
      "Cannot read monthlyIncomePerPerson[1] -1: expected zero or more",
    ],
    [
      "a negative income in a typed array",
      { monthlyIncomePerPerson: Int32Array.of(1, -1) },
      "AMOUNT_NEGATIVE",
      "Cannot read monthlyIncomePerPerson[1] -1: expected zero or more",
    ],
    [
      "an infinite income",
      { monthlyIncomePerPerson: Float64Array.of(1, 1 / 0) },
      "NUMBER_NOT_FINITE",
      "Cannot read monthlyIncomePerPerson[1] Infinity: expected a finite number",
    ],
    [
      "an income in words",
      { monthlyIncomePerPerson: ["1", "một triệu"] },
      "NUMBER_NOT_PLAIN",
      'Cannot read monthlyIncomePerPerson[1] "một triệu": expected a plain decimal with a point, such as "1234.5"',
    ],
    [
      "an area of suburbs",
      { area: ["rural", "suburb"] },
      "AREA_UNKNOWN",
      'Cannot read column area: expected one of "rural", "urban" or a missing value at row 1, received "suburb"',
    ],
    [
      "one area of suburbs",
      { area: "suburb" },
      "AREA_UNKNOWN",
      'Cannot classify a household: area is "suburb", expected one of "rural", "urban" of vn-2022',
    ],
    [
      "codes without a meaning",
      { area: Uint8Array.of(1, 2) },
      "AREA_UNKNOWN",
      'Cannot read column area: expected one of "rural", "urban" or a missing value at row 0, received 1; say in options.areaCodes what the codes mean',
    ],
    [
      "an indicator that the standard has not",
      { deprivations: { ...none(2), cookingFuel: [0, 1] } },
      "INDICATOR_UNKNOWN",
      'Cannot classify a household: deprivations has the indicator "cookingFuel", but vn-2022 has employment, dependants, nutrition, healthInsurance, adultEducation, childSchooling, housingQuality, housingArea, water, latrine, telecommunication, informationDevices',
    ],
    [
      "a column of another length",
      { deprivations: { ...none(2), water: [1] } },
      "COLUMNS_UNEQUAL",
      "Cannot read columns together: monthlyIncomePerPerson has 2 rows, deprivations.water has 1",
    ],
    [
      "a group column of another length",
      { groups: { commune: ["A"] } },
      "COLUMNS_UNEQUAL",
      "Cannot read columns together: monthlyIncomePerPerson has 2 rows, groups.commune has 1",
    ],
    [
      "an area column of another length",
      { area: ["rural"] },
      "COLUMNS_UNEQUAL",
      "Cannot read columns together: monthlyIncomePerPerson has 2 rows, area has 1",
    ],
    [
      "a deprivation of 2",
      { deprivations: { ...none(2), water: Uint8Array.of(0, 2) } },
      "DEPRIVATION_INVALID",
      "Cannot read column deprivations.water: expected 0, 1, true, false or a missing value at row 1, received 2",
    ],
    [
      "a deprivation in words",
      { deprivations: { ...none(2), water: ["no", "yes"] } },
      "DEPRIVATION_INVALID",
      'Cannot read column deprivations.water: expected 0, 1, true, false or a missing value at row 0, received "no"',
    ],
    [
      "a row without a label",
      { groups: { commune: ["A", null] } },
      "LABEL_MISSING",
      'Cannot read column groups.commune: row 1 has no label; give such rows a label of their own, such as "unknown"',
    ],
    [
      "an income that is no column",
      { monthlyIncomePerPerson: 1500000 },
      "COLUMN_INVALID",
      "Cannot read column monthlyIncomePerPerson: expected something with a length and an index, received 1500000",
    ],
    [
      "no income",
      { monthlyIncomePerPerson: undefined },
      "ARGUMENT_INVALID",
      "Cannot classify households: expected either monthlyIncomePerPerson or yearlyIncomePerPerson, null where it is not known, received neither",
    ],
    [
      "incomes for a month and for a year",
      { yearlyIncomePerPerson: [1, 2] },
      "ARGUMENT_INVALID",
      "Cannot classify households: expected either monthlyIncomePerPerson or yearlyIncomePerPerson, null where it is not known, received both",
    ],
    [
      "deprivations as a list",
      { deprivations: [[0, 1]] },
      "ARGUMENT_INVALID",
      "Cannot classify households: deprivations is an array of 1, expected an object of columns",
    ],
    [
      "groups as a list",
      { groups: [["A"]] },
      "ARGUMENT_INVALID",
      "Cannot classify households: groups is an array of 1, expected an object of columns",
    ],
    [
      "no groups",
      { groups: null },
      "ARGUMENT_INVALID",
      "Cannot classify households: groups is null, expected an object of columns",
    ],
    [
      "one group for all",
      { groups: "A" },
      "ARGUMENT_INVALID",
      'Cannot classify households: groups is "A", expected an object of columns',
    ],
    [
      "a grouping that is no column",
      { groups: { commune: 1 } },
      "COLUMN_INVALID",
      "Cannot read column groups.commune: expected something with a length and an index, received 1",
    ],
    [
      "an indicator that is no column",
      { deprivations: { water: 1 } },
      "COLUMN_INVALID",
      "Cannot read column deprivations.water: expected something with a length and an index, received 1",
    ],
    [
      "an area that is no column",
      { area: 5 },
      "COLUMN_INVALID",
      "Cannot read column area: expected something with a length and an index, received 5",
    ],
    [
      "areas as objects",
      { area: [{}, {}] },
      "AREA_UNKNOWN",
      'Cannot read column area: expected one of "rural", "urban" or a missing value at row 0, received an object {  }; say in options.areaCodes what the codes mean',
    ],
    [
      "areas as symbols",
      { area: [Symbol("rural"), "rural"] },
      "AREA_UNKNOWN",
      'Cannot read column area: expected one of "rural", "urban" or a missing value at row 0, received a symbol; say in options.areaCodes what the codes mean',
    ],
    [
      "areas as bits without a meaning",
      { area: [true, false] },
      "AREA_UNKNOWN",
      'Cannot read column area: expected one of "rural", "urban" or a missing value at row 0, received true; say in options.areaCodes what the codes mean',
    ],
    [
      "areas as bare objects",
      { area: [Object.create(null), "rural"] },
      "AREA_UNKNOWN",
      'Cannot read column area: expected one of "rural", "urban" or a missing value at row 0, received an object {  }; say in options.areaCodes what the codes mean',
    ],
    [
      "an empty area",
      { area: ["", "rural"] },
      "AREA_UNKNOWN",
      'Cannot read column area: expected one of "rural", "urban" or a missing value at row 0, received ""',
    ],
    [
      "another key",
      { weights: [1, 1] },
      "ARGUMENT_INVALID",
      'Cannot read columns: its key "weights": expected one of area, monthlyIncomePerPerson, yearlyIncomePerPerson, deprivations, groups',
    ],
  ])("%s", (_, part, code, message) => {
    const error = refusal(() =>
      classifyHouseholds({ ...columns(), ...part } as HouseholdColumns, vietnam2022),
    );
    expect(error.code).toBe(code);
    expect(error.message).toBe(message);
  });

  test("eleven columns of unequal length", () => {
    const uneven = Object.fromEntries(ids.slice(0, 11).map((id, at) => [id, new Uint8Array(at + 1)]));
    const error = refusal(() => classifyHouseholds({ ...columns(), deprivations: uneven }, vietnam2022));
    expect(error.code).toBe("COLUMNS_UNEQUAL");
  });

  test.each<readonly [unknown, string, string]>([
    [
      { areaCodes: { 1: "suburb" } },
      "AREA_UNKNOWN",
      'Cannot classify a household: area is "suburb", expected one of "rural", "urban" of vn-2022',
    ],
    [{ areaCodes: 1 }, "ARGUMENT_INVALID", "Cannot read areaCodes 1: expected an object"],
    [{ areaCodes: null }, "ARGUMENT_INVALID", "Cannot read areaCodes null: expected an object"],
    [{ areas: {} }, "ARGUMENT_INVALID", 'Cannot read options: its key "areas": expected one of areaCodes'],
    [null, "ARGUMENT_INVALID", "Cannot read options null: expected an object"],
  ])("the options %o", (options, code, message) => {
    const coded = { ...columns(), area: [1, 2] };
    const error = refusal(() => classifyHouseholds(coded, vietnam2022, options as never));
    expect([error.code, error.message]).toEqual([code, message]);
  });

  test("no columns, and an indicator under a standard without any", () => {
    expect(refusal(() => classifyHouseholds(null as never, vietnam2022)).message).toBe(
      "Cannot read columns null: expected an object",
    );
    const water = { ...columns(), deprivations: { water: [0, 1] } };
    expect(refusal(() => classifyHouseholds(water, vietnam2011)).message).toBe(
      'Cannot classify a household: deprivations has the indicator "water", but vn-2011 has none',
    );
  });
});
