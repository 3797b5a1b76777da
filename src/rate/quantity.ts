import { PovertyError, show } from "../errors/index.ts";
import { type Figure, isFigure, isPerList, isUnit } from "../figure/index.ts";
import { type Decimal, type DecimalInput, readDecimal } from "../number/index.ts";

/**
 * A number that is exact as it stands, or a printed figure. What computes takes the value that a figure prints, in its
 * base unit (đồng, households, percent), and refuses a qualifier; what verifies takes every value that prints so.
 */
export type Quantity = DecimalInput | Figure;

/** A quantity that was read; `unit` is null for a bare number. */
export interface ReadQuantity {
  readonly value: Decimal;
  readonly unit: string | null;
}

/** Reads a quantity and names the field it came from when it refuses. */
export function readQuantity(input: unknown, what: string): ReadQuantity {
  return isFigure(input) ? readFigure(input, what) : { value: readDecimal(input, what), unit: null };
}

/** Reads a figure, of which a caller may have written only some fields by hand. */
function readFigure(figure: Figure, what: string): ReadQuantity {
  const { qualifier = "none", unit, per = [] }: Partial<Figure> = figure;
  const value = readDecimal(figure.value, what);
  if (!isUnit(unit) || !isPerList(per)) {
    throw new PovertyError(
      "UNIT_UNKNOWN",
      `Cannot read ${what}: its unit ${show(unit)} is not known`,
      figure,
    );
  }
  if (qualifier !== "none") {
    throw new PovertyError(
      "FIGURE_QUALIFIED",
      `Cannot read ${what} ${show(figure.text)}: it is qualified as ${show(qualifier)}, so its value is not known; ` +
        "pass its value to take it as exact",
      figure,
    );
  }
  return { value, unit: unit === "none" && per.length === 0 ? null : [unit, ...per].join("/") };
}

/** Reads a quantity of zero or more. */
export function readAmount(input: unknown, what: string): ReadQuantity {
  const amount = readQuantity(input, what);
  if (amount.value.isNegative()) {
    throw new PovertyError(
      "AMOUNT_NEGATIVE",
      `Cannot read ${what} ${amount.value.toFixed()}: expected zero or more`,
      input,
    );
  }
  return amount;
}

/** Reads a whole number of zero or more. */
export function readCount(input: unknown, what: string): ReadQuantity {
  const count = readQuantity(input, what);
  if (count.value.isNegative() || !count.value.isInteger()) {
    throw new PovertyError(
      "COUNT_INVALID",
      `Cannot read ${what} ${count.value.toFixed()}: expected a whole number of zero or more`,
      input,
    );
  }
  return count;
}
