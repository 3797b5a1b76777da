/** A weighted total over a population: exact, and, where there is a survey design, split by sampling unit. */
export interface Total {
  /** In units that are common to all totals of one table, policy and list of cut-offs. */
  readonly amount: bigint;
  /** Float64, by unit of the population; empty without a design. In a unit that all totals of the table share. */
  readonly byUnit: () => Float64Array;
}

/** A total whose split is computed when it is first asked for. */
export function lazyTotal(amount: bigint, compute: () => Float64Array): Total {
  let values: Float64Array | null = null;
  return {
    amount,
    byUnit: () => {
      values ??= compute();
      return values;
    },
  };
}

/** The sum of totals over the same units. */
export function addTotals(totals: readonly Total[]): Total {
  const amount = totals.reduce((sum, total) => sum + total.amount, 0n);
  return lazyTotal(amount, () =>
    combine(
      totals.map((total) => total.byUnit()),
      1,
    ),
  );
}

/** a − b, over the same units. */
export function subtractTotals(a: Total, b: Total): Total {
  return lazyTotal(a.amount - b.amount, () => combine([a.byUnit(), b.byUnit()], -1));
}

/** The first array plus `sign` times each of the others. */
function combine(arrays: readonly Float64Array[], sign: 1 | -1): Float64Array {
  const sum = Float64Array.from(arrays[0] as Float64Array);
  for (const array of arrays.slice(1)) {
    for (let unit = 0; unit < sum.length; unit++) {
      sum[unit] = (sum[unit] as number) + sign * (array[unit] as number);
    }
  }
  return sum;
}

/** A total of some units as one of all units of a larger population; the others are 0. Both lists of units rise. */
export function spreadTotal(total: Total, units: Int32Array, wider: Int32Array): Total {
  return lazyTotal(total.amount, () => {
    const values = total.byUnit();
    const spread = new Float64Array(wider.length);
    let at = 0;
    for (let place = 0; place < wider.length; place++) {
      if (wider[place] === units[at]) spread[place] = values[at++] as number;
    }
    return spread;
  });
}
