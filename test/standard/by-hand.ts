import { type Condition, fraction, type StandardDocument } from "../../src/index.ts";

/** A household whose answers are all known; the income is in the time of the lines. */
export interface KnownHousehold {
  readonly area: string;
  readonly income: string;
  readonly deprived: ReadonlySet<string>;
}

/** What the rules of a document say, read straight off the document: the sets of classes of all rules that hold. */
export function givenByHand(document: StandardDocument, household: KnownHousehold): readonly string[] {
  const indicators = (document.dimensions ?? []).flatMap((dimension) => dimension.indicators);
  const deprived = indicators.filter(({ id }) => household.deprived.has(id));
  const score = deprived.reduce((sum, { weight }) => sum.add(fraction(weight ?? "0")), fraction(0));
  const compare = { below: [-1], "at-most": [-1, 0], "at-least": [0, 1], above: [1] };
  const holds = (condition: Condition): boolean => {
    if ("all" in condition) return condition.all.every(holds);
    if ("any" in condition) return condition.any.some(holds);
    if ("income" in condition) {
      const line = document.income.lines.find(({ id }) => id === condition.line);
      const order = fraction(household.income).compare(fraction(String(line?.amounts[household.area])));
      return compare[condition.income].includes(Math.sign(order));
    }
    const cutoff = document.cutoffs?.find(({ id }) => id === condition.cutoff);
    const share = cutoff?.share ?? null;
    const order = share === null ? deprived.length - (cutoff?.count ?? 0) : score.compare(fraction(share));
    return compare[condition.deprivations].includes(Math.sign(order));
  };
  return document.rules.filter(({ when }) => holds(when)).map(({ gives }) => [gives].flat().sort().join());
}

/** Incomes at, next to and between all lines of a document, in an area. */
export function tellingIncomes(document: StandardDocument, area: string): readonly string[] {
  const amounts = document.income.lines.map((line) => fraction(String(line.amounts[area])));
  return [
    "0",
    ...amounts.flatMap((amount) =>
      ["-0.001", "0", "0.001"].map((more) => amount.add(fraction(more)).toString()),
    ),
  ];
}

/** Every set of some ids. */
export const subsets = (ids: readonly string[]): readonly ReadonlySet<string>[] =>
  Array.from({ length: 1 << ids.length }, (_, bits) => new Set(ids.filter((_id, at) => (bits >> at) & 1)));
