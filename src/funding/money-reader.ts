import { PovertyError } from "../errors/index.ts";
import type { Decimal } from "../number/index.ts";
import { checkSameUnit, type ReadQuantity, readAmount } from "../rate/index.ts";

/**
 * A reader of amounts of money of zero or more, bare numbers in any one unit or figures in đồng, that refuses one in
 * another unit than those before it.
 */
export function moneyReader(): (input: unknown, what: string) => Decimal {
  let first: ReadQuantity | undefined;
  return (input, what) => {
    const money = readAmount(input, what);
    if (money.unit !== null && money.unit !== "vnd") throw notMoney(input, what, money.unit);
    if (first !== undefined) checkSameUnit(first, money, `${what} and the amounts before it`);
    // A bare zero fits every unit, so it fixes none.
    if (first === undefined || (first.unit === null && first.value.isZero())) first = money;
    return money.value;
  };
}

const notMoney = (input: unknown, what: string, unit: string): PovertyError =>
  new PovertyError(
    "UNIT_MISMATCH",
    `Cannot read ${what}: expected an amount of money, and it is in ${unit}`,
    input,
  );
