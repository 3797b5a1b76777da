/**
 * Decides whether linear equations and inequalities hold for some real numbers: equations by substitution, inequalities by
 * the elimination of Fourier and Motzkin, on whole numbers of any size. Shares no code with the library.
 */

/** The terms and the constant add up to zero, to zero or less, or to less than zero. */
export interface Row {
  readonly terms: ReadonlyMap<string, bigint>;
  readonly constant: bigint;
  readonly sense: "=" | "<=" | "<";
}

export const row = (
  terms: Readonly<Record<string, bigint>>,
  sense: Row["sense"],
  constant: bigint = 0n,
): Row => ({
  terms: new Map(Object.entries(terms).filter(([, factor]) => factor !== 0n)),
  constant,
  sense,
});

const sizeOf = (number: bigint): bigint => (number < 0n ? -number : number);
const of = ({ terms }: Row, variable: string): bigint => terms.get(variable) ?? 0n;

/** a × one row + b × another. */
function combined(a: bigint, one: Row, b: bigint, another: Row, sense: Row["sense"]): Row {
  const variables = new Set([...one.terms.keys(), ...another.terms.keys()]);
  const terms = new Map(
    [...variables]
      .map((variable) => [variable, a * of(one, variable) + b * of(another, variable)] as const)
      .filter(([, factor]) => factor !== 0n),
  );
  return { terms, constant: a * one.constant + b * another.constant, sense };
}

function withoutEquation(rows: readonly Row[], equation: Row): readonly Row[] {
  const [variable, factor] = [...equation.terms][0] as [string, bigint];
  return rows.flatMap((other) => {
    if (other === equation) return [];
    const own = of(other, variable);
    const sign = factor < 0n ? -1n : 1n;
    return [own === 0n ? other : combined(sizeOf(factor), other, -own * sign, equation, other.sense)];
  });
}

function withoutVariable(rows: readonly Row[], variable: string): readonly Row[] {
  const above = rows.filter((own) => of(own, variable) > 0n);
  const below = rows.filter((own) => of(own, variable) < 0n);
  const both = above.flatMap((upper) =>
    below.map((lower) => {
      const sense = upper.sense === "<" || lower.sense === "<" ? "<" : "<=";
      return combined(-of(lower, variable), upper, of(upper, variable), lower, sense);
    }),
  );
  return [...rows.filter((own) => of(own, variable) === 0n), ...both];
}

/** Whether some real numbers satisfy all rows. */
export function hasSolution(rows: readonly Row[]): boolean {
  const alone = rows.filter(({ terms }) => terms.size === 0);
  for (const { constant, sense } of alone) {
    if (sense === "=" ? constant !== 0n : sense === "<" ? constant >= 0n : constant > 0n) return false;
  }
  const open = rows.filter(({ terms }) => terms.size > 0);
  const [first] = open;
  if (first === undefined) return true;
  const equation = open.find(({ sense }) => sense === "=");
  if (equation !== undefined) return hasSolution(withoutEquation(open, equation));
  return hasSolution(withoutVariable(open, [...first.terms.keys()][0] as string));
}
