import type { Sheet, SheetFigure } from "poverty-indicators";

/**
 * Poor households of the nation in 2018, 1052/QĐ-LĐTBXH of 29/07/2019 as quoted by susta.vn (VN006 to VN012 of
 * official-figures.json). Nobody printed the households at the start of the year, of which the escape rate is.
 */
export const nation2018: Sheet = {
  source: "Quyết định 1052/QĐ-LĐTBXH ngày 29/07/2019, theo susta.vn",
  locale: "vi",
  figures: [
    { id: "households", text: "24.945.432 hộ", measures: "tổng số hộ", period: "2018" },
    { id: "households-before", unit: "household", measures: "tổng số hộ", period: "2017" },
    { id: "poor", text: "1.304.001 hộ", period: "2018" },
    { id: "poor-rate", text: "5,23%", period: "2018" },
    { id: "near-poor", text: "1.234.465 hộ", period: "2018" },
    { id: "near-poor-rate", text: "4,95%", period: "2018" },
    { id: "escaped", text: "424.169 hộ", period: "2018" },
    { id: "escape-rate", text: "1,73%", period: "2018" },
    { id: "relapsed", text: "10.087 hộ", period: "2018" },
    { id: "relapse-rate", text: "0,04%", period: "2018" },
    { id: "newly-poor", text: "75.594 hộ", period: "2018" },
    { id: "poor-before", unit: "household", measures: "số hộ nghèo", period: "2017" },
  ],
  relations: [
    { kind: "share", id: "poor-share", part: "poor", whole: "households", printed: "poor-rate" },
    {
      kind: "share",
      id: "near-poor-share",
      part: "near-poor",
      whole: "households",
      printed: "near-poor-rate",
    },
    {
      kind: "share",
      id: "relapse-share",
      part: "relapsed",
      whole: "households",
      printed: "relapse-rate",
    },
    {
      kind: "share",
      id: "escape-share",
      part: "escaped",
      whole: "households-before",
      printed: "escape-rate",
    },
    {
      kind: "flow",
      id: "flow",
      opening: "poor-before",
      entered: ["relapsed", "newly-poor"],
      left: ["escaped"],
      closing: "poor",
    },
  ],
};

/**
 * The escape rate taken of the households at the end of the year. Those at its start are constructed: a count within
 * what the escape rate allows.
 */
export const nation2018AtTheEnd: Sheet = {
  ...nation2018,
  figures: nation2018.figures.map(
    (figure): SheetFigure =>
      figure.id === "households-before" ? { ...figure, text: "24.505.000 hộ" } : figure,
  ),
  relations: nation2018.relations.map((relation) =>
    relation.id === "escape-share" && relation.kind === "share"
      ? { ...relation, whole: "households" }
      : relation,
  ),
};
