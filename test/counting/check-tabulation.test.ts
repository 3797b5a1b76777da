import { describe, expect, test } from "vitest";
import {
  alkireFoster,
  defineMeasure,
  measuresAtEveryCutoff,
  type Tabulation,
  tabulate,
} from "../../src/counting/index.ts";
import { refusal } from "../refusal.ts";

const measure = defineMeasure({ dimensions: { a: ["a"], b: ["b"] }, cutoff: "1/2" });
const copyOf = (table: Tabulation): Tabulation => JSON.parse(JSON.stringify(table)) as Tabulation;

/** A table of three households in two regions and three sampling units, as it comes from JSON. */
const table = (): Tabulation =>
  copyOf(
    tabulate(
      {
        deprivations: { a: [1, 0, 1], b: [0, 0, 1] },
        groups: { region: ["x", "y", "y"] },
        clusters: [1, 2, 3],
      },
      measure,
    ),
  );

const withCells = (cells: object): unknown => ({ ...table(), cells: { ...table().cells, ...cells } });
const withContexts = (contexts: object): unknown => ({
  ...table(),
  contexts: { ...table().contexts, ...contexts },
});
const withUnits = (units: object): unknown => ({
  ...table(),
  design: { ...table().design, units: { ...table().design?.units, ...units } },
});

test("a table from JSON measures what the table itself measures", () => {
  const one = tabulate({ deprivations: { a: [1, 0], b: [0, 0] } }, measure);
  expect(alkireFoster(copyOf(one))).toEqual(alkireFoster(one));
  expect(alkireFoster(table()).overall.headcountRatio).toMatchObject({ exact: "2/3" });
  const nobody = copyOf(tabulate({ deprivations: { a: [], b: [] }, groups: { region: [] } }, measure));
  expect(refusal(() => alkireFoster(nobody)).code).toBe("TABLE_EMPTY");
});

test("sums of weights beyond 2^53 are texts", () => {
  const heavy = withCells({ weights: ["9007199254740993", 1, "0000"] }) as Tabulation;
  expect(alkireFoster(heavy).overall.population.toFixed()).toBe("9007199254740994");
  const longest = withCells({ weights: ["1".padEnd(25, "0"), 0, 1] }) as Tabulation;
  expect(measuresAtEveryCutoff(longest).overall.at(-1)?.headcountRatio.exact).toBe(`1/1${"0".repeat(23)}1`);
});

