import type { Comparison, Condition } from "../condition.ts";
import type { Sourced } from "../source.ts";
import type { HouseholdClass, Rule } from "../standard.ts";
import { type Parts, readList, readRecord } from "./read-record.ts";
import { readSourced, sourcedKeys } from "./read-sourced.ts";
import { readId, readLabel, readWord } from "./read-text.ts";
import { refuse } from "./refuse.ts";

const comparisons: readonly Comparison[] = ["below", "at-most", "at-least", "above"];
const deepest = 8;

/** Reads a class. */
export function readClass(value: unknown, path: string): HouseholdClass {
  const parts = readRecord(value, path, ["id", "label", "countsAs"]);
  return Object.freeze({
    id: readId(parts.id, `${path}.id`),
    label: readLabel(parts.label, `${path}.label`),
    countsAs: readWord(parts.countsAs, `${path}.countsAs`, ["poor", "near-poor", "not-poor"]),
  });
}

/** What the rules of a standard may name. */
export interface Names {
  readonly classes: readonly string[];
  readonly lines: readonly string[];
  readonly cutoffs: readonly string[];
}

/** Reads a rule, whose classes, lines and cut-offs the standard has. */
export function readRule(value: unknown, path: string, names: Names, whole: Sourced | null): Rule {
  const parts = readRecord(value, path, ["id", "label", "gives", "when", ...sourcedKeys]);
  const gives = typeof parts.gives === "string" ? [parts.gives] : parts.gives;
  return Object.freeze({
    id: readId(parts.id, `${path}.id`),
    label: readLabel(parts.label, `${path}.label`),
    gives: readList(gives, `${path}.gives`, (item, at) => readWord(item, at, names.classes), {
      least: 1,
      most: names.classes.length,
    }),
    when: readCondition(parts.when, `${path}.when`, names, deepest),
    ...readSourced(parts, path, whole),
  });
}

function readCondition(value: unknown, path: string, names: Names, depth: number): Condition {
  if (depth === 0) throw refuse(path, value, `conditions at most ${deepest} deep`);
  const parts: Parts = readRecord(value, path, ["income", "line", "deprivations", "cutoff", "all", "any"]);
  const inner = (part: unknown, at: string): readonly Condition[] =>
    readList(part, at, (item, itemPath) => readCondition(item, itemPath, names, depth - 1), {
      least: 1,
      most: 20,
    });
  switch (Object.keys(parts).sort().join(" ")) {
    case "income line":
      return Object.freeze({
        income: readWord(parts.income, `${path}.income`, comparisons),
        line: readWord(parts.line, `${path}.line`, names.lines),
      });
    case "cutoff deprivations":
      return Object.freeze({
        deprivations: readWord(parts.deprivations, `${path}.deprivations`, comparisons),
        cutoff: readWord(parts.cutoff, `${path}.cutoff`, names.cutoffs),
      });
    case "all":
      return Object.freeze({ all: inner(parts.all, `${path}.all`) });
    case "any":
      return Object.freeze({ any: inner(parts.any, `${path}.any`) });
    default:
      throw refuse(path, value, "{ income, line }, { deprivations, cutoff }, { all } or { any }");
  }
}
