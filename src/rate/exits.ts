import { PovertyError, show } from "../errors/index.ts";
import { isFigure } from "../figure/index.ts";
import { type Decimal, exactSum, isDecimal } from "../number/index.ts";
import { type Quantity, readCount } from "./quantity.ts";

/** The ways out of a class of households, each a count; the ones left out are zero. */
export interface ExitCounts {
  /** Poor households that became near-poor. */
  readonly toNearPoor?: Quantity | undefined;
  /** Households that are neither poor nor near-poor any more. */
  readonly entirely?: Quantity | undefined;
  /** Near-poor households that fell into poverty, which the lists count as having left the class. */
  readonly intoPoor?: Quantity | undefined;
  /** Households that died out, moved away or were merged. */
  readonly administrative?: Quantity | undefined;
}

/** The ways out of a class of households, kept apart. */
export interface Exits {
  /** Poor households that became near-poor. */
  readonly toNearPoor: Decimal;
  /** Households that are neither poor nor near-poor any more. */
  readonly entirely: Decimal;
  /** Near-poor households that fell into poverty. */
  readonly intoPoor: Decimal;
  /** Households that died out, moved away or were merged. */
  readonly administrative: Decimal;
  /** toNearPoor + entirely: the exits that are an improvement. */
  readonly improved: Decimal;
}

const ways = ["toNearPoor", "entirely", "intoPoor", "administrative"] as const;

/** Reads the households that left a class: one count, or the ways out, whose sum is the count. */
export function readExits(input: Quantity | ExitCounts): { escaped: Decimal; exits?: Exits } {
  if (!isExitCounts(input)) return { escaped: readCount(input, "escaped").value };
  const named = Object.keys(input);
  const unknown = named.find((key) => !(ways as readonly string[]).includes(key));
  if (unknown !== undefined || named.length === 0) {
    throw new PovertyError(
      "ARGUMENT_INVALID",
      `Cannot read the ways out ${show(input)}: expected counts under ${ways.join(", ")}`,
      input,
    );
  }
  const [toNearPoor, entirely, intoPoor, administrative] = ways.map(
    (way) => readCount(input[way] ?? 0, `escaped.${way}`).value,
  ) as [Decimal, Decimal, Decimal, Decimal];
  if (!toNearPoor.isZero() && !intoPoor.isZero()) {
    throw new PovertyError(
      "ARGUMENT_INVALID",
      "Cannot read the ways out: only poor households become near-poor, and only near-poor households fall into poverty",
      input,
    );
  }
  const exits: Exits = {
    toNearPoor,
    entirely,
    intoPoor,
    administrative,
    improved: exactSum([toNearPoor, entirely]),
  };
  return {
    escaped: exactSum([toNearPoor, entirely, intoPoor, administrative]),
    exits: Object.freeze(exits),
  };
}

function isExitCounts(input: Quantity | ExitCounts): input is ExitCounts {
  return typeof input === "object" && input !== null && !isDecimal(input) && !isFigure(input);
}
