import * as z from "zod";
import type { Expression } from "../verify/index.ts";
import { leastLength } from "./lengths.ts";
import { named } from "./texts.ts";

/** A side of an equation over figures, nested as deep as it may be. */
export function expression(): z.ZodType<Expression> {
  const any: z.ZodType<Expression> = z.lazy(() =>
    z.union([
      named(),
      z.number(),
      z.strictObject({ op: z.enum(["+", "-", "*", "/"]), of: z.array(any).check(leastLength(1)) }),
    ]),
  );
  return any;
}
