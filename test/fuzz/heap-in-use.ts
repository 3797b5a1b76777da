import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

/** How many bytes of the heap are in use once what nobody holds has been collected. */
export function heapInUse(): number {
  // What a first collection finalises, a second one frees.
  collect();
  collect();
  return process.memoryUsage().heapUsed;
}
