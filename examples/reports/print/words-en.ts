import type { Words } from "./words.ts";

export const en: Words = {
  title: "Five provincial reports on poverty reduction, figure by figure",
  legend: [
    "Figures are written as the reports write them: a comma before decimals, a dot between thousands.",
    "nghìn, triệu, tỷ: thousand, million, billion; hộ: households; điểm phần trăm: percentage points.",
    "A figure stands for every value that prints as it does; nothing is compared with a tolerance.",
    "operand: serves to recompute another figure. recomputed only: follows, and is not printed.",
    "not recomputable: nothing in the report allows to recompute it, so that nothing is said of it.",
  ],
  columns: ["As printed", "What it measures", "Recomputed", "Verdict"],
  statuses: {
    consistent: "consistent",
    "consistent-if-truncated": "only if truncated",
    inconsistent: "inconsistent",
    undecidable: "undecidable",
    "recomputed-only": "recomputed only",
    operand: "operand",
    "not-recomputable": "not recomputable",
  },
  reading: { fits: "would fit", doesNotFit: "does not fit" },
  kinds: {
    ratio: "as a ratio",
    share: "as a share",
    sum: "as a sum",
    difference: "as a difference",
    same: "against the same figure elsewhere",
    "implied-total": "as the total of a share",
    "weighted-mean": "as the mean of its parts",
    order: "within its bounds",
    target: "against its target",
    "period-order": "years in order",
    open: "left open",
    "same-period": "against the same period elsewhere",
  },
  operandOf: (figures) => `serves to recompute ${figures}`,
  subtitle: (period, publishedOn, figures) =>
    `${period} · ${publishedOn === null ? "no date of publication" : `published ${publishedOn}`} · ${figures} figures`,
  teasers: "Teasers of other articles on the same page",
  lookAgain: "To look at again, each report as a whole",
  otherwise: "Read otherwise,",
  summary: ({ outcomes, ...counts }) => [
    `${counts.figures} figures and ${counts.days} days in ${counts.reports} reports: ` +
      `${counts.judged} recomputed and judged, ${counts.operands} that serve to recompute others, ` +
      `${counts.notRecomputable} that nothing in their report allows to recompute.`,
    `${counts.relations} relations: ${outcomes.consistent} consistent, ` +
      `${outcomes["consistent-if-truncated"]} consistent only if truncated, ` +
      `${outcomes.inconsistent} inconsistent, ${outcomes.undecidable} undecidable; besides, ` +
      `${counts.recomputedOnly} values that no report prints and ${counts.otherReadings} other readings.`,
  ],
};
