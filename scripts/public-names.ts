/**
 * The public names of every entry with their declarations, as text: `npm run names` writes test/package/public-names.txt.
 *
 * The declarations are those that the sources annotate, so the list needs no type checker.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const root = join(import.meta.dirname, "..");

/** One public name: how it is declared, each declaration on one line. */
export interface PublicName {
  readonly name: string;
  readonly kind: "function" | "class" | "value" | "type";
  readonly declarations: readonly string[];
}

interface Declared {
  readonly kind: PublicName["kind"];
  readonly text: string;
}

/** What a file re-exports from where, and what it declares itself. */
interface Module {
  readonly from: ReadonlyMap<string, { readonly file: string; readonly name: string }>;
  readonly own: ReadonlyMap<string, readonly Declared[]>;
}

const modules = new Map<string, Module>();
const printer = ts.createPrinter({ removeComments: true });

function moduleAt(path: string): Module {
  const known = modules.get(path);
  if (known !== undefined) return known;
  const { outputText } = ts.transpileDeclaration(readFileSync(path, "utf8"), {
    fileName: path,
    compilerOptions: {
      target: ts.ScriptTarget.ES2022,
      isolatedDeclarations: true,
      declaration: true,
      strict: true,
    },
  });
  const file = ts.createSourceFile("module.d.ts", outputText, ts.ScriptTarget.ES2022, true);
  const from = new Map<string, { file: string; name: string }>();
  const own = new Map<string, Declared[]>();
  const add = (name: string, kind: Declared["kind"], node: ts.Node): void => {
    const text = printer.printNode(ts.EmitHint.Unspecified, node, file).replace(/\s+/g, " ");
    own.set(name, [...(own.get(name) ?? []), { kind, text: text.replace(/^export (declare )?/, "") }]);
  };
  for (const statement of file.statements) {
    if (
      ts.isExportDeclaration(statement) &&
      statement.exportClause &&
      ts.isNamedExports(statement.exportClause)
    ) {
      const target = statement.moduleSpecifier as ts.StringLiteral | undefined;
      if (target === undefined || !target.text.startsWith(".")) continue;
      for (const { name, propertyName } of statement.exportClause.elements) {
        from.set(name.text, { file: join(dirname(path), target.text), name: (propertyName ?? name).text });
      }
    } else if (ts.isVariableStatement(statement)) {
      for (const { name } of statement.declarationList.declarations) add(name.getText(), "value", statement);
    } else if (ts.isFunctionDeclaration(statement)) add(statement.name?.text ?? "", "function", statement);
    else if (ts.isClassDeclaration(statement)) add(statement.name?.text ?? "", "class", statement);
    else if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) {
      add(statement.name.text, "type", statement);
    }
  }
  const made = { from, own };
  modules.set(path, made);
  return made;
}

function declarationsOf(path: string, name: string): readonly Declared[] {
  const { from, own } = moduleAt(path);
  const elsewhere = from.get(name);
  const found = elsewhere === undefined ? own.get(name) : declarationsOf(elsewhere.file, elsewhere.name);
  if (found === undefined) throw new Error(`${path} has no declaration of ${name}`);
  return found;
}

const kinds = ["class", "function", "value", "type"] as const;

/** The public names of each entry of package.json, in alphabetical order. */
export function publicNames(): ReadonlyMap<string, readonly PublicName[]> {
  const { exports } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    exports: Record<string, unknown>;
  };
  const entries = Object.keys(exports).filter((path) => typeof exports[path] === "object");
  return new Map(
    entries.map((path) => {
      const door = join(root, "src", path, "index.ts");
      const { from, own } = moduleAt(door);
      const names = [...new Set([...from.keys(), ...own.keys()])].sort((a, b) => (a < b ? -1 : 1));
      return [
        path,
        names.map((name) => {
          const declared = declarationsOf(door, name);
          const kind = kinds.find((each) => declared.some((one) => one.kind === each)) as PublicName["kind"];
          return { name, kind, declarations: declared.map(({ text }) => text) };
        }),
      ];
    }),
  );
}

/** The golden list, as it stands in test/package/public-names.txt. */
export const publicNamesText = (): string =>
  [...publicNames()]
    .map(([path, names]) => {
      const title = `# poverty-indicators${path.slice(1)}`;
      return [title, ...names.flatMap(({ declarations }) => declarations), ""].join("\n");
    })
    .join("\n");

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(join(root, "test", "package", "public-names.txt"), publicNamesText());
}
