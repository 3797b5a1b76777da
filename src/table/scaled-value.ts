/** Powers of ten that a double holds exactly. */
const exactPowers = 22;

/**
 * A decimal as databases hold it, digits × 10^-scale: a number where it has at most 15 digits, so that the number is the
 * decimal that it prints, and else a text.
 */
export function scaledValue(digits: bigint, scale: number): number | string {
  if (scale <= exactPowers && digits < 10n ** 15n && digits > -(10n ** 15n)) {
    return Number(digits) / 10 ** scale;
  }
  const sign = digits < 0n ? "-" : "";
  const text = String(digits < 0n ? -digits : digits).padStart(scale + 1, "0");
  return scale === 0 ? sign + text : `${sign}${text.slice(0, -scale)}.${text.slice(-scale)}`;
}

/** Most places after the point that a database's decimal has. */
const mostPlaces = 76;

/** Turns the decimals of a database, objects such as `{ value: 12500n, scale: 4 }`, into plain values; leaves others. */
export function plainValue(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  const { value: digits, scale } = value as { value?: unknown; scale?: unknown };
  if (typeof digits !== "bigint" || typeof scale !== "number") return value;
  if (!Number.isInteger(scale) || scale < 0 || scale > mostPlaces) return value;
  return scaledValue(digits, scale);
}
