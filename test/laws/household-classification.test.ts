import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Classification,
  classifyHousehold,
  classifyHouseholds,
  defineStandard,
  dongNai2022,
  haNoi2016,
  hoChiMinhCity2016,
  hoChiMinhCity2024,
  type Income,
  type IncomePerPerson,
  parseFigure,
  type Standard,
  vietnam2006,
  vietnam2011,
  vietnam2016,
  vietnam2022,
  vietnam2027,
} from "../../src/index.ts";
import { deepFreeze } from "../deep-freeze.ts";
import { madeUpStandard } from "../standard/made-up.ts";

const standards = fc.oneof(
  fc.constantFrom(
    vietnam2006,
    vietnam2011,
    vietnam2016,
    vietnam2022,
    vietnam2027,
    haNoi2016,
    dongNai2022,
    hoChiMinhCity2016,
    hoChiMinhCity2024,
  ),
  madeUpStandard.map(defineStandard),
);

const ids = (standard: Standard): string[] =>
  standard.dimensions.flatMap((dimension) => dimension.indicators.map(({ id }) => id));

/** Incomes around the lines, as plain numbers, for a month or a year. */
const incomes = (standard: Standard, factor: number): fc.Arbitrary<number> => {
  const lines = standard.income.lines.flatMap(({ amounts }) => Object.values(amounts).map(Number));
  return fc
    .tuple(fc.constantFrom(...lines), fc.constantFrom(-1000, -1, -0.01, 0, 0.01, 0.1, 1, 1000))
    .map(([line, more]) => Number(Math.max(0, (line + more) * factor).toPrecision(15)));
};

const income = (per: "month" | "year", value: Income): IncomePerPerson =>
  per === "month" ? { monthlyIncomePerPerson: value } : { yearlyIncomePerPerson: value };

const answer = fc.oneof({ weight: 4, arbitrary: fc.boolean() }, { weight: 1, arbitrary: fc.constant(null) });

interface Row {
  readonly area: string | null;
  readonly income: number | string | null;
  readonly answers: readonly (boolean | null)[];
  readonly group: string;
}

const tables = standards.chain((standard) =>
  fc.constantFrom("month" as const, "year" as const).chain((per) => {
    const factor = per === standard.income.per ? 1 : per === "year" ? 12 : 1 / 12;
    const areas = standard.areas.map(({ id }) => id);
    const row: fc.Arbitrary<Row> = fc.record({
      area: fc.oneof(
        { weight: 9, arbitrary: fc.constantFrom(...areas) },
        { weight: 1, arbitrary: fc.constant(null) },
      ),
      income: fc.oneof(
        { weight: 8, arbitrary: incomes(standard, factor) },
        { weight: 1, arbitrary: incomes(standard, factor).map((one) => one.toFixed(2)) },
        { weight: 1, arbitrary: fc.constant(null) },
      ),
      answers: fc.array(answer, { minLength: ids(standard).length, maxLength: ids(standard).length }),
      group: fc.constantFrom("A", "B", "C"),
    });
    return fc.record({
      standard: fc.constant(standard),
      per: fc.constant(per),
      rows: fc.array(row, { maxLength: 30 }),
    });
  }),
);

const classOf = (row: Row, per: "month" | "year", standard: Standard): readonly string[] => {
  const deprivations = Object.fromEntries(
    ids(standard).map((id, at) => [id, row.answers[at] as boolean | null]),
  );
  const areas = row.area === null ? standard.areas.map(({ id }) => id) : [row.area];
  const possible = areas.flatMap(
    (area) => classifyHousehold({ area, ...income(per, row.income), deprivations }, standard).possible,
  );
  return standard.classes.map(({ id }) => id).filter((id) => possible.includes(id));
};

describe("classifyHouseholds", () => {
  test("says of every row what classifyHousehold says, with anything missing", () => {
    fc.assert(
      fc.property(tables, ({ standard, per, rows }) => {
        const column = <T>(of: (row: Row) => T) => rows.map(of) as never;
        const incomeColumn = column((row) => row.income);
        const result = classifyHouseholds(
          deepFreeze({
            area: column((row) => row.area),
            ...(per === "month"
              ? { monthlyIncomePerPerson: incomeColumn }
              : { yearlyIncomePerPerson: incomeColumn }),
            deprivations: Object.fromEntries(
              ids(standard).map((id, at) => [id, column((row) => row.answers[at])]),
            ),
            groups: { group: column((row) => row.group) },
          }),
          standard,
        );
        const possible = rows.map((row) => classOf(row, per, standard));
        expect([...result.classes].map((code) => result.labels[code])).toEqual(
          possible.map((classes) => (classes.length === 1 ? classes[0] : "undetermined")),
        );
        for (const { id } of standard.classes) {
          const may = possible.filter((classes) => classes.includes(id));
          const must = may.filter((classes) => classes.length === 1);
          expect(result.possibleCounts[id]).toEqual({ least: must.length, most: may.length });
          expect(result.counts[id]).toBe(must.length);
          const byGroup = Object.values(result.groups.group ?? {});
          expect(byGroup.reduce((sum, { counts }) => sum + (counts[id] ?? 0), 0)).toBe(must.length);
        }
        expect(Object.values(result.counts).reduce((a, b) => a + b, 0)).toBe(rows.length);
        expect(result.rates === null).toBe(rows.length === 0 || (result.counts.undetermined ?? 0) > 0);
      }),
      { numRuns: 120 },
    );
  });

  test("says the same of typed arrays as of plain ones, and of rows in any order", () => {
    fc.assert(
      fc.property(tables, ({ standard, per, rows: all }) => {
        const rows = all.filter((row) => row.area !== null && typeof row.income === "number");
        const build = (order: readonly Row[], typed: boolean) => {
          const numbers = order.map((row) => row.income as number);
          const column = (typed ? Float64Array.from(numbers) : numbers) as Float64Array;
          const flags = (at: number) => order.map((row) => row.answers[at] ?? null);
          const known = order.every((row) => !row.answers.includes(null));
          return classifyHouseholds(
            {
              area: order.map((row) => row.area as string),
              ...(per === "month" ? { monthlyIncomePerPerson: column } : { yearlyIncomePerPerson: column }),
              deprivations: Object.fromEntries(
                ids(standard).map((id, at) => [
                  id,
                  typed && known ? Uint8Array.from(flags(at), Number) : flags(at),
                ]),
              ),
            },
            standard,
          );
        };
        const plain = build(rows, false);
        expect(build(rows, true)).toEqual(plain);
        const turned = build([...rows].reverse(), false);
        expect([...turned.classes].reverse()).toEqual([...plain.classes]);
        expect(turned.counts).toEqual(plain.counts);
      }),
      { numRuns: 60 },
    );
  });
});

