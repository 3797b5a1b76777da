import { PovertyError, show } from "../errors/index.ts";

const largest = 1e100;

/** Checks totals by unit: as many as there are units, numbers whose squares stay finite, not below `least`. */
export function checkTotals(
  totals: ArrayLike<number>,
  count: number,
  what: string,
  least: number = -largest,
): void {
  if (totals?.length !== count || !Number.isInteger(count)) {
    throw new PovertyError(
      "ARGUMENT_INVALID",
      `Cannot read ${what}: expected ${count} totals, one a sampling unit, received ${show(totals)}`,
      totals,
    );
  }
  for (let at = 0; at < count; at++) {
    const total = totals[at];
    if (typeof total !== "number" || !(total <= largest && total >= least)) {
      throw new PovertyError(
        "ARGUMENT_INVALID",
        `Cannot read ${what}: expected numbers from ${least} to ${largest}, received ${show(total)} at ${at}`,
        total,
      );
    }
  }
}
