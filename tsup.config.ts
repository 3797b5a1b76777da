import { defineConfig } from "tsup";

export default defineConfig({
  entry: {
    index: "src/index.ts",
    schema: "src/schema/index.ts",
    notebook: "src/notebook/index.ts",
    sql: "src/sql/index.ts",
    vitest: "src/vitest/index.ts",
  },
  format: ["esm", "cjs"],
  platform: "neutral",
  target: "es2022",
  treeshake: true,
  sourcemap: true,
  clean: true,
  // TypeScript 6 warns about an option that the declaration bundler of tsup sets itself.
  dts: { compilerOptions: { ignoreDeprecations: "6.0", incremental: false } },
});
