import {
  type Figure,
  formatFigure,
  type Interval,
  impliedTotal,
  intersectIntervals,
  preimage,
  type Rounding,
} from "poverty-indicators";
import type { ImpliedTotal } from "../relation.ts";
import type { Judgement } from "./finding.ts";
import type { Readings } from "./readings.ts";
import { sentences } from "./sentences.ts";

/** The totals that counts and their printed shares have in common, against the total where one is printed. */
export function judgeImpliedTotal({ shares, total }: ImpliedTotal, readings: Readings): Judgement {
  const read = shares.map(({ count, printed }) => ({
    count: readings.figure(count),
    printed: readings.figure(printed),
  }));
  const found = impliedTotal(read, readings);
  const like = read[0]?.count as Figure;
  const { outcome, because } = found;
  const recomputed = found.total?.upper ? writeRange(found.total, like) : null;
  if (total === undefined || outcome !== "consistent") return { outcome, recomputed, because };

  const printed = readings.figure(total);
  if (recomputed === printed.text) return { outcome, recomputed, because };
  const say = sentences[readings.locale];
  const fits = (rounding: Rounding): boolean => {
    const totals = found.totals[rounding];
    return totals !== null && intersectIntervals(totals, preimage(printed, rounding)) !== null;
  };
  if (fits("half-up")) return { outcome, recomputed, because: `${because}; ${say.amongThem(printed.text)}` };
  if (!fits("truncate")) {
    return { outcome: "inconsistent", recomputed, because: `${because}; ${say.notAmongThem(printed.text)}` };
  }
  const cut = writeRange(found.totals.truncate as Interval, like);
  return {
    outcome: "consistent-if-truncated",
    recomputed,
    because: `${because}; ${say.amongThemIfCut(printed.text, cut)}`,
  };
}

/** Both ends of an interval of totals, the unit of the count behind the last. */
function writeRange({ lower, upper }: Interval, { unit, scale, places }: Figure): string {
  if (lower === null || upper === null) return "…";
  const from = formatFigure(lower.div(scale), { places });
  const to = formatFigure(upper, { unit, scale, places });
  return lower.eq(upper) ? to : `${from} – ${to}`;
}
