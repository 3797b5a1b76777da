import { Decimal } from "../number/index.ts";
import type { CompiledArea, CompiledStandard } from "../standard/index.ts";
import { choose, column, compare, countIf, type Expression, isNull, plus, whole } from "./expression.ts";
import { isRefused } from "./flags.ts";

/** What stands for an income or an area that is not known; bands and areas count from 1 on, because some engines have no
 * common type for numbers below 0 and counts. */
export const notKnown = 0;

/**
 * The distinct lines of all areas, rising. One band over all of them tells the band in each area, also where the area is
 * not known: with the lines a₀ < a₁ < …, band 2i + 1 is the income aᵢ itself, and band 2i lies between aᵢ₋₁ and aᵢ.
 */
export function linesOfAllAreas({ areas }: CompiledStandard): readonly Decimal[] {
  const amounts = [...areas.values()].flatMap((area) => area.amounts);
  return amounts
    .filter((amount, at) => amounts.findIndex((other) => other.equals(amount)) === at)
    .sort((a, b) => Decimal.prototype.comparedTo.call(a, b));
}

/** The band of an income in an area, from the band over the lines of all areas. */
export const bandInArea = (band: number, lines: readonly Decimal[], area: CompiledArea): number =>
  area.amounts.reduce((sum, amount) => {
    const at = 2 * lines.findIndex((line) => line.equals(amount)) + 1;
    return sum + (band < at ? 0 : band === at ? 1 : 2);
  }, 0);

/** The band of the income in a column, counted from 1; lines are multiplied by `factor` to be of the column's time. */
export function incomeBand(name: string, lines: readonly Decimal[], factor: number): Expression {
  const income = column(name);
  const steps = lines.flatMap((line) => {
    const amount: Expression = { kind: "amount", text: line.times(factor).toFixed() };
    return [countIf(compare(income, ">=", amount)), countIf(compare(income, ">", amount))];
  });
  return choose([[isNull(income), whole(notKnown)]], plus(whole(1), ...steps));
}

const mostIncome = 1_000_000_000_000;

/** Whether an income is refused: below 0, no number, or so large that engines may not compare it exactly. */
export function refusedIncome(name: string): Expression {
  const income = column(name);
  return isRefused([
    [isNull(income)],
    [compare(income, ">=", whole(0)), compare(income, "<", whole(mostIncome))],
  ]);
}
