import type { Label } from "../../standard/index.ts";
import type { DisplayTable } from "../table/display-table.ts";
import type { Field } from "../table/make-table.ts";
import type { Pen } from "../table/pen.ts";

/** What the writer of a result writes with. */
export interface Page {
  readonly pen: Pen;
  /** Of the first table. */
  readonly title: string;
  /** The name of a class or an indicator of a standard; the id itself where nobody knows the standard. */
  readonly nameIn: (standard: string, id: string) => string;
}

/** How one kind of result is written: as a record of fields, as tables, or as a record with tables below it. */
export interface ResultWriter<Result> {
  /** The title where the caller gives none. */
  readonly title: Label;
  /** What is said of a single value; several of one kind stand as rows under these. */
  readonly fields?: (result: Result, page: Page) => readonly Field[];
  readonly tables?: (result: Result, page: Page) => readonly DisplayTable[];
}
