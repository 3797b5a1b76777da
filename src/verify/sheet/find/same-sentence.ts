import type { Locale } from "../../../figure/index.ts";
import { isQualified, type Term } from "../../operand.ts";
import type { RelationFinding } from "../sheet-report.ts";

/** The sentences about prints of one quantity, by language; `prints` lists them. */
interface Words {
  readonly and: string;
  readonly eachTime: (print: string) => string;
  readonly oneValue: (prints: string) => string;
  readonly canBe: (prints: string) => string;
  readonly ifCut: (prints: string) => string;
  readonly never: (prints: string) => string;
  readonly leftOpen: (prints: string, qualified: string) => string;
}

const words: Readonly<Record<Locale, Words>> = {
  en: {
    and: " and ",
    eachTime: (print) => `${print} each time`,
    oneValue: (prints) => `${prints} are one value`,
    canBe: (prints) => `${prints} can be prints of one value`,
    ifCut: (prints) => `${prints} can be prints of one value only if they were cut, not rounded`,
    never: (prints) => `${prints} are printed for one quantity, and no value prints so`,
    leftOpen: (prints, qualified) => `${prints} for one quantity: "${qualified}" leaves it open`,
  },
  vi: {
    and: " và ",
    eachTime: (print) => `các lần đều in ${print}`,
    oneValue: (prints) => `${prints} là cùng một giá trị`,
    canBe: (prints) => `${prints} có thể là cùng một giá trị`,
    ifCut: (prints) => `${prints} chỉ có thể là cùng một giá trị nếu các số bị cắt bỏ số lẻ, không làm tròn`,
    never: (prints) => `${prints} được in cho cùng một chỉ tiêu, nhưng không giá trị nào in ra như vậy`,
    leftOpen: (prints, qualified) => `${prints} cho cùng một chỉ tiêu: "${qualified}" chưa cho phép kết luận`,
  },
};

/** What was found about several prints of one quantity, in one sentence. */
export function sameSentence(
  terms: readonly Term[],
  { outcome, asPrinted }: Pick<RelationFinding, "outcome" | "asPrinted">,
  locale: Locale,
): string {
  const say = words[locale];
  const texts = [...new Set(terms.map(({ text }) => text))];
  const last = texts.length > 1 ? say.and + texts.at(-1) : texts[0];
  const prints = texts.slice(0, -1).join(", ") + last;
  if (outcome === "undecidable") return say.leftOpen(prints, (terms.find(isQualified) as Term).text);
  if (outcome === "inconsistent") return say.never(prints);
  if (texts.length === 1) return say.eachTime(prints);
  if (outcome === "consistent-if-truncated") return say.ifCut(prints);
  return asPrinted.length > 0 ? say.oneValue(prints) : say.canBe(prints);
}
