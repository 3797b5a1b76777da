import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";

const src = join(import.meta.dirname, "..", "..", "src");

/** What each file of src/ exports, by name, with its declaration. */
const declarations = new Map<string, ts.FunctionDeclaration | ts.VariableStatement>();
for (const name of readdirSync(src, { recursive: true, encoding: "utf8" })) {
  if (!name.endsWith(".ts") || name.endsWith("index.ts")) continue;
  const text = readFileSync(join(src, name), "utf8");
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.ES2022, true);
  for (const statement of file.statements) {
    const exported = ts.canHaveModifiers(statement)
      ? ts.getModifiers(statement)?.some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword)
      : false;
    if (!exported) continue;
    if (ts.isFunctionDeclaration(statement) && statement.name) {
      // The first signature of an overloaded function carries its doc comment.
      if (!declarations.has(statement.name.text)) declarations.set(statement.name.text, statement);
    } else if (ts.isVariableStatement(statement)) {
      for (const { name: variable } of statement.declarationList.declarations) {
        if (ts.isIdentifier(variable)) declarations.set(variable.text, statement);
      }
    }
  }
}

const front = ts.createSourceFile(
  "index.ts",
  readFileSync(join(src, "index.ts"), "utf8"),
  ts.ScriptTarget.ES2022,
  true,
);
const publicNames = front.statements
  .filter(ts.isExportDeclaration)
  .flatMap((statement) => [...((statement.exportClause as ts.NamedExports)?.elements ?? [])])
  .filter((element) => !element.isTypeOnly)
  .map((element) => element.name.text)
  .filter((name) => declarations.has(name));

describe.each(publicNames)("the doc comment of %s", (name) => {
  const declaration = declarations.get(name) as ts.Node;
  const text = declaration.getFullText().slice(0, declaration.getStart() - declaration.getFullStart());
  const comment = [...text.matchAll(/\/\*\*[\s\S]*?\*\//g)].at(-1)?.[0] ?? "";

  test("says in one sentence what it is", () => {
    expect(comment.replace(/^\/\*\*\s*\*?\s*/, "")).toMatch(/^[A-Z0-9][\s\S]*?[.:]/);
  });

  if (ts.isFunctionDeclaration(declaration)) {
    test("has an example that asserts something", () => {
      expect(comment).toContain("@example");
      expect(comment).toMatch(/\/\/ (=>|throws) /);
    });

    test("names the codes of the errors that it throws", () => {
      const throwsItself = /new PovertyError\(\s*"/.test(declaration.getText());
      if (throwsItself) expect(comment).toMatch(/@throws PovertyError[\s\S]*`[A-Z_]+`/);
    });
  }
});

test("the front door lists functions", () => {
  expect(publicNames.length).toBeGreaterThan(10);
});
