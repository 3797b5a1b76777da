/** The bill of materials of a release, and how an audit is read. */
import { execFileSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { type Bill, readAudit, runtimeBill } from "../../scripts/supply.ts";
import { manifest, root } from "../consumers/package.ts";

const bill = (): Bill =>
  JSON.parse(
    execFileSync("npm", ["sbom", "--sbom-format", "cyclonedx"], {
      cwd: root,
      encoding: "utf8",
      maxBuffer: 2 ** 26,
      stdio: ["ignore", "pipe", "ignore"],
    }),
  ) as Bill;

test("the bill of materials lists the three runtime dependencies and nothing else", () => {
  const { components, dependencies, metadata } = runtimeBill(bill(), Object.keys(manifest.dependencies));
  const names = components.map((component) => component["bom-ref"].replace(/@[^@]*$/, ""));
  expect(names.sort()).toEqual(Object.keys(manifest.dependencies).sort());
  expect(dependencies.map(({ ref }) => ref)).toContain(metadata.component["bom-ref"]);
});

test("what a dependency depends on is in the bill, and what only development needs is not", () => {
  const made: Bill = {
    metadata: { component: { "bom-ref": "self@1.0.0" } },
    components: ["a@1.0.0", "@scope/b@2.0.0", "tool@3.0.0"].map((ref) => ({ "bom-ref": ref })),
    dependencies: [
      { ref: "self@1.0.0", dependsOn: ["a@1.0.0", "tool@3.0.0"] },
      { ref: "a@1.0.0", dependsOn: ["@scope/b@2.0.0"] },
      { ref: "@scope/b@2.0.0", dependsOn: ["a@1.0.0"] },
      { ref: "tool@3.0.0", dependsOn: [] },
    ],
  };
  const { components, dependencies } = runtimeBill(made, ["a"]);
  expect(components).toEqual([{ "bom-ref": "a@1.0.0" }, { "bom-ref": "@scope/b@2.0.0" }]);
  expect(dependencies[0]).toEqual({ ref: "self@1.0.0", dependsOn: ["a@1.0.0"] });
});

describe("an audit", () => {
  test("is clean without vulnerabilities", () => {
    expect(readAudit('{ "vulnerabilities": {} }').outcome).toBe("clean");
  });
  test("names what is vulnerable", () => {
    const { outcome, text } = readAudit('{ "vulnerabilities": { "zod": { "severity": "high" } } }');
    expect([outcome, text]).toEqual(["vulnerable", "zod (high)"]);
  });
  test("is unknown where the registry does not answer, and says so", () => {
    expect(readAudit('{ "message": "405 Method Not Allowed - POST https://example.org" }')).toEqual({
      outcome: "unknown",
      text: "the registry does not audit: 405 Method Not Allowed",
    });
    expect(readAudit("").outcome).toBe("unknown");
  });
});
