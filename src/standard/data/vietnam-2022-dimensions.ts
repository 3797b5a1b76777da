import type { DimensionDocument, IndicatorDocument, RemarkDocument } from "../standard-document.ts";
import { cite, inLaw, inPress, label, read, recalled } from "./vocabulary.ts";

const names = () =>
  read(cite("Nghị định 07/2021/NĐ-CP", "Điều 3"), inLaw, "nguonluc.com.vn a808; danluatold");
const annex = /* @__PURE__ */ cite("Nghị định 07/2021/NĐ-CP", "Phụ lục");
const infographic = "VietnamPlus infographic of 15/03/2021 (el.tufs.ac.jp News20210503_074052, in Japanese)";
const draft = "vietnam.vn/en, draft decree of 2026-2030";
const note = "a public study note that copies clauses of the annex";

const threshold = (vi: string, en: string, readIn: string): RemarkDocument => ({
  text: label(vi, en),
  ...read(annex, inPress, readIn),
});

const indicator = (id: string, vi: string, en: string, when: RemarkDocument): IndicatorDocument => ({
  id,
  label: label(vi, en),
  ...names(),
  threshold: when,
});

/** The six dimensions and twelve indicators of 2022, in the order of the decree; thresholds as far as they were seen. */
export const dimensions2022 = (): DimensionDocument[] => [
  {
    id: "employment",
    label: label("Việc làm", "Employment"),
    indicators: [
      indicator(
        "employment",
        "Việc làm",
        "Employment",
        threshold(
          "Hộ có ít nhất một người không có việc làm, hoặc có việc làm công ăn lương nhưng không có hợp đồng lao động",
          "At least one member is without work, or works for a wage without a labour contract",
          `${infographic}; ${draft}; the sentence of the annex was not seen`,
        ),
      ),
      indicator(
        "dependants",
        "Người phụ thuộc trong hộ gia đình",
        "Dependants in the household",
        threshold(
          "Tỷ lệ người phụ thuộc trong tổng số nhân khẩu lớn hơn 50%",
          "Dependants are more than 50 % of the members: children under 16, and elderly or disabled people who receive a monthly social allowance",
          `${infographic}; ${draft}; the sentence of the annex was not seen`,
        ),
      ),
    ],
  },
  {
    id: "health",
    label: label("Y tế", "Health"),
    indicators: [
      indicator(
        "nutrition",
        "Dinh dưỡng",
        "Nutrition",
        threshold(
          "Có ít nhất một trẻ em dưới 16 tuổi suy dinh dưỡng chiều cao theo tuổi hoặc cân nặng theo tuổi",
          "At least one child under 16 is malnourished in height for age or weight for age",
          `${infographic}; ${draft}; ${note}`,
        ),
      ),
      indicator(
        "healthInsurance",
        "Bảo hiểm y tế",
        "Health insurance",
        threshold(
          "Có ít nhất một người từ đủ 6 tuổi trở lên hiện không có bảo hiểm y tế",
          "At least one person aged 6 or over is without health insurance",
          `${infographic} and ${note} say "child" where "person" is remembered: open`,
        ),
      ),
    ],
  },
  {
    id: "education",
    label: label("Giáo dục", "Education"),
    indicators: [
      indicator(
        "adultEducation",
        "Trình độ giáo dục của người lớn",
        "Education of adults",
        threshold(
          "Có ít nhất một người từ 16 đến 30 tuổi không tham gia các khóa đào tạo hoặc không có bằng cấp, chứng chỉ giáo dục đào tạo so với độ tuổi tương ứng",
          "At least one person aged 16 to 30 is not in training and lacks the certificate that goes with the age",
          `${note}; ${infographic}`,
        ),
      ),
      indicator(
        "childSchooling",
        "Tình trạng đi học của trẻ em",
        "Schooling of children",
        threshold(
          "Có ít nhất một trẻ em từ 3 tuổi đến dưới 16 tuổi không được học đúng bậc, cấp học phù hợp với độ tuổi",
          "At least one child aged 3 to under 16 does not attend the level of school that goes with the age",
          `${infographic}; ${note}; the age bands of the levels were not seen`,
        ),
      ),
    ],
  },
  {
    id: "housing",
    label: label("Nhà ở", "Housing"),
    indicators: [
      indicator(
        "housingQuality",
        "Chất lượng nhà ở",
        "Quality of the dwelling",
        threshold(
          "Ngôi nhà, căn hộ thuộc loại không bền chắc: trong ba kết cấu chính là tường, cột, mái có ít nhất hai kết cấu làm bằng vật liệu không bền chắc",
          "At least two of the three main structures, walls, pillars and roof, are of material that is not durable",
          `${note}; ${infographic}`,
        ),
      ),
      indicator(
        "housingArea",
        "Diện tích nhà ở bình quân đầu người",
        "Floor area per person",
        threshold(
          "Diện tích nhà ở bình quân đầu người của hộ nhỏ hơn 8 m²",
          "The floor area per person is less than 8 m²",
          `${infographic}; ${note}`,
        ),
      ),
    ],
  },
  {
    id: "waterAndSanitation",
    label: label("Nước sinh hoạt và vệ sinh", "Water and sanitation"),
    indicators: [
      indicator(
        "water",
        "Nguồn nước sinh hoạt",
        "Source of domestic water",
        threshold(
          "Không tiếp cận được nguồn nước sạch trong sinh hoạt: nước máy, giếng khoan, giếng đào được bảo vệ, nước khe, mó được bảo vệ, nước mưa, nước đóng chai bình",
          "No clean water: piped, drilled well, protected dug well, protected spring, rain water, bottled water",
          `${infographic}; ${note}`,
        ),
      ),
      indicator(
        "latrine",
        "Nhà tiêu hợp vệ sinh",
        "Hygienic latrine",
        threshold(
          "Không sử dụng hố xí, nhà tiêu hợp vệ sinh: tự hoại, bán tự hoại, thấm dội nước, …",
          "No hygienic latrine is used: septic, semi-septic, pour-flush and others",
          `${infographic}; ${note}, whose list breaks off there`,
        ),
      ),
    ],
  },
  {
    id: "information",
    label: label("Thông tin", "Information"),
    indicators: [
      indicator(
        "telecommunication",
        "Sử dụng dịch vụ viễn thông",
        "Use of telecommunication services",
        threshold(
          "Không có thành viên nào sử dụng dịch vụ internet",
          "No member uses an internet service",
          `${infographic}; the sentence of the annex was not seen`,
        ),
      ),
      indicator(
        "informationDevices",
        "Phương tiện phục vụ tiếp cận thông tin",
        "Devices for access to information",
        {
          text: label(
            "Không có phương tiện dùng chung (tivi, radio, máy tính để bàn, điện thoại) và không có phương tiện cá nhân",
            "Neither a shared device (television, radio, desktop computer, telephone) nor a personal one",
          ),
          ...read(annex, recalled, "no text was seen"),
        },
      ),
    ],
  },
];
