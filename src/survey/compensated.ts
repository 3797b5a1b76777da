/** The sum of numbers with the error of one rounding or two, whatever their order (Ogita, Rump and Oishi 2005). */
export function compensatedSum(values: ArrayLike<number>): number {
  let sum = 0;
  let lost = 0;
  for (let at = 0; at < values.length; at++) {
    const value = values[at] as number;
    const next = sum + value;
    lost += sumError(sum, value, next);
    sum = next;
  }
  return sum + lost;
}

/** What rounding took from the sum a + b, exactly (Knuth); `sum` is a + b as rounded. */
export function sumError(a: number, b: number, sum: number): number {
  const addedToA = sum - a;
  return a - (sum - addedToA) + (b - addedToA);
}

const splitter = 2 ** 27 + 1;

/** The upper 26 bits of a number, so that products of halves are exact (Veltkamp). */
export function upperHalf(value: number): number {
  const scaled = splitter * value;
  return scaled - (scaled - value);
}

/** What rounding took from the product a × b, exactly (Dekker 1971); `product` is a × b as rounded. */
export function productError(a: number, upperA: number, b: number, product: number): number {
  const upperB = upperHalf(b);
  const lowerA = a - upperA;
  const lowerB = b - upperB;
  return lowerA * lowerB - (product - upperA * upperB - lowerA * upperB - upperA * lowerB);
}
