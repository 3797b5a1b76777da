import type { Condition } from "../condition.ts";
import type { Citation, Evidence, Sourced } from "../source.ts";
import type { Area, HouseholdClass, Label } from "../standard.ts";
import type { CutoffDocument, LineDocument, RemarkDocument, RuleDocument } from "../standard-document.ts";

/** The day on which the values of the standards in this folder were last checked against their sources. */
const checkedOn = "2026-11-21";

/** A text in both languages. */
export const label = (vi: string, en: string): Label => ({ vi, en });

/** A place in a legal text. No official addresses were opened, so none is claimed. */
export const cite = (document: string, clause: string): Citation => ({ document, clause, url: null });

/** A citation with how it was read and where. */
export const read = (citation: Citation, evidence: Evidence, readIn: string | null = null): Sourced => ({
  citation,
  evidence,
  checkedOn,
  readIn,
});

export const inLaw: Evidence = "read in the legal text";
export const inPress: Evidence = "read in a secondary source";
export const recalled: Evidence = "recalled";
export const derived: Evidence = "derived";

/** A remark in both languages, with its source where that is not the document's own. */
export const remark = (vi: string, en: string, source: Partial<Sourced> = {}): RemarkDocument => ({
  text: label(vi, en),
  ...source,
});

type Amounts = LineDocument["amounts"];

/** An income line, by the amounts of its areas. */
export const line = (
  id: string,
  name: Label,
  amounts: Amounts,
  source: Partial<Sourced> = {},
): LineDocument => ({ id, label: name, amounts, ...source });

export const povertyLine = (amounts: Amounts, source: Partial<Sourced> = {}): LineDocument =>
  line("povertyLine", label("chuẩn nghèo", "poverty line"), amounts, source);
export const nearPovertyLine = (amounts: Amounts, source: Partial<Sourced> = {}): LineDocument =>
  line("nearPovertyLine", label("chuẩn cận nghèo", "near-poverty line"), amounts, source);
export const averageLivingStandardLine = (amounts: Amounts, source: Partial<Sourced> = {}): LineDocument =>
  line(
    "averageLivingStandardLine",
    label("chuẩn mức sống trung bình", "average living standard line"),
    amounts,
    source,
  );

/** How many deprivations divide the poor from the near-poor. */
export const deprivationCutoff = (count: number, source: Partial<Sourced> = {}): CutoffDocument => ({
  id: "deprivationCutoff",
  label: label("ngưỡng thiếu hụt", "deprivation cut-off"),
  count,
  ...source,
});

/** The rule that gives a class, named after it. */
export const classRule = (
  { id, label: name }: HouseholdClass,
  when: Condition,
  source: Sourced,
): RuleDocument => ({
  id,
  label: name,
  gives: id,
  when,
  ...source,
});

/** Above one line, up to and including another: "trên … đến …". */
export const between = (lower: string, upper: string): readonly Condition[] => [
  { income: "above", line: lower },
  { income: "at-most", line: upper },
];

export const deprived: Condition = { deprivations: "at-least", cutoff: "deprivationCutoff" };
export const lessDeprived: Condition = { deprivations: "below", cutoff: "deprivationCutoff" };

export const rural: Area = { id: "rural", label: label("nông thôn", "rural") };
export const urban: Area = { id: "urban", label: label("thành thị", "urban") };

export const poor: HouseholdClass = {
  id: "poor",
  label: label("Hộ nghèo", "Poor household"),
  countsAs: "poor",
};
export const nearPoor: HouseholdClass = {
  id: "near-poor",
  label: label("Hộ cận nghèo", "Near-poor household"),
  countsAs: "near-poor",
};
export const averageLivingStandard: HouseholdClass = {
  id: "average-living-standard",
  label: label("Hộ có mức sống trung bình", "Household of average living standard"),
  countsAs: "not-poor",
};
export const notPoor: HouseholdClass = {
  id: "not-poor",
  label: label("Hộ không nghèo", "Household that is not poor"),
  countsAs: "not-poor",
};
