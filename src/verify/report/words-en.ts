import type { ReportWords } from "./report-words.ts";

const relations = (count: number): string => (count === 1 ? "1 relation" : `${count} relations`);

/** "a", "a and b", "a, b and c". */
const list = (items: readonly string[]): string =>
  items.length > 1 ? `${items.slice(0, -1).join(", ")} and ${items.at(-1)}` : items.join();

/** Reports on sheets in English. */
export const wordsEn: ReportWords = {
  outcome: {
    consistent: "consistent",
    "consistent-if-truncated": "consistent if truncated",
    inconsistent: "inconsistent",
    undecidable: "undecidable",
  },
  rounding: { "half-up": "half-up", "half-even": "half-even", truncate: "truncation" },
  list,
  holds: (count, open) =>
    `All figures can be right at once: ${relations(count)} recomputed` +
    (open === 0 ? "" : `, ${open} of them left open by words such as "nearly" or "about"`),
  holdsIfCut: (culprits) =>
    "All figures can be right at once only if every one of them was cut, not rounded: half-up, " +
    `${culprits[0]} cannot hold together${culprits
      .slice(1)
      .map((culprit) => `, nor can ${culprit}`)
      .join("")}`,
  broken: (contradictions, count) =>
    `Not all figures can be right: ${contradictions === 1 ? "1 contradiction" : `${contradictions} contradictions`} ` +
    `among ${relations(count)}`,
  givenUp: (named, others) =>
    "The relations are too many and too entangled to decide whether all figures can be right at once: left undecided " +
    `${named.length === 1 ? "is" : "are"} ${list(others === 0 ? named : [...named, `${others} more`])}`,
  contradiction: (figures, count) =>
    `${figures} cannot all be right: ${count} relations together do not allow it`,
  onlyUnder: (roundings) => `this under ${roundings} only`,
  notSmallest: "a smaller set may already contradict itself",
  wouldFit: (fits) => `If all else is right, ${fits}`,
  fit: (figure, nearest) => `${nearest} would fit instead of ${figure}`,
  hypothesis: "Hypothesis",
  kind: {
    "digits-exchanged": () => "two neighbouring digits were exchanged",
    "digit-changed": () => "one digit is another",
    "digit-dropped": () => "a digit was left out",
    "digit-doubled": () => "a digit was doubled",
    "decimal-mark-moved": () => "the decimal mark was moved",
    "scale-mistaken": () => "one scale was taken for another",
    copied: (_, other) => `it was copied from ${other}`,
    "points-as-percent": () => "percentage points were printed as percent",
    truncated: () => "it was cut, not rounded",
    "another-period": (_, other) => `it was computed with ${other}, of another period`,
    "parts-rounded-first": () => "its parts were rounded before they were added",
    carried: (_, other) => `its error was carried into ${other}`,
  },
  meant: (figure, meant) => `${figure} was meant to be ${meant}`,
  alsoMeant: (figure, meant) => `${figure} to be ${meant}`,
  wrong: (figure) => `${figure} is misprinted`,
  more: (count) => `and ${count} more`,
  leftOpen: "Left open",
  figures: "Figures",
  anyValue: "any value",
  noValue: "no value",
  upTo: (upper, closed) => `${closed ? "at most" : "below"} ${upper}`,
  from: (lower, closed) => `${closed ? "at least" : "above"} ${lower}`,
  between: (lower, lowerClosed, upper, upperClosed) =>
    `${lowerClosed ? "" : "above "}${lower} to ${upperClosed ? "" : "below "}${upper}`,
  columns: {
    id: "Figure",
    printed: "Printed",
    own: "Its print allows",
    others: "The others allow",
    finding: "Finding",
    wouldFit: "Would fit",
  },
  finding: {
    fits: "fits",
    unchecked: "not checked",
    doubtful: "doubtful",
    contradicted: "contradicted",
    open: "left open",
  },
};
