import type { Evidence, Label, Sourced } from "../../standard/index.ts";
import type { IndicatorInput } from "../measure-input.ts";

/** The day on which the measures of this folder were last checked against their sources. */
const checkedOn = "2026-11-21";

/** Where a measure was read. */
export const read = (
  document: string,
  clause: string,
  evidence: Evidence,
  readIn: string | null = null,
): Sourced => ({
  citation: { document, clause, url: null },
  evidence,
  checkedOn,
  readIn,
});

export const label = (vi: string, en: string): Label => ({ vi, en });

/** An indicator with its weight, its name and the condition of being deprived, both in Vietnamese and English. */
export const indicator = (
  source: Sourced,
  id: string,
  weight: string,
  name: readonly [vi: string, en: string],
  deprivedIf: readonly [vi: string, en: string],
): IndicatorInput => ({ id, weight, label: label(...name), deprivedIf: label(...deprivedIf), source });
