import { defineMeasure } from "../define-measure.ts";
import type { Measure } from "../measure.ts";
import type { IndicatorInput, MeasureInput } from "../measure-input.ts";
import { indicator, label, read } from "./sources.ts";

const document = (): MeasureInput => {
  const program = read(
    "DANE, Índice de Pobreza Multidimensional, ECV 2024",
    "",
    "read in a secondary source",
    "a public R replication of the program (jmeza-data/Repositorio_Calculo_IPM); El Tiempo 615365 for the first four",
  );
  const of = (
    ...parts: Parameters<typeof indicator> extends [unknown, ...infer Rest] ? Rest : never
  ): IndicatorInput => indicator(program, ...parts);
  return {
    id: "colombia-mpi",
    label: label("Chỉ số nghèo đa chiều của Colombia", "Multidimensional Poverty Index of Colombia"),
    // The program tests a score of 0.33 or more; texts that write 33,3 % say another thing.
    cutoff: "0.33",
    source: read(
      "DNP Documento 382; DANE bulletins",
      "",
      "read in the legal text",
      "names, dimensions and weights; the cut-off of 0.33 was read in a public replication of the program of 2024",
    ),
    dimensions: [
      {
        id: "education",
        label: label("Giáo dục", "Education"),
        indicators: [
          of(
            "lowEducation",
            "0.10",
            ["Trình độ học vấn thấp", "Low educational attainment"],
            [
              "Số năm học bình quân của thành viên từ 15 tuổi dưới 9, hoặc hộ chỉ có người dưới 15 tuổi",
              "Members aged 15 or over have fewer than 9 years of schooling on average, or all members are under 15",
            ],
          ),
          of(
            "illiteracy",
            "0.10",
            ["Mù chữ", "Illiteracy"],
            [
              "Có thành viên từ 15 tuổi không biết đọc, viết, hoặc hộ chỉ có người dưới 15 tuổi",
              "At least one member aged 15 or over cannot read and write, or all members are under 15",
            ],
          ),
        ],
      },
      {
        id: "childhoodAndYouth",
        label: label("Trẻ em và thanh niên", "Childhood and youth"),
        indicators: [
          of(
            "schoolNonAttendance",
            "0.05",
            ["Không đi học", "School non-attendance"],
            ["Có trẻ 6-16 tuổi không đi học", "At least one child aged 6 to 16 does not attend school"],
          ),
          of(
            "schoolLag",
            "0.05",
            ["Học chậm", "School lag"],
            [
              "Có trẻ 7-17 tuổi học ít năm hơn tuổi (7 tuổi: 1 năm … 17 tuổi: 11 năm)",
              "At least one child aged 7 to 17 is below the years of schooling for the age (7: 1 … 17: 11)",
            ],
          ),
          of(
            "earlyChildhoodCare",
            "0.05",
            ["Khó tiếp cận chăm sóc trẻ nhỏ", "Barriers to early-childhood care"],
            [
              "Có trẻ từ 5 tuổi trở xuống thiếu bảo hiểm y tế, chăm sóc hoặc ăn uống",
              "At least one child aged 5 or under lacks health cover, care or food",
            ],
          ),
          of(
            "childLabour",
            "0.05",
            ["Lao động trẻ em", "Child labour"],
            ["Có trẻ 12-17 tuổi làm việc", "At least one child aged 12 to 17 works"],
          ),
        ],
      },
      {
        id: "work",
        label: label("Việc làm", "Work"),
        indicators: [
          of(
            "longTermUnemployment",
            "0.10",
            ["Thất nghiệp dài hạn", "Long-term unemployment"],
            [
              "Có thành viên từ 12 tuổi tìm việc từ 52 tuần trở lên, hoặc không ai tham gia lao động, hoặc toàn người hưởng lương hưu",
              "At least one member aged 12 or over has sought work for 52 weeks or more, or no member is active, or all are pensioners",
            ],
          ),
          of(
            "informalWork",
            "0.10",
            ["Việc làm phi chính thức", "Informal work"],
            [
              "Không phải mọi người tham gia lao động đều có việc làm chính thức, có đóng hưu trí",
              "Not all active members have formal work, with a pension",
            ],
          ),
        ],
      },
      {
        id: "health",
        label: label("Y tế", "Health"),
        indicators: [
          of(
            "noHealthInsurance",
            "0.10",
            ["Không bảo hiểm y tế", "No health insurance"],
            ["Có thành viên trên 5 tuổi không có bảo hiểm", "At least one member over 5 is uninsured"],
          ),
          of(
            "barriersToHealthCare",
            "0.10",
            ["Khó tiếp cận khám chữa bệnh khi cần", "Barriers to health care given need"],
            [
              "Có thành viên cần khám chữa bệnh mà không được",
              "At least one member who needed care did not receive it",
            ],
          ),
        ],
      },
      {
        id: "housingAndServices",
        label: label("Nhà ở và dịch vụ công", "Housing and public services"),
        indicators: [
          of(
            "improvedWater",
            "0.04",
            ["Nguồn nước cải thiện", "Improved water"],
            ["Không có nguồn nước cải thiện", "Lacks an improved water source"],
          ),
          of(
            "excretaDisposal",
            "0.04",
            ["Xử lý chất thải", "Disposal of excreta"],
            ["Xử lý chất thải không đạt", "Disposes of excreta inadequately"],
          ),
          of(
            "floors",
            "0.04",
            ["Sàn nhà", "Floors"],
            ["Vật liệu sàn không đạt", "Floors are of inadequate material"],
          ),
          of(
            "outerWalls",
            "0.04",
            ["Tường ngoài", "Outer walls"],
            ["Vật liệu tường ngoài không đạt", "Outer walls are of inadequate material"],
          ),
          of(
            "criticalOvercrowding",
            "0.04",
            ["Ở quá chật", "Critical overcrowding"],
            [
              "Thành thị: từ 3 người một phòng; nông thôn: trên 3 người một phòng",
              "Urban: 3 persons or more a room; rural: more than 3",
            ],
          ),
        ],
      },
    ],
  };
};

/**
 * The Multidimensional Poverty Index of Colombia: fifteen indicators in five dimensions of 20 % each; poor from a score of
 * 0.33 on.
 *
 * All scores are multiples of 0.01, so 840 of the 32,768 profiles stand exactly on the cut-off; adding the weights as
 * doubles loses every one of them. The conditions of being deprived were read in a public replication of the program.
 *
 * @example
 * ```ts
 * import { colombiaMpi } from "poverty-indicators";
 *
 * colombiaMpi.cutoff; // => "33/100"
 * ```
 * @see DNP Documento 382; DANE bulletins
 */
export const colombiaMpi: Measure = /* @__PURE__ */ defineMeasure(/* @__PURE__ */ document());
