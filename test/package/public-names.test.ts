/** The golden list of public names and types, and that breaking changes are declared. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { changesOfNames, undeclaredChanges } from "../../scripts/declared-changes.ts";
import { publicNames, publicNamesText } from "../../scripts/public-names.ts";

const at = (...path: readonly string[]): string => join(import.meta.dirname, ...path);
const golden = readFileSync(at("public-names.txt"), "utf8");
const changelog = readFileSync(at("..", "..", "CHANGELOG.md"), "utf8");

test("public names and types are those of the golden list (write it anew with `npm run names`)", () => {
  expect(changesOfNames(golden, publicNamesText())).toEqual([]);
  expect(publicNamesText()).toBe(golden);
});

test("what was removed or changed since the last release is named in the changelog", () => {
  // Written by the release script; before the first release there is nothing to break.
  const released = at("released-names.txt");
  expect(
    undeclaredChanges(existsSync(released) ? readFileSync(released, "utf8") : "", golden, changelog),
  ).toEqual([]);
});

test("the list holds the promised names of every entry", () => {
  const names = publicNames();
  const kindOf = (path: string, name: string): string | undefined =>
    names.get(path)?.find((one) => one.name === name)?.kind;
  expect(kindOf(".", "classifyHousehold")).toBe("function");
  expect(kindOf(".", "PovertyError")).toBe("class");
  expect(kindOf(".", "Decimal")).toBe("value");
  expect(kindOf(".", "Rate")).toBe("type");
  expect(kindOf("./schema", "sheetSchema")).toBe("value");
  expect(kindOf("./vitest", "PovertyMatchers")).toBe("type");
});

describe("a breaking change", () => {
  const before = [
    "# poverty-indicators",
    "function kept(value: number): string;",
    "function narrowed(value: number | string): string;",
    "function overloaded(value: number): string;",
    "function overloaded(value: string): string;",
    "interface Gone { readonly value: string; }",
    "# poverty-indicators/sql",
    "const kept: string;",
    "",
  ].join("\n");
  const after = [
    "# poverty-indicators",
    "function kept(value: number): string;",
    "function narrowed(value: number): string;",
    "function overloaded(value: number): string;",
    "type Fresh = string;",
    "# poverty-indicators/sql",
    "const kept: string;",
    "",
  ].join("\n");

  test("is found, whether a name goes or its type does", () => {
    const entry = "poverty-indicators";
    expect(changesOfNames(before, after)).toEqual([
      { entry, name: "narrowed", change: "changed" },
      { entry, name: "overloaded", change: "changed" },
      { entry, name: "Gone", change: "removed" },
      { entry, name: "Fresh", change: "added" },
    ]);
  });

  test("must be declared where it is not released yet", () => {
    const log = "# Changelog\n\n## [Unreleased]\n\n- `narrowed` takes numbers.\n\n## [0.1.0]\n\n- `Gone`\n";
    expect(undeclaredChanges(before, after, log).map(({ name }) => name)).toEqual(["overloaded", "Gone"]);
    const declared = log.replace("numbers.", "numbers; `Gone` is gone; `overloaded` too.");
    expect(undeclaredChanges(before, after, declared)).toEqual([]);
  });
});
