import { checkLocale, formatFigure, type Locale } from "../../figure/index.ts";
import type { Comparison } from "../../standard/index.ts";
import type { Reason } from "../classification.ts";
import { readRecord } from "../read-field.ts";
import { readScores, type Scores } from "./read-scores.ts";
import { allHold, testsOf } from "./score-test.ts";
import type { Scorecard, ScorecardRule } from "./scorecard.ts";
import type { ScorecardClassification, ScorecardOptions } from "./scorecard-classification.ts";

/** Checks the scores of a form and finds every rule that holds, or may hold while a score is unknown. */
export function classifyScores(
  scorecard: Scorecard,
  input: unknown,
  options: ScorecardOptions,
): ScorecardClassification {
  const locale = checkLocale(readRecord(options, "options", ["locale"]).locale) ?? "en";
  const scores = readScores(scorecard, input);
  const rules = scorecard.rules.filter((rule) => allHold(testsOf(rule, scorecard, scores)) !== false);
  const possible = [...new Set(rules.flatMap(({ gives }) => gives))];
  return Object.freeze({
    kind: "scorecard-classification",
    scorecard: scorecard.id,
    standard: scorecard.standard,
    class: possible.length === 1 ? (possible[0] as string) : null,
    possible: Object.freeze(possible),
    countsAs: theOne(rules.map(({ countsAs }) => countsAs)),
    poorBy: theOne(rules.map(({ poorBy }) => poorBy)),
    reasons: Object.freeze(rules.map((rule) => reasonOf(rule, scorecard, scores, locale))),
  });
}

const theOne = <T>(values: readonly T[]): T | null =>
  values.every((value) => value === values[0]) ? (values[0] ?? null) : null;

const signs: Readonly<Record<Comparison, string>> = {
  below: "<",
  "at-most": "≤",
  "at-least": "≥",
  above: ">",
};

const unknown: Readonly<Record<Locale, string>> = { vi: "chưa biết", en: "unknown" };

function reasonOf(rule: ScorecardRule, scorecard: Scorecard, scores: Scores, locale: Locale): Reason {
  const compared = testsOf(rule, scorecard, scores).map(({ name, score, comparison, points }) =>
    score === null
      ? `${name} ${signs[comparison]} ${points} (${unknown[locale]})`
      : `${name} = ${formatFigure(score, { locale })} ${signs[comparison]} ${points}`,
  );
  return Object.freeze({
    text: `${rule.label[locale]}: ${compared.join("; ")}`,
    ...rule.source[scores.area],
  });
}
