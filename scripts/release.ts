/**
 * Checks everything that a release needs, and makes its bill of materials: `npm run release -- 0.2.0`.
 *
 * It publishes nothing and tags nothing; it prints the commands that do. See docs/releasing.md.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { checkRelease } from "./release-checks.ts";
import { type Bill, readAudit, runtimeBill } from "./supply.ts";

const root = join(import.meta.dirname, "..");
const read = (name: string): string => readFileSync(join(root, name), "utf8");
const npm = (...args: readonly string[]): string =>
  execFileSync("npm", args, { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
const git = (...args: readonly string[]): string =>
  execFileSync("git", args, { cwd: root, encoding: "utf8" }).trim();

const version = process.argv[2] ?? "";
const [packed] = JSON.parse(npm("pack", "--json", "--dry-run", "--ignore-scripts")) as [
  { files: readonly { path: string }[] },
];
const problems = checkRelease({
  version,
  manifest: JSON.parse(read("package.json")) as never,
  jsr: JSON.parse(read("jsr.json")) as never,
  changelog: read("CHANGELOG.md"),
  tags: git("tag", "--list").split("\n"),
  changed: git("status", "--porcelain"),
  files: packed.files.map(({ path }) => path),
});
const { stdout } = spawnSync("npm", ["audit", "--omit=dev", "--json"], { cwd: root, encoding: "utf8" });
const audit = readAudit(stdout);
if (audit.outcome === "vulnerable") problems.push(`vulnerable dependencies: ${audit.text}`);
else console.log(`${audit.outcome === "clean" ? "ok  " : "SEE "} npm audit: ${audit.text}`);
for (const problem of problems) console.log(`FAIL ${problem}`);

const { dependencies } = JSON.parse(read("package.json")) as { dependencies: Record<string, string> };
for (const [name, range] of Object.entries(dependencies)) {
  const newest = npm("view", `${name}@${range}`, "version").trim().split("\n").at(-1) ?? "";
  const tested = /[0-9.]+/.exec(range)?.[0] ?? "";
  console.log(
    newest.includes(tested)
      ? `ok   ${name} ${range}: ${tested} is the newest`
      : `SEE  ${name} ${range}: test ${newest} too`,
  );
}

mkdirSync(join(root, "coverage"), { recursive: true });
const bill = join(root, "coverage", `poverty-indicators-${version}.sbom.json`);
const everything = JSON.parse(npm("sbom", "--sbom-format", "cyclonedx")) as Bill;
writeFileSync(bill, `${JSON.stringify(runtimeBill(everything, Object.keys(dependencies)), null, 2)}\n`);
console.log(`ok   bill of materials: ${bill}`);

if (problems.length === 0) {
  copyFileSync(
    join(root, "test", "package", "public-names.txt"),
    join(root, "test", "package", "released-names.txt"),
  );
  console.log("ok   test/package/released-names.txt is written: commit it, then");
  console.log(`       git tag v${version} && npm publish --provenance && npx jsr publish`);
}
process.exitCode = problems.length === 0 ? 0 : 1;
