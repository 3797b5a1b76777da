import type { ReportWords } from "./report-words.ts";

/** "a", "a và b", "a, b và c". */
const list = (items: readonly string[]): string =>
  items.length > 1 ? `${items.slice(0, -1).join(", ")} và ${items.at(-1)}` : items.join();

/** Reports on sheets in Vietnamese. */
export const wordsVi: ReportWords = {
  outcome: {
    consistent: "khớp",
    "consistent-if-truncated": "khớp nếu cắt bỏ số lẻ",
    inconsistent: "không khớp",
    undecidable: "chưa thể kết luận",
  },
  rounding: { "half-up": "làm tròn", "half-even": "làm tròn về số chẵn", truncate: "cắt bỏ số lẻ" },
  list,
  holds: (count, open) =>
    `Mọi số liệu có thể cùng đúng: đã tính lại ${count} quan hệ` +
    (open === 0 ? "" : `, trong đó ${open} quan hệ để ngỏ vì những từ như "gần" hay "khoảng"`),
  holdsIfCut: (culprits) =>
    "Mọi số liệu chỉ có thể cùng đúng nếu tất cả đều bị cắt bỏ số lẻ, không làm tròn: nếu làm tròn, " +
    `${culprits.map((culprit) => `${culprit} không thể cùng đúng`).join(", và ")}`,
  broken: (contradictions, count) =>
    `Các số liệu không thể cùng đúng: có ${contradictions} mâu thuẫn trong ${count} quan hệ`,
  givenUp: (named, others) =>
    "Các quan hệ quá nhiều và quá phức tạp để kết luận mọi số liệu có thể cùng đúng hay không: chưa kết luận được về " +
    list(others === 0 ? named : [...named, `${others} quan hệ khác`]),
  contradiction: (figures, count) => `${figures} không thể cùng đúng: ${count} quan hệ không cho phép`,
  onlyUnder: (roundings) => `chỉ khi ${roundings}`,
  notSmallest: "một nhóm nhỏ hơn có thể đã mâu thuẫn",
  wouldFit: (fits) => `Nếu mọi số khác đều đúng thì ${fits}`,
  fit: (figure, nearest) => `${nearest} mới khớp, thay cho ${figure}`,
  hypothesis: "Giả thuyết",
  kind: {
    "digits-exchanged": () => "hai chữ số liền nhau bị đổi chỗ",
    "digit-changed": () => "một chữ số bị sai",
    "digit-dropped": () => "thiếu một chữ số",
    "digit-doubled": () => "một chữ số bị lặp",
    "decimal-mark-moved": () => "dấu thập phân bị đặt sai chỗ",
    "scale-mistaken": () => "nhầm hàng đơn vị",
    copied: (_, other) => `số bị chép từ ${other}`,
    "points-as-percent": () => "điểm phần trăm bị in thành phần trăm",
    truncated: () => "số bị cắt bỏ số lẻ, không làm tròn",
    "another-period": (_, other) => `số được tính với ${other}, của kỳ khác`,
    "parts-rounded-first": () => "các số thành phần được làm tròn trước khi cộng",
    carried: (_, other) => `sai số chuyển sang ${other}`,
  },
  meant: (figure, meant) => `${figure} lẽ ra là ${meant}`,
  alsoMeant: (figure, meant) => `${figure} lẽ ra là ${meant}`,
  wrong: (figure) => `${figure} in sai`,
  more: (count) => `và ${count} giả thuyết khác`,
  leftOpen: "Để ngỏ",
  figures: "Số liệu",
  anyValue: "mọi giá trị",
  noValue: "không giá trị nào",
  upTo: (upper, closed) => `${closed ? "nhiều nhất" : "dưới"} ${upper}`,
  from: (lower, closed) => `${closed ? "ít nhất" : "trên"} ${lower}`,
  between: (lower, lowerClosed, upper, upperClosed) =>
    `${lowerClosed ? "từ" : "trên"} ${lower} đến ${upperClosed ? "" : "dưới "}${upper}`,
  columns: {
    id: "Số liệu",
    printed: "In là",
    own: "Theo cách in",
    others: "Theo các số khác",
    finding: "Kết quả",
    wouldFit: "Số khớp",
  },
  finding: {
    fits: "khớp",
    unchecked: "không kiểm tra được",
    doubtful: "nghi vấn",
    contradicted: "mâu thuẫn",
    open: "để ngỏ",
  },
};
