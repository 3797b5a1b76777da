import { checkTarget, formatFigure, parseTarget } from "poverty-indicators";
import type { Target } from "../relation.ts";
import type { Judgement } from "./finding.ts";
import type { Readings } from "./readings.ts";
import { sentences } from "./sentences.ts";

/** An outcome against the target that is printed for it: consistent when no value that prints so misses it. */
export function judgeTarget({ outcome, atLeast }: Target, readings: Readings): Judgement {
  const { text } = readings.entry(atLeast);
  const { possible, attainment } = checkTarget(parseTarget(text, { locale: "vi" }), readings.figure(outcome));
  const missed = possible.includes("missed");
  const say = sentences[readings.locale];
  const outcomes = possible.map((one) => say.targetOutcomes[one]).join(say.or);
  return {
    outcome: !missed ? "consistent" : possible.length > 1 ? "undecidable" : "inconsistent",
    recomputed: attainment.lower && formatFigure(attainment.lower.percent, { unit: "percent", places: 2 }),
    because: say.againstTarget(readings.entry(outcome).text, text, outcomes),
  };
}
