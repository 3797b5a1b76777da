import { fractionOf } from "../../../number/index.ts";
import type { HypothesisKind } from "../hypothesis.ts";
import type { Print } from "./print.ts";

/** What may have been meant, and what would have gone wrong then. */
export interface Repair {
  readonly kind: HypothesisKind;
  readonly print: Print;
}

/** Figures with more digits are left alone. */
const mostDigits = 20;
const digits = [..."0123456789"];

/**
 * Every print that becomes the one at hand when one thing goes wrong with its digits, its decimal mark or its scale.
 *
 * @param scales how many times larger a scale may be that is taken for another
 * @param finer whether a decimal may have been left out, because others are printed with one more
 */
export function digitRepairs(print: Print, scales: readonly bigint[], finer: boolean): Repair[] {
  const text = print.digits.toString().padStart(print.places + 1, "0");
  if (text.length > mostDigits) return [];
  const repairs: Repair[] = [];
  const add = (kind: HypothesisKind, meant: string, decimals: number): void => {
    const places = print.places + decimals;
    // Nobody prints a zero before other digits of a whole number.
    if (places < 0 || (meant.length > places + 1 && meant.startsWith("0"))) return;
    repairs.push({ kind, print: { ...print, digits: BigInt(meant), places } });
  };
  const point = text.length - print.places;
  for (const at of [...text].keys()) {
    const [digit, next] = [text[at] as string, text[at + 1]];
    const [before, behind] = [text.slice(0, at), text.slice(at + 1)];
    if (next !== undefined && next !== digit)
      add("digits-exchanged", before + next + digit + text.slice(at + 2), 0);
    for (const other of digits) if (other !== digit) add("digit-changed", before + other + behind, 0);
    if (next === digit) add("digit-doubled", before + behind, at + 1 >= point ? -1 : 0);
  }
  for (let at = 0; at <= text.length; at++) {
    for (const digit of digits) {
      const meant = text.slice(0, at) + digit + text.slice(at);
      if (at <= point) add("digit-dropped", meant, 0);
      if (at >= point && finer) add("digit-dropped", meant, 1);
    }
  }
  // The zeros of 0,05 come and go with its mark.
  if (print.digits > 0n) {
    for (const step of [-3, -2, -1, 1, 2, 3]) add("decimal-mark-moved", print.digits.toString(), step);
  }
  for (const factor of scales) {
    for (const times of [fractionOf(factor), fractionOf(1n, factor)]) {
      repairs.push({ kind: "scale-mistaken", print: { ...print, scale: print.scale.mul(times) } });
    }
  }
  return repairs;
}
