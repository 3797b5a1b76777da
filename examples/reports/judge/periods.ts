import { verifySum } from "poverty-indicators";
import type { Judgement } from "./finding.ts";
import type { Period, Readings } from "./readings.ts";
import { sentences } from "./sentences.ts";

/** The first year is not after the last, and the period lies inside the others. */
export function judgePeriodOrder(ids: readonly string[], holds: boolean, readings: Readings): Judgement {
  const say = sentences[readings.locale];
  const [inner, ...outer] = ids.map(readings.period) as [Period, ...Period[]];
  const found = (because: string): Judgement => ({ outcome: outcomeOf(holds), recomputed: null, because });
  if (holds) return found(outer.length === 0 ? say.rises(inner) : say.inside(inner, outer));
  return found(inner.from > inner.to ? say.endsBeforeStart(inner) : say.notInside(inner, outer));
}

/** One period printed several times. */
export function judgeSamePeriod(ids: readonly string[], holds: boolean, readings: Readings): Judgement {
  const say = sentences[readings.locale];
  const [first, ...others] = ids.map(readings.period) as [Period, ...Period[]];
  const different = others.find(({ from, to }) => from !== first.from || to !== first.to);
  const because = different === undefined ? say.samePeriod(first) : say.differentPeriods(first, different);
  return { outcome: outcomeOf(holds), recomputed: null, because };
}

const outcomeOf = (holds: boolean): "consistent" | "inconsistent" => (holds ? "consistent" : "inconsistent");

/** A number of years against two years: those that lie between them, or those that they begin and end. */
export function judgeYearsOfPeriod(id: string, printed: string, readings: Readings): Judgement {
  const period = readings.period(id);
  const total = readings.figure(printed);
  const between = period.to - period.from;
  const apart = verifySum({ parts: [between], total }).outcome;
  const counted = verifySum({ parts: [between + 1], total }).outcome;
  const say = sentences[readings.locale];
  return {
    outcome: apart === counted ? apart : "undecidable",
    recomputed: say.eitherYears(between, between + 1),
    because: say.yearsOf(period, between, between + 1),
  };
}
