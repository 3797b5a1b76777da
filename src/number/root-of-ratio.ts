import { Decimal as DecimalJs } from "decimal.js";
import { Decimal } from "./decimal-class.ts";

/** Digits of work beyond those of the result, against what the steps lose. */
const guard = 20;

/** The class to work in is not frozen, because the logarithms of decimal.js change settings while they run. */
const Usual: typeof DecimalJs = /* @__PURE__ */ DecimalJs.clone({ precision: 100, defaults: true });

/**
 * (numerator / denominator)^(1 / degree), to a number of significant digits.
 *
 * @param numerator above zero
 * @param denominator above zero
 * @param degree above zero, whole or not
 */
export function rootOfRatio(
  numerator: Decimal,
  denominator: Decimal,
  degree: Decimal,
  digits: number = Decimal.precision,
): Decimal {
  const precision = digits + guard;
  const Working = precision <= Usual.precision ? Usual : DecimalJs.clone({ precision, defaults: true });
  const ratio = new Working(numerator).div(denominator);
  const root =
    degree.isInteger() && degree.lte(64) ? wholeRoot(ratio, degree.toNumber()) : ratio.ln().div(degree).exp();
  return new Decimal(root.toSignificantDigits(digits, Decimal.rounding));
}

/** The root of a whole degree by Newton's method, several times as fast as logarithms. */
function wholeRoot(value: DecimalJs, degree: number): DecimalJs {
  const Working = value.constructor as typeof DecimalJs;
  let root = startOf(value, degree, Working);
  // Every step doubles the right digits, but for two at most that the degree costs; the start has more than twelve.
  for (let right = 10; right < Working.precision; right *= 2) {
    root = root
      .times(degree - 1)
      .plus(value.div(root.pow(degree - 1)))
      .div(degree);
  }
  return root;
}

/** The root in floating point, for numbers of any size. */
function startOf(value: DecimalJs, degree: number, Working: typeof DecimalJs): DecimalJs {
  const mantissa = Number(value.toSignificantDigits(17).times(new Working(`1e${-value.e}`)));
  const logarithm = (Math.log10(mantissa) + value.e) / degree;
  const whole = Math.floor(logarithm);
  return new Working(`${10 ** (logarithm - whole)}e${whole}`);
}
