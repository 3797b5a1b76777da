import fc from "fast-check";
import type { Rounding, Sheet, SheetFigure, SheetRelation } from "../../src/index.ts";

/** A true value: a fraction of whole numbers. */
type Value = readonly [numerator: bigint, denominator: bigint];

const whole = (value: number | bigint): Value => [BigInt(value), 1n];
const over = (a: Value, b: Value): Value => [a[0] * b[1], a[1] * b[0]];
const times = (a: Value, b: Value): Value => [a[0] * b[0], a[1] * b[1]];
const less = (a: Value, b: Value): Value => [a[0] * b[1] - b[0] * a[1], a[1] * b[1]];
const plus = (a: Value, b: Value): Value => [a[0] * b[1] + b[0] * a[1], a[1] * b[1]];
const sizeOf = ([n, d]: Value): Value => [n < 0n ? -n : n, d];
const sumOf = (values: readonly Value[]): Value => values.reduce(plus, whole(0));

/** A value of zero or more to so many places, by its own long division. */
export function printed([n, d]: Value, places: number, rounding: Rounding): string {
  const scaled = n * 10n ** BigInt(places);
  const [digits, rest] = [scaled / d, scaled % d];
  const tie = 2n * rest === d;
  const above = 2n * rest > d || (tie && (rounding === "half-up" || digits % 2n === 1n));
  const text = String(rounding !== "truncate" && above ? digits + 1n : digits).padStart(places + 1, "0");
  return places === 0 ? text : `${text.slice(0, -places)}.${text.slice(-places)}`;
}

/** What is drawn for one year of one place. */
export interface Draw {
  readonly households: number;
  readonly poor: number;
  readonly entered: number;
  readonly escaped: number;
  readonly nearPoor: number;
  /** In thousandths of a million đồng. */
  readonly plan: number;
  readonly disbursed: number;
  readonly places: number;
  /** Which relations the sheet has, bit by bit. */
  readonly relations: number;
}

export const draw: fc.Arbitrary<Draw> = fc.record({
  households: fc.integer({ min: 20_000, max: 400_000 }),
  poor: fc.integer({ min: 500, max: 9000 }),
  entered: fc.integer({ min: 0, max: 400 }),
  escaped: fc.integer({ min: 0, max: 400 }),
  nearPoor: fc.integer({ min: 500, max: 9000 }),
  plan: fc.integer({ min: 1_000_000, max: 90_000_000 }),
  disbursed: fc.integer({ min: 1000, max: 900_000 }),
  places: fc.integer({ min: 1, max: 3 }),
  relations: fc.nat({ max: 2 ** 17 - 1 }),
});

