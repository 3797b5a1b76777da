import type { Decimal } from "../number/index.ts";
import { checkSameUnit, type ReadQuantity } from "../rate/index.ts";
import { readMoney } from "./read-money.ts";

/** A reader of many amounts of money that refuses one in another unit than those before it. */
export function moneyReader(): (input: unknown, what: string) => Decimal {
  let first: ReadQuantity | undefined;
  return (input, what) => {
    const money = readMoney(input, what);
    if (first !== undefined) checkSameUnit(first, money, `${what} and the amounts before it`);
    // A bare zero fits every unit, so it fixes none.
    if (first === undefined || (first.unit === null && first.value.isZero())) first = money;
    return money.value;
  };
}
