import type { DecimalInput } from "../number/index.ts";
import type { Sourced } from "./source.ts";
import type { Area, HouseholdClass, Label } from "./standard.ts";
import type {
  CutoffDocument,
  DimensionDocument,
  LineDocument,
  RemarkDocument,
  RuleDocument,
} from "./standard-document.ts";

/** What a standard changes of the one it is derived from; what is left out stays as it is. */
export interface StandardChanges {
  readonly id: string;
  readonly label: Label;
  /** The text that makes the changes; every changed value cites it. */
  readonly source: Omit<Sourced, "readIn"> & Partial<Sourced>;
  /** The province or city. */
  readonly place?: Label | null;
  /** Given together with `fromBecause`. */
  readonly from?: string;
  /** Given together with `untilBecause`. */
  readonly until?: string | null;
  readonly fromBecause?: RemarkDocument;
  readonly untilBecause?: RemarkDocument;
  /** The areas, where they are others; amounts of areas that are gone go with them. */
  readonly areas?: readonly Area[];
  /** New amounts by the id of a line and the id of an area; an area left out keeps its amount. */
  readonly lines?: Readonly<Record<string, Readonly<Record<string, DecimalInput>>>>;
  /** Lines that the base has not. */
  readonly newLines?: readonly LineDocument[];
  /** New cut-offs by id: a number is a count, a text is a share such as "1/3". */
  readonly cutoffs?: Readonly<Record<string, number | string>>;
  /** Cut-offs that the base has not. */
  readonly newCutoffs?: readonly CutoffDocument[];
  /** All dimensions, in place of those of the base. */
  readonly dimensions?: readonly DimensionDocument[];
  /** All classes, in place of those of the base. */
  readonly classes?: readonly HouseholdClass[];
  /** All rules, in place of those of the base. */
  readonly rules?: readonly RuleDocument[];
  /** Rules that replace the ones of the same id, or are added. */
  readonly changedRules?: readonly RuleDocument[];
  /** Remarks and base years are never taken over from the base. */
  readonly remarks?: readonly RemarkDocument[];
}
