import { PovertyError, show } from "../../../errors/index.ts";
import type { Unit } from "../../../figure/index.ts";
import type { Expression } from "../expression.ts";

/** The unit of an expression; `none` fits every unit, and `null` is a unit that the library has no name for. */
type Dimension = Unit | null;

/** Refuses an expression that adds or compares quantities of different units. */
export function checkDimensions(
  sides: readonly Expression[],
  unitOf: (id: string) => Unit,
  relation: string,
): void {
  const dimensionOf = (expression: Expression): Dimension => {
    if (typeof expression === "number") return "none";
    if (typeof expression === "string") return unitOf(expression);
    const parts = expression.of.map(dimensionOf);
    switch (expression.op) {
      case "*":
        return multiplied(parts);
      case "/":
        return divided(parts[0] as Dimension, parts[1] as Dimension);
      default:
        return common(parts, relation);
    }
  };
  common(sides.map(dimensionOf), relation);
}

/** Units that stand for one kind of thing. */
const families: readonly (readonly Unit[])[] = [
  ["person", "worker"],
  ["percent", "percentage-point"],
];

const alike = (a: Dimension, b: Dimension): boolean =>
  a === b || families.some((family) => family.includes(a as Unit) && family.includes(b as Unit));

/** Whether a factor is a pure number: a percent counts as 1/100. */
const isPure = (unit: Dimension): boolean => unit === "none" || alike(unit, "percent");

function common(parts: readonly Dimension[], relation: string): Dimension {
  const named = parts.filter((unit): unit is Unit => unit !== null && unit !== "none");
  const [first] = named;
  const other = named.find((unit) => !alike(unit, first as Unit));
  if (other !== undefined) {
    throw new PovertyError(
      "UNIT_MISMATCH",
      `Cannot verify ${relation}: it adds or compares ${show(first)} and ${show(other)}`,
      other,
    );
  }
  return parts.includes(null) ? null : (first ?? "none");
}

function multiplied(parts: readonly Dimension[]): Dimension {
  const others = parts.filter((unit) => !isPure(unit));
  if (others.length > 1) return null;
  return others.length === 1 ? (others[0] as Dimension) : "none";
}

function divided(a: Dimension, b: Dimension): Dimension {
  if (isPure(b)) return isPure(a) ? "none" : a;
  return a !== null && alike(a, b) ? "none" : null;
}
