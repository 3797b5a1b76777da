/** Two provinces that do not exist: households by a seeded generator, and a report that prints some figures. */
import { vietnam2022 } from "poverty-indicators";
import { seeded } from "../../workers/census.ts";

/** What a province hands in. */
export interface Province {
  readonly id: string;
  readonly name: string;
  /** The households of the autumn review, as columns. */
  readonly households: {
    readonly area: readonly string[];
    readonly monthlyIncomePerPerson: Float64Array;
    readonly deprivations: Readonly<Record<string, Uint8Array>>;
    readonly commune: readonly string[];
  };
  /** The poverty rate of the year before, in percent. */
  readonly rateBefore: string;
  /** The target for the year, as the programme writes it. */
  readonly target: string;
  /** Capital, in million đồng. */
  readonly capital: readonly {
    readonly source: "central" | "local";
    readonly plan: string;
    readonly disbursed: string;
  }[];
  /** Ratios that its report prints: part, whole and share, as text. */
  readonly printed: readonly { readonly part: string; readonly whole: string; readonly share: string }[];
}

const indicators = vietnam2022.dimensions.flatMap((dimension) => dimension.indicators.map(({ id }) => id));

function households(seed: number, count: number, communes: readonly string[]): Province["households"] {
  const random = seeded(seed);
  const area: string[] = [];
  const commune: string[] = [];
  const monthlyIncomePerPerson = new Float64Array(count);
  const deprivations = Object.fromEntries(indicators.map((id) => [id, new Uint8Array(count)]));
  for (let row = 0; row < count; row++) {
    const place = Math.floor(random() * communes.length);
    commune.push(communes[place] as string);
    area.push(place === 0 ? "urban" : "rural");
    const wealth = random();
    monthlyIncomePerPerson[row] = Math.round(600 + 9000 * wealth ** 2) * 1000;
    for (const id of indicators)
      (deprivations[id] as Uint8Array)[row] = random() < 0.5 - 0.6 * wealth ? 1 : 0;
  }
  return { area, monthlyIncomePerPerson, deprivations, commune };
}

export const provinces: readonly Province[] = [
  {
    id: "song-gia",
    name: "Sông Giả",
    households: households(1, 4000, ["Thị trấn Giả", "Xã Mẫu Thượng", "Xã Mẫu Hạ", "Xã Thí Dụ"]),
    rateBefore: "30.9",
    target: "giảm 1 - 1,5%/năm",
    capital: [
      { source: "central", plan: "59440", disbursed: "31886" },
      { source: "local", plan: "8121", disbursed: "7904" },
    ],
    printed: [
      { part: "39.790 triệu đồng", whole: "67.561 triệu đồng", share: "58,9%" },
      { part: "31,886 tỷ đồng", whole: "59,440 tỷ đồng", share: "53,46%" },
    ],
  },
  {
    id: "nui-thu",
    name: "Núi Thử",
    households: households(2, 2500, ["Phường Thử", "Xã Bản Nháp", "Xã Ví Dụ"]),
    rateBefore: "33.9",
    target: "giảm 3%/năm",
    capital: [
      { source: "central", plan: "0", disbursed: "0" },
      { source: "local", plan: "12500.5", disbursed: "4180.25" },
    ],
    printed: [{ part: "4.180,25 triệu đồng", whole: "12.500,5 triệu đồng", share: "33,44%" }],
  },
];
