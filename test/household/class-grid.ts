import {
  classifyHousehold,
  type HouseholdToClassify,
  type IncomePerPerson,
  type Standard,
} from "../../src/index.ts";

/**
 * The classes of households, written out by hand from the texts: for each area and income one letter for each count of
 * deprivations, from none to all.
 *
 * p poor, n near-poor, a average living standard, o not poor, ? left open by the text.
 */
export interface GridRow {
  readonly area: "rural" | "urban";
  readonly income: string;
  readonly classes: string;
}

const letters: Readonly<Record<string, string | null>> = {
  p: "poor",
  n: "near-poor",
  a: "average-living-standard",
  o: "not-poor",
  "?": null,
};

/** Reads rows such as "rural 1500000 nnnpppppppppp". */
export const grid = (text: string): readonly GridRow[] =>
  text
    .trim()
    .split("\n")
    .map((row) => row.trim().split(/\s+/))
    .map(([area, income, classes]) => ({ area, income, classes }) as GridRow);

/** One cell of a grid as a household, with its class. */
export interface GridCell {
  readonly area: string;
  readonly income: string;
  readonly deprivations: Readonly<Record<string, boolean>>;
  readonly class: string | null;
}

/** The cells of a grid; `count` deprivations are the last `count` indicators, so that no indicator is special. */
export const cells = (rows: readonly GridRow[], standard: Standard): readonly GridCell[] => {
  const ids = standard.dimensions.flatMap((dimension) => dimension.indicators.map(({ id }) => id));
  return rows.flatMap(({ area, income, classes }) =>
    [...classes].map((letter, count) => ({
      area,
      income,
      deprivations: Object.fromEntries(ids.map((id, at) => [id, at >= ids.length - count])),
      class: letters[letter] as string | null,
    })),
  );
};

/** An income in the time of the lines. */
export const incomeOf = (income: string, standard: Standard): IncomePerPerson =>
  standard.income.per === "month" ? { monthlyIncomePerPerson: income } : { yearlyIncomePerPerson: income };

/** The cells that a standard classifies otherwise, as lines to read. */
export const mismatches = (rows: readonly GridRow[], standard: Standard): readonly string[] =>
  cells(rows, standard).flatMap(({ area, income, deprivations, class: expected }) => {
    const household: HouseholdToClassify = { area, deprivations, ...incomeOf(income, standard) };
    const { class: found } = classifyHousehold(household, standard);
    const count = Object.values(deprivations).filter(Boolean).length;
    return found === expected ? [] : [`${area} ${income} with ${count}: ${found}, by the text ${expected}`];
  });

/** Quyết định 170/2005/QĐ-TTg: 200.000 and 260.000 "trở xuống". */
export const grid2006 = grid(`
  rural 0       p
  rural 199999  p
  rural 200000  p
  rural 200001  o
  urban 0       p
  urban 259999  p
  urban 260000  p
  urban 260001  o
  urban 270000  o
`);

/** Quyết định 09/2011/QĐ-TTg: poor to 400.000 (500.000), near-poor from 401.000 to 520.000 (501.000 to 650.000). */
export const grid2011 = grid(`
  rural 399999  p
  rural 400000  p
  rural 400001  ?
  rural 400500  ?
  rural 400999  ?
  rural 401000  n
  rural 401001  n
  rural 519999  n
  rural 520000  n
  rural 520001  o
  urban 499999  p
  urban 500000  p
  urban 500001  ?
  urban 500500  ?
  urban 500999  ?
  urban 501000  n
  urban 501001  n
  urban 649999  n
  urban 650000  n
  urban 650001  o
`);

/** Quyết định 32/2014/QĐ-TTg: above 520.000 and below 900.000, farm households in rural areas. */
export const grid2014Farm = grid(`
  rural 399999  p
  rural 400000  p
  rural 400001  ?
  rural 400999  ?
  rural 401000  n
  rural 401001  n
  rural 519999  n
  rural 520000  n
  rural 520001  a
  rural 899999  a
  rural 900000  o
  rural 900001  o
`);

/** Quyết định 59/2015/QĐ-TTg: 700.000 and 1.000.000 (900.000 and 1.300.000), 3 of 10; average to 1,5 times. */
export const grid2016 = grid(`
  rural 0        ppppppppppp
  rural 699999   ppppppppppp
  rural 700000   ppppppppppp
  rural 700001   nnnpppppppp
  rural 999999   nnnpppppppp
  rural 1000000  nnnpppppppp
  rural 1000001  aaaaaaaaaaa
  rural 1499999  aaaaaaaaaaa
  rural 1500000  aaaaaaaaaaa
  rural 1500001  ooooooooooo
  urban 899999   ppppppppppp
  urban 900000   ppppppppppp
  urban 900001   nnnpppppppp
  urban 1299999  nnnpppppppp
  urban 1300000  nnnpppppppp
  urban 1300001  aaaaaaaaaaa
  urban 1949999  aaaaaaaaaaa
  urban 1950000  aaaaaaaaaaa
  urban 1950001  ooooooooooo
`);

