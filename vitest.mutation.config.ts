/** The tests of one room as `npm run mutation` bundles them, the quick ones first: most mutants die before the others. */
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";
import base from "./vitest.config.ts";

/** What takes its time: files that compare whole surveys or tens of thousands of rows, and the laws. */
const slow = [
  "/cutoff-ties.",
  "/living-only.",
  "/replicate-weights.",
  "/oracle.",
  "/compare-tabulations.",
  "/laws/",
  "/cell-store.",
  "/cell-pile.",
  "/many-cells.",
];

class QuickFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification): number =>
      slow.findIndex((part) => moduleId.includes(part));
    return [...files].sort((a, b) => place(a) - place(b) || a.moduleId.localeCompare(b.moduleId));
  }
}

export default defineConfig({
  ...base,
  test: {
    ...base.test,
    include: ["test/**/*.bundle.js"],
    typecheck: { enabled: false },
    setupFiles: ["scripts/end-at-first-failure.ts"],
    sequence: { sequencer: QuickFirst },
  },
});
