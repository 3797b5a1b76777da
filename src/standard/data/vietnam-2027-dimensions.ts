import type { Sourced } from "../source.ts";
import type { DimensionDocument, IndicatorDocument, RemarkDocument } from "../standard-document.ts";
import { cite, inLaw, inPress, label, read } from "./vocabulary.ts";

const decree = /* @__PURE__ */ cite("Nghị định 351/2025/NĐ-CP", "");
const draft = /* @__PURE__ */ cite("Dự thảo nghị định về chuẩn nghèo đa chiều giai đoạn 2026-2030", "");
const inDecree = () => read(decree, inLaw, "huengaynay.vn 161540; vietnamplus.vn post1086100, close copies");
const inDraft = () => read(draft, inPress, "vietnam.vn/en; the list of the issued decree was not seen");
const announced = () => read(decree, inPress, "vietnamnet.vn 2484119, the poverty office on what changes");

const indicator = (
  id: string,
  vi: string,
  en: string,
  source: Sourced,
  threshold: RemarkDocument | null = null,
): IndicatorDocument => ({ id, label: label(vi, en), ...source, threshold });

const draftThreshold = (vi: string, en: string): RemarkDocument => ({
  text: label(vi, en),
  ...read(draft, inPress, "vietnam.vn/en; the annex of the issued decree was not seen"),
});

/**
 * The six dimensions and twelve indicators of 2027. The annex of the decree was not seen: beyond the first dimension
 * the list is the draft's, and where the draft says nothing either, a threshold is missing.
 */
export const dimensions2027 = (): DimensionDocument[] => [
  {
    id: "employment",
    label: label("Việc làm", "Employment"),
    indicators: [
      indicator(
        "employment",
        "Việc làm",
        "Employment",
        inDecree(),
        draftThreshold(
          "Có ít nhất một người trong độ tuổi lao động, có khả năng và mong muốn làm việc nhưng không tìm được việc làm, hoặc làm công ăn lương không có hợp đồng lao động",
          "At least one member of working age, able and willing, cannot find a job, or works for a wage without a labour contract",
        ),
      ),
      indicator(
        "dependants",
        "Người phụ thuộc trong hộ gia đình",
        "Dependants in the household",
        inDecree(),
        draftThreshold(
          "Tỷ lệ người phụ thuộc trong tổng số nhân khẩu lớn hơn 50%",
          "Dependants are more than 50 % of the members",
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
        inDraft(),
        draftThreshold(
          "Có ít nhất một trẻ em dưới 16 tuổi suy dinh dưỡng chiều cao theo tuổi hoặc cân nặng theo tuổi",
          "At least one child under 16 is malnourished in height for age or weight for age",
        ),
      ),
      indicator("healthInsurance", "Bảo hiểm y tế", "Health insurance", inDraft()),
    ],
  },
  {
    id: "education",
    label: label("Giáo dục", "Education"),
    indicators: [
      indicator("adultEducation", "Trình độ giáo dục của người lớn", "Education of adults", inDraft()),
      indicator("childSchooling", "Tình trạng đi học của trẻ em", "Schooling of children", inDraft()),
    ],
  },
  {
    id: "housing",
    label: label("Nhà ở", "Housing"),
    indicators: [
      indicator("housingQuality", "Chất lượng nhà ở", "Quality of the dwelling", inDraft()),
      indicator("housingArea", "Diện tích nhà ở bình quân đầu người", "Floor area per person", inDraft()),
    ],
  },
  {
    id: "information",
    label: label("Thông tin", "Information"),
    indicators: [
      indicator(
        "telecommunication",
        "Sử dụng dịch vụ viễn thông, dịch vụ số",
        "Use of telecommunication and digital services",
        announced(),
      ),
    ],
  },
  {
    id: "waterSanitationAndEnvironment",
    label: label("Nước sinh hoạt, vệ sinh và môi trường", "Water, sanitation and environment"),
    indicators: [
      indicator("water", "Nguồn nước sinh hoạt", "Source of domestic water", inDraft()),
      indicator("latrine", "Nhà tiêu hợp vệ sinh", "Hygienic latrine", inDraft()),
      indicator("wasteTreatment", "Xử lý rác thải sinh hoạt", "Treatment of household waste", announced()),
    ],
  },
];
