import type { Per, Qualifier } from "./figure.ts";
import type { Phrases } from "./lexicon.ts";
import type { Unit } from "./units.ts";

// The first phrase of a row is the one that formatFigure writes.

export const leads: Phrases<"lead"> = [
  ["lead", "giảm", "giảm thêm", "giảm được", "tăng", "tăng thêm", "tăng được", "thêm", "vượt"],
  [
    "lead",
    "đạt",
    "đạt được",
    "chiếm",
    "bằng",
    "là",
    "có",
    "còn",
    "còn lại",
    "xuống",
    "xuống còn",
    "lên",
    "lên tới",
  ],
  ["lead", "tổng", "tổng số", "tổng cộng", "mức", "mức giảm", "ở mức", "duy trì", "mục tiêu", "phấn đấu"],
  ["lead", "bình quân", "trung bình", "mỗi năm", "bình quân mỗi năm", "hằng năm", "hàng năm"],
  ["lead", "tỷ lệ", "tỷ lệ hộ nghèo", "tỷ lệ hộ cận nghèo", "tỷ lệ nghèo đa chiều"],
  ["lead", "tỉ lệ", "tỉ lệ hộ nghèo", "tỉ lệ hộ cận nghèo", "tỉ lệ nghèo đa chiều"],
];

export const qualifiers: Phrases<Qualifier> = [
  ["nearly", "gần", "gần đạt"],
  ["over", "hơn", "trên", "quá", "nhiều hơn", "lớn hơn", "cao hơn"],
  ["about", "khoảng", "ước", "ước tính", "ước khoảng", "xấp xỉ", "chừng", "trên dưới", "tầm"],
  ["at-least", "ít nhất", "tối thiểu", "không dưới", "không thấp hơn"],
  ["at-most", "tối đa", "nhiều nhất", "không quá", "không vượt quá", "không trên", "không cao hơn"],
  ["under", "dưới", "ít hơn", "thấp hơn", "nhỏ hơn"],
];

export const froms: Phrases<"from"> = [["from", "từ", "từ đủ", "đủ"]];

export const connectors: Phrases<"to"> = [["to", "đến", "tới", "đến đủ"]];

export const suffixes: Phrases<"at-least" | "at-most"> = [
  ["at-least", "trở lên"],
  ["at-most", "trở xuống"],
];

export const numbers: Phrases<string> = [
  ["1", "một"],
  ["2", "hai"],
  ["3", "ba"],
  ["4", "bốn"],
  ["5", "năm"],
  ["6", "sáu"],
  ["7", "bảy", "bẩy"],
  ["8", "tám"],
  ["9", "chín"],
  ["10", "mười"],
];

export const scales: Phrases<number> = [
  [2, "trăm"],
  [3, "nghìn", "ngàn"],
  [4, "vạn"],
  [5, "trăm nghìn", "trăm ngàn"],
  [6, "triệu"],
  [8, "trăm triệu"],
  [9, "tỷ", "tỉ"],
  [11, "trăm tỷ", "trăm tỉ"],
  [12, "nghìn tỷ", "nghìn tỉ", "ngàn tỷ", "ngàn tỉ"],
  [13, "vạn tỷ", "vạn tỉ"],
  [14, "trăm nghìn tỷ", "trăm nghìn tỉ", "trăm ngàn tỷ", "trăm ngàn tỉ"],
  [15, "triệu tỷ", "triệu tỉ"],
];

export const units: Phrases<Unit> = [
  ["percent", "%", "phần trăm"],
  ["percentage-point", "điểm phần trăm", "điểm %"],
  ["vnd", "đồng", "đ"],
  ["usd", "USD", "đô la", "đô la mỹ"],
  ["household", "hộ", "hộ gia đình", "số hộ", "tổng số hộ"],
  [
    "person",
    "người",
    "khẩu",
    "nhân khẩu",
    "dân",
    "cá nhân",
    "thành viên",
    "hội viên",
    "đoàn viên",
    "đối tượng",
  ],
  ["person", "học sinh", "sinh viên", "trẻ em", "phụ nữ", "cán bộ"],
  ["worker", "lao động", "người lao động"],
  ["commune", "xã", "số xã", "phường", "thị trấn", "đơn vị hành chính cấp xã"],
  ["district", "huyện", "số huyện", "quận", "thị xã", "đơn vị hành chính cấp huyện"],
  ["province", "tỉnh", "đơn vị hành chính cấp tỉnh"],
  ["village", "thôn", "bản", "ấp", "xóm", "làng", "buôn", "khóm", "tổ dân phố", "khu dân cư", "khu phố"],
  ["home", "căn nhà", "ngôi nhà", "nhà", "nhà ở", "căn"],
  ["model", "mô hình"],
  ["school", "trường", "trường học"],
  ["case", "lượt"],
  [
    "item",
    "mục",
    "chỉ số",
    "chỉ tiêu",
    "tiêu chí",
    "dịch vụ",
    "dự án",
    "tiểu dự án",
    "công trình",
    "chính sách",
  ],
  ["item", "bộ", "thẻ", "tờ", "cuốn", "pa nô", "phần quà", "suất", "chiếc", "cái", "con", "xe đạp"],
  ["item", "tập thể", "dân tộc", "hợp tác xã", "tổ", "nhóm", "lớp", "cuộc"],
  ["year", "năm", "tuổi"],
  ["tonne", "tấn"],
  ["square-metre", "m2", "mét vuông"],
  ["square-kilometre", "km2"],
];

export const eaches: Phrases<"each" | "one"> = [
  ["each", "mỗi"],
  ["one", "một"],
];

export const pers: Phrases<Per> = [
  ["person", "người", "số người", "khẩu", "nhân khẩu"],
  ["household", "hộ"],
  ["month", "tháng"],
  ["year", "năm"],
  ["kilogram", "kg"],
];
