/** What the files of src/ declare, what each declaration names, and the error codes that it can come to. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import ts from "typescript";
import { errorCodes } from "../../src/index.ts";

const src = join(import.meta.dirname, "..", "..", "src");

/** A declaration at the top of a file: a function with all its overloads, a value, a class or a type. */
export interface Declaration {
  readonly file: string;
  readonly node: ts.Node;
  /** The doc comments, those of overloads one after the other. */
  readonly comment: string;
  /** The names that it uses as values. */
  readonly uses: ReadonlySet<string>;
  /** The error codes that stand in it. */
  readonly codes: ReadonlySet<string>;
}

interface Module {
  readonly own: Map<string, Declaration>;
  readonly elsewhere: Map<string, { readonly file: string; readonly name: string; readonly open: boolean }>;
}

/** The last doc comment before a node, without its frame. */
export function commentOf(node: ts.Node): string {
  const { text } = node.getSourceFile();
  const ranges = ts.getLeadingCommentRanges(text, node.getFullStart()) ?? [];
  const last = ranges
    .map(({ pos, end }) => text.slice(pos, end))
    .filter((each) => each.startsWith("/**"))
    .at(-1);
  return (last ?? "")
    .replace(/^\/\*\*|\*\/$/g, "")
    .replace(/^\s*\* ?/gm, "")
    .trim();
}

function namesOf(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement)) {
    const bound = (name: ts.BindingName): string[] =>
      ts.isIdentifier(name)
        ? [name.text]
        : name.elements.flatMap((element) => (ts.isBindingElement(element) ? bound(element.name) : []));
    return statement.declarationList.declarations.flatMap(({ name }) => bound(name));
  }
  const { name } = statement as ts.DeclarationStatement;
  return name === undefined ? [] : [name.getText()];
}

function moduleOf(file: string): Module {
  const text = readFileSync(join(src, file), "utf8");
  const made: Module = { own: new Map(), elsewhere: new Map() };
  for (const node of ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true).statements) {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
      const bindings = ts.isImportDeclaration(node) ? node.importClause?.namedBindings : node.exportClause;
      const from = (node.moduleSpecifier as ts.StringLiteral | undefined)?.text;
      if (from?.startsWith(".") !== true || bindings === undefined || !("elements" in bindings)) continue;
      for (const { name, propertyName } of bindings.elements) {
        const target = relative(src, join(src, dirname(file), from));
        made.elsewhere.set(name.text, {
          file: target,
          name: (propertyName ?? name).text,
          open: ts.isExportDeclaration(node),
        });
      }
      continue;
    }
    const uses = new Set<string>();
    const codes = new Set<string>();
    const walk = (part: ts.Node): void => {
      if (ts.isTypeNode(part)) return;
      if (ts.isIdentifier(part)) uses.add(part.text);
      if (ts.isStringLiteral(part) && Object.hasOwn(errorCodes, part.text)) codes.add(part.text);
      ts.forEachChild(part, walk);
    };
    walk(node);
    for (const name of namesOf(node)) {
      const before = made.own.get(name);
      made.own.set(name, {
        file,
        node: before?.node ?? node,
        comment: `${before?.comment ?? ""}\n${commentOf(node)}`.trim(),
        uses: new Set([...(before?.uses ?? []), ...uses]),
        codes: new Set([...(before?.codes ?? []), ...codes]),
      });
    }
  }
  return made;
}

const modules = new Map(
  readdirSync(src, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => [name, moduleOf(name)]),
);

/** The declaration that a name in a file stands for, wherever it is written; none for what is not of this library. */
export function declarationOf(file: string, name: string): Declaration | undefined {
  const found = modules.get(file);
  const elsewhere = found?.elsewhere.get(name);
  return found?.own.get(name) ?? (elsewhere && declarationOf(elsewhere.file, elsewhere.name));
}

/** Every error code that stands in a declaration, or in one that it uses, and so on. */
export function codesReached(start: Declaration): ReadonlySet<string> {
  const seen = new Set([start]);
  for (const { file, uses } of seen) {
    if (file === "errors/codes.ts") continue;
    for (const name of uses) {
      const used = declarationOf(file, name);
      if (used !== undefined) seen.add(used);
    }
  }
  return new Set([...seen].flatMap(({ file, codes }) => (file === "errors/codes.ts" ? [] : [...codes])));
}

/** The names at the doors of the rooms, each with the file of its door. */
export const doorNames: readonly { readonly door: string; readonly name: string }[] = [...modules].flatMap(
  ([file, { own, elsewhere }]) =>
    /^[a-z]+\/index\.ts$/.test(file)
      ? [...own.keys(), ...[...elsewhere].filter(([, { open }]) => open).map(([name]) => name)].map(
          (name) => ({ door: file, name }),
        )
      : [],
);

/** What files import or hand on from elsewhere in src/, as door and name. */
export const takenNames: ReadonlySet<string> = new Set(
  [...modules.values()].flatMap(({ elsewhere }) =>
    [...elsewhere.values()].map(({ file, name }) => `${file} ${name}`),
  ),
);
