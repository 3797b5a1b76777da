/** Compares two golden lists of public names: what was removed or changed must be declared in the changelog. */

/** A list as of scripts/public-names.ts: entry and name to the declarations. */
function read(list: string): Map<string, string> {
  const found = new Map<string, string>();
  let entry = "";
  for (const line of list.split("\n")) {
    if (line.startsWith("# ")) entry = line.slice(2);
    const name = /^(?:abstract )?(?:interface|type|class|function|const) (\w+)/.exec(line)?.[1];
    if (name === undefined) continue;
    const key = `${entry} ${name}`;
    found.set(key, `${found.get(key) ?? ""}${line}\n`);
  }
  return found;
}

export interface Change {
  readonly entry: string;
  readonly name: string;
  readonly change: "added" | "removed" | "changed";
}

/** What became of each public name between two lists. */
export function changesOfNames(before: string, after: string): Change[] {
  const old = read(before);
  const now = read(after);
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((key) => {
    if (old.get(key) === now.get(key)) return [];
    const [entry = "", name = ""] = key.split(" ");
    return [{ entry, name, change: !old.has(key) ? "added" : !now.has(key) ? "removed" : "changed" }];
  });
}

/** The part of the changelog about what is not released yet. */
export const unreleased = (changelog: string): string =>
  changelog.split(/^## /m).find((part) => part.startsWith("[Unreleased]")) ?? "";

/** The removals and changes that the changelog does not name, in backticks, under Unreleased. */
export const undeclaredChanges = (before: string, after: string, changelog: string): Change[] =>
  changesOfNames(before, after).filter(
    ({ name, change }) => change !== "added" && !unreleased(changelog).includes(`\`${name}\``),
  );
