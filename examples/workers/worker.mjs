/** Starts part.ts in a worker thread, where Node before version 22 does not read TypeScript by itself. */
import { register } from "tsx/esm/api";

register();
await import("./part.ts");
