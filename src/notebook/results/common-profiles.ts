import type { Tabulation } from "../../counting/index.ts";
import { Decimal } from "../../number/index.ts";

/** How much of a population has one profile of deprivations. */
export interface CommonProfile {
  readonly profile: number;
  readonly rows: number;
  readonly weight: Decimal;
}

/** The profiles with the most weight, the heaviest first, and the weight of all; weights in units of the table. */
export function commonProfiles(
  { cells }: Tabulation,
  most: number,
): { readonly profiles: readonly CommonProfile[]; readonly total: Decimal } {
  const sums = new Map<number, { rows: number; weight: bigint }>();
  let total = 0n;
  cells.profiles.forEach((profile, cell) => {
    const sum = sums.get(profile) ?? { rows: 0, weight: 0n };
    const weight = BigInt(cells.weights[cell] ?? 0);
    sum.rows += cells.rows[cell] ?? 0;
    sum.weight += weight;
    total += weight;
    sums.set(profile, sum);
  });
  const profiles = [...sums]
    .sort(([a, { weight: first }], [b, { weight: second }]) =>
      first === second ? a - b : first < second ? 1 : -1,
    )
    .slice(0, most)
    .map(([profile, { rows, weight }]) => ({ profile, rows, weight: new Decimal(weight.toString()) }));
  return { profiles, total: new Decimal(total.toString()) };
}
