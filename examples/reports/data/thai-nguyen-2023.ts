import type { Report } from "../report.ts";

export const thaiNguyen2023: Report = {
  id: "thai-nguyen-2023",
  province: "Thái Nguyên",
  period: "2021/2023",
  source: {
    title: {
      vi: "Thái Nguyên thực hiện Chương trình giảm nghèo bền vững",
      en: "Thái Nguyên carries out the poverty-reduction programme",
    },
    publishedOn: null,
    sha256: "1f2a5633323e210b3991c574a4033975672d6c07847b6a2515894c5acc138a61",
  },
  figures: [
    {
      id: "capital",
      text: "117.325 triệu đồng",
      measures: { vi: "Tổng vốn được giao", en: "Capital allotted" },
      period: "2021/2023",
    },
    {
      id: "capital-central",
      text: "108.779 triệu đồng",
      measures: { vi: "Trong đó vốn ngân sách Trung ương", en: "of which from the central budget" },
      period: "2021/2023",
    },
    {
      id: "capital-local",
      text: "8.546 triệu đồng",
      measures: { vi: "Trong đó vốn địa phương", en: "of which local capital" },
      period: "2021/2023",
    },
    {
      id: "target-households",
      text: "4.711 hộ nghèo, hộ cận nghèo",
      measures: {
        vi: "Mục tiêu giảm số hộ nghèo và hộ cận nghèo năm 2023",
        en: "Target fall of poor and near-poor households in 2023",
      },
      period: "2023",
    },
    {
      id: "target-poor-households",
      text: "3.365 hộ",
      measures: { vi: "Trong đó hộ nghèo", en: "of which poor households" },
      period: "2023",
    },
    {
      id: "target-near-poor-households",
      text: "1.346 hộ",
      measures: { vi: "Trong đó hộ cận nghèo", en: "of which near-poor households" },
      period: "2023",
    },
    {
      id: "target-models",
      text: "ít nhất 20 mô hình",
      measures: {
        vi: "Mục tiêu số mô hình, dự án giảm nghèo",
        en: "Target of poverty-reduction models and projects",
      },
      period: "2021/2025",
    },
    {
      id: "target-members-with-jobs",
      text: "ít nhất một thành viên",
      measures: {
        vi: "Mục tiêu thành viên có việc làm ổn định, mỗi hộ",
        en: "Target of members with a steady job, per household",
      },
      period: "2021/2025",
    },
    {
      id: "programme-period",
      text: "2021 - 2025",
      measures: { vi: "Giai đoạn của Chương trình", en: "Period of the programme" },
      as: "period",
    },
    {
      id: "capital-period",
      text: "2021- 2023",
      measures: { vi: "Giai đoạn giao vốn", en: "Period of the capital allotted" },
      as: "period",
    },
    {
      id: "rural-programme-period",
      text: "2021-2025",
      measures: {
        vi: "Giai đoạn của Chương trình nông thôn mới",
        en: "Period of the rural-development programme",
      },
      as: "period",
    },
    {
      id: "minority-programme-period",
      text: "2021-2030",
      measures: {
        vi: "Giai đoạn của Chương trình dân tộc thiểu số, miền núi",
        en: "Period of the ethnic-minority programme",
      },
      as: "period",
    },
  ],
  relations: [
    { id: "capital-sum", kind: "sum", parts: ["capital-central", "capital-local"], total: "capital" },
    {
      id: "target-households-sum",
      kind: "sum",
      parts: ["target-poor-households", "target-near-poor-households"],
      total: "target-households",
    },
  ],
  otherReadings: [],
  calendar: [
    {
      id: "capital-period-in-programmes",
      kind: "period-order",
      periods: ["capital-period", "programme-period", "rural-programme-period", "minority-programme-period"],
    },
  ],
  asked: [
    {
      id: "capital-central-share",
      kind: "share",
      asks: { vi: "Tỷ trọng vốn Trung ương", en: "Share of central capital" },
      part: "capital-central",
      whole: "capital",
    },
    {
      id: "capital-local-share",
      kind: "share",
      asks: { vi: "Tỷ trọng vốn địa phương", en: "Share of local capital" },
      part: "capital-local",
      whole: "capital",
    },
    {
      id: "capital-local-to-central",
      kind: "share",
      asks: { vi: "Vốn địa phương so với vốn Trung ương", en: "Local capital against central capital" },
      part: "capital-local",
      whole: "capital-central",
    },
    {
      id: "target-poor-households-share",
      kind: "share",
      asks: { vi: "Tỷ trọng hộ nghèo", en: "Share of poor households" },
      part: "target-poor-households",
      whole: "target-households",
    },
    {
      id: "target-near-poor-households-share",
      kind: "share",
      asks: { vi: "Tỷ trọng hộ cận nghèo", en: "Share of near-poor households" },
      part: "target-near-poor-households",
      whole: "target-households",
    },
  ],
  open: [
    {
      id: "target-models-outcome",
      figure: "target-models",
      because: {
        vi: "bài viết không nêu số mô hình đã thực hiện",
        en: "the report prints no number of models set up",
      },
    },
    {
      id: "programme-periods-alike",
      figure: "programme-period",
      because: {
        vi: "Chương trình nông thôn mới cũng in 2021-2025, nhưng là chương trình khác, không bắt buộc cùng giai đoạn",
        en: "the rural-development programme prints 2021-2025 too, but is another programme, whose period need not agree",
      },
    },
  ],
};
