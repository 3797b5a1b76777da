import { defineMeasure } from "../define-measure.ts";
import type { Measure } from "../measure.ts";
import type { MeasureInput } from "../measure-input.ts";
import { indicator, label, read } from "./sources.ts";

const document = (): MeasureInput => {
  const source = read(
    "Global Multidimensional Poverty Index 2024",
    "Table 1",
    "read in the legal text",
    "Scientific Data 2024, s41597-024-04269-x; the cut-off, equal to or higher than 1/3: OPHI country briefing",
  );
  return {
    id: "global-mpi",
    label: label("Chỉ số nghèo đa chiều toàn cầu", "Global Multidimensional Poverty Index"),
    cutoff: "1/3",
    source,
    dimensions: [
      {
        id: "health",
        label: label("Y tế", "Health"),
        indicators: [
          indicator(
            source,
            "nutrition",
            "1/6",
            ["Dinh dưỡng", "Nutrition"],
            ["Có thành viên thuộc diện xét bị suy dinh dưỡng", "Any eligible person is undernourished"],
          ),
          indicator(
            source,
            "childMortality",
            "1/6",
            ["Tử vong trẻ em", "Child mortality"],
            [
              "Có trẻ em dưới 18 tuổi trong hộ qua đời trong năm năm trước cuộc điều tra",
              "A child under 18 died in the household in the five years before the survey",
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
            "yearsOfSchooling",
            "1/6",
            ["Số năm đi học", "Years of schooling"],
            [
              "Không thành viên nào thuộc diện xét học hết sáu năm",
              "No eligible member has completed six years of schooling",
            ],
          ),
          indicator(
            source,
            "schoolAttendance",
            "1/6",
            ["Đi học", "School attendance"],
            [
              "Có trẻ trong tuổi đi học không đến trường trước tuổi học hết lớp 8",
              "Any school-aged child is not attending school up to the age of completing class 8",
            ],
          ),
        ],
      },
      {
        id: "livingStandards",
        label: label("Mức sống", "Living standards"),
        indicators: [
          indicator(
            source,
            "cookingFuel",
            "1/18",
            ["Nhiên liệu nấu ăn", "Cooking fuel"],
            [
              "Nấu bằng nhiên liệu rắn: phân, rơm rạ, cây bụi, củi, than củi, than đá",
              "Cooks with solid fuel: dung, crops, shrubs, wood, charcoal or coal",
            ],
          ),
          indicator(
            source,
            "sanitation",
            "1/18",
            ["Nhà tiêu", "Sanitation"],
            [
              "Nhà tiêu không cải thiện hoặc không có, hoặc cải thiện nhưng dùng chung",
              "Sanitation is unimproved or none, or improved but shared",
            ],
          ),
          indicator(
            source,
            "drinkingWater",
            "1/18",
            ["Nước uống", "Drinking water"],
            [
              "Nước uống không an toàn, hoặc an toàn nhưng đi lấy từ 30 phút trở lên, cả đi lẫn về",
              "Drinking water is not safe, or safe but a walk of 30 minutes or more, round trip",
            ],
          ),
          indicator(
            source,
            "electricity",
            "1/18",
            ["Điện", "Electricity"],
            ["Không có điện", "There is no electricity"],
          ),
          indicator(
            source,
            "housing",
            "1/18",
            ["Nhà ở", "Housing"],
            [
              "Sàn, mái hoặc tường làm bằng vật liệu không đạt",
              "Floor, roof or walls are of inadequate material",
            ],
          ),
          indicator(
            source,
            "assets",
            "1/18",
            ["Tài sản", "Assets"],
            [
              "Không có quá một trong: radio, ti vi, điện thoại, máy tính, xe súc vật kéo, xe đạp, xe máy, tủ lạnh; và không có ô tô hay xe tải",
              "Has not more than one of radio, television, telephone, computer, animal cart, bicycle, motorbike and refrigerator, and no car or truck",
            ],
          ),
        ],
      },
    ],
  };
};

/**
 * The global Multidimensional Poverty Index of UNDP and OPHI: ten indicators in three dimensions of 1/3 each; poor from
 * 1/3 of the weights on.
 *
 * @example
 * ```ts
 * import { globalMpi } from "poverty-indicators";
 *
 * globalMpi.dimensions[0]?.indicators.map(({ id, weight }) => `${id} ${weight}`); // => ["nutrition 1/6", "childMortality 1/6"]
 * ```
 * @see Alkire, Kanagaratnam and Suppa, Scientific Data 2024, Table 1
 */
export const globalMpi: Measure = /* @__PURE__ */ defineMeasure(/* @__PURE__ */ document());
