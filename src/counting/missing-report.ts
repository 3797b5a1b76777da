import type { Fraction } from "../number/index.ts";
import type { MissingPolicy } from "./missing-policy.ts";
import { bucketFinder } from "./sums/bucket-finder.ts";
import { cellSchemes } from "./sums/cell-schemes.ts";
import type { Tabulation } from "./tabulation.ts";

/** What missing answers do to a classification into poor and not poor. */
export interface MissingReport {
  /** The policy that the measures were computed under. */
  readonly policy: MissingPolicy;
  /** How many rows lack an answer. */
  readonly rows: number;
  /** How many of them would be poor if what is missing were deprivations, and not poor if it were not. */
  readonly undecidedRows: number;
  /** What each policy makes of the rows that lack an answer. */
  readonly byPolicy: Readonly<Record<Exclude<MissingPolicy, "refuse">, MissingOutcome>>;
}

/** What a policy makes of the rows that lack an answer. */
export interface MissingOutcome {
  /** How many of the rows that lack an answer are left out. */
  readonly leftOutRows: number;
  /** How many of them are poor. */
  readonly poorRows: number;
  /** How many of them are not poor. */
  readonly notPoorRows: number;
  /** How many rows are in another class (left out, poor, not poor) than under the policy in use. */
  readonly changedRows: number;
}

const policies = ["drop", "not-deprived", "reweight"] as const;

/** Prepares the counting of what each policy makes of the rows that lack an answer, at any cut-off. */
export function missingReporter(
  table: Tabulation,
  policy: MissingPolicy,
): (cutoff: Fraction) => MissingReport {
  const { missing } = table.cells;
  const incomplete: number[] = [];
  for (let cell = 0; cell < missing.length; cell++) if (missing[cell] !== 0) incomplete.push(cell);
  return (cutoff) => missingReport(table, incomplete, policy, cutoff);
}

function missingReport(
  table: Tabulation,
  incomplete: readonly number[],
  policy: MissingPolicy,
  cutoff: Fraction,
): MissingReport {
  const { profiles, missing, rows } = table.cells;
  const classOf = new Map(policies.map((name) => [name, classFinder(table, name, cutoff)] as const));
  const inUse = classOf.get(policy === "refuse" ? "drop" : policy) as ClassFinder;
  const ifNot = classOf.get("not-deprived") as ClassFinder;
  const outcomes = new Map(
    policies.map((name) => [name, { leftOut: 0, poor: 0, "not-poor": 0, changed: 0 }] as const),
  );
  let lacking = 0;
  let undecided = 0;
  for (const cell of incomplete) {
    const marks = missing[cell] as number;
    const profile = profiles[cell] as number;
    const count = rows[cell] as number;
    lacking += count;
    if (ifNot(profile, marks) !== ifNot(profile | marks, marks)) undecided += count;
    const used = inUse(profile, marks);
    for (const [name, find] of classOf) {
      const outcome = outcomes.get(name) as Record<string, number>;
      const found = find(profile, marks);
      outcome[found] = (outcome[found] as number) + count;
      if (found !== used) outcome.changed = (outcome.changed as number) + count;
    }
  }
  const byPolicy = Array.from(outcomes, ([name, outcome]) => [
    name,
    Object.freeze({
      leftOutRows: outcome.leftOut,
      poorRows: outcome.poor,
      notPoorRows: outcome["not-poor"],
      changedRows: outcome.changed,
    }),
  ]);
  return Object.freeze({
    policy,
    rows: lacking,
    undecidedRows: undecided,
    byPolicy: Object.freeze(Object.fromEntries(byPolicy)),
  });
}

type ClassFinder = (profile: number, missing: number) => "leftOut" | "poor" | "not-poor";

function classFinder(table: Tabulation, policy: MissingPolicy, cutoff: Fraction): ClassFinder {
  const schemes = cellSchemes(table.measure, policy);
  const finders: ((profile: number) => number)[] = [];
  return (profile, missing) => {
    const position = schemes.find(missing);
    if (position < 0) return "leftOut";
    finders[position] ??= bucketFinder(schemes.schemes[position] as (typeof schemes.schemes)[number], [
      cutoff,
    ]);
    return (finders[position] as (profile: number) => number)(profile) > 0 ? "poor" : "not-poor";
  };
}
