import type { Report } from "../report.ts";

export const bacKan2023: Report = {
  id: "bac-kan-2023",
  province: "Bắc Kạn",
  period: "2021/2023",
  source: {
    title: {
      vi: "Tỉnh Bắc Kạn: sơ kết giữa kỳ Chương trình mục tiêu quốc gia giảm nghèo bền vững",
      en: "Bắc Kạn: mid-term review of the national poverty-reduction programme",
    },
    publishedOn: "2023-08-23",
    sha256: "e0e6dc8f86f77d354bec4b725824c608071e252be343ab2d159ed6eb94928637",
  },
  figures: [
    {
      id: "programme-period-opening",
      text: "2021 - 2015",
      measures: {
        vi: "Giai đoạn của Chương trình, đoạn mở đầu",
        en: "Period of the programme, opening paragraph",
      },
      as: "period",
    },
    {
      id: "programme-period",
      text: "2021 - 2025",
      measures: { vi: "Giai đoạn của Chương trình", en: "Period of the programme" },
      as: "period",
    },
    {
      id: "emulation-period",
      text: "2021 - 2023",
      measures: { vi: "Giai đoạn của phong trào thi đua", en: "Period of the emulation movement" },
      as: "period",
    },
    {
      id: "poverty-rate-fall",
      text: "2,66%",
      measures: {
        vi: "Mức giảm tỷ lệ hộ nghèo đa chiều năm 2022",
        en: "Fall of the multidimensional poverty rate in 2022",
      },
      unit: "percentage-point",
      period: "2022",
    },
    {
      id: "disbursement-ratio",
      text: "41%",
      measures: { vi: "Tỷ lệ giải ngân so với kế hoạch", en: "Capital disbursed, as a share of the plan" },
    },
    {
      id: "jobs-created",
      text: "hơn 21.500 lao động",
      measures: { vi: "Lao động được tạo việc làm", en: "Workers for whom jobs were created" },
      period: "2021/2023-08",
    },
    {
      id: "trained",
      text: "hơn 14.600 người",
      measures: { vi: "Người được đào tạo nghề", en: "People given vocational training" },
      period: "2021/2023-08",
    },
    {
      id: "school-fees",
      text: "124.507 lượt học sinh",
      measures: {
        vi: "Lượt học sinh được miễn, giảm học phí, hỗ trợ chi phí học tập",
        en: "Pupil-cases of fees waived or reduced and study costs supported",
      },
      period: "2021/2023-08",
    },
    {
      id: "school-meals",
      text: "34.200 lượt học sinh",
      measures: { vi: "Lượt học sinh được hỗ trợ tiền ăn", en: "Pupil-cases of meal support" },
      period: "2021/2023-08",
    },
    {
      id: "electricity",
      text: "trên 110.000 lượt hộ",
      measures: { vi: "Lượt hộ được hỗ trợ tiền điện", en: "Household-cases of electricity support" },
      period: "2021/2023-08",
    },
    {
      id: "health-insurance",
      text: "gần 430.000 đối tượng",
      measures: {
        vi: "Lượt đối tượng chính sách được cấp thẻ bảo hiểm y tế",
        en: "Beneficiaries of social policy given a health-insurance card",
      },
      period: "2021/2023-08",
    },
    {
      id: "communes-meeting-health-criteria",
      text: "106 xã",
      measures: {
        vi: "Xã đạt bộ tiêu chí quốc gia về y tế xã",
        en: "Communes that meet the national commune-health criteria",
      },
      period: "2023-08",
    },
    { id: "communes", text: "108 xã", measures: { vi: "Tổng số xã", en: "All communes" }, period: "2023-08" },
    {
      id: "share-of-communes-meeting-health-criteria",
      text: "98,1%",
      measures: {
        vi: "Tỷ lệ xã đạt bộ tiêu chí quốc gia về y tế xã",
        en: "Share of communes that meet the commune-health criteria",
      },
      period: "2023-08",
    },
    {
      id: "households-with-hygienic-water",
      text: "98,22%",
      measures: {
        vi: "Tỷ lệ hộ sử dụng nước hợp vệ sinh",
        en: "Share of households that use hygienic water",
      },
      period: "2023-08",
    },
    {
      id: "households-housed",
      text: "4.145 hộ nghèo",
      measures: {
        vi: "Hộ nghèo được hỗ trợ xây mới, sửa chữa nhà ở",
        en: "Poor households supported to build or repair a home",
      },
      period: "../2023-08",
    },
    {
      id: "housing-support",
      text: "gần 128 tỷ đồng",
      measures: { vi: "Kinh phí hỗ trợ nhà ở", en: "Money spent on that housing support" },
      period: "../2023-08",
    },
    {
      id: "years-since-start",
      text: "hơn 2 năm",
      measures: { vi: "Thời gian thực hiện Chương trình đến nay", en: "Time since the programme started" },
      period: "../2023-08-23",
    },
    {
      id: "awards-collectives",
      text: "22 tập thể",
      measures: { vi: "Tập thể được khen thưởng", en: "Collectives awarded" },
      period: "2021/2023",
    },
    {
      id: "awards-households",
      text: "12 hộ gia đình",
      measures: { vi: "Hộ gia đình được khen thưởng", en: "Households awarded" },
      period: "2021/2023",
    },
    {
      id: "awards-individuals",
      text: "15 cá nhân",
      measures: { vi: "Cá nhân được khen thưởng", en: "Individuals awarded" },
      period: "2021/2023",
    },
    {
      id: "day-of-the-review",
      text: "23/8",
      measures: { vi: "Ngày tổ chức hội nghị sơ kết", en: "Day of the review meeting" },
      as: "day",
    },
    {
      id: "day-of-publication",
      text: "23/08/2023",
      measures: { vi: "Ngày đăng bài", en: "Day of publication" },
      as: "day",
    },
  ],
  relations: [
    {
      id: "communes-meeting-health-criteria-share",
      kind: "share",
      part: "communes-meeting-health-criteria",
      whole: "communes",
      printed: "share-of-communes-meeting-health-criteria",
    },
    {
      id: "communes-from-share",
      kind: "implied-total",
      restates: "communes-meeting-health-criteria-share",
      shares: [
        { count: "communes-meeting-health-criteria", printed: "share-of-communes-meeting-health-criteria" },
      ],
      total: "communes",
    },
  ],
  otherReadings: [],
  calendar: [
    { id: "programme-period-opening-order", kind: "period-order", periods: ["programme-period-opening"] },
    {
      id: "programme-period-twice",
      kind: "same-period",
      periods: ["programme-period-opening", "programme-period"],
    },
    { id: "programme-period-order", kind: "period-order", periods: ["programme-period"] },
    {
      id: "emulation-period-in-programme",
      kind: "period-order",
      periods: ["emulation-period", "programme-period"],
    },
    {
      id: "years-since-start-to-publication",
      kind: "elapsed-years",
      period: "programme-period",
      day: "day-of-publication",
      printed: "years-since-start",
    },
    { id: "day-of-the-review-twice", kind: "same-day", days: ["day-of-the-review", "day-of-publication"] },
  ],
  asked: [
    {
      id: "communes-not-meeting-health-criteria",
      kind: "difference",
      asks: { vi: "Số xã chưa đạt", en: "Communes that do not meet them yet" },
      from: "communes",
      to: "communes-meeting-health-criteria",
    },
  ],
  open: [
    {
      id: "poverty-rate-fall-target",
      figure: "poverty-rate-fall",
      because: {
        vi: "bài viết nói vượt mục tiêu nhưng không nêu mục tiêu",
        en: "the report says that the target was exceeded, and does not print the target",
      },
    },
    {
      id: "disbursement-ratio-amounts",
      figure: "disbursement-ratio",
      because: {
        vi: "bài viết không nêu số vốn đã giải ngân và kế hoạch vốn",
        en: "the report prints neither the capital disbursed nor the plan",
      },
    },
    {
      id: "hygienic-water-share",
      figure: "households-with-hygienic-water",
      because: { vi: "bài viết không nêu số hộ", en: "the report prints no number of households" },
    },
  ],
};
