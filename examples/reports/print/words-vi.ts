import type { Words } from "./words.ts";

export const vi: Words = {
  title: "Năm báo cáo giảm nghèo cấp tỉnh, kiểm tra từng số liệu",
  legend: [
    "Số liệu được viết như trong bài: dấu phẩy trước phần lẻ, dấu chấm ngăn hàng nghìn.",
    "Mỗi số đại diện cho mọi giá trị được in ra thành số đó; không dùng sai số cho phép nào.",
    "Số thành phần: dùng để tính lại số khác. Chỉ tính lại: suy ra được nhưng bài viết không in.",
    "Không thể tính lại: trong bài không có căn cứ nên không kết luận gì về số đó.",
  ],
  columns: ["Số liệu đã in", "Nội dung", "Tính lại", "Kết luận"],
  statuses: {
    consistent: "khớp",
    "consistent-if-truncated": "khớp nếu bỏ số lẻ",
    inconsistent: "không khớp",
    undecidable: "chưa thể kết luận",
    "recomputed-only": "chỉ tính lại",
    operand: "số thành phần",
    "not-recomputable": "không thể tính lại",
  },
  reading: { fits: "có thể khớp", doesNotFit: "không khớp" },
  kinds: {
    ratio: "tính như một tỷ lệ",
    share: "tính như một tỷ trọng",
    sum: "tính như một tổng",
    difference: "tính như một hiệu",
    same: "so với số đã in ở chỗ khác",
    "implied-total": "suy ra từ tỷ lệ",
    "weighted-mean": "bình quân của các phần",
    order: "nằm trong giới hạn",
    target: "so với chỉ tiêu",
    "period-order": "thứ tự các năm",
    open: "còn bỏ ngỏ",
    "same-period": "so với giai đoạn in ở chỗ khác",
  },
  operandOf: (figures) => `dùng để tính lại ${figures}`,
  subtitle: (period, publishedOn, figures) =>
    `${period} · ${publishedOn === null ? "không ghi ngày đăng" : `đăng ngày ${publishedOn}`} · ${figures} số liệu`,
  teasers: "Tin giới thiệu bài khác trên cùng trang",
  lookAgain: "Cần xem lại, xét cả báo cáo",
  otherwise: "Hiểu cách khác,",
  summary: ({ outcomes, ...counts }) => [
    `${counts.figures} số liệu và ${counts.days} ngày tháng trong ${counts.reports} báo cáo: ` +
      `${counts.judged} đã tính lại và kết luận, ${counts.operands} dùng để tính lại số khác, ` +
      `${counts.notRecomputable} không có căn cứ trong bài để tính lại.`,
    `${counts.relations} quan hệ: ${outcomes.consistent} khớp, ` +
      `${outcomes["consistent-if-truncated"]} chỉ khớp nếu cắt bỏ số lẻ, ` +
      `${outcomes.inconsistent} không khớp, ${outcomes.undecidable} chưa thể kết luận; ngoài ra có ` +
      `${counts.recomputedOnly} giá trị bài viết không in và ${counts.otherReadings} cách hiểu khác.`,
  ],
};
