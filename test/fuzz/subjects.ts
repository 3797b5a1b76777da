/** Every public function of every entry, found from the golden list, and every matcher, with arguments that it takes. */
import * as main from "poverty-indicators";
import * as notebook from "poverty-indicators/notebook";
import * as schema from "poverty-indicators/schema";
import * as sql from "poverty-indicators/sql";
import { publicNames } from "../../scripts/public-names.ts";
import type { MatcherResult } from "../../src/vitest/match.ts";
import { toAddUpTo } from "../../src/vitest/to-add-up-to.ts";
import { toBeConsistent } from "../../src/vitest/to-be-consistent.ts";
import { toBePrintedFrom } from "../../src/vitest/to-be-printed-from.ts";
import { documents } from "../schema/documents.ts";
import { examples } from "./examples.ts";
import type { Subject } from "./fuzz.ts";

const entries: Readonly<Record<string, object>> = {
  ".": main,
  "./notebook": notebook,
  "./schema": schema,
  "./sql": sql,
};

/** Where a class or function that is not listed in package.json would be missed. */
export const entriesFuzzed: readonly string[] = Object.keys(entries);

/** Every public function, by the name of its entry. */
export function publicFunctions(): ReadonlyMap<string, (...args: never[]) => unknown> {
  const found = new Map<string, (...args: never[]) => unknown>();
  for (const [path, names] of publicNames()) {
    for (const { name, kind } of names) {
      const value = (entries[path] as Record<string, unknown> | undefined)?.[name];
      if (kind === "function") found.set(name, value as never);
    }
  }
  return found;
}

/** What ./vitest adds to `expect`: a matcher answers with words, also where it holds. */
export const matchers = { toAddUpTo, toBeConsistent, toBePrintedFrom } as const;

const asked = (matcher: (this: { isNot: boolean }, ...args: never[]) => MatcherResult, isNot: boolean) =>
  ((...args: never[]) => {
    const { pass, message } = matcher.call({ isNot }, ...args);
    return [pass, message()];
  }) as Subject["call"];

/** What shows or hands on results and rows, whatever numbers they hold. */
const echoing =
  /^(columnsFrom|reweighTabulation$|read(Tabulation|Classification)$|reportTable$|tidyRows$|findingRows$|show$|to[A-Z]|.*Picture$)/;

/** The functions as subjects, and what reads each input document: its schema, and the library. */
export const subjects = (): readonly Subject[] => [
  ...[...publicFunctions()].map(([name, call]) => ({
    name,
    call,
    examples: examples[name] ?? [],
    echoes: echoing.test(name),
  })),
  ...Object.entries(matchers).flatMap(([name, matcher]) =>
    [false, true].map((isNot) => ({
      name: isNot ? `not ${name}` : name,
      call: asked(matcher as never, isNot),
      examples: examples[name] ?? [],
    })),
  ),
  ...Object.entries(documents).flatMap(([name, { schema: document, read, examples: whole }]) => [
    { name: `read ${name}`, call: read as never, examples: whole.map((one) => [one]) },
    {
      name: `schema of ${name}`,
      // A schema answers with the value as it came where it is no object of the library.
      call: ((value: unknown) => typeof document.safeParse(value).success) as never,
      examples: whole.map((one) => [one]),
    },
  ]),
];