/** Nghị định 07/2021/NĐ-CP: 1.500.000 (2.000.000), 3 of 12; average above it up to 2.250.000 (3.000.000). */
export const grid2022 = grid(`
  rural 0        nnnpppppppppp
  rural 1499999  nnnpppppppppp
  rural 1500000  nnnpppppppppp
  rural 1500001  aaaaaaaaaaaaa
  rural 2249999  aaaaaaaaaaaaa
  rural 2250000  aaaaaaaaaaaaa
  rural 2250001  ooooooooooooo
  urban 1500001  nnnpppppppppp
  urban 1999999  nnnpppppppppp
  urban 2000000  nnnpppppppppp
  urban 2000001  aaaaaaaaaaaaa
  urban 2999999  aaaaaaaaaaaaa
  urban 3000000  aaaaaaaaaaaaa
  urban 3000001  ooooooooooooo
`);

/** Nghị định 351/2025/NĐ-CP: 2.200.000 (2.800.000), 3 of 12; no average living standard was seen. */
export const grid2027 = grid(`
  rural 1899999  nnnpppppppppp
  rural 1900000  nnnpppppppppp
  rural 2199999  nnnpppppppppp
  rural 2200000  nnnpppppppppp
  rural 2200001  ooooooooooooo
  urban 2500000  nnnpppppppppp
  urban 2799999  nnnpppppppppp
  urban 2800000  nnnpppppppppp
  urban 2800001  ooooooooooooo
`);

/** Đồng Nai 2022-2025: 2,0 and 2,5 million, from 2 of 12; average to 3,0 and 3,75 million. */
export const gridDongNai2022 = grid(`
  rural 1999999  nnppppppppppp
  rural 2000000  nnppppppppppp
  rural 2000001  aaaaaaaaaaaaa
  rural 2999999  aaaaaaaaaaaaa
  rural 3000000  aaaaaaaaaaaaa
  rural 3000001  ooooooooooooo
  urban 2499999  nnppppppppppp
  urban 2500000  nnppppppppppp
  urban 2500001  aaaaaaaaaaaaa
  urban 3749999  aaaaaaaaaaaaa
  urban 3750000  aaaaaaaaaaaaa
  urban 3750001  ooooooooooooo
`);

/** Hà Nội, Quyết định 12/2016/QĐ-UBND: 1,1 and 1,4; 1,5 and 1,95 with 3 of 10; average to 2,3 and 3,0 million. */
export const gridHaNoi2016 = grid(`
  rural 1099999  ppppppppppp
  rural 1100000  ppppppppppp
  rural 1100001  nnnpppppppp
  rural 1499999  nnnpppppppp
  rural 1500000  nnnpppppppp
  rural 1500001  aaaaaaaaaaa
  rural 2299999  aaaaaaaaaaa
  rural 2300000  aaaaaaaaaaa
  rural 2300001  ooooooooooo
  urban 1399999  ppppppppppp
  urban 1400000  ppppppppppp
  urban 1400001  nnnpppppppp
  urban 1949999  nnnpppppppp
  urban 1950000  nnnpppppppp
  urban 1950001  aaaaaaaaaaa
  urban 2999999  aaaaaaaaaaa
  urban 3000000  aaaaaaaaaaa
  urban 3000001  ooooooooooo
`);

/** Hồ Chí Minh City 2016-2020, a year: poor below 28, near-poor from 28 to 36 million. */
export const gridHoChiMinhCity2016 = grid(`
  rural 27999999  p
  rural 28000000  n
  rural 28000001  n
  rural 35999999  n
  rural 36000000  n
  rural 36000001  o
  urban 27999999  p
  urban 28000000  n
  urban 28000001  n
  urban 35999999  n
  urban 36000000  n
  urban 36000001  o
`);

/** Hồ Chí Minh City 2021, a year: poor to 36, near-poor above 36 to 46 million. */
export const gridHoChiMinhCity2021 = grid(`
  rural 35999999  p
  rural 36000000  p
  rural 36000001  n
  rural 45999999  n
  rural 46000000  n
  rural 46000001  o
  urban 35999999  p
  urban 36000000  p
  urban 36000001  n
  urban 45999999  n
  urban 46000000  n
  urban 46000001  o
`);

/** Hồ Chí Minh City 2024, a year: the sources disagree up to 54 million; average to 69 million. */
export const gridHoChiMinhCity2024 = grid(`
  rural 45999999  ??????????????
  rural 46000000  ??????????????
  rural 46000001  ??????????????
  rural 53999999  ??????????????
  rural 54000000  ??????????????
  rural 54000001  aaaaaaaaaaaaaa
  rural 68999999  aaaaaaaaaaaaaa
  rural 69000000  aaaaaaaaaaaaaa
  rural 69000001  oooooooooooooo
  urban 45999999  ??????????????
  urban 46000000  ??????????????
  urban 46000001  ??????????????
  urban 53999999  ??????????????
  urban 54000000  ??????????????
  urban 54000001  aaaaaaaaaaaaaa
  urban 68999999  aaaaaaaaaaaaaa
  urban 69000000  aaaaaaaaaaaaaa
  urban 69000001  oooooooooooooo
`);
