import { defineMeasure } from "../define-measure.ts";
import type { Measure } from "../measure.ts";
import type { MeasureInput } from "../measure-input.ts";
import { indicator, label, read } from "./sources.ts";

const document = (): MeasureInput => {
  const source = read(
    "World Bank, Multidimensional Poverty Measure",
    "Table 1",
    "read in the legal text",
    "worldbank.org brief; the line of 2025: Technical Note 46",
  );
  return {
    id: "world-bank-mpm",
    label: label(
      "Thước đo nghèo đa chiều của Ngân hàng Thế giới",
      "Multidimensional Poverty Measure of the World Bank",
    ),
    cutoff: "1/3",
    source,
    dimensions: [
      {
        id: "monetary",
        label: label("Tiền tệ", "Monetary"),
        indicators: [
          indicator(
            source,
            "consumptionOrIncome",
            "1/3",
            ["Chi tiêu hoặc thu nhập", "Consumption or income"],
            [
              "Chi tiêu hoặc thu nhập mỗi ngày thấp hơn chuẩn (1,90; sau đó 2,15; từ tháng 6/2025 là 3,00 đô la PPP 2021)",
              "Daily consumption or income is less than the line ($1.90, then $2.15; $3.00 in 2021 PPP since June 2025)",
            ],
          ),
        ],
      },
      {
        id: "education",
        label: label("Giáo dục", "Education"),
        indicators: [
          indicator(
            source,
            "schoolEnrolment",
            "1/6",
            ["Trẻ em đi học", "School enrolment"],
            [
              "Có ít nhất một trẻ trong tuổi đi học đến lớp 8 không đi học",
              "At least one child of school age up to grade 8 is not enrolled",
            ],
          ),
          indicator(
            source,
            "adultEducation",
            "1/6",
            ["Trình độ người lớn", "Adult education"],
            [
              "Không người lớn nào (từ tuổi lớp 9 trở lên) học hết tiểu học",
              "No adult, of the age of grade 9 or above, has completed primary education",
            ],
          ),
        ],
      },
      {
        id: "basicInfrastructure",
        label: label("Hạ tầng cơ bản", "Access to basic infrastructure"),
        indicators: [
          indicator(
            source,
            "drinkingWater",
            "1/9",
            ["Nước uống", "Drinking water"],
            ["Không có nước uống đạt mức cơ bản", "Lacks limited-standard drinking water"],
          ),
          indicator(
            source,
            "sanitation",
            "1/9",
            ["Nhà tiêu", "Sanitation"],
            ["Không có nhà tiêu đạt mức cơ bản", "Lacks limited-standard sanitation"],
          ),
          indicator(
            source,
            "electricity",
            "1/9",
            ["Điện", "Electricity"],
            ["Không có điện", "Lacks electricity"],
          ),
        ],
      },
    ],
  };
};

/**
 * The Multidimensional Poverty Measure of the World Bank: monetary poverty, education and infrastructure, 1/3 each; poor
 * from 1/3 of the weights on, so that the monetary poor are always poor.
 *
 * @example
 * ```ts
 * import { explainProfile, worldBankMpm } from "poverty-indicators";
 *
 * const schooled = { schoolEnrolment: false, adultEducation: false };
 * const served = { drinkingWater: false, sanitation: false, electricity: false };
 * explainProfile(worldBankMpm, { consumptionOrIncome: true, ...schooled, ...served }).poor; // => true
 * ```
 * @see World Bank, Multidimensional Poverty Measure brief, Table 1
 */
export const worldBankMpm: Measure = /* @__PURE__ */ defineMeasure(/* @__PURE__ */ document());
