import type { TargetOutcome } from "./target-outcome.ts";

/** The parts of the reason for an outcome, which one language puts together. */
export interface Sentences {
  readonly outcomes: Readonly<Record<TargetOutcome, string>>;
  readonly or: string;
  readonly met: (actual: string, target: string) => string;
  readonly apart: (
    actual: string,
    by: string,
    side: "above" | "below",
    end: string,
    outcome: TargetOutcome,
  ) => string;
  readonly onBound: (actual: string, target: string, outcome: TargetOutcome) => string;
  /** For a rounded or qualified figure, which stands for many values: what they decide, or leave open. */
  readonly printed: (actual: string, span: string, outcomes: string, decided: boolean) => string;
  readonly approximate: (target: string) => string;
  /** The values between two ends, either of which may be missing. */
  readonly span: (
    lower: string | null,
    lowerClosed: boolean,
    upper: string | null,
    upperClosed: boolean,
  ) => string;
}

export const english: Sentences = {
  outcomes: { missed: "missed", met: "met", exceeded: "exceeded" },
  or: " or ",
  met: (actual, target) => `with ${actual} the target ${target} is met`,
  apart: (actual, by, side, end, outcome) => `with ${actual}, ${by} ${side} ${end}, the target is ${outcome}`,
  onBound: (actual, target, outcome) =>
    `with ${actual}, exactly the bound that ${target} leaves out, the target is ${outcome}`,
  printed: (actual, span, outcomes, decided) =>
    `${actual} as printed stands for a value ${span}: the target ${decided ? "is" : "may be"} ${outcomes}`,
  approximate: (target) => `the target ${target} is approximate, so that its ends decide nothing`,
  span: (lower, lowerClosed, upper, upperClosed) => {
    if (lower === null) return upper === null ? "of any size" : `${upperClosed ? "up to" : "below"} ${upper}`;
    const from = `${lowerClosed ? "from" : "above"} ${lower}`;
    if (upper === null) return lowerClosed ? `${from} on` : from;
    return `${from} ${upperClosed ? "to" : "to below"} ${upper}`;
  },
};

export const vietnamese: Sentences = {
  outcomes: { missed: "không đạt", met: "đạt", exceeded: "vượt" },
  or: " hoặc ",
  met: (actual, target) => `${actual} là đạt mục tiêu ${target}`,
  apart: (actual, by, side, end, outcome) =>
    `${actual} ${side === "above" ? "cao hơn" : "thấp hơn"} ${end} là ${by}, nên ${vietnamese.outcomes[outcome]} mục tiêu`,
  onBound: (actual, target, outcome) =>
    `${actual} nằm đúng ở ngưỡng mà mục tiêu ${target} không bao gồm, nên ${vietnamese.outcomes[outcome]} mục tiêu`,
  printed: (actual, span, outcomes, decided) =>
    `${actual} như đã công bố là một giá trị ${span}, nên ${decided ? "" : "có thể "}${outcomes} mục tiêu`,
  approximate: (target) => `mục tiêu ${target} chỉ là ước chừng, nên không kết luận được`,
  span: (lower, lowerClosed, upper, upperClosed) => {
    if (lower === null && upper === null) return "bất kỳ";
    if (lower === null) return upperClosed ? `từ ${upper} trở xuống` : `dưới ${upper}`;
    if (upper === null) return lowerClosed ? `từ ${lower} trở lên` : `trên ${lower}`;
    return `${lowerClosed ? "từ" : "trên"} ${lower} ${upperClosed ? "đến" : "đến dưới"} ${upper}`;
  },
};
