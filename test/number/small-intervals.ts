import { type ExactInterval, type Fraction, fractionOf } from "../../src/number/index.ts";

const ends = [-2, -1, 0, 1, 2];

/** Every interval whose ends are whole numbers from -2 to 2 or missing: all ways to meet, to touch and to hold zero. */
export const smallIntervals: readonly ExactInterval[] = [null, ...ends].flatMap((lower) =>
  [null, ...ends].flatMap((upper) =>
    [true, false].flatMap((lowerClosed) =>
      [true, false]
        .filter((upperClosed) => {
          if ((lower === null && lowerClosed) || (upper === null && upperClosed)) return false;
          if (lower === null || upper === null || lower < upper) return true;
          return lower === upper && lowerClosed && upperClosed;
        })
        .map((upperClosed) => ({
          lower: lower === null ? null : fractionOf(BigInt(lower)),
          upper: upper === null ? null : fractionOf(BigInt(upper)),
          lowerClosed,
          upperClosed,
        })),
    ),
  ),
);

const far = 10n ** 6n;

/** Numbers on the ends of small intervals, a thousandth beside them, and far out: they tell all small intervals apart. */
export const samples: readonly Fraction[] = [
  fractionOf(-far),
  ...ends.flatMap((end) => [-1, 0, 1].map((step) => fractionOf(BigInt(1000 * end + step), 1000n))),
  fractionOf(far),
];

/** The samples that lie in an interval, by plain comparisons of thousandths. */
export function membersOf({ lower, upper, lowerClosed, upperClosed }: ExactInterval): readonly Fraction[] {
  const low = lower === null ? Number.NEGATIVE_INFINITY : lower.valueOf();
  const high = upper === null ? Number.POSITIVE_INFINITY : upper.valueOf();
  return samples.filter((sample) => {
    const value = sample.valueOf();
    return (
      (value > low || (value === low && lowerClosed)) && (value < high || (value === high && upperClosed))
    );
  });
}

/** The members of an interval that lie nearest to its ends, and zero. */
export function extremesOf(interval: ExactInterval): readonly Fraction[] {
  const members = membersOf(interval);
  const zero = members.filter((value) => value.n === 0n);
  return [members[0] as Fraction, ...zero, members[members.length - 1] as Fraction];
}

/** An interval as a message shows it: "[-1, 2)". */
export const shown = ({ lower, upper, lowerClosed, upperClosed }: ExactInterval): string =>
  `${lowerClosed ? "[" : "("}${lower?.toFraction() ?? "-∞"}, ${upper?.toFraction() ?? "∞"}${upperClosed ? "]" : ")"}`;
