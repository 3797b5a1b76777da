import type { Sheet, SheetFigure, SheetRelation } from "../../src/index.ts";

const provinces = 63;

/** The numbers behind one province and year. */
interface Counts {
  readonly households: number;
  readonly poor: number;
  readonly nearPoor: number;
  readonly entered: number;
  readonly escaped: number;
}

/** A mix of bits, so that every run sees the same sheet. */
function mix(place: number, year: number, column: number): number {
  let bits = (place * 0x9e3779b9 + year * 0x85ebca6b + column * 0xc2b2ae35) >>> 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x7feb352d) >>> 0;
  bits = Math.imul(bits ^ (bits >>> 15), 0x846ca68b) >>> 0;
  return (bits ^ (bits >>> 16)) >>> 0;
}

/** The poor of a province are those of the year before, with those who entered, without those who escaped. */
function countsOf(place: number, years: number): Counts[] {
  const all: Counts[] = [];
  let poor = 9000 + (mix(place, 0, 1) % 9000);
  for (let year = 0; year < years; year++) {
    const entered = mix(place, year, 2) % 300;
    const escaped = mix(place, year, 3) % 500;
    poor += entered - escaped;
    all.push({
      households: 150_000 + (mix(place, 0, 4) % 200_000) + 2000 * year,
      poor,
      nearPoor: 4000 + (mix(place, year, 5) % 6000),
      entered,
      escaped,
    });
  }
  return all;
}

const count = (value: number): string => `${String(value).replace(/\B(?=(\d{3})+$)/g, ".")} hộ`;
/** In percent to two places, half-up; in whole numbers, since a float may fall on the wrong side of a tie. */
function percent(part: bigint, whole: bigint): string {
  const hundredths = String((20_000n * part + whole) / (2n * whole)).padStart(3, "0");
  return `${hundredths.slice(0, -2)},${hundredths.slice(-2)}%`;
}
const share = (part: number, whole: number): string => percent(BigInt(part), BigInt(whole));

/**
 * The poverty of all provinces over so many years, as a sheet that holds: eleven figures a province and year, ten
 * relations among them, and the totals of the nation.
 */
export function nationSheet(years: number): Sheet {
  const figures: SheetFigure[] = [];
  const relations: SheetRelation[] = [];
  const print = (id: string, text: string, unit?: "percentage-point"): void => {
    figures.push(unit === undefined ? { id, text } : { id, text, unit });
  };
  const all = Array.from({ length: provinces }, (_, place) => countsOf(place, years));
  for (let year = 0; year < years; year++) {
    for (let place = 0; place < provinces; place++) {
      const own = (all[place] as Counts[])[year] as Counts;
      const at = (what: string, when = year): string => `${what}, province ${place + 1}, year ${when + 1}`;
      print(at("households"), count(own.households));
      print(at("poor"), count(own.poor));
      print(at("near-poor"), count(own.nearPoor));
      print(at("both"), count(own.poor + own.nearPoor));
      print(at("entered"), count(own.entered));
      print(at("escaped"), count(own.escaped));
      print(at("poor rate"), share(own.poor, own.households));
      print(at("near-poor rate"), share(own.nearPoor, own.households));
      print(at("rate of both"), share(own.poor + own.nearPoor, own.households));
      relations.push(
        { kind: "sum", parts: [at("poor"), at("near-poor")], total: at("both") },
        { kind: "share", part: at("poor"), whole: at("households"), printed: at("poor rate") },
        { kind: "share", part: at("near-poor"), whole: at("households"), printed: at("near-poor rate") },
        { kind: "share", part: at("both"), whole: at("households"), printed: at("rate of both") },
        { kind: "order", figures: [at("poor"), at("both"), at("households")] },
        { kind: "proportion", figures: [at("rate of both")] },
      );
      const before = all[place]?.[year - 1];
      if (before === undefined) continue;
      const gap = BigInt(own.poor * before.households - before.poor * own.households);
      const change = percent(gap < 0n ? -gap : gap, BigInt(own.households) * BigInt(before.households));
      print(at("change of rate"), change, "percentage-point");
      print(at("change of poor"), share(Math.abs(own.poor - before.poor), before.poor));
      relations.push(
        {
          kind: "flow",
          opening: at("poor", year - 1),
          entered: [at("entered")],
          left: [at("escaped")],
          closing: at("poor"),
        },
        {
          kind: "difference",
          from: at("poor rate", year - 1),
          to: at("poor rate"),
          printed: at("change of rate"),
        },
        {
          kind: "relative-change",
          from: at("poor", year - 1),
          to: at("poor"),
          printed: at("change of poor"),
        },
        { kind: "order", figures: [at("escaped"), at("poor", year - 1)] },
      );
    }
    totals(year);
  }
  return { source: "made up", locale: "vi", figures, relations };

  function totals(year: number): void {
    const sum = (key: keyof Counts): number =>
      all.reduce((total, own) => total + (own[year] as Counts)[key], 0);
    const total = (what: string): string => `${what}, nation, year ${year + 1}`;
    for (const [what, key] of [
      ["households", "households"],
      ["poor", "poor"],
      ["near-poor", "nearPoor"],
    ] as const) {
      print(total(what), count(sum(key)));
      const parts = all.map((_, place) => `${what}, province ${place + 1}, year ${year + 1}`);
      relations.push({ kind: "sum", parts, total: total(what) });
    }
    print(total("poor rate"), share(sum("poor"), sum("households")));
    relations.push({
      kind: "share",
      part: total("poor"),
      whole: total("households"),
      printed: total("poor rate"),
    });
  }
}
