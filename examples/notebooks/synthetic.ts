/**
 * Made-up data for the notebooks: everything here comes out of a seeded generator, and describes no real household, commune
 * or province. The same seed gives the same data on every machine.
 */

/** Numbers from 0 to below 1, by Mulberry32: 32 bits of state, additions and multiplications only. */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The twelve indicators of the standard of 2022, each with how common its deprivation is among the poor of the data. */
const common = {
  employment: 0.24,
  dependants: 0.3,
  nutrition: 0.22,
  healthInsurance: 0.18,
  adultEducation: 0.34,
  childSchooling: 0.08,
  housingQuality: 0.36,
  housingArea: 0.2,
  water: 0.26,
  latrine: 0.42,
  telecommunication: 0.16,
  informationDevices: 0.14,
} as const;

export type Indicator = keyof typeof common;
export const indicators: readonly Indicator[] = Object.keys(common) as Indicator[];

/** Made-up regions with how hard life is in them; the names of compass points stand for no real region. */
const regions = { "Vùng Bắc": 1, "Vùng Đông": 0.55, "Vùng Tây": 1.35, "Vùng Nam": 0.4 } as const;

/** A survey as columns: one row a household. */
export interface Survey {
  readonly deprivations: Record<Indicator, (0 | 1 | null)[]>;
  /** How many households each stands for. */
  readonly weights: string[];
  readonly groups: { readonly region: string[]; readonly area: string[] };
  readonly strata: string[];
  readonly clusters: number[];
}

/** A made-up survey: strata are regions by area, with sampling units of twelve households each. `hardship` scales all of it. */
export function syntheticSurvey(seed: number, hardship: number): Survey {
  const next = chance(seed);
  const survey: Survey = {
    deprivations: Object.fromEntries(indicators.map((id) => [id, []])) as unknown as Survey["deprivations"],
    weights: [],
    groups: { region: [], area: [] },
    strata: [],
    clusters: [],
  };
  let cluster = 0;
  for (const [region, hard] of Object.entries(regions)) {
    for (const [area, factor] of [
      ["nông thôn", 1.2],
      ["thành thị", 0.5],
    ] as const) {
      for (let unit = 0; unit < 30; unit++) {
        cluster += 1;
        const around = hard * factor * hardship * (0.6 + 0.8 * next());
        for (let household = 0; household < 12; household++) {
          const own = around * (next() < 0.3 ? 2.1 : 0.55);
          for (const id of indicators) {
            const missing = next() < 0.002;
            survey.deprivations[id].push(missing ? null : next() < common[id] * own ? 1 : 0);
          }
          survey.weights.push((40 + Math.floor(next() * 8000) / 100).toFixed(2));
          survey.groups.region.push(region);
          survey.groups.area.push(area);
          survey.strata.push(`${region}, ${area}`);
          survey.clusters.push(cluster);
        }
      }
    }
  }
  return survey;
}

/** A household of a made-up commune, as a review form holds it. */
export interface ReviewedHousehold {
  readonly id: string;
  readonly village: string;
  readonly monthlyIncomePerPerson: number;
  readonly deprivations: Record<Indicator, boolean | null>;
}

/** The households of a made-up rural commune of six villages. Some answers are missing. */
export function syntheticCommune(seed: number, households: number): ReviewedHousehold[] {
  const next = chance(seed);
  return Array.from({ length: households }, (_, at) => {
    const village = 1 + Math.floor(next() * 6);
    const hard = 0.5 + village * 0.16 + next() * 0.5;
    const income = Math.round((3_600_000 * (0.3 + next() * 1.6)) / hard / 10_000) * 10_000;
    const answers = indicators.map(
      (id) => [id, next() < 0.004 ? null : next() < common[id] * hard * 0.8] as const,
    );
    return {
      id: `H${String(at + 1).padStart(4, "0")}`,
      village: `Thôn ${village}`,
      monthlyIncomePerPerson: income,
      deprivations: Object.fromEntries(answers) as ReviewedHousehold["deprivations"],
    };
  });
}

/** A line of a made-up province's capital, in tỷ đồng. */
export interface CapitalLine {
  readonly project: number;
  readonly source: "central" | "local";
  readonly capitalKind: "investment" | "recurrent";
  readonly carriedOver: boolean;
  readonly planYear: number;
  readonly asOf: string;
  readonly plan: string;
  readonly disbursed: string;
}

/** The capital of a made-up province: seven projects, two budgets, this year's capital and what was carried over. */
export function syntheticCapital(seed: number): CapitalLine[] {
  const next = chance(seed);
  const lines: CapitalLine[] = [];
  for (let project = 1; project <= 7; project++) {
    for (const source of ["central", "local"] as const) {
      for (const carriedOver of [false, true]) {
        const plan = (source === "central" ? 20 : 3) * (carriedOver ? 0.4 : 1) * (0.4 + next());
        const share = carriedOver ? 0.5 + next() * 0.5 : 0.1 + next() * 0.75;
        lines.push({
          project,
          source,
          capitalKind: project === 1 || project === 4 ? "investment" : "recurrent",
          carriedOver,
          planYear: carriedOver ? 2023 : 2024,
          asOf: "2024-09-30",
          plan: plan.toFixed(3),
          disbursed: (plan * share).toFixed(3),
        });
      }
    }
  }
  return lines;
}

/** A made-up map: squares side by side, one a label. */
export function syntheticMap(labels: readonly string[]): unknown {
  const columns = Math.ceil(Math.sqrt(labels.length));
  return {
    type: "FeatureCollection",
    features: labels.map((name, at) => {
      const west = 105 + (at % columns) * 0.5;
      const south = 12 - Math.floor(at / columns) * 0.5;
      const ring = [
        [west, south],
        [west + 0.42, south + 0.03],
        [west + 0.45, south + 0.44],
        [west + 0.06, south + 0.46],
        [west, south],
      ];
      return { type: "Feature", properties: { name }, geometry: { type: "Polygon", coordinates: [ring] } };
    }),
  };
}
