import type { DimensionDocument, IndicatorDocument } from "../standard-document.ts";
import { cite, inLaw, label, read, recalled } from "./vocabulary.ts";

const indicator = (
  id: string,
  vi: string,
  en: string,
  thresholdVi: string,
  thresholdEn: string,
): IndicatorDocument => ({
  id,
  label: label(vi, en),
  ...read(cite("Quyết định 59/2015/QĐ-TTg", "Điều 1"), inLaw, "thuvienphapluat.vn 24980; plo.vn 595890"),
  threshold: {
    text: label(thresholdVi, thresholdEn),
    ...read(cite("Quyết định 1614/QĐ-TTg", "Phụ lục"), recalled, "no text was seen"),
  },
});

/** The five services and ten indicators of 2016. Their thresholds are remembered; no text of them was seen. */
export const dimensions2016 = (): DimensionDocument[] => [
  {
    id: "health",
    label: label("Y tế", "Health"),
    indicators: [
      indicator(
        "accessToHealthServices",
        "Tiếp cận các dịch vụ y tế",
        "Access to health services",
        "Có người bị ốm đau, chấn thương nặng nhưng không đi khám chữa bệnh",
        "A member was seriously ill or injured and did not seek care",
      ),
      indicator(
        "healthInsurance",
        "Bảo hiểm y tế",
        "Health insurance",
        "Có ít nhất một thành viên từ đủ 6 tuổi trở lên hiện không có bảo hiểm y tế",
        "At least one member aged 6 or over is without health insurance",
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
        "Có ít nhất một thành viên từ 15 tuổi trở lên sinh từ năm 1986 không tốt nghiệp trung học cơ sở và hiện không đi học",
        "At least one member aged 15 or over, born from 1986 on, has not finished lower secondary school and does not study",
      ),
      indicator(
        "childSchooling",
        "Tình trạng đi học của trẻ em",
        "Schooling of children",
        "Có ít nhất một trẻ em trong độ tuổi đi học hiện không đi học",
        "At least one child of school age is not in school",
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
        "Đang ở trong nhà thiếu kiên cố hoặc nhà đơn sơ",
        "At most one of the three main structures of the dwelling is durable",
      ),
      indicator(
        "housingArea",
        "Diện tích nhà ở bình quân đầu người",
        "Floor area per person",
        "Diện tích nhà ở bình quân đầu người nhỏ hơn 8 m²",
        "The floor area per person is less than 8 m²",
      ),
    ],
  },
  {
    id: "waterAndSanitation",
    label: label("Nước sạch và vệ sinh", "Clean water and sanitation"),
    indicators: [
      indicator(
        "water",
        "Nguồn nước sinh hoạt",
        "Source of domestic water",
        "Không tiếp cận được nguồn nước hợp vệ sinh",
        "No hygienic source of water",
      ),
      indicator(
        "latrine",
        "Hố xí, nhà tiêu hợp vệ sinh",
        "Hygienic latrine",
        "Không sử dụng hố xí, nhà tiêu hợp vệ sinh",
        "No hygienic latrine is used",
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
        "Không có thành viên nào sử dụng thuê bao điện thoại và internet",
        "No member uses a telephone subscription or the internet",
      ),
      indicator(
        "informationAssets",
        "Tài sản phục vụ tiếp cận thông tin",
        "Assets for access to information",
        "Không có tài sản nào trong số tivi, radio, máy tính và không nghe được hệ thống loa đài truyền thanh xã, thôn",
        "No television, radio or computer, and out of hearing of the loudspeakers of commune and village",
      ),
    ],
  },
];
