import { expect, test } from "vitest";
import { annexEntry } from "../../../src/household/indicators/annex-entry.ts";
import { waterRule } from "../../../src/household/indicators/assess-water.ts";
import { vietnam2022 } from "../../../src/standard/index.ts";

test("an indicator is looked up in the standard once, with the sentence as sure as its rule says", () => {
  const rule = { ...waterRule, wordingEvidence: "not seen" } as const;
  const water = vietnam2022.dimensions
    .flatMap(({ indicators }) => indicators)
    .find(({ id }) => id === "water");
  const { text, evidence, citation, readIn } = water?.threshold ?? {};
  const entry = annexEntry(rule);
  expect(entry).toEqual({
    label: water?.label,
    evidence,
    citation,
    wording: { text, evidence: "not seen", readIn },
  });
  expect(Object.isFrozen(entry.wording)).toBe(true);
  expect(annexEntry(rule)).toBe(entry);
});
