/** The tests of one room as `npm run mutation` bundles them, the laws behind all others: most mutants die before them. */
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";
import base from "./vitest.config.ts";

class LawsLast extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLaw = ({ moduleId }: TestSpecification): number => Number(moduleId.includes("/laws/"));
    return [...files].sort((a, b) => isLaw(a) - isLaw(b) || a.moduleId.localeCompare(b.moduleId));
  }
}

export default defineConfig({
  ...base,
  test: {
    ...base.test,
    include: ["test/**/*.bundle.js"],
    typecheck: { enabled: false },
    sequence: { sequencer: LawsLast },
  },
});
