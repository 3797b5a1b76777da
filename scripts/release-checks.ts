/** What must hold before a release, as a function of what the repository says. */

export interface ReleaseState {
  readonly version: string;
  readonly manifest: { readonly version: string; readonly exports: Readonly<Record<string, unknown>> };
  readonly jsr: { readonly version: string };
  readonly changelog: string;
  /** The tags that exist. */
  readonly tags: readonly string[];
  /** What `git status --porcelain` prints. */
  readonly changed: string;
  /** What the tarball would hold. */
  readonly files: readonly string[];
}

const targets = (target: unknown): string[] =>
  typeof target === "string"
    ? [target.replace(/^\.\//, "")]
    : Object.values((target ?? {}) as Record<string, unknown>).flatMap(targets);

/** What is wrong, one sentence each; nothing when the release may go on. */
export function checkRelease(state: ReleaseState): string[] {
  const { version, manifest, jsr, changelog, tags, changed, files } = state;
  const problems: string[] = [];
  const check = (right: boolean, problem: string): void => {
    if (!right) problems.push(problem);
  };
  check(/^\d+\.\d+\.\d+(-[a-z]+\.\d+)?$/.test(version), `version "${version}" is not one such as 0.2.0`);
  check(manifest.version === version, `package.json has version ${manifest.version}`);
  check(jsr.version === version, `jsr.json has version ${jsr.version}`);
  check(
    new RegExp(`^## \\[${version.replaceAll(".", "\\.")}\\] - \\d{4}-\\d{2}-\\d{2}$`, "m").test(changelog),
    `CHANGELOG.md has no part "## [${version}] - YYYY-MM-DD"`,
  );
  check(!tags.includes(`v${version}`), `the tag v${version} exists`);
  check(changed.trim() === "", "there are changes that are not committed");
  for (const path of ["LICENSE", "README.md", "CHANGELOG.md", "package.json"]) {
    check(files.includes(path), `the tarball lacks ${path}`);
  }
  for (const path of Object.values(manifest.exports).flatMap(targets)) {
    check(files.includes(path), `the tarball lacks ${path}, which package.json exports`);
  }
  const allowed =
    /^(dist\/[^/]+\.(js|cjs|d\.ts|d\.cts|map)|README(\.vi)?\.md|CHANGELOG\.md|LICENSE|package\.json)$/;
  for (const path of files) check(allowed.test(path), `the tarball holds ${path}`);
  return problems;
}
