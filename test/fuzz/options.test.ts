/** One rule for the options of every public function: an object, or nothing. */
import { isPovertyError } from "poverty-indicators";
import { describe, expect, test } from "vitest";
import { publicNames } from "../../scripts/public-names.ts";
import { examples } from "./examples.ts";
import { publicFunctions } from "./subjects.ts";

/** Where the options of a function stand among its arguments, and whether they may be left out. */
const functions = [...publicNames().values()].flat().flatMap(({ name, kind, declarations }) => {
  const [, before, optional] =
    /^function \w+(?:<.*?>)?\((.*?)\boptions(\??):/.exec(declarations[0] ?? "") ?? [];
  const example = examples[name]?.[0];
  if (kind !== "function" || before === undefined || example === undefined) return [];
  const at = before.replace(/<[^<>]*>|\{[^{}]*\}/g, "").split(",").length - 1;
  return [{ name, at, example, optional: optional === "?" }];
});

async function outcome(name: string, args: readonly unknown[]): Promise<string> {
  try {
    await publicFunctions().get(name)?.(...(args as never[]));
    return "an answer";
  } catch (error) {
    return isPovertyError(error) ? error.code : String(error);
  }
}

describe.each(functions)("$name", ({ name, at, example, optional }) => {
  const withOptions = (options: unknown): readonly unknown[] => [
    ...example.slice(0, at),
    options,
    ...example.slice(at + 1),
  ];
  test("takes its own", async () => {
    expect(await outcome(name, example)).toBe("an answer");
  });
  test.each<[string, unknown]>([
    ["null", null],
    ["a number", 7],
    ["a text", "vi"],
    ["a list", []],
    ["a function", () => undefined],
    ...(optional ? [] : [["nothing", undefined] satisfies [string, unknown]]),
  ])("refuses %s as options", async (_, options) => {
    expect(await outcome(name, withOptions(options))).toMatch(/^(ARGUMENT|SQL_OPTIONS)_INVALID$/);
  });
});

test("most functions take options, and some have to", () => {
  expect(functions.length).toBeGreaterThan(50);
  expect(functions.filter(({ optional }) => !optional).map(({ name }) => name)).toContain(
    "compareTabulations",
  );
});
