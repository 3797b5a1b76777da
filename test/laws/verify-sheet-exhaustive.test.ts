import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { verifySheet } from "../../src/index.ts";
import { deepFreeze } from "../deep-freeze.ts";
import { isSatisfiable, sheetOf } from "../oracles/exhaustive-sheet.ts";
import { limit, wholeNumberSheet, withinLimit } from "./sheet-generators.ts";

/** `SHEETS=5000` tries so many, and `SEED=7` others. */
const { SHEETS = "120", SEED = "1" } = process.env;
const run = { numRuns: Number(SHEETS), seed: Number(SEED), endOnFailure: true };

describe("agreement with an exhaustive solver", () => {
  test("on small sheets of whole numbers no verdict differs", () => {
    const seen = { consistent: 0, inconsistent: 0 };
    fc.assert(
      fc.property(wholeNumberSheet(4), ([counts, relations]) => {
        const all = [...withinLimit, ...relations];
        const report = verifySheet(deepFreeze(sheetOf(counts, all)));
        const expected = isSatisfiable(counts, all, limit) ? "consistent" : "inconsistent";
        seen[expected]++;
        expect(report.outcome).toBe(expected);
        expect(report.givenUp).toEqual([]);
        expect(report.contradictions.length > 0).toBe(expected === "inconsistent");
      }),
      run,
    );
    expect(Math.min(seen.consistent, seen.inconsistent)).toBeGreaterThan(run.numRuns / 5);
  });
});
