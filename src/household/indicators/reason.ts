import type { Locale } from "../../figure/index.ts";
import type { Evidence, Label } from "../../standard/index.ts";
import type { IndicatorRule, Judgement, Quantities } from "./rule.ts";

const words = {
  vi: {
    deprived: "thiếu hụt",
    notDeprived: "không thiếu hụt",
    unanswered: "chưa xác định, chưa trả lời",
    open: "chưa xác định",
    tooWeak: "chưa xác định, câu trả lời chỉ dựa trên căn cứ",
    member: "thành viên thứ",
    members: "thành viên thứ",
  },
  en: {
    deprived: "deprived",
    notDeprived: "not deprived",
    unanswered: "unknown, not answered",
    open: "unknown",
    tooWeak: "unknown, the answer would rest on evidence",
    member: "member",
    members: "members",
  },
} as const;

/** Why a household is deprived or not, or what would have to be answered. */
export function reasonFor(rule: IndicatorRule, found: Judgement, locale: Locale): string {
  const say = words[locale];
  if (found.deprived === null) {
    return found.missing.length > 0
      ? `${say.unanswered}: ${found.missing.join(", ")}`
      : `${say.open}: ${(rule.openQuestion as Label)[locale]}`;
  }
  const outcome = found.deprived ? "deprived" : "notDeprived";
  const sentence = rule.because[outcome][locale].replace(/\{(\w+)\}/g, (_, name: string) =>
    name === "members"
      ? memberList(found.members, locale)
      : ((found.quantities as Quantities)[name] as string),
  );
  return `${say[outcome]}, ${sentence}`;
}

/** Why an answer was withheld that the caller does not trust enough. */
export const tooWeak = (evidence: Evidence, locale: Locale): string =>
  `${words[locale].tooWeak} "${evidence}"`;

/** Members counted from 1, as people count. */
export const memberList = (positions: readonly number[], locale: Locale): string =>
  `${words[locale][positions.length > 1 ? "members" : "member"]} ${positions.map((at) => at + 1).join(", ")}`;
