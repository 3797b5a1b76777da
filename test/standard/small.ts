import type { StandardDocument } from "../../src/index.ts";

/** One text in both languages. */
export const said = (text: string) => ({ vi: text, en: text });

/** A small standard: one line, three weighted indicators, poor from a third of the weight. */
export const small = (): StandardDocument => ({
  id: "small",
  country: "VN",
  label: said("Small"),
  from: "2026-01-01",
  until: "2026-12-31",
  fromBecause: { text: said("begins") },
  untilBecause: { text: said("ends") },
  source: {
    citation: { document: "A plan", clause: "1", url: "https://example.org/plan" },
    evidence: "read in the legal text",
    checkedOn: "2026-11-21",
  },
  areas: [{ id: "rural", label: said("rural") }],
  income: {
    per: "month",
    currency: "VND",
    lines: [{ id: "line", label: said("line"), amounts: { rural: "100.50" } }],
  },
  cutoffs: [{ id: "third", label: said("a third"), share: "33 %" }],
  dimensions: [
    {
      id: "all",
      label: said("all"),
      indicators: [
        { id: "a", label: said("a"), weight: "1/2" },
        { id: "b", label: said("b"), weight: "0.33" },
        { id: "c", label: said("c"), weight: "17/100" },
      ],
    },
  ],
  classes: [
    { id: "poor", label: said("poor"), countsAs: "poor" },
    { id: "not-poor", label: said("not poor"), countsAs: "not-poor" },
  ],
  rules: [
    {
      id: "poor",
      label: said("poor"),
      gives: "poor",
      when: {
        all: [
          { income: "below", line: "line" },
          { deprivations: "at-least", cutoff: "third" },
        ],
      },
    },
    {
      id: "not-poor",
      label: said("not poor"),
      gives: "not-poor",
      when: {
        any: [
          { income: "at-least", line: "line" },
          { deprivations: "below", cutoff: "third" },
        ],
      },
    },
  ],
});
