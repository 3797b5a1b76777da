import { Fraction } from "fraction.js";

const names = ["add", "sub", "mul", "div"] as const;

/** How many sums, differences, products and quotients of exact fractions a piece of work takes. */
export function operationsOf(work: () => void): number {
  let count = 0;
  const methods = Fraction.prototype as unknown as Record<string, (...given: unknown[]) => unknown>;
  const own = names.map((name) => methods[name] as (...given: unknown[]) => unknown);
  for (const [at, name] of names.entries()) {
    methods[name] = function (this: unknown, ...given: unknown[]): unknown {
      count++;
      return own[at]?.apply(this, given);
    };
  }
  try {
    work();
  } finally {
    for (const [at, name] of names.entries()) methods[name] = own[at] as (...given: unknown[]) => unknown;
  }
  return count;
}
