import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const src = fileURLToPath(new URL("./src/", import.meta.url));

export default defineConfig({
  resolve: {
    alias: [
      { find: /^poverty-indicators$/, replacement: `${src}index.ts` },
      { find: /^poverty-indicators\/(\w+)$/, replacement: `${src}$1/index.ts` },
    ],
  },
  test: {
    include: ["test/**/*.test.ts", ".examples/**/*.test.ts"],
    typecheck: { include: ["test/**/*.test-d.ts"], tsconfig: "./tsconfig.json" },
    coverage: { provider: "v8", include: ["src/**/*.ts"], reporter: ["text-summary", "json-summary"] },
    testTimeout: 60_000,
    // No test changes a module, so all files of a worker share one copy of the library: three times as fast.
    isolate: false,
  },
});
