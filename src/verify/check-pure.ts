import { PovertyError, show } from "../errors/index.ts";
import { isPercent, type Term } from "./operand.ts";

/** Refuses a rate, or a factor, that counts or measures something: it is in percent, in points, or a pure number. */
export function checkPure({ text, unit }: Pick<Term, "text" | "unit">, relation: string): void {
  if (unit === "none" || isPercent({ unit })) return;
  throw new PovertyError(
    "UNIT_MISMATCH",
    `Cannot verify ${relation} with ${show(text)} as a rate: it is in ${unit}, expected percent or a pure number`,
    unit,
  );
}
