import { PovertyError, show } from "../../errors/index.ts";
import type { Locale } from "../../figure/index.ts";
import type { CompiledArea, CompiledStandard } from "../../standard/index.ts";
import type { Classification, Reason } from "../classification.ts";
import { findingsOf } from "./findings.ts";
import { type IncomeFields, incomeBands } from "./income-bands.ts";
import { possibleOutcomes } from "./possible-outcomes.ts";
import type { Answers } from "./read-deprivations.ts";

/** Classifies a household whose answers were read. */
export function classify(
  household: IncomeFields & { readonly area?: unknown },
  answers: Answers,
  compiled: CompiledStandard,
  locale: Locale,
): Classification {
  const { standard, indicators } = compiled;
  const area = readArea(household.area, compiled);
  const bands = incomeBands(household, area, standard.income);
  const findings = findingsOf(compiled, area, locale);
  const verdict = findings.verdict(possibleOutcomes(compiled, area, bands, answers));
  const against = findings.against(bands);
  const deprived: string[] = [];
  const unknown: string[] = [];
  const deprivations: Reason[] = [];
  for (let at = 0; at < answers.length; at++) {
    if (answers[at] === null) unknown.push(indicators[at] as string);
    if (answers[at] !== true) continue;
    deprived.push(indicators[at] as string);
    deprivations.push(findings.indicator(at));
  }
  const count = findings.count({ deprived: deprived.length, unknown: unknown.length });
  const reasons = verdict.reasons.concat(against.reasons, count ?? [], deprivations);
  return Object.freeze({
    kind: "classification",
    standard: standard.id,
    area: area.id,
    class: verdict.class,
    possible: verdict.possible,
    deprived: Object.freeze(deprived),
    unknown: Object.freeze(unknown),
    lines: against.lines,
    rules: verdict.rules,
    reasons: Object.freeze(reasons),
  });
}

/** Finds the area, or refuses it with those that the standard has. */
export function readArea(area: unknown, { standard, areas }: CompiledStandard): CompiledArea {
  const found = areas.get(area as string);
  if (found !== undefined) return found;
  const known = [...areas.keys()].map((id) => `"${id}"`).join(", ");
  throw new PovertyError(
    "AREA_UNKNOWN",
    `Cannot classify a household: area is ${show(area)}, expected one of ${known} of ${standard.id}`,
    area,
  );
}
