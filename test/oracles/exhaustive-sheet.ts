/**
 * Decides small sheets of whole numbers by trying every assignment: an independent reading of what each kind of relation
 * says, on plain numbers, which shares no code with the library.
 */
import type { Expression, Operation, Sheet, SheetRelation } from "../../src/index.ts";

/** What a printed count allows: an exact number, or all that its qualifier does. */
export interface Count {
  readonly id: string;
  readonly value: number;
  readonly qualifier: "none" | "over" | "nearly" | "at-least" | "at-most";
  /** Whether it is printed; otherwise it is any whole number. */
  readonly printed: boolean;
  /** Whether it counts nothing, as a ratio does: then it is printed nowhere. */
  readonly pure?: boolean;
}

const words = {
  none: "",
  over: "hơn ",
  nearly: "gần ",
  "at-least": "ít nhất ",
  "at-most": "tối đa ",
} as const;

/** A sheet of counts of households, and of pure numbers. */
export const sheetOf = (counts: readonly Count[], relations: readonly SheetRelation[]): Sheet => ({
  source: "generated",
  locale: "vi",
  figures: counts.map(({ id, value, qualifier, printed, pure = false }) => {
    if (printed) return { id, text: `${words[qualifier]}${value} hộ` };
    return pure ? { id } : { id, unit: "household" };
  }),
  relations,
});

function allows({ value, qualifier, printed }: Count, number: number): boolean {
  if (!printed) return true;
  switch (qualifier) {
    case "none":
      return number === value;
    case "over":
      return number > value;
    case "nearly":
      // A qualified count above zero stands for something above zero.
      return number < value && (value === 0 || number > 0);
    case "at-least":
      return number >= value;
    case "at-most":
      return number <= value && (value === 0 || number > 0);
  }
}

type Values = ReadonlyMap<string, number>;

/** A fraction of numbers, so that division needs no rounding. */
type Ratio = readonly [numerator: number, denominator: number];

function evaluate(expression: Expression, at: (id: string) => number): Ratio | null {
  if (typeof expression === "number") return [expression, 1];
  if (typeof expression === "string") return [at(expression), 1];
  const parts = expression.of.map((part) => evaluate(part, at));
  if (parts.some((part) => part === null)) return null;
  const [first, ...others] = parts as [Ratio, ...Ratio[]];
  return others.reduce<Ratio | null>((sum, part) => sum && step(expression.op, sum, part), first);
}

function step(op: Operation["op"], [a, b]: Ratio, [c, d]: Ratio): Ratio | null {
  switch (op) {
    case "+":
      return [a * d + c * b, b * d];
    case "-":
      return [a * d - c * b, b * d];
    case "*":
      return [a * c, b * d];
    case "/":
      return c === 0 ? null : [a * d, b * c];
  }
}

