/** Every public name is documented: what it is, in which unit, how it fails, after which source, with an example. */
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { taskOf } from "../../scripts/api-tasks.ts";
import { publicNames } from "../../scripts/public-names.ts";
import { codesReached, commentOf, type Declaration, declarationOf } from "./declarations.ts";

/** What rests on a paper, a law or a specification of others, and so must name it. */
const sourced =
  /^(survey|standard\/data|counting\/(?!missing-policy)|household\/(indicators|scorecards)|rate\/poverty-rates)/;

/** A tag of a doc comment with its text, to the next tag. */
const tag = (comment: string, name: string): string =>
  [...comment.matchAll(new RegExp(`^@${name}\\b([\\s\\S]*?)(?=^@|$(?![\\s\\S]))`, "gm"))]
    .map(([, text = ""]) => text.replace(/\s+/g, " "))
    .join(" ");

/** The properties of a type that hold numbers, and have no comment themselves or above them. */
function bareNumbers(node: ts.Node): string[] {
  const found: string[] = [];
  const walk = (part: ts.Node): void => {
    if (ts.isPropertySignature(part)) {
      if (commentOf(part) !== "") return;
      const type = part.type?.getText().replace(/"[^"]*"/g, "") ?? "";
      if (/\b(number|bigint|Decimal|DecimalInput|Quantity|Rate)\b/.test(type)) {
        found.push(part.name.getText());
      }
    }
    ts.forEachChild(part, walk);
  };
  walk(node);
  return found;
}

describe.each([...publicNames()])("%s", (entry, names) => {
  const door = entry === "." ? "index.ts" : `${entry.slice(2)}/index.ts`;

  describe.each(names)("$name", ({ name, kind }) => {
    const declaration = declarationOf(door, name) as Declaration;
    const { comment, file, node } = declaration;

    test("says in one sentence what it is, under a task of the API site", () => {
      // A relation of a sheet begins with its formula.
      expect(comment).toMatch(/^([A-Z0-9`"]|[^@\n]* = )[\s\S]*?[.:;](\s|$)/);
      expect(taskOf(file)).toBeDefined();
    });

    if (kind === "type") {
      test("says of every number what it counts, and in which unit", () => {
        expect(bareNumbers(node)).toEqual([]);
      });
      return;
    }

    test("has an example that asserts something", () => {
      // A class of errors, and the decimals of another library, are shown where they are met.
      if (name === "PovertyError" || name === "Decimal") return;
      expect(tag(comment, "example")).toMatch(/\/\/ (=>|throws) /);
    });

    test("names the source that it rests on", () => {
      if (sourced.test(file)) expect(tag(comment, "see")).not.toBe("");
    });

    if (kind !== "function") return;

    test("names errors where it can fail, and only those that it can come to", () => {
      const reached = codesReached(declaration);
      const throws = tag(comment, "throws");
      if (reached.size > 0) expect(throws).toMatch(/^ PovertyError .*(`[A-Z_]+`|`[a-z]\w+`)/);
      const named = [...throws.matchAll(/`([A-Z]+(?:_[A-Z]+)+)`/g)].map(([, code = ""]) => code);
      expect(named.filter((code) => !reached.has(code))).toEqual([]);
    });
  });
});

test("a function that comes to an error by another file is seen to", () => {
  const reached = codesReached(declarationOf("index.ts", "summariseDisbursements") as Declaration);
  expect(reached).toContain("AMOUNT_NEGATIVE");
  expect(reached).not.toContain("STANDARD_INVALID");
});
