import type { Displayable } from "./jupyter-display.ts";
import type { DisplayTable } from "./table/display-table.ts";

/** A result as tables. Frozen plain data, and in a notebook of Deno a picture of itself. */
export interface Shown extends Displayable {
  readonly kind: "shown";
  readonly tables: readonly DisplayTable[];
}
