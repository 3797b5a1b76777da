import { PovertyError } from "../../errors/index.ts";
import { Decimal, fractionOf, fractionText } from "../../number/index.ts";
import type { Rule, Standard } from "../standard.ts";
import type { Situation } from "./holds.ts";

/** The classes that the rules which hold in a situation give, or the counter-example when they do not agree on one answer. */
export function proveOneClass(
  rules: readonly number[],
  situation: Situation,
  standard: Standard,
  whole: bigint,
): readonly number[] {
  const ids = standard.classes.map(({ id }) => id);
  const answers = rules.map((at) =>
    (standard.rules[at] as Rule).gives.map((id) => ids.indexOf(id)).sort((a, b) => a - b),
  );
  const [first] = answers;
  if (first === undefined) {
    throw new PovertyError(
      "STANDARD_NOT_EXHAUSTIVE",
      `Cannot define standard ${standard.id}: no rule holds for ${showSituation(situation, standard, whole)}`,
      standard.id,
    );
  }
  if (answers.some((answer) => String(answer) !== String(first))) {
    const names = rules.map((at) => `"${(standard.rules[at] as Rule).id}"`).join(" and ");
    throw new PovertyError(
      "STANDARD_NOT_EXCLUSIVE",
      `Cannot define standard ${standard.id}: the rules ${names} give different classes to ${showSituation(situation, standard, whole)}`,
      standard.id,
    );
  }
  return first;
}

function showSituation({ area, state, ...where }: Situation, standard: Standard, whole: bigint): string {
  const income = exampleIncome(where).toFixed();
  const { per, currency } = standard.income;
  const weighted = standard.cutoffs.some(({ share }) => share !== null);
  const score = weighted ? ` of weight ${fractionText(fractionOf(BigInt(state.score), whole))}` : "";
  return `a household in area "${area}" with ${state.count} deprivations${score} and an income of ${income} ${currency} a person and ${per}`;
}

function exampleIncome({ amounts, incomeBand }: Pick<Situation, "amounts" | "incomeBand">): Decimal {
  const at = Math.floor(incomeBand / 2);
  const above = amounts[at];
  const below = at === 0 ? new Decimal(0) : (amounts[at - 1] as Decimal);
  if (above === undefined) return below.plus(1);
  return incomeBand % 2 === 1 ? above : below.plus(above).div(2);
}
