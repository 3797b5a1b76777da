import { PovertyError, show } from "../errors/index.ts";
import { readDecimal } from "../number/index.ts";
import type { Figure, Qualifier } from "./figure.ts";
import { isFigure } from "./is-figure.ts";
import { checkLocale } from "./options.ts";
import { isUnit } from "./units.ts";

const qualifiers: ReadonlySet<unknown> = new Set<Qualifier>([
  "none",
  "nearly",
  "over",
  "about",
  "at-least",
  "at-most",
  "under",
]);

/** Refuses what is not a figure, or a figure written by hand with a field of another shape; fills what may be left out. */
export function checkFigure(input: unknown): Figure {
  if (!isFigure(input)) throw invalid(input, show(input));
  const { text = "", qualifier = "none", per = [] }: Partial<Figure> = input;
  const value = readDecimal(input.value, "value of a figure");
  const scale = readDecimal(input.scale ?? 1, "scale of a figure");
  if (!isUnit(input.unit)) throw invalid(input, `unit ${show(input.unit)}`);
  if (!qualifiers.has(qualifier)) throw invalid(input, `qualifier ${show(qualifier)}`);
  if (!Number.isInteger(input.places) || input.places < 0 || input.places > 1000) {
    throw invalid(input, `places ${show(input.places)}`);
  }
  if (!scale.isPositive() || scale.isZero()) throw invalid(input, `scale ${scale.toFixed()}`);
  if (!isPerList(per)) throw invalid(input, `per ${show(per)}`);
  if (typeof text !== "string") throw invalid(input, `text ${show(text)}`);
  const locale = checkLocale(input.locale) ?? "vi";
  return {
    kind: "figure",
    text,
    locale,
    value,
    places: input.places,
    scale,
    unit: input.unit,
    qualifier,
    per,
  };
}

/** Whether a value is a list of words such as "month"; a person's own `per` may be any short word. */
export const isPerList = (value: unknown): value is Figure["per"] =>
  Array.isArray(value) &&
  Array.from(value as unknown[]).every((one) => typeof one === "string" && one.length < 40);

const invalid = (input: unknown, what: string): PovertyError =>
  new PovertyError(
    "ARGUMENT_INVALID",
    `Cannot use a figure with ${what}: expected one as parseFigure makes it`,
    input,
  );
