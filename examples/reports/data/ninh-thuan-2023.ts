import type { Report } from "../report.ts";

export const ninhThuan2023: Report = {
  id: "ninh-thuan-2023",
  province: "Ninh Thuận",
  period: "2023/2025",
  source: {
    title: {
      vi: "Ninh Thuận: ký kết Chương trình giảm nghèo năm 2023",
      en: "Ninh Thuận: signing of the poverty-reduction programme for 2023",
    },
    publishedOn: "2023-03-23",
    sha256: "a0913a31690b1252a5e31ae0905c75ac1d5348ac2299d0c2c207bac6c315f463",
  },
  figures: [
    {
      id: "models-per-commune-lead",
      text: "1 mô hình sinh kế",
      measures: {
        vi: "Mô hình sinh kế mỗi xã, ở phần mở đầu",
        en: "Livelihood models per commune, in the lead",
      },
      where: "lead",
      period: "2023/2025",
    },
    {
      id: "models-per-commune",
      text: "1 mô hình sinh kế",
      measures: {
        vi: "Mô hình sinh kế mỗi xã, ở nội dung",
        en: "Livelihood models per commune, in the body",
      },
      period: "2023/2025",
    },
    {
      id: "communes",
      text: "65 xã, phường, thị trấn",
      measures: {
        vi: "Số xã, phường, thị trấn dự ký kết",
        en: "Communes, wards and townships at the signing",
      },
      period: "2023-03-21",
    },
    {
      id: "near-poor-households-insured",
      text: "hàng nghìn hộ cận nghèo",
      measures: {
        vi: "Hộ cận nghèo được hỗ trợ mua bảo hiểm y tế, chỉ nêu bậc độ lớn",
        en: "Near-poor households helped to buy health insurance, only their order of magnitude",
      },
      as: "words",
    },
    {
      id: "target-cut-lower",
      text: "1,5-2%",
      measures: {
        vi: "Mục tiêu giảm tỷ lệ hộ nghèo mỗi năm, mức thấp",
        en: "Target cut of the poverty rate a year, lower end",
      },
      end: "lower",
      unit: "percentage-point",
      period: "2023/2025",
    },
    {
      id: "target-cut-upper",
      text: "1,5-2%",
      measures: {
        vi: "Mục tiêu giảm tỷ lệ hộ nghèo mỗi năm, mức cao",
        en: "Target cut of the poverty rate a year, upper end",
      },
      end: "upper",
      unit: "percentage-point",
      period: "2023/2025",
    },
    {
      id: "target-cut-bac-ai-lower",
      text: "5-6%",
      measures: {
        vi: "Mục tiêu giảm mỗi năm ở huyện nghèo Bác Ái, mức thấp",
        en: "Target cut a year in the poor district Bác Ái, lower end",
      },
      end: "lower",
      unit: "percentage-point",
      place: "Bác Ái",
      period: "2023/2025",
    },
    {
      id: "target-cut-bac-ai-upper",
      text: "5-6%",
      measures: {
        vi: "Mục tiêu giảm mỗi năm ở huyện nghèo Bác Ái, mức cao",
        en: "Target cut a year in the poor district Bác Ái, upper end",
      },
      end: "upper",
      unit: "percentage-point",
      place: "Bác Ái",
      period: "2023/2025",
    },
    {
      id: "livelihood-plan-period",
      text: "2023-2025",
      measures: { vi: "Giai đoạn của kế hoạch sinh kế", en: "Period of the livelihood plan" },
      where: "lead",
      as: "period",
    },
    {
      id: "programme-period",
      text: "2021-2025",
      measures: { vi: "Giai đoạn của Chương trình", en: "Period of the programme" },
      as: "period",
    },
    {
      id: "day-of-the-signing",
      text: "21/3/2023",
      measures: { vi: "Ngày ký kết", en: "Day of the signing" },
      as: "day",
    },
    {
      id: "day-of-publication",
      text: "23/03/2023",
      measures: { vi: "Ngày đăng bài", en: "Day of publication" },
      as: "day",
    },
    {
      id: "scholarships",
      text: "Hơn 8 tỷ đồng",
      measures: { vi: "Tiền học bổng", en: "Scholarships" },
      where: "teaser",
    },
    {
      id: "relief-money",
      text: "hơn 1,1 tỷ đồng",
      measures: { vi: "Tiền cứu trợ", en: "Relief money" },
      where: "teaser",
    },
    {
      id: "bicycles",
      text: "150 xe đạp",
      measures: { vi: "Xe đạp được trao tặng", en: "Bicycles given" },
      where: "teaser",
    },
  ],
  relations: [
    {
      id: "models-per-commune-twice",
      kind: "same",
      figures: ["models-per-commune-lead", "models-per-commune"],
    },
    { id: "target-cut-ends", kind: "order", figures: ["target-cut-lower", "target-cut-upper"] },
    {
      id: "target-cut-bac-ai-ends",
      kind: "order",
      figures: ["target-cut-bac-ai-lower", "target-cut-bac-ai-upper"],
    },
    {
      id: "target-cut-bac-ai-higher",
      kind: "order",
      figures: ["target-cut-upper", "target-cut-bac-ai-lower"],
    },
  ],
  otherReadings: [],
  calendar: [
    {
      id: "livelihood-plan-in-programme",
      kind: "period-order",
      periods: ["livelihood-plan-period", "programme-period"],
    },
    { id: "programme-period-order", kind: "period-order", periods: ["programme-period"] },
    {
      id: "signing-before-publication",
      kind: "day-order",
      days: ["day-of-the-signing", "day-of-publication"],
    },
  ],
  asked: [
    {
      id: "models-in-all",
      kind: "product",
      asks: { vi: "Mô hình nếu mỗi xã dựng một", en: "Models if every commune builds one" },
      factors: ["communes", "models-per-commune"],
    },
  ],
  open: [
    {
      id: "target-cut-outcome",
      figure: "target-cut-lower",
      because: { vi: "bài viết không nêu mức giảm thực tế", en: "the report prints no actual fall" },
    },
  ],
};
