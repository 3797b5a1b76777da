import { type Sheet, sheetFromTable } from "poverty-indicators";

/**
 * National results of the global MPI 2024: M0 to 3 places, H and A in percent to 1 place (Alkire, Kanagaratnam and Suppa
 * 2024, OPHI MPI Methodological Notes 58 and 59, Table 1.1). In the rows marked so, the product of the printed H and A
 * prints another M0 than the published one.
 */
export const mpiRows: readonly (readonly [
  country: string,
  headcount: string,
  intensity: string,
  index: string,
  printsAnother?: true,
])[] = [
  ["Viet Nam, MICS 2020-2021", "1.9", "40.3", "0.008"],
  ["Benin, MICS 2021-2022", "55.9", "51.8", "0.290"],
  ["India, DHS 2019-2021", "16.4", "42.0", "0.069"],
  ["North Macedonia, MICS 2018-2019", "0.4", "38.2", "0.001", true],
  ["Jordan, DHS 2017-2018", "0.4", "35.4", "0.002", true],
  ["Tunisia, MICS 2023", "1.0", "35.2", "0.003", true],
  ["Moldova, MICS 2012", "0.9", "37.4", "0.004", true],
  ["Colombia, DHS 2015-2016", "4.8", "40.6", "0.020", true],
  ["El Salvador, MICS 2014", "7.9", "41.3", "0.032", true],
  ["Gabon, DHS 2019-2021", "8.6", "42.4", "0.037", true],
  ["Nicaragua, DHS 2011-2012", "16.5", "45.3", "0.074", true],
  ["Lao PDR, MICS 2017", "23.1", "47.0", "0.108", true],
  ["Angola, DHS 2015-2016", "51.1", "55.3", "0.282", true],
  ["Ethiopia, DHS 2019", "68.7", "53.3", "0.367", true],
  ["Niger, DHS 2012", "91.0", "66.1", "0.601", true],
];

/** H × A = M0 in every row. */
export const globalMpi2024 = (): Sheet =>
  sheetFromTable({
    source: "OPHI MPI Methodological Notes 58 and 59, Table 1.1",
    locale: "en",
    columns: [
      { id: "headcount", suffix: "%", measures: "headcount ratio (H)" },
      { id: "intensity", suffix: "%", measures: "intensity (A)" },
      { id: "index", measures: "adjusted headcount ratio (M0)" },
    ],
    rows: mpiRows.map(([country, headcount, intensity, index]) => ({
      id: country,
      cells: [headcount, intensity, index],
    })),
    relations: [
      { kind: "product", id: "product", factors: ["headcount", "intensity"], printed: "index" },
      { kind: "proportion", id: "proportion", figures: ["headcount"] },
    ],
  });
