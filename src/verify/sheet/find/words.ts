import type { Locale } from "../../../figure/index.ts";

/** The sentences about a relation without a printed result, by language. */
interface Words {
  readonly asPrinted: (statement: string) => string;
  readonly possible: (statement: string) => string;
  readonly implies: (statement: string, name: string | null, range: string) => string;
  /** What shares allow their total, behind what is wrong with it. */
  readonly allows: (range: string) => string;
  readonly unprinted: (statement: string) => string;
  readonly ifCut: (statement: string) => string;
  readonly never: (statement: string) => string;
  readonly leftOpen: (statement: string, qualified: string) => string;
  readonly givenUp: (statement: string) => string;
}

/** The wording of findings about relations without a printed result. */
export const words: Readonly<Record<Locale, Words>> = {
  en: {
    asPrinted: (statement) => `${statement}: holds for the figures as printed`,
    possible: (statement) => `${statement}: figures that print as shown can make it hold`,
    implies: (statement, name, range) => `${statement}: so that ${name ?? "the total"} is ${range}`,
    allows: (range) => `; the shares allow a total of ${range}`,
    unprinted: (statement) => `${statement}: none of these is printed`,
    ifCut: (statement) => `${statement}: can hold only if the figures were cut, not rounded`,
    never: (statement) => `${statement}: never holds for figures that print as shown`,
    leftOpen: (statement, qualified) => `${statement}: "${qualified}" leaves it open`,
    givenUp: (statement) => `${statement}: too entangled to decide`,
  },
  vi: {
    asPrinted: (statement) => `${statement}: đúng với các số như đã in`,
    possible: (statement) => `${statement}: có thể đúng với các số được in như vậy`,
    implies: (statement, name, range) => `${statement}: suy ra ${name ?? "tổng số"}: ${range}`,
    allows: (range) => `; các tỷ lệ cho tổng số ${range}`,
    unprinted: (statement) => `${statement}: không số nào trong đó được in`,
    ifCut: (statement) => `${statement}: chỉ có thể đúng nếu các số bị cắt bỏ số lẻ, không làm tròn`,
    never: (statement) => `${statement}: không thể đúng với các số được in như vậy`,
    leftOpen: (statement, qualified) => `${statement}: "${qualified}" chưa cho phép kết luận`,
    givenUp: (statement) => `${statement}: quá phức tạp để kết luận`,
  },
};
