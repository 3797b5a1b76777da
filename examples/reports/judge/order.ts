import { type Figure, preimage } from "poverty-indicators";
import type { Order } from "../relation.ts";
import type { Judgement } from "./finding.ts";
import type { Readings } from "./readings.ts";
import { sentences } from "./sentences.ts";

/** A part is not larger than its whole; an overall rate lies between the rates of its parts. */
export function judgeOrder({ figures: ids }: Order, readings: Readings): Judgement {
  const figures = ids.map(readings.figure) as [Figure, Figure, ...Figure[]];
  const [first, bound] = figures;
  const order = figures.map(({ text }) => text).join(" ≤ ");
  const holds = figures.slice(1).every((next, at) => canBeAtMost(figures[at] as Figure, next));
  const isPair = figures.length === 2;
  const measures = readings.entry(ids[1]).measures[readings.locale];
  return {
    outcome: holds ? "consistent" : "inconsistent",
    recomputed: isPair ? `≤ ${bound.text}` : `${first.text} – ${figures.at(-1)?.text}`,
    because: `${holds ? order : sentences[readings.locale].notInOrder(order)}${isPair ? ` (${measures})` : ""}`,
  };
}

/** Whether some value that prints as the first is at most some value that prints as the second. */
function canBeAtMost(first: Figure, second: Figure): boolean {
  const { lower } = preimage(first);
  const { upper } = preimage(second);
  return lower === null || upper === null || lower.lte(upper);
}
