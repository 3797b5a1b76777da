import { describe, expect, test } from "vitest";
import {
  alkireFoster,
  alkireFosterAtCutoffs,
  defineMeasure,
  explainProfile,
  type Tabulation,
  tabulate,
} from "../../src/counting/index.ts";
import { leastCommonMultiple } from "../../src/counting/sums/score-scheme.ts";
import { fraction } from "../../src/number/index.ts";
import { expectClose } from "./close.ts";

const measure = defineMeasure({ dimensions: { a: ["a"], b: ["b"] }, cutoff: "1/2" });

describe("sums of weights beyond 2^53", () => {
  const columns = {
    deprivations: { a: [1, 1, 0, 1, 0, 0], b: [1, 0, 0, 0, 1, 0] },
    groups: { region: ["n", "n", "s", "s", "n", "s"] },
    clusters: [1, 1, 2, 2, 3, 3],
  };
  const weights = [3, 1, 2, 5, 4, 7];
  /** The table of the same weights, of which each is so many times a household. */
  const times = (factor: bigint): Tabulation => {
    const table = tabulate({ ...columns, weights }, measure);
    const scaled = table.cells.weights.map((weight) => (BigInt(weight) * factor).toString());
    return JSON.parse(JSON.stringify({ ...table, cells: { ...table.cells, weights: scaled } })) as Tabulation;
  };

  test.each([
    ["2^50", 2n ** 50n],
    ["2^48 + 2^25", 2n ** 48n + 2n ** 25n],
    ["10^20", 10n ** 20n],
  ])("have the measures and the standard errors of the same weights made small: times %s", (_, factor) => {
    const { overall, groups } = alkireFoster(times(factor));
    const small = alkireFoster(times(1n));
    expect(overall.population.toFixed()).toBe((22n * factor).toString());
    for (const [one, other] of [
      [overall, small.overall],
      [groups.region?.n, small.groups.region?.n],
      [groups.region?.s, small.groups.region?.s],
    ] as const) {
      for (const field of ["headcountRatio", "intensity", "adjustedHeadcountRatio", "severe"] as const) {
        expect(one?.[field]?.exact).toBe(other?.[field]?.exact);
        expectClose(one?.[field]?.standardError, other?.[field]?.standardError as number, 1e-14, field);
      }
      expect(one?.censored.b?.exact).toBe(other?.censored.b?.exact);
      expect([one?.rows, one?.poorRows]).toEqual([other?.rows, other?.poorRows]);
    }
  });

  test("are exact to the last digit on either side of 2^53", () => {
    for (const total of [2n ** 53n - 1n, 2n ** 53n, 2n ** 53n + 1n, 2n ** 60n + 1n]) {
      const table = tabulate({ deprivations: { a: [1, 0], b: [1, 0] } }, measure);
      const cells = { ...table.cells, weights: [(total - 1n).toString(), "1"] };
      const { overall } = alkireFoster(JSON.parse(JSON.stringify({ ...table, cells })) as Tabulation);
      expect(overall.population.toFixed()).toBe(total.toString());
      expect(overall.headcountRatio.exact).toBe(fraction(`1/${total}`).toFraction());
    }
  });
});

test("sums beyond 2^53 of weights that are powers of two keep their highest digit", () => {
  const weights = [2n ** 52n, 2n ** 52n, 1n].map(String);
  const table = tabulate({ deprivations: { a: [1, 0, 1], b: [1, 0, 0] } }, measure);
  const cells = { ...table.cells, weights };
  const { overall } = alkireFoster(JSON.parse(JSON.stringify({ ...table, cells })) as Tabulation);
  expect(overall.population.toFixed()).toBe((2n ** 53n + 1n).toString());
});

test("the least common multiple of the denominators of two schemes", () => {
  expect(leastCommonMultiple(4n, 6n)).toBe(12n);
  expect(leastCommonMultiple(1n, 7n)).toBe(7n);
  expect(leastCommonMultiple(18n, 18n)).toBe(18n);
});

