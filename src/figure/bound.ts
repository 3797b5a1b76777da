import type { Term } from "./statement.ts";

/** Which ends of a range the words around a number make it, and whether the number belongs. */
export interface Bound {
  readonly end: "lower" | "upper" | "both";
  readonly closed: boolean;
}

const bounds = {
  none: { end: "both", closed: true },
  about: { end: "both", closed: true },
  over: { end: "lower", closed: false },
  "at-least": { end: "lower", closed: true },
  nearly: { end: "upper", closed: false },
  under: { end: "upper", closed: false },
  "at-most": { end: "upper", closed: true },
} as const satisfies Record<Term["qualifier"], Bound>;

/** The bound that a term is by itself; `null` when its words contradict each other. */
export function boundOf({ qualifier, from, suffix }: Term): Bound | null {
  const own = bounds[qualifier];
  // "từ 40%" starts a range as "từ 40% trở lên" does; "từ 700.000 đồng trở xuống" ends one.
  const around = suffix ?? (from ? "at-least" : null);
  if (around === null) return own;
  if (qualifier === "none") return bounds[around];
  return own.end === bounds[around].end ? own : null;
}