/** Whether a relation holds for numbers. */
export function holds(relation: SheetRelation, values: Values): boolean {
  const at = (id: string): number => values.get(id) as number;
  const sum = (ids: readonly string[]): number => ids.reduce((total, id) => total + at(id), 0);
  switch (relation.kind) {
    case "sum":
      return sum(relation.parts) === at(relation.total);
    case "flow":
      return at(relation.opening) + sum(relation.entered) - sum(relation.left) === at(relation.closing);
    case "average":
      return sum(relation.figures) === relation.figures.length * at(relation.printed);
    case "difference":
      return Math.abs(at(relation.to) - at(relation.from)) === at(relation.printed);
    case "average-change": {
      const years = typeof relation.years === "number" ? relation.years : at(relation.years);
      return years > 0 && Math.abs(at(relation.to) - at(relation.from)) === years * at(relation.printed);
    }
    case "relative-change":
      return (
        at(relation.from) > 0 &&
        Math.abs(at(relation.to) - at(relation.from)) === at(relation.printed) * at(relation.from)
      );
    case "product":
      return relation.factors.reduce((total, id) => total * at(id), 1) === at(relation.printed);
    case "ratio":
      return at(relation.whole) > 0 && at(relation.part) === at(relation.printed) * at(relation.whole);
    case "share":
      return (
        at(relation.whole) > 0 &&
        at(relation.part) <= at(relation.whole) &&
        at(relation.part) === at(relation.printed) * at(relation.whole)
      );
    case "attainment":
      return at(relation.target) > 0 && at(relation.actual) === at(relation.printed) * at(relation.target);
    case "weighted-mean": {
      const weight = sum(relation.terms.map((term) => term.weight));
      const total = relation.terms.reduce((all, term) => all + at(term.weight) * at(term.value), 0);
      return weight > 0 && total === weight * at(relation.mean);
    }
    case "same":
      return relation.figures.every((id) => at(id) === at(relation.figures[0] as string));
    case "order":
      return relation.figures.every((id, place) => {
        const before = relation.figures[place - 1];
        if (before === undefined) return true;
        return relation.strict === true ? at(before) < at(id) : at(before) <= at(id);
      });
    case "target": {
      const bound = at((relation.atLeast ?? relation.atMost) as string);
      const gain =
        relation.atLeast === undefined ? bound - at(relation.outcome) : at(relation.outcome) - bound;
      return { met: gain >= 0, exceeded: gain > 0, missed: gain < 0 }[relation.claim ?? "met"];
    }
    case "implied-total":
      if (relation.total === undefined) throw new Error("Cannot try totals that are not figures");
      return relation.shares.every(
        ({ count, printed }) =>
          at(relation.total as string) > 0 && at(count) === at(printed) * at(relation.total as string),
      );
    case "proportion":
      return relation.figures.every((id) => at(id) >= 0 && at(id) <= 1);
    case "equation": {
      const left = evaluate(relation.left, at);
      const right = evaluate(relation.right, at);
      if (left === null || right === null) return false;
      const gap = (left[0] * right[1] - right[0] * left[1]) * Math.sign(left[1] * right[1]);
      return { "=": gap === 0, "<=": gap <= 0, "<": gap < 0 }[relation.relation ?? "="];
    }
  }
}

const named = (relation: SheetRelation): ReadonlySet<string> => {
  const ids = new Set<string>();
  const visit = (part: unknown, key: string): void => {
    if (["id", "kind", "claim", "relation", "op", "strict"].includes(key)) return;
    if (typeof part === "string") ids.add(part);
    else if (typeof part === "object" && part !== null) {
      for (const [inner, value] of Object.entries(part)) visit(value, Array.isArray(part) ? key : inner);
    }
  };
  visit(relation, "");
  return ids;
};

/** Whether whole numbers from zero to a limit can satisfy all relations, by trying them all. */
export function isSatisfiable(
  counts: readonly Count[],
  relations: readonly SheetRelation[],
  limit: number,
): boolean {
  const used = new Set(relations.flatMap((relation) => [...named(relation)]));
  const free = counts.filter(({ id }) => used.has(id));
  // Each relation is tried as soon as its last figure has a number.
  const ready = free.map((_, place) => {
    const known = new Set(free.slice(0, place + 1).map(({ id }) => id));
    const before = new Set(free.slice(0, place).map(({ id }) => id));
    return relations.filter((relation) => {
      const ids = [...named(relation)];
      return ids.every((id) => known.has(id)) && !ids.every((id) => before.has(id));
    });
  });
  const values = new Map<string, number>();
  const assign = (place: number): boolean => {
    const count = free[place];
    if (count === undefined) return true;
    const exact = count.printed && count.qualifier === "none";
    for (let number = exact ? count.value : 0; number <= (exact ? count.value : limit); number++) {
      if (!allows(count, number)) continue;
      values.set(count.id, number);
      if ((ready[place] as SheetRelation[]).every((relation) => holds(relation, values)) && assign(place + 1))
        return true;
    }
    return false;
  };
  return assign(0);
}