describe("scores", () => {
  test("of 30 indicators, each in its place", () => {
    const ids = Array.from({ length: 30 }, (_, at) => `i${at}`);
    // Weights 1, 2, 3, … so that no two indicators weigh the same.
    const all = (30 * 31) / 2;
    const wide = defineMeasure({
      dimensions: { all: Object.fromEntries(ids.map((id, at) => [id, `${at + 1}/${all}`])) },
      cutoff: 1,
    });
    const deprivations = Object.fromEntries(
      ids.map((id, at) => [id, ids.map((_, row) => (row === at ? 1 : 0))]),
    );
    const table = tabulate({ deprivations }, wide);
    const results = alkireFosterAtCutoffs(
      table,
      ids.map((_, at) => `${at + 1}/${all}`),
    );
    expect(results.map(({ overall }) => overall.poorRows)).toEqual(ids.map((_, at) => 30 - at));
    expect(results[0]?.overall.averageScore.exact).toBe("1/30");
    const full = tabulate({ deprivations: Object.fromEntries(ids.map((id) => [id, [1]])) }, wide);
    expect(alkireFoster(full).overall.headcountRatio.exact).toBe("1");
    expect(explainProfile(wide, 2 ** 29).score.exact).toBe(fraction(`30/${all}`).toFraction());
  });

  test("whose whole numbers pass 2^53 are compared exactly too", () => {
    const prime = 1_000_000_007;
    const fine = defineMeasure({
      dimensions: { all: { p: `1/${prime}`, q: `2/${prime}`, r: `${prime - 3}/${prime}` } },
      cutoff: 1,
    });
    // Without p, q weighs 2 / (prime − 1) of all; without q, p weighs 1 / (prime − 2).
    const table = tabulate(
      { deprivations: { p: [null, 1, 0, 1], q: [1, null, 1, 1], r: [0, 0, 0, 0] } },
      fine,
      { missing: "reweight" },
    );
    const at = (cutoff: string): number => alkireFoster(table, { cutoff }).overall.poorRows;
    expect(at(`1/${prime - 2}`)).toBe(4);
    expect(at(`2/${prime}`)).toBe(3);
    expect(at(`2/${prime - 1}`)).toBe(2);
    expect(at(`3/${prime}`)).toBe(1);
    expect(at(`4/${prime}`)).toBe(0);
    // Near 1, where doubles have no room for a whole number of 1 / (prime (prime − 1)) more.
    const whole = BigInt(prime) * BigInt(prime - 1);
    const reached = BigInt(prime) * BigInt(prime - 3);
    const light = tabulate({ deprivations: { p: [null], q: [0], r: [1] } }, fine, { missing: "reweight" });
    const poorAt = (units: bigint): number =>
      alkireFoster(light, { cutoff: `${units}/${whole}` }).overall.poorRows;
    expect([poorAt(reached - 1n), poorAt(reached), poorAt(reached + 1n)]).toEqual([1, 1, 0]);
  });

  test("of a dimension that weighs nothing do not need its answers", () => {
    const light = defineMeasure({ dimensions: { x: { a: 1 }, y: { b: 0, c: 0 } }, cutoff: 1 });
    const deprivations = { a: [1, 0, null], b: [null, null, 1], c: [null, 1, 1] };
    const { overall } = alkireFoster(tabulate({ deprivations }, light, { missing: "reweight" }));
    expect([overall.rows, overall.poorRows, overall.leftOutRows]).toEqual([2, 1, 1]);
    expect(overall.averageScore.exact).toBe("1/2");
  });
});

describe("populations of several weights of what is missing", () => {
  test("add up exactly, and by sampling unit", () => {
    const measure = defineMeasure({
      dimensions: { x: { a: "1/6", b: "1/3" }, y: { c: "1/2" } },
      cutoff: "1/2",
    });
    const columns = {
      deprivations: { a: [1, 1, null, 0], b: [1, null, 1, 0], c: [0, 0, 1, 1] },
      weights: [1, 2, 3, 4],
      clusters: [1, 2, 1, 2],
    };
    const { overall } = alkireFoster(tabulate(columns, measure, { missing: "reweight" }));
    // Scores: 1/2; a takes b's weight, 1/2; b takes a's and c, 1; c, 1/2.
    expect(overall.averageScore.exact).toBe("13/20");
    expect(overall.contribution).toMatchObject({
      a: { absolute: { exact: "7/60" } },
      b: { absolute: { exact: "11/60" } },
      c: { absolute: { exact: "7/20" } },
    });
    // Each unit: 3.5 of 4 and 3 of 6, about 0.65: residuals 0.09 and −0.09.
    expectClose(overall.averageScore.standardError, 0.18, 1e-14, "average score");
    expectClose(
      overall.contribution.a?.absolute.standardError,
      Math.abs(2 * (1 / 6 - 4 * (7 / 60))) / 10,
      1e-14,
      "a",
    );
  });

  test("count in their units only where they weigh something", () => {
    const columns = {
      deprivations: { a: [1, 0, 1, 0], b: [1, 0, 0, 0] },
      groups: { region: ["n", "n", "s", "n"] },
      clusters: [1, 2, 3, 3],
      weights: [1, 1, 1, 0],
    };
    const { groups } = alkireFoster(tabulate(columns, measure));
    expect(groups.region?.n?.domainDegreesOfFreedom).toBe(1);
    expect(groups.region?.n?.rows).toBe(3);
  });
});
