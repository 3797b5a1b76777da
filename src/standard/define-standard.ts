import { defineCompiled } from "./compile/compiled.ts";
import type { Standard } from "./standard.ts";
import type { StandardDocument } from "./standard-document.ts";

/**
 * Makes a standard out of a document: plain data such as JSON holds.
 *
 * Unknown keys, ids used twice, lines or cut-offs that no one defined are refused with their path. Then the classes are
 * proved: in every area, at and between all lines, with every count and weighted share of deprivations, the rules give
 * exactly one class, or one gap that the document declares (a rule that `gives` several classes). Otherwise the error
 * names a household that has none or two.
 *
 * @param document the standard; what leaves out its citation takes it from `source`
 * @returns the standard, deeply frozen; amounts are decimals, and leaving it through JSON and coming back changes nothing
 * @throws PovertyError `STANDARD_INVALID`, `STANDARD_NOT_EXHAUSTIVE`, `STANDARD_NOT_EXCLUSIVE`, or an error of `decimal`
 * or `fraction` for a number in the document
 * @example A line of one's own, and a household that the rules forgot
 * ```ts
 * import { defineStandard, type StandardDocument } from "poverty-indicators";
 *
 * const said = (text: string) => ({ vi: text, en: text });
 * const document: StandardDocument = {
 *   id: "pilot",
 *   country: "VN",
 *   label: said("Pilot"),
 *   from: "2026-01-01",
 *   until: null,
 *   fromBecause: { text: said("Start of the pilot") },
 *   untilBecause: { text: said("No end is set") },
 *   source: {
 *     citation: { document: "Pilot plan", clause: "1", url: null },
 *     evidence: "given by the caller",
 *     checkedOn: "2026-11-21",
 *   },
 *   areas: [{ id: "everywhere", label: said("Everywhere") }],
 *   income: {
 *     per: "month",
 *     currency: "VND",
 *     lines: [{ id: "povertyLine", label: said("poverty line"), amounts: { everywhere: 2500000 } }],
 *   },
 *   classes: [
 *     { id: "poor", label: said("Poor"), countsAs: "poor" },
 *     { id: "not-poor", label: said("Not poor"), countsAs: "not-poor" },
 *   ],
 *   rules: [
 *     { id: "poor", label: said("Poor"), gives: "poor", when: { income: "at-most", line: "povertyLine" } },
 *     { id: "not-poor", label: said("Not poor"), gives: "not-poor", when: { income: "above", line: "povertyLine" } },
 *   ],
 * };
 * defineStandard(document).rules.length; // => 2
 * defineStandard({ ...document, rules: document.rules.slice(0, 1) }); // throws STANDARD_NOT_EXHAUSTIVE
 * ```
 */
export function defineStandard(document: StandardDocument): Standard {
  return defineCompiled(document).standard;
}
