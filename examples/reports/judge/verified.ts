import { type Figure, type Verdict, verifyDifference, verifyRatio, verifySum } from "poverty-indicators";
import type { Difference, Ratio, Same, Sum } from "../relation.ts";
import type { Judgement } from "./finding.ts";
import type { Readings } from "./readings.ts";
import { sentences } from "./sentences.ts";
import { writeLike } from "./write-like.ts";

// The relations that the library verifies by itself.

export function judgeRatio({ part, whole, printed }: Ratio, readings: Readings): Judgement {
  const figure = readings.figure(printed);
  const ratio = { part: readings.operand(part), whole: readings.operand(whole), printed: figure };
  return judgementOf(verifyRatio(ratio, readings), figure);
}

export function judgeSum({ parts, total }: Sum, readings: Readings): Judgement {
  const figure = readings.figure(total);
  return judgementOf(verifySum({ parts: parts.map(readings.operand), total: figure }, readings), figure);
}

export function judgeDifference({ from, to, printed }: Difference, readings: Readings): Judgement {
  const figure = readings.figure(printed);
  const difference = { from: readings.operand(from), to: readings.operand(to), printed: figure };
  return judgementOf(verifyDifference(difference, readings), figure);
}

/** One quantity printed twice is a sum of one part; only the sentence is another. */
export function judgeSame({ figures: [first, second] }: Same, readings: Readings): Judgement {
  const [once, again] = [readings.figure(first), readings.figure(second)];
  const judgement = judgementOf(verifySum({ parts: [once], total: again }, readings), again);
  const say = sentences[readings.locale];
  if (judgement.outcome === "inconsistent") {
    const recomputed = `${once.text} ≠ ${again.text}`;
    return { ...judgement, recomputed, because: say.neverBoth(once.text, again.text) };
  }
  return once.value.eq(again.value)
    ? { ...judgement, recomputed: null, because: say.twice(again.text) }
    : judgement;
}

const judgementOf = (verdict: Verdict, printed: Figure): Judgement => ({
  outcome: verdict.outcome,
  recomputed: writeLike(verdict.recomputed, printed),
  value: verdict.recomputed,
  because: verdict.because,
  asPrinted: verdict.asPrinted,
  withinRounding: verdict.withinRounding,
});