describe("a table that was damaged is refused", () => {
  const mixed = "its contexts have columns of different lengths";
  const unequal = "its cells have columns of different lengths";
  const aGrouping = "a grouping lacks its name or labels";
  const aDesign = "its design lacks units or strata";
  const whole = (what: string, received: string, at: number, below: number): string =>
    `its ${what} hold ${received} at ${at}, expected a whole number from 0 and below ${below}, received ${received}`;
  const weight = (digits: number, received: string): string =>
    `a sum of weights is not a whole number of up to ${digits} digits, received ${received}`;

  test.each<readonly [string, () => unknown, string]>([
    ["nothing", () => null, "expected the result of tabulate or mergeTabulations, received null"],
    ["of another kind", () => ({ ...table(), kind: "table" }), "expected the result of tabulate"],
    ["no groupings", () => ({ ...table(), groupings: {} }), "its groupings are missing"],
    ["no contexts", () => ({ ...table(), contexts: undefined }), "its groupings are missing"],
    ["contexts without groups", () => withContexts({ groups: null }), "its groupings are missing"],
    ["a grouping that is none", () => ({ ...table(), groupings: [null] }), aGrouping],
    ["a hole among groupings", () => ({ ...table(), groupings: new Array(1) }), aGrouping],
    ["a grouping without a name", () => ({ ...table(), groupings: [{ labels: ["x", "y"] }] }), aGrouping],
    ["a grouping without labels", () => ({ ...table(), groupings: [{ name: "region" }] }), aGrouping],
    [
      "a label of no text",
      () => ({ ...table(), groupings: [{ name: "region", labels: ["x", 2] }] }),
      aGrouping,
    ],
    [
      "a hole among labels",
      () => ({ ...table(), groupings: [{ name: "region", labels: new Array(2) }] }),
      aGrouping,
    ],
    ["no word on a design", () => ({ ...table(), design: undefined }), aDesign],
    [
      "a design without units",
      () => ({ ...table(), design: { ...table().design, units: undefined } }),
      aDesign,
    ],
    [
      "a design without strata",
      () => ({ ...table(), design: { ...table().design, strata: undefined } }),
      aDesign,
    ],
    ["a stratum of no text", () => ({ ...table(), design: { ...table().design, strata: [1] } }), aDesign],
    ["a unit of no text", () => withUnits({ labels: [1, 2, 3] }), aDesign],
    ["units without labels", () => withUnits({ labels: null }), aDesign],
    ["fewer strata than units", () => withUnits({ strata: [0, 0] }), aDesign],
    ["units without strata", () => withUnits({ strata: null }), aDesign],
    ["a stratum that it does not have", () => withUnits({ strata: [0, 1, 0] }), whole("strata", "1", 1, 1)],
    [
      "exactness as a text",
      () => ({ ...table(), exactWeights: "yes" }),
      "whether its weights are exact is missing",
    ],
    ["fewer units than contexts", () => withContexts({ units: [0, 1] }), mixed],
    ["groups that are no list", () => withContexts({ groups: ["xyy"] }), mixed],
    ["units that are no list", () => withContexts({ units: "012" }), mixed],
    [
      "a label that it does not have",
      () => withContexts({ groups: [[0, 1, 2]] }),
      whole('labels of "region"', "2", 2, 2),
    ],
    ["no labels", () => withContexts({ groups: [] }), 'its labels of "region" are missing'],
    ["a unit that it does not have", () => withContexts({ units: [0, 1, 9] }), whole("units", "9", 2, 3)],
    [
      "half a unit, and no design",
      () => ({ ...(withContexts({ units: [0, 0.5, 1] }) as object), design: null }),
      whole("units", "0.5", 1, Number.MAX_SAFE_INTEGER),
    ],
    ["a design, and contexts without units", () => withContexts({ units: null }), "its units are missing"],
    ["no cells", () => ({ ...table(), cells: undefined }), "its contexts are missing"],
    ["cells without contexts", () => withCells({ contexts: null }), "its contexts are missing"],
    [
      "a context that it does not have",
      () => withCells({ contexts: [0, 1, 3] }),
      whole("contexts", "3", 2, 3),
    ],
    ["half a context", () => withCells({ contexts: [0, 0.5, 2] }), whole("contexts", "0.5", 1, 3)],
    ["a context as a text", () => withCells({ contexts: ["0", 1, 2] }), whole("contexts", '"0"', 0, 3)],
    ["fewer profiles", () => withCells({ profiles: [0, 1] }), unequal],
    ["fewer missing marks", () => withCells({ missing: [0] }), unequal],
    ["fewer rows", () => withCells({ rows: [1] }), unequal],
    ["more weights", () => withCells({ weights: [1, 1, 1, 1] }), unequal],
    ["weights that are no list", () => withCells({ weights: "111" }), unequal],
    ["a negative profile", () => withCells({ profiles: [-1, 0, 3] }), whole("profiles", "-1", 0, 4)],
    ["a profile of more indicators", () => withCells({ profiles: [1, 0, 4] }), whole("profiles", "4", 2, 4)],
    [
      "marks of more indicators",
      () => withCells({ missing: [0, 4, 0] }),
      whole("marks of missing answers", "4", 1, 4),
    ],
    ["a negative count", () => withCells({ rows: [1, 1, -1] }), "its counts hold -1 at 2"],
    ["half a row", () => ({ ...table(), rows: 1.5 }), whole("rows", "1.5", 0, Number.MAX_SAFE_INTEGER)],
    [
      "units numbered in no known way",
      () => ({ ...table(), design: { ...table().design, nestedClusters: "no" } }),
      aDesign,
    ],
    [
      "a count beyond exact numbers",
      () => withCells({ rows: [2 ** 53, 1, 1] }),
      "its counts hold 9007199254740992",
    ],
    ["19 places", () => ({ ...table(), weightPlaces: 19 }), whole("decimal places of weights", "19", 0, 19)],
    [
      "no places",
      () => ({ ...table(), weightPlaces: null }),
      whole("decimal places of weights", "null", 0, 19),
    ],
    ["a negative weight", () => withCells({ weights: [1, -1, 1] }), weight(25, "-1")],
    ["half a weight", () => withCells({ weights: [1, 1, 0.5] }), weight(25, "0.5")],
    [
      "a weight beyond exact numbers",
      () => withCells({ weights: [2 ** 53, 1, 1] }),
      weight(25, "9007199254740992"),
    ],
    ["no weight", () => withCells({ weights: [1, null, 1] }), weight(25, "null")],
    ["a weight of letters", () => withCells({ weights: [1, "12e3", 1] }), weight(25, '"12e3"')],
    ["a weight with a sign", () => withCells({ weights: [1, "-12", 1] }), weight(25, '"-12"')],
    ["an empty weight", () => withCells({ weights: [1, "", 1] }), weight(25, '""')],
    [
      "26 digits",
      () => withCells({ weights: [1, "1".padEnd(26, "0"), 1] }),
      weight(25, '"10000000000000000000000000"'),
    ],
    [
      "29 digits, where three stand after the point",
      () => ({ ...(withCells({ weights: [1, "1".padEnd(29, "0"), 1] }) as Tabulation), weightPlaces: 3 }),
      weight(28, '"10000000000000000000000000000"'),
    ],
  ])("%s", (_, damaged, message) => {
    const error = refusal(() => alkireFoster(damaged() as Tabulation));
    expect(error.code).toBe("TABULATION_INVALID");
    expect(error.message).toContain(`Cannot read tabulation: ${message}`);
  });

  test("also for its measure", () => {
    const error = refusal(() => alkireFoster({ ...table(), measure: {} } as unknown as Tabulation));
    expect(error.code).toBe("MEASURE_INVALID");
  });
});