describe("what is not known", () => {
  const cases = standards.chain((standard) =>
    fc.record({
      standard: fc.constant(standard),
      area: fc.constantFrom(...standard.areas.map(({ id }) => id)),
      amount: incomes(standard, 1),
      answers: fc.array(fc.oneof(fc.boolean(), answer), {
        minLength: ids(standard).length,
        maxLength: ids(standard).length,
      }),
    }),
  );

  test("leaves exactly the classes of all its completions", () => {
    fc.assert(
      fc.property(cases, ({ standard, area, amount, answers }) => {
        const names = ids(standard);
        const classify = (known: readonly (boolean | null)[]): Classification =>
          classifyHousehold(
            {
              area,
              ...income(standard.income.per, amount),
              deprivations: Object.fromEntries(names.map((id, at) => [id, known[at] as boolean | null])),
            },
            standard,
          );
        // Beyond six unknown answers the completions become too many to go through.
        let unknowns = 0;
        const some = answers.map((one) => (one === null && ++unknowns > 6 ? false : one));
        const open = some.flatMap((one, at) => (one === null ? [at] : []));
        const completed = new Set<string>();
        for (let bits = 0; bits < 1 << open.length; bits++) {
          const known = [...some];
          open.forEach((at, bit) => {
            known[at] = ((bits >> bit) & 1) === 1;
          });
          for (const one of classify(known).possible) completed.add(one);
        }
        const result = classify(some);
        expect(new Set(result.possible)).toEqual(completed);
        expect(result.class).toBe(result.possible.length === 1 ? result.possible[0] : null);
      }),
      { numRuns: 60 },
    );
  });

  test("a printed income leaves the classes of every amount that prints so", () => {
    const figures = fc.record({
      millions: fc.integer({ min: 1, max: 40 }),
      tenths: fc.integer({ min: 0, max: 9 }),
      words: fc.constantFrom("", "gần ", "hơn ", "ít nhất ", "dưới "),
    });
    const amounts = Array.from({ length: 40 }, (_, at) => 75_000 * at).flatMap((one) => [one, one + 1]);
    fc.assert(
      fc.property(figures, fc.integer({ min: 0, max: 12 }), ({ millions, tenths, words }, count) => {
        const value = millions * 100_000 + tenths * 10_000;
        const text = `${words}${Math.floor(value / 1e6)},${String(value % 1e6)
          .padStart(6, "0")
          .slice(0, 2)} triệu đồng`;
        const names = ids(vietnam2022);
        const deprivations = Object.fromEntries(names.map((id, at) => [id, at < count]));
        const of = (one: Income) =>
          classifyHousehold({ area: "rural", monthlyIncomePerPerson: one, deprivations }, vietnam2022)
            .possible;
        const inside = amounts.filter((amount) => {
          const half = 5000;
          if (words === "") return amount >= value - half && amount < value + half;
          if (words === "hơn ") return amount > value;
          if (words === "ít nhất ") return amount >= value;
          return amount < value;
        });
        for (const amount of inside) {
          for (const one of of(amount))
            expect(of(parseFigure(text)), `${text} holds ${amount}`).toContain(one);
        }
      }),
      { numRuns: 60 },
    );
  });

  test("knowing more never adds a class", () => {
    fc.assert(
      fc.property(cases, fc.nat(), ({ standard, area, amount, answers }, forget) => {
        const names = ids(standard);
        fc.pre(names.length > 0);
        const classify = (known: readonly (boolean | null)[]) =>
          classifyHousehold(
            {
              area,
              ...income(standard.income.per, amount),
              deprivations: Object.fromEntries(names.map((id, at) => [id, known[at] as boolean | null])),
            },
            standard,
          ).possible;
        const less = answers.map((one, at) => (at === forget % names.length ? null : one));
        for (const one of classify(answers)) expect(classify(less)).toContain(one);
      }),
      { numRuns: 80 },
    );
  });
});
