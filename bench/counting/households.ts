/** The finaliser of MurmurHash3, of a row and the number of a column: bits that JavaScript and SQL compute alike. */
export function mix(row: number, column: number): number {
  let bits = (row + Math.imul(column, 0x9e3779b9)) >>> 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b) >>> 0;
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35) >>> 0;
  return (bits ^ (bits >>> 16)) >>> 0;
}

/** How deprived a household is on the whole, in thousandths: most are little, some much. */
export function hardship(row: number): number {
  const share = mix(row, 1) % 1000;
  return Math.floor((share * share) / 1000);
}

/** Whether a household is deprived in an indicator: its hardship, less for every next indicator up to the tenth. */
export const deprived = (row: number, indicator: number, hardshipOfRow: number): 0 | 1 =>
  mix(row, 10 + indicator) % 1000 < Math.floor((hardshipOfRow * (90 - 6 * (indicator % 10))) / 100) ? 1 : 0;

/** A weight with four decimal places, below 2,000. */
export const weight = (row: number): number => (mix(row, 2) % 20_000_000) / 10_000;

/** A code below `count`, such as that of a region. */
export const code = (row: number, column: number, count: number): number => mix(row, column) % count;

/** Made-up households as typed arrays: deprivations by name, weights. */
export function households(
  rows: number,
  names: readonly string[],
): { deprivations: Record<string, Uint8Array>; weights: Float64Array } {
  const columns = names.map(() => new Uint8Array(rows));
  const weights = new Float64Array(rows);
  for (let row = 0; row < rows; row++) {
    const level = hardship(row);
    for (let at = 0; at < columns.length; at++) (columns[at] as Uint8Array)[row] = deprived(row, at, level);
    weights[row] = weight(row);
  }
  return {
    deprivations: Object.fromEntries(names.map((name, at) => [name, columns[at] as Uint8Array])),
    weights,
  };
}

/** A column of codes of households. */
export function codes(rows: number, column: number, count: number): Uint8Array {
  const labels = new Uint8Array(rows);
  for (let row = 0; row < rows; row++) labels[row] = code(row, column, count);
  return labels;
}
