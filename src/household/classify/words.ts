import type { Locale } from "../../figure/index.ts";
import type { Evidence } from "../../standard/index.ts";
import type { IncomePosition } from "../classification.ts";

/** The sentences of an explanation in one language. */
export interface Words {
  readonly decided: (name: string, condition: string) => string;
  readonly possible: (name: string, condition: string) => string;
  readonly leftOpen: (name: string, condition: string) => string;
  readonly income: Readonly<Record<IncomePosition, (line: string, amount: string) => string>>;
  readonly amount: (money: string, per: "month" | "year", area: string) => string;
  readonly count: (deprived: number, of: number, unknown: number) => string;
  readonly deprived: (indicator: string, threshold: string) => string;
  readonly thresholdNotSeen: string;
  /** What follows a sentence that does not rest on a text that was read; nothing for one that does. */
  readonly evidence: Readonly<Record<Evidence, string>>;
}

const en: Words = {
  decided: (name, condition) => `${name}: ${condition}`,
  possible: (name, condition) => `Still possible: ${name}, with ${condition}`,
  leftOpen: (name, condition) => `Left open by the text: ${name}, with ${condition}`,
  income: {
    below: (line, amount) => `The income is below the ${line} of ${amount}`,
    at: (line, amount) => `The income is exactly the ${line} of ${amount}`,
    above: (line, amount) => `The income is above the ${line} of ${amount}`,
    undecided: (line, amount) => `It is open on which side of the ${line} of ${amount} the income lies`,
  },
  amount: (money, per, area) => `${money} a person and ${per} (${area})`,
  count: (deprived, of, unknown) =>
    `Deprived in ${deprived} of ${of} indicators${unknown === 0 ? "" : `, ${unknown} not known`}`,
  deprived: (indicator, threshold) => `Deprived in ${indicator}: ${threshold}`,
  thresholdNotSeen: "the threshold was not seen",
  evidence: {
    "read in the legal text": "",
    "read in a secondary source": " (read in a secondary source)",
    derived: " (derived)",
    recalled: " (recalled, not read)",
    "not seen": " (not seen)",
    "given by the caller": "",
  },
};

const vi: Words = {
  decided: (name, condition) => `${name}: ${condition}`,
  possible: (name, condition) => `Còn có thể: ${name}, nếu ${condition}`,
  leftOpen: (name, condition) => `Văn bản để ngỏ: ${name}, với ${condition}`,
  income: {
    below: (line, amount) => `Thu nhập dưới ${line} ${amount}`,
    at: (line, amount) => `Thu nhập bằng đúng ${line} ${amount}`,
    above: (line, amount) => `Thu nhập trên ${line} ${amount}`,
    undecided: (line, amount) => `Chưa rõ thu nhập ở phía nào của ${line} ${amount}`,
  },
  amount: (money, per, area) => `${money}/người/${per === "month" ? "tháng" : "năm"} (${area})`,
  count: (deprived, of, unknown) =>
    `Thiếu hụt ${deprived} trong ${of} chỉ số${unknown === 0 ? "" : `, ${unknown} chỉ số chưa rõ`}`,
  deprived: (indicator, threshold) => `Thiếu hụt ${indicator}: ${threshold}`,
  thresholdNotSeen: "chưa đọc được ngưỡng",
  evidence: {
    "read in the legal text": "",
    "read in a secondary source": " (đọc ở nguồn thứ cấp)",
    derived: " (suy ra)",
    recalled: " (nhớ lại, chưa đọc)",
    "not seen": " (chưa thấy văn bản)",
    "given by the caller": "",
  },
};

/** The sentences by language. */
export const words: Readonly<Record<Locale, Words>> = { vi, en };
