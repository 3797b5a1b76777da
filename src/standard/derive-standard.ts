import { compiledStandard, defineCompiled } from "./compile/compiled.ts";
import type { Condition } from "./condition.ts";
import { readRecord } from "./document/read-record.ts";
import { readSourced } from "./document/read-sourced.ts";
import { readId, readLabel } from "./document/read-text.ts";
import { refuse } from "./document/refuse.ts";
import { type Evidence, evidences, type Sourced } from "./source.ts";
import type { Cutoff, IncomeLine, Rule, Standard } from "./standard.ts";
import type { StandardChanges } from "./standard-changes.ts";
import type { CutoffDocument, LineDocument, RuleDocument } from "./standard-document.ts";

const keys = /* @__PURE__ */ (
  "id label source place from until fromBecause untilBecause areas lines newLines cutoffs newCutoffs dimensions " +
  "classes rules changedRules remarks"
).split(" ");

/**
 * Makes a standard out of another one: a province's own lines and cut-offs over the rules of the nation.
 *
 * Changed lines and cut-offs, and the rules that use them, cite the text that changes them; all else keeps its source.
 * The result is checked and proved as `defineStandard` does it.
 *
 * @param base the standard to start from
 * @param changes what is different
 * @returns a new frozen standard; the base stays as it is
 * @throws PovertyError `STANDARD_INVALID` for a change of something that the base has not, or an error of
 * `defineStandard`
 * @example A province that raises the lines and counts a household as poor from two deprivations
 * ```ts
 * import { deriveStandard, vietnam2022 } from "poverty-indicators";
 *
 * const province = deriveStandard(vietnam2022, {
 *   id: "my-province-2024",
 *   label: { vi: "Chuẩn của tỉnh", en: "Standard of the province" },
 *   source: {
 *     citation: { document: "Nghị quyết của tỉnh", clause: "Điều 1", url: null },
 *     evidence: "given by the caller",
 *     checkedOn: "2026-11-21",
 *   },
 *   lines: {
 *     povertyLine: { rural: 2000000, urban: 2500000 },
 *     averageLivingStandardLine: { rural: 3000000, urban: 3750000 },
 *   },
 *   cutoffs: { deprivationCutoff: 2 },
 * });
 * province.cutoffs[0]?.count; // => 2
 * province.income.lines[0]?.amounts.rural?.toFixed(); // => "2000000"
 * province.rules[0]?.citation.document; // => "Nghị quyết của tỉnh"
 * ```
 */
export function deriveStandard(base: Standard, changes: StandardChanges): Standard {
  const { standard } = compiledStandard(base);
  readRecord(changes, "the changes", keys);
  const source = readSourced(
    readRecord(changes.source, "source", ["citation", "evidence", "checkedOn", "readIn"]),
    "source",
    null,
  );
  // Two standards of one id would be two series of one name.
  if (readId(changes.id, "id") === standard.id) throw refuse("id", changes.id, "an id other than the base's");
  readLabel(changes.label, "label");
  checkReasons(changes);
  const changed = { ...standard, ...defined(changes) } as Standard & StandardChanges;
  const { lines, newLines, changedRules, cutoffs, newCutoffs, rules, ...rest } = changed;
  return defineCompiled({
    ...rest,
    source,
    baseYears: [],
    remarks: changes.remarks ?? [],
    income: {
      ...standard.income,
      lines: [...changeLines(standard.income.lines, changed, source), ...(newLines ?? [])],
    },
    cutoffs: [...changeCutoffs(standard.cutoffs, changes.cutoffs ?? {}, source), ...(newCutoffs ?? [])],
    rules: changes.rules ?? changeRules(standard.rules, changes, source),
  }).standard;
}

const defined = (changes: StandardChanges): Partial<StandardChanges> =>
  Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));

/** A new day with the base's reason for the old one would mislead. */
function checkReasons(changes: StandardChanges): void {
  for (const [day, reason] of [
    ["from", "fromBecause"],
    ["until", "untilBecause"],
  ] as const) {
    if (changes[day] !== undefined && changes[reason] === undefined) {
      throw refuse(reason, undefined, `a remark that says why ${day} is another day`);
    }
  }
}

function changeLines(
  lines: readonly IncomeLine[],
  { areas, lines: amounts = {} }: { readonly areas: Standard["areas"] } & Pick<StandardChanges, "lines">,
  source: Sourced,
): LineDocument[] {
  const known = lines.map(({ id }) => id);
  readRecord(amounts, "lines", known);
  return lines.map((line) => {
    const own = Object.hasOwn(amounts, line.id) ? amounts[line.id] : undefined;
    const ids = areas.map(({ id }) => id);
    const kept = Object.fromEntries(Object.entries(line.amounts).filter(([id]) => ids.includes(id)));
    if (own === undefined) return { ...line, amounts: kept };
    readRecord(own, `lines.${line.id}`, ids);
    return { ...line, amounts: { ...kept, ...own }, ...source };
  });
}

function changeCutoffs(
  cutoffs: readonly Cutoff[],
  changes: Readonly<Record<string, number | string>>,
  source: Sourced,
): CutoffDocument[] {
  const known = cutoffs.map(({ id }) => id);
  readRecord(changes, "cutoffs", known);
  return cutoffs.map((cutoff) => {
    const own = Object.hasOwn(changes, cutoff.id) ? changes[cutoff.id] : undefined;
    if (own === undefined) return cutoff;
    return typeof own === "string"
      ? { ...cutoff, count: null, share: own, ...source }
      : { ...cutoff, count: own, share: null, ...source };
  });
}

function changeRules(
  rules: readonly Rule[],
  changes: StandardChanges,
  source: Sourced,
): readonly RuleDocument[] {
  const own = changes.changedRules ?? [];
  const touched = new Set([...Object.keys(changes.lines ?? {}), ...Object.keys(changes.cutoffs ?? {})]);
  const kept = rules
    .filter(({ id }) => !own.some((rule) => rule.id === id))
    .map((rule) =>
      namesIn(rule.when).some((name) => touched.has(name))
        ? { ...rule, ...source, evidence: lessSure(rule.evidence, source.evidence) }
        : rule,
    );
  return [...kept, ...own];
}

/** A rule of which one half was read and the other is remembered is remembered. */
const lessSure = (a: Evidence, b: Evidence): Evidence =>
  evidences[Math.max(evidences.indexOf(a), evidences.indexOf(b))] as Evidence;

function namesIn(condition: Condition): readonly string[] {
  if ("line" in condition) return [condition.line];
  if ("cutoff" in condition) return [condition.cutoff];
  return ("all" in condition ? condition.all : condition.any).flatMap(namesIn);
}
