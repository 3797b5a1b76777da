/**
 * Turns every fenced `ts` block of the doc comments in src/ and of the guides into a test under .examples/.
 *
 * A line `expression; // => value` becomes an assertion, and `expression; // throws CODE` expects a PovertyError.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

const root = join(import.meta.dirname, "..");
const out = join(root, ".examples");

interface Example {
  readonly line: number;
  readonly code: string;
}

/** The `ts` blocks of a text; in doc comments each line starts with an asterisk. */
function examplesIn(text: string, inComments: boolean): Example[] {
  const found: Example[] = [];
  let start = -1;
  let code: string[] = [];
  for (const [index, whole] of text.split("\n").entries()) {
    const line = inComments ? whole.replace(/^\s*\* ?/, "") : whole;
    if (start < 0 && /^\s*```(ts|typescript)\s*$/.test(line)) {
      start = index + 1;
      code = [];
    } else if (start >= 0 && /^\s*```\s*$/.test(line)) {
      found.push({ line: start, code: code.join("\n") });
      start = -1;
    } else if (start >= 0) code.push(line);
  }
  return found;
}

/** Splits a block into its imports, by module, and its body with the assertions written out. */
function rewrite(example: Example, imports: Map<string, Set<string>>): string {
  const file = ts.createSourceFile("example.ts", example.code, ts.ScriptTarget.ES2022, true);
  const edits: { from: number; to: number; text: string }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      const module = (node.moduleSpecifier as ts.StringLiteral).text.replace(/^npm:/, "");
      const names = imports.get(module) ?? imports.set(module, new Set()).get(module);
      const clause = node.importClause;
      const bindings = clause?.namedBindings;
      if (clause?.name) names?.add(`default as ${clause.name.text}`);
      if (bindings && ts.isNamedImports(bindings)) {
        for (const element of bindings.elements) {
          names?.add(clause.isTypeOnly ? `type ${element.getText()}` : element.getText());
        }
      }
      edits.push({ from: node.getStart(), to: node.end, text: "" });
      return;
    }
    if (ts.isExpressionStatement(node)) {
      const comment = ts.getTrailingCommentRanges(example.code, node.end)?.[0];
      const note = comment ? example.code.slice(comment.pos, comment.end) : "";
      const expression = node.expression.getText();
      const value = /^\/\/ => (.*)$/.exec(note)?.[1];
      const code = /^\/\/ throws ([A-Z_]+)/.exec(note)?.[1];
      const to = comment?.end ?? node.end;
      if (value !== undefined) {
        edits.push({ from: node.getStart(), to, text: `checkEqual(${expression}, ${value});` });
      } else if (code !== undefined) {
        edits.push({
          from: node.getStart(),
          to,
          text: `await checkThrows(async () => ${expression}, "${code}");`,
        });
      }
      if (value !== undefined || code !== undefined) return;
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  let body = example.code;
  for (const { from, to, text } of edits.sort((a, b) => b.from - a.from)) {
    body = body.slice(0, from) + text + body.slice(to);
  }
  return body;
}

function write(source: string): number {
  const examples = examplesIn(readFileSync(join(root, source), "utf8"), source.endsWith(".ts"));
  if (examples.length === 0) return 0;
  const imports = new Map<string, Set<string>>();
  const tests = examples.map((example) => {
    const body = rewrite(example, imports);
    return `test("${source}:${example.line}", async () => {\n${body}\n});\n`;
  });
  const lines = [...imports].map(([module, names]) =>
    names.size === 0 ? `import "${module}";` : `import { ${[...names].join(", ")} } from "${module}";`,
  );
  lines.unshift(
    'import { test } from "vitest";',
    'import { checkEqual, checkThrows } from "../scripts/example-checks.ts";',
  );
  const name = `${source.replace(/[/\\]/g, "--").replace(/\.(ts|md)$/, "")}.test.ts`;
  writeFileSync(join(out, name), `${lines.join("\n")}\n\n${tests.join("\n")}`);
  written.add(name);
  return examples.length;
}

const written = new Set<string>();
mkdirSync(out, { recursive: true });
const filesIn = (folder: string, ending: string): string[] =>
  existsSync(join(root, folder))
    ? readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
        .filter((name) => name.endsWith(ending) && !name.startsWith("api/"))
        .map((name) => join(folder, name))
    : [];
const readmes = readdirSync(root).filter((name) => name.endsWith(".md"));
const sources = [
  ...filesIn("src", ".ts"),
  ...readmes,
  ...filesIn("docs", ".md"),
  ...filesIn("examples", ".md"),
].sort();
const count = sources.reduce((sum, source) => sum + write(source), 0);
for (const stale of readdirSync(out).filter((name) => !written.has(name))) rmSync(join(out, stale));
console.log(`${count} examples from ${sources.length} files`);
