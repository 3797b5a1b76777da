import { type Contradiction, type Sheet, type SheetReport, verifySheet } from "poverty-indicators";
import { expect } from "vitest";
import { deepFreeze } from "../deep-freeze.ts";

/** The report on a sheet that nothing may change. */
export const verified = (sheet: Sheet): SheetReport => verifySheet(deepFreeze(sheet));

/** The relations that stand in contradictions. */
export const brokenBy = (report: SheetReport): string[] =>
  report.contradictions.flatMap(({ relations }) => relations);

/** The contradiction that a relation stands in. */
export function found(report: SheetReport, relation: string): Contradiction {
  const contradiction = report.contradictions.find(({ relations }) => relations.includes(relation));
  if (contradiction === undefined) throw new Error(`${relation} is in no contradiction`);
  return contradiction;
}

/** The likeliest hypothesis on the contradiction that a relation stands in. */
export const first = (report: SheetReport, relation: string): unknown =>
  found(report, relation).hypotheses[0];

/** No relation is accused that holds by itself, and where one alone is broken, it is the whole contradiction. */
export function noFalseAlarm(report: SheetReport): void {
  const inconsistent = report.relations
    .filter(({ outcome }) => outcome === "inconsistent")
    .map(({ id }) => id);
  expect(brokenBy(report).sort()).toEqual(inconsistent.sort());
  for (const { relations, smallest } of report.contradictions) {
    expect(relations).toHaveLength(1);
    expect(smallest).toBe(true);
  }
}