/** A sheet of true values printed under a rounding, about thirteen figures a year, with relations of every kind. */
export function roundedSheet(years: readonly Draw[], rounding: Rounding): Sheet {
  const figures: SheetFigure[] = [];
  const relations: SheetRelation[] = [];
  const truth = new Map<string, Value>();
  const print = (
    id: string,
    value: Value,
    places: number,
    unit: string,
    figure: Partial<SheetFigure> = {},
  ): void => {
    truth.set(id, value);
    figures.push({ id, text: `${printed(sizeOf(value), places, rounding)}${unit}`, ...figure });
  };
  const hundred = whole(100);
  years.forEach((own, year) => {
    const at = (what: string, when = year): string => `${what} ${when}`;
    const all = (what: string): string[] => years.slice(0, year + 1).map((_, when) => at(what, when));
    const of = (id: string): Value => truth.get(id) as Value;
    const choose = (bit: number, ...some: readonly SheetRelation[]): void => {
      if ((own.relations >> bit) & 1) relations.push(...some);
    };
    const before = year > 0;
    const opening = before ? Number(of(at("poor", year - 1))[0]) : own.poor;
    const escaped = Math.min(own.escaped, opening - 1);
    const poor = before ? opening + own.entered - escaped : own.poor;
    print(at("households"), whole(own.households), 0, " households");
    print(at("poor"), whole(poor), 0, " households");
    print(at("near-poor"), whole(own.nearPoor), 0, " households");
    print(at("both"), whole(poor + own.nearPoor), 0, " households");
    const rate = times(hundred, over(whole(poor), whole(own.households)));
    print(at("rate"), rate, own.places, "%");
    print(at("plan"), [BigInt(own.plan), 1000n], 1, " million VND");
    print(at("plan again"), [BigInt(own.plan), 1000n], own.places, " million VND");
    const disbursed: Value = [BigInt(own.disbursed) * BigInt(own.plan), 1_000_000_000n];
    print(at("disbursed"), disbursed, own.places, " million VND");
    print(at("disbursed rate"), times(hundred, over(disbursed, of(at("plan")))), own.places, "%");
    print(at("left"), less(of(at("plan")), disbursed), own.places, " million VND");
    choose(0, { kind: "sum", parts: [at("poor"), at("near-poor")], total: at("both") });
    choose(1, { kind: "share", part: at("poor"), whole: at("households"), printed: at("rate") });
    choose(2, { kind: "ratio", part: at("disbursed"), whole: at("plan"), printed: at("disbursed rate") });
    choose(3, {
      kind: "attainment",
      actual: at("disbursed"),
      target: at("plan again"),
      printed: at("disbursed rate"),
    });
    choose(4, { kind: "same", figures: [at("plan"), at("plan again")] });
    choose(
      5,
      { kind: "order", figures: [at("poor"), at("both")] },
      { kind: "proportion", figures: [at("rate")] },
    );
    choose(6, {
      kind: "equation",
      left: { op: "-", of: [at("plan"), at("disbursed")] },
      right: at("left"),
    });
    choose(7, { kind: "target", outcome: at("disbursed"), atMost: at("plan"), claim: "met" });
    const intensity: Value = [BigInt(own.plan % 60_000) + 33_000n, 1000n];
    if ((own.relations >> 8) & 1) {
      print(at("intensity"), intensity, 1, "%");
      print(at("adjusted"), times(over(rate, hundred), over(intensity, hundred)), 3, "");
      relations.push({ kind: "product", factors: [at("rate"), at("intensity")], printed: at("adjusted") });
    }
    choose(9, {
      kind: "implied-total",
      shares: [{ count: at("poor"), printed: at("rate") }],
      total: at("households"),
    });
    if (!before) return;
    if ((own.relations >> 10) & 1) {
      print(at("entered"), whole(own.entered), 0, " households");
      print(at("escaped"), whole(escaped), 0, " households");
      relations.push({
        kind: "flow",
        opening: at("poor", year - 1),
        entered: [at("entered")],
        left: [at("escaped")],
        closing: at("poor"),
      });
    }
    if ((own.relations >> 11) & 1) {
      const change = less(rate, of(at("rate", year - 1)));
      print(at("change"), change, own.places, "%", { unit: "percentage-point" });
      relations.push({
        kind: "difference",
        from: at("rate", year - 1),
        to: at("rate"),
        printed: at("change"),
      });
    }
    if ((own.relations >> 12) & 1) {
      const gap = less(of(at("plan")), of(at("plan", year - 1)));
      print(at("growth"), times(hundred, over(gap, of(at("plan", year - 1)))), own.places, "%");
      relations.push({
        kind: "relative-change",
        from: at("plan", year - 1),
        to: at("plan"),
        printed: at("growth"),
      });
    }
    if ((own.relations >> 13) & 1) {
      print(at("mean plan"), over(sumOf(all("plan").map(of)), whole(year + 1)), own.places, " million VND");
      relations.push({ kind: "average", figures: all("plan"), printed: at("mean plan") });
    }
    if ((own.relations >> 14) & 1) {
      print(at("total plan"), sumOf(all("plan again").map(of)), own.places, " million VND");
      relations.push({ kind: "sum", parts: all("plan again"), total: at("total plan") });
    }
    if ((own.relations >> 15) & 1) {
      const mean = times(hundred, over(sumOf(all("poor").map(of)), sumOf(all("households").map(of))));
      print(at("mean rate"), mean, own.places, "%");
      relations.push({
        kind: "weighted-mean",
        terms: all("rate").map((value, when) => ({ value, weight: at("households", when) })),
        mean: at("mean rate"),
      });
    }
    if ((own.relations >> 16) & 1) {
      const change = over(less(rate, of(at("rate", 0))), whole(year));
      print(at("yearly change"), change, own.places, "%", { unit: "percentage-point" });
      relations.push({
        kind: "average-change",
        from: at("rate", 0),
        to: at("rate"),
        years: year,
        printed: at("yearly change"),
      });
    }
  });
  return { source: "generated", locale: "en", figures, relations };
}
