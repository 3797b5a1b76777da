import type { Target, TargetMeasure } from "./target.ts";

/** What the verb of a target says. */
export interface Verb {
  readonly measure: TargetMeasure;
  readonly aim: Target["aim"];
}

const wordsOf = (words: string): RegExp => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, "u");

// The first row of which a word stands in the text decides: "giảm xuống dưới 10%" sets a level.
const verbs: readonly (readonly [Verb, RegExp])[] = /* @__PURE__ */ (() => [
  [
    { measure: "level", aim: "at-most" },
    wordsOf("xuống|còn|còn lại|down to|to (?:below|under|less than|at most)"),
  ],
  [{ measure: "level", aim: "at-least" }, wordsOf("đạt|lên|reach|reached|reaching|up to")],
  [
    { measure: "reduction", aim: "at-least" },
    wordsOf("giảm|reduce|reduced|reduction|cut|fall|fell|decrease|decreased"),
  ],
  [{ measure: "increase", aim: "at-least" }, wordsOf("tăng|thêm|increase|increased|rise|rose|add")],
])();

/** The verb before the first digit of a text in small letters; `null` where there is none. */
export function verbOf(text: string): Verb | null {
  const words = text.split(/[0-9]/, 1)[0] as string;
  return verbs.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

const yearly = /* @__PURE__ */ wordsOf("mỗi năm|hằng năm|hàng năm|annually|each year|every year");

/** Whether words of a text in small letters set a target for each year, as "/năm" does. */
export const isYearly = (text: string): boolean => yearly.test(text);

const ofCount =
  /(?:%|phần trăm) ?(?:tổng )?số |(?:%|percent) of (?:the number|all|poor|near-poor|households)/;

/** Whether a percentage in a text in small letters is one of a number of things: "giảm 50% số hộ nghèo". */
export const isShareOfCount = (text: string): boolean => ofCount.test(text);
