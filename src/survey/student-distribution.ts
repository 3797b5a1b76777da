import { normalQuantile, normalTail } from "./normal-distribution.ts";

/** From here on Hill's expansion is right to the last digits. */
const manyDegrees = 5000;

/**
 * P(T > t) of Student's t with some degrees of freedom above 0 (`Infinity` for the normal), for t of 0 or more; to
 * 1e-13 of itself in the tests.
 */
export function studentTail(t: number, degreesOfFreedom: number): number {
  if (degreesOfFreedom === Number.POSITIVE_INFINITY) return normalTail(t);
  if (degreesOfFreedom > manyDegrees) return normalTail(normalEquivalent(t, degreesOfFreedom));
  const half = degreesOfFreedom / 2;
  const square = t * t;
  const inside = degreesOfFreedom / (degreesOfFreedom + square);
  const outside = square === 0 ? 0 : 1 / (1 + degreesOfFreedom / square);
  // x^(ν/2) (1 − x)^(1/2) / B(ν/2, 1/2), with x = ν / (ν + t²).
  const front =
    Math.exp(-half * Math.log1p(square / degreesOfFreedom)) * Math.sqrt(outside / Math.PI) * gammaRatio(half);
  return outside < 1.5 / (half + 2.5)
    ? 0.5 - front * betaFraction(0.5, half, outside)
    : (front / degreesOfFreedom) * betaFraction(half, 0.5, inside);
}

/** The normal deviate with the same tail as t (Hill 1970, algorithm 395), to about ν⁻⁶. */
function normalEquivalent(t: number, degreesOfFreedom: number): number {
  const a = degreesOfFreedom - 0.5;
  const b = 48 * a * a;
  const y = a * Math.log1p((t * t) / degreesOfFreedom);
  const third = (((-0.4 * y - 3.3) * y - 24) * y - 85.5) / (0.8 * y * y + 100 + b);
  return Math.sqrt(y) * (1 + (third + y + 3) / b);
}

/** The continued fraction of the incomplete beta function I_x(a, b), by Lentz's method. */
function betaFraction(a: number, b: number, x: number): number {
  let c = 1;
  let d = 1 / notZero(1 - ((a + b) * x) / (a + 1));
  let fraction = d;
  for (let m = 1; m < 10_000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / notZero(1 + even * d);
    c = notZero(1 + even / c);
    fraction *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / notZero(1 + odd * d);
    c = notZero(1 + odd / c);
    const change = d * c;
    fraction *= change;
    if (Math.abs(change - 1) <= Number.EPSILON) break;
  }
  return fraction;
}

const notZero = (value: number): number => (Math.abs(value) < 1e-300 ? 1e-300 : value);

/** Γ(a + 1/2) / Γ(a): its expansion in 1/a, brought to where that converges by Γ(a + 1) = a Γ(a). */
function gammaRatio(a: number): number {
  let shifted = a;
  let product = 1;
  for (; shifted < 50; shifted++) product *= shifted / (shifted + 0.5);
  const u = 1 / shifted;
  const series =
    1 +
    u *
      (-1 / 8 +
        u * (1 / 128 + u * (5 / 1024 + u * (-21 / 32768 + u * (-399 / 262144 + (u * 869) / 4194304)))));
  return product * Math.sqrt(shifted) * series;
}

/**
 * The t of 0 or more with P(T > t) = tail, for a tail above 0 and up to 1/2; to 1e-13 of itself in the tests.
 *
 * The logarithm of the tail is a concave function of the logarithm of t, so Newton's steps come down to it from above.
 */
export function studentQuantile(tail: number, degreesOfFreedom: number): number {
  const normal = normalQuantile(tail);
  if (degreesOfFreedom === Number.POSITIVE_INFINITY || normal === 0) return normal;
  let t = normal;
  let before = Number.POSITIVE_INFINITY;
  // The first step goes up.
  for (let step = 0; step < 200 && (step < 2 || t < before * (1 - 4 * Number.EPSILON)); step++) {
    before = t;
    const reached = studentTail(t, degreesOfFreedom);
    const slope = (t * studentDensity(t, degreesOfFreedom)) / reached;
    t *= Math.exp(Math.log(reached / tail) / slope);
  }
  return t;
}

function studentDensity(t: number, degreesOfFreedom: number): number {
  const power = Math.exp((-(degreesOfFreedom + 1) / 2) * Math.log1p((t * t) / degreesOfFreedom));
  return (power * gammaRatio(degreesOfFreedom / 2)) / Math.sqrt(Math.PI * degreesOfFreedom);
}
