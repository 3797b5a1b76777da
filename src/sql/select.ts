import type { Dialect } from "./dialect.ts";
import { rendererOf } from "./dialect.ts";
import { type Expression, readsColumn, text } from "./expression.ts";
import { renderExpression } from "./render-expression.ts";

/** A query of one table: groups of rows that agree in some expressions, and sums over each group. */
export interface Select {
  readonly dialect: Dialect;
  /** The parts of the table's name. */
  readonly table: readonly string[];
  /** The expressions that rows are grouped by, by the name of their column in the answer. */
  readonly groupBy: readonly NamedExpression[];
  readonly sums: readonly NamedExpression[];
  /** The columns of the table that are used. */
  readonly used: readonly string[];
}

/** An expression, and the name of its column in the answer. */
export type NamedExpression = readonly [name: string, expression: Expression];

/** A query as text, and the names of the columns of its answer, in order. */
export interface RenderedSelect {
  readonly text: string;
  readonly columns: readonly string[];
}

/**
 * Writes a query.
 *
 * It is flat, with the expressions themselves in GROUP BY and no ORDER BY: so engines group where the rows are, on
 * every shard. Every value comes as text, so that no driver makes a float of it.
 */
export function renderSelect({ dialect, table, groupBy, sums, used }: Select): RenderedSelect {
  const renderer = rendererOf(dialect);
  const write = (expression: Expression): string => renderExpression(expression, renderer);
  const named = [...groupBy, ...sums];
  const columns = freshNames(
    named.map(([name]) => name),
    used,
  );
  const lines = named.map(
    ([, expression], at) => `  ${write(text(expression))} AS ${renderer.identifier(columns[at] as string)}`,
  );
  // A constant has no place in GROUP BY, where engines take a whole number for a position.
  const groups = groupBy
    .filter(([, expression]) => readsColumn(expression))
    .map(([, expression]) => `  ${write(expression)}`);
  return {
    columns,
    text: [
      "SELECT",
      lines.join(",\n"),
      `FROM ${table.map((part) => renderer.identifier(part)).join(".")}`,
      "GROUP BY",
      groups.join(",\n"),
    ].join("\n"),
  };
}

/** Names that no column of the table has, in capitals or not: an engine may read a name in GROUP BY as either. */
function freshNames(names: readonly string[], used: readonly string[]): readonly string[] {
  const taken = new Set(used.map((name) => name.toLowerCase()));
  return Object.freeze(
    names.map((name) => {
      let fresh = name;
      while (taken.has(fresh)) fresh += "_";
      return fresh;
    }),
  );
}
