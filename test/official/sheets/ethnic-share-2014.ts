import type { Sheet } from "poverty-indicators";

/**
 * Poor households of ethnic minorities in 2014, 1294/QĐ-LĐTBXH of 10/09/2015 as printed by vanbanphapluat.co: the share
 * is of 1.422.261, and 1.442.261 is printed. That all poor households are its whole is inferred from the excerpt.
 */
export const ethnicShare2014: Sheet = {
  source: "Quyết định 1294/QĐ-LĐTBXH ngày 10/09/2015, theo vanbanphapluat.co",
  locale: "vi",
  figures: [
    { id: "ethnic", text: "663.563 hộ", period: "2014" },
    { id: "poor", text: "1.442.261 hộ", period: "2014" },
    { id: "share", text: "46,66%", period: "2014" },
  ],
  relations: [{ kind: "share", id: "ethnic-share", part: "ethnic", whole: "poor", printed: "share" }],
};
