/**
 * Asks the registry for known vulnerabilities of the runtime dependencies: `npm run audit`.
 *
 * It fails when there are some. Where the registry does not answer such questions it says so, and does not fail.
 */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { readAudit } from "./supply.ts";

const { stdout } = spawnSync("npm", ["audit", "--omit=dev", "--json"], {
  cwd: join(import.meta.dirname, ".."),
  encoding: "utf8",
});
const { outcome, text } = readAudit(stdout);
console.log(`${{ clean: "ok  ", vulnerable: "FAIL", unknown: "SEE " }[outcome]} npm audit: ${text}`);
process.exitCode = outcome === "vulnerable" ? 1 : 0;
