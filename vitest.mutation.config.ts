/** The tests of one room, for `npm run mutation -- ROOM`. */
import { defineConfig } from "vitest/config";
import base from "./vitest.config.ts";

const room = process.env.MUTATED_ROOM ?? "number";

export default defineConfig({
  ...base,
  test: {
    ...base.test,
    include: [`test/${room}/**/*.test.ts`, `test/laws/${room}*.test.ts`],
    typecheck: { enabled: false },
  },
});
