import { PovertyError } from "../errors/index.ts";
import { type ReadQuantity, readAmount } from "../rate/index.ts";

/** Reads an amount of money of zero or more: a bare number in any one unit, or a figure in đồng. */
export function readMoney(input: unknown, what: string): ReadQuantity {
  const money = readAmount(input, what);
  if (money.unit === null || money.unit === "vnd") return money;
  throw new PovertyError(
    "UNIT_MISMATCH",
    `Cannot read ${what}: expected an amount of money, and it is in ${money.unit}`,
    input,
  );
}
