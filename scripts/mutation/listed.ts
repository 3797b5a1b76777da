/** Holds the survivors of mutation testing against the page that lists those that change nothing. */
import ts from "typescript";

/** A row of docs/mutation-survivors.md: in which files and functions wrong lines change nothing. */
export interface ListedRow {
  readonly room: string;
  /** Paths below the folder of the room, or their last parts. */
  readonly files: readonly string[];
  /** What stands in backticks: names of functions, and code. */
  readonly quoted: readonly string[];
  /** Of "`<=` for `<`": what was planted, and what stands there. */
  readonly swaps: readonly (readonly [planted: string, right: string])[];
}

interface Place {
  readonly line: number;
  readonly column: number;
}

/** A planted line as Stryker reports it. */
export interface Mutant {
  readonly status: string;
  readonly replacement?: string;
  readonly location: { readonly start: Place; readonly end: Place };
}

/** What Stryker reports of a room. */
export interface MutationReport {
  readonly files: Readonly<Record<string, { readonly source: string; readonly mutants: readonly Mutant[] }>>;
}

/** The rows of the page. */
export function listedRows(page: string): readonly ListedRow[] {
  let room = "";
  return page.split("\n").flatMap((line) => {
    room = /^## (.+)$/.exec(line)?.[1] ?? room;
    const [, files = "", mutation = ""] = line.split(/(?<!\\)\|/).map((cell) => cell.trim());
    if (!files.includes(".ts")) return [];
    return {
      room,
      files: files.split(", "),
      quoted: [...mutation.matchAll(/`([^`]+)`/g)].map(([, word = ""]) => word),
      swaps: [...mutation.matchAll(/`([^`]+)` for `([^`]+)`/g)].map(
        ([, planted = "", right = ""]) => [planted, right] as const,
      ),
    };
  });
}

/** The names of all functions and values of a source around a place, or of all that it has. */
export function namesIn(source: ts.SourceFile, at?: number): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (at !== undefined && (at < node.getStart() || at >= node.end)) return;
    const { name } = node as ts.NamedDeclaration;
    if (name !== undefined && ts.isMemberName(name)) names.add(name.text.replace("#", ""));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return names;
}

const isOf = (path: string, file: string): boolean => path === file || path.endsWith(`/${file}`);

/** The survivors of a room that no row lists: by a function that they stand in, or else by what was planted. */
export function unlisted(
  room: string,
  { files }: MutationReport,
  rows: readonly ListedRow[],
): readonly string[] {
  return Object.entries(files).flatMap(([path, { source, mutants }]) => {
    const survivors = mutants.filter(({ status }) => status === "Survived" || status === "NoCoverage");
    if (survivors.length === 0) return [];
    const own = rows.filter((row) => row.room === room && row.files.some((file) => isOf(path, file)));
    const tree = ts.createSourceFile(path, source, ts.ScriptTarget.ES2022, true);
    const declared = namesIn(tree);
    const offset = ({ line, column }: Place): number => (tree.getLineStarts()[line - 1] ?? 0) + column - 1;
    return survivors.flatMap(({ location, replacement = "" }) => {
      const at = offset(location.start);
      const right = source.slice(at, offset(location.end));
      const around = namesIn(tree, at);
      const listed = own.some(({ quoted, swaps }) =>
        quoted.some((word) => declared.has(word))
          ? quoted.some((word) => around.has(word))
          : swaps.some(([planted, before]) => right.replace(before, planted) === replacement),
      );
      const short = (text: string): string => text.replace(/\s+/g, " ").slice(0, 80);
      return listed ? [] : [`${path}:${location.start.line}: ${short(replacement)} for ${short(right)}`];
    });
  });
}
