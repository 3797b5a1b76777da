import { readStandard } from "../document/read-standard.ts";
import type { Standard } from "../standard.ts";
import { compileStandard } from "./compile-standard.ts";
import type { CompiledStandard } from "./compiled-standard.ts";

/** What `defineStandard` has compiled. A cache only: a standard that is not in it is compiled anew, to the same result. */
const compiledOf: WeakMap<Standard, CompiledStandard> = /* @__PURE__ */ new WeakMap();

/** Reads and compiles a document, and remembers the result for the frozen standard that it makes. */
export function defineCompiled(document: unknown): CompiledStandard {
  const standard = readStandard(document);
  const compiled = compileStandard(standard);
  compiledOf.set(standard, compiled);
  return compiled;
}

/** The compiled form of a standard; one that `defineStandard` did not make is checked first, as a document. */
export const compiledStandard = (standard: Standard): CompiledStandard =>
  compiledOf.get(standard) ?? defineCompiled(standard);
