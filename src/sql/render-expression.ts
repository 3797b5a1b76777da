import type { DialectRenderer } from "./dialects/dialect-renderer.ts";
import type { Expression } from "./expression.ts";

/** Writes an expression as SQL. Every compound part stands in brackets or between words. */
export function renderExpression(expression: Expression, dialect: DialectRenderer): string {
  const write = (part: Expression): string => renderExpression(part, dialect);
  switch (expression.kind) {
    case "column":
      return dialect.identifier(expression.name);
    case "whole":
      return String(expression.value);
    case "amount":
      return dialect.amount(expression.text);
    case "literal":
      return dialect.literal(expression.text);
    case "plus":
      return expression.terms.length === 0 ? "0" : `(${expression.terms.map(write).join(" + ")})`;
    case "times":
      return `(${write(expression.left)} * ${write(expression.right)})`;
    case "case": {
      const branches = expression.branches.map(
        ({ when, gives }) => `WHEN ${write(when)} THEN ${write(gives)}`,
      );
      return `CASE ${branches.join(" ")} ELSE ${write(expression.otherwise)} END`;
    }
    case "compare":
      return `${write(expression.left)} ${expression.is} ${write(expression.right)}`;
    case "is-null":
      return `${write(expression.of)} IS NULL`;
    case "not":
      return `NOT ${write(expression.of)}`;
    case "all":
      return expression.tests.map(write).join(" AND ");
    case "aggregate":
      return `${expression.name}(${write(expression.of)})`;
    case "count":
      return "COUNT(*)";
    case "decimal":
      return dialect.decimal(write(expression.of), expression.digits, expression.places);
    case "text":
      return dialect.text(write(expression.of));
  }
}
