import type { Locale } from "../../figure/index.ts";
import type { Comparison, Condition, Cutoff, IncomeLine, Standard } from "../../standard/index.ts";

type Words = Record<Comparison, (what: string) => string>;

const income: Record<Locale, Words> = {
  vi: {
    below: (line) => `thu nhập dưới ${line}`,
    "at-most": (line) => `thu nhập từ ${line} trở xuống`,
    "at-least": (line) => `thu nhập từ ${line} trở lên`,
    above: (line) => `thu nhập trên ${line}`,
  },
  en: {
    below: (line) => `an income below the ${line}`,
    "at-most": (line) => `an income at or below the ${line}`,
    "at-least": (line) => `an income at or above the ${line}`,
    above: (line) => `an income above the ${line}`,
  },
};

const deprivations: Record<Locale, Words> = {
  vi: {
    below: (cutoff) => `thiếu hụt dưới ${cutoff}`,
    "at-most": (cutoff) => `thiếu hụt không quá ${cutoff}`,
    "at-least": (cutoff) => `thiếu hụt từ ${cutoff} trở lên`,
    above: (cutoff) => `thiếu hụt trên ${cutoff}`,
  },
  en: {
    below: (cutoff) => `fewer than ${cutoff}`,
    "at-most": (cutoff) => `at most ${cutoff}`,
    "at-least": (cutoff) => `at least ${cutoff}`,
    above: (cutoff) => `more than ${cutoff}`,
  },
};

const joints: Record<Locale, { readonly all: string; readonly any: string }> = {
  vi: { all: " và ", any: " hoặc " },
  en: { all: " and ", any: " or " },
};

/** A condition in words, "an income at or below the poverty line and at least 3 deprivations". */
export function conditionWords(condition: Condition, standard: Standard, locale: Locale): string {
  if ("income" in condition) {
    const { label } = standard.income.lines.find(({ id }) => id === condition.line) as IncomeLine;
    return income[locale][condition.income](label[locale]);
  }
  if ("deprivations" in condition) {
    const { count, share } = standard.cutoffs.find(({ id }) => id === condition.cutoff) as Cutoff;
    const shown = share === null ? countWords(count as number, locale) : shareWords(share, locale);
    return deprivations[locale][condition.deprivations](shown);
  }
  const [parts, joint] =
    "all" in condition ? [condition.all, joints[locale].all] : [condition.any, joints[locale].any];
  return parts
    .map((part) => {
      const words = conditionWords(part, standard, locale);
      return parts.length > 1 && ("all" in part || "any" in part) ? `(${words})` : words;
    })
    .join(joint);
}

const countWords = (count: number, locale: Locale): string =>
  locale === "vi" ? `${count} chỉ số` : `${count} ${count === 1 ? "deprivation" : "deprivations"}`;

const shareWords = (share: string, locale: Locale): string =>
  locale === "vi" ? `${share} tổng trọng số` : `${share} of the weight in deprivations`;
