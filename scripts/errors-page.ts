/** Makes docs/errors.md, the reference of all error codes, from the sources: `npm run docs:errors`. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { errorCodes } from "../src/index.ts";

const src = join(import.meta.dirname, "..", "src");

/** Each code with the rooms whose files make an error of it. */
function roomsOfCodes(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, Set<string>>();
  for (const name of readdirSync(src, { recursive: true, encoding: "utf8" }).sort()) {
    if (!name.endsWith(".ts") || name.startsWith("errors/") || !name.includes("/")) continue;
    // Codes stand in doc comments in back quotes, and in the code in double ones.
    for (const [, code = ""] of readFileSync(join(src, name), "utf8").matchAll(/"([A-Z]+(?:_[A-Z]+)+)"/g)) {
      if (!Object.hasOwn(errorCodes, code)) continue;
      found.set(code, (found.get(code) ?? new Set()).add(name.split("/")[0] as string));
    }
  }
  return new Map([...found].map(([code, rooms]) => [code, [...rooms].sort()]));
}

/** The page, as it stands in docs/errors.md. */
export function errorsPage(): string {
  const rooms = roomsOfCodes();
  return [
    "# Reference of all error codes",
    "",
    "This page is made from the sources by `npm run docs:errors`.",
    "",
    "The library throws one error, `PovertyError`, when it is misused or a text cannot be read. Its `code` is stable and meant",
    "for programs; `message` says what was expected, what came and where; `received` is the value that was refused. A doubtful",
    "published figure is no error but a finding. Tell the error from others by `isPovertyError`, which holds across copies of",
    "the library:",
    "",
    "```ts",
    'import { disbursement, isPovertyError } from "poverty-indicators";',
    "",
    "try {",
    '  disbursement({ plan: "-5", disbursed: 1 });',
    "} catch (error) {",
    '  isPovertyError(error) && error.code; // => "AMOUNT_NEGATIVE"',
    "}",
    "```",
    "",
    "What a getter, a proxy or an iterator of your own throws while the library reads it reaches you as it is.",
    "",
    "| code | when | rooms |",
    "| --- | --- | --- |",
    ...Object.entries(errorCodes).map(
      ([code, state]) => `| \`${code}\` | ${state} | ${(rooms.get(code) ?? []).join(", ")} |`,
    ),
    "",
  ].join("\n");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(join(import.meta.dirname, "..", "docs", "errors.md"), errorsPage());
}
