/** P(Z > x) of a standard normal Z, for x of 0 or more; to 1e-14 of itself in the tests. */
export function normalTail(x: number): number {
  const density = Math.exp(-(x * x) / 2) / Math.sqrt(2 * Math.PI);
  return x < 2 ? 0.5 - density * seriesOfMiddle(x) : density / fractionOfTail(x);
}

/** x + x³/3 + x⁵/(3·5) + …; all terms are positive, so none cancel. */
function seriesOfMiddle(x: number): number {
  let sum = x;
  let term = x;
  for (let odd = 3; term > sum * Number.EPSILON; odd += 2) {
    term *= (x * x) / odd;
    sum += term;
  }
  return sum;
}

/** Laplace's continued fraction x + 1/(x + 2/(x + 3/…)), from its 200th term up: enough from x = 2 on. */
function fractionOfTail(x: number): number {
  let fraction = x;
  for (let term = 200; term > 0; term--) fraction = x + term / fraction;
  return fraction;
}

/** The x of 0 or more with P(Z > x) = tail, for a tail above 0 and up to 1/2; to 1e-14 in the tests. */
export function normalQuantile(tail: number): number {
  // Exact in the far tail up to lower terms; Newton's steps on the logarithm of the tail, which is concave, do the rest.
  let x = Math.sqrt(Math.max(0, -2 * Math.log(2 * tail)));
  let before = Number.NaN;
  for (let step = 0; step < 50 && !(Math.abs(x - before) <= 4 * Number.EPSILON * before); step++) {
    before = x;
    const reached = normalTail(x);
    const slope = Math.exp(-(x * x) / 2) / Math.sqrt(2 * Math.PI) / reached;
    x = Math.max(0, x + Math.log(reached / tail) / slope);
  }
  return x;
}
