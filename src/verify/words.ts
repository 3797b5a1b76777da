import type { Locale } from "../figure/index.ts";

/** The sentences of a verdict, by language. Every argument is a figure as it would be printed, or a range of them. */
interface Words {
  readonly asPrinted: (printed: string) => string;
  readonly prints: (halfUp: string) => string;
  readonly printsBoth: (halfUp: string, truncated: string) => string;
  readonly withinReach: (printed: string, range: string) => string;
  readonly ifCut: (printed: string, range: string) => string;
  readonly outOfReach: (printed: string, range: string) => string;
  readonly not: (printed: string) => string;
  readonly never: (printed: string) => string;
  readonly leftOpen: (qualified: string, range: string) => string;
  readonly between: (lower: string | null, upper: string | null) => string;
  readonly together: (counts: string, range: string) => string;
  readonly togetherIfCut: (counts: string, range: string) => string;
  readonly neverTogether: (counts: string) => string;
}

/** The wording of verdicts in both languages of the library. */
export const words: Readonly<Record<Locale, Words>> = {
  en: {
    asPrinted: (printed) => `exactly what ${printed} prints`,
    prints: (halfUp) => `half-up prints ${halfUp}`,
    printsBoth: (halfUp, truncated) => `half-up prints ${halfUp}, truncation prints ${truncated}`,
    withinReach: (printed, range) =>
      `figures that print as shown give ${range}, so that ${printed} is possible`,
    ifCut: (printed, range) =>
      `figures that were cut, not rounded, give ${range}, so that ${printed} is possible only then`,
    outOfReach: (printed, range) => `figures that print as shown give only ${range}, never ${printed}`,
    not: (printed) => `not ${printed}`,
    never: (printed) => `never ${printed}`,
    leftOpen: (qualified, range) =>
      `"${qualified}" leaves it open; figures that print as shown give ${range}`,
    between: (lower, upper) => {
      if (lower === null) return upper === null ? "any value" : `at most ${upper}`;
      if (upper === null) return `at least ${lower}`;
      return lower === upper ? lower : `${lower} to ${upper}`;
    },
    together: (counts, range) => `${counts} hold together for a total of ${range}`,
    togetherIfCut: (counts, range) =>
      `${counts} hold together only if the percentages were cut, not rounded, for a total of ${range}`,
    neverTogether: (counts) => `${counts} hold together for no total`,
  },
  vi: {
    asPrinted: (printed) => `đúng bằng ${printed} đã in`,
    prints: (halfUp) => `làm tròn cho ${halfUp}`,
    printsBoth: (halfUp, truncated) => `làm tròn cho ${halfUp}, cắt bỏ số lẻ cho ${truncated}`,
    withinReach: (printed, range) => `các số được in như vậy cho ${range}, nên ${printed} là có thể`,
    ifCut: (printed, range) =>
      `các số bị cắt bỏ số lẻ, không làm tròn, cho ${range}, nên chỉ khi đó ${printed} mới có thể`,
    outOfReach: (printed, range) => `các số được in như vậy chỉ cho ${range}, không thể là ${printed}`,
    not: (printed) => `không phải ${printed}`,
    never: (printed) => `không thể là ${printed}`,
    leftOpen: (qualified, range) =>
      `"${qualified}" chưa cho phép kết luận; các số được in như vậy cho ${range}`,
    between: (lower, upper) => {
      if (lower === null) return upper === null ? "mọi giá trị" : `nhiều nhất ${upper}`;
      if (upper === null) return `ít nhất ${lower}`;
      return lower === upper ? lower : `từ ${lower} đến ${upper}`;
    },
    together: (counts, range) => `${counts} cùng đúng với tổng số ${range}`,
    togetherIfCut: (counts, range) =>
      `${counts} chỉ cùng đúng nếu các tỷ lệ bị cắt bỏ số lẻ, không làm tròn, với tổng số ${range}`,
    neverTogether: (counts) => `${counts} không cùng đúng với bất kỳ tổng số nào`,
  },
};
