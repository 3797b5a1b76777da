import { type Decimal, decimal, type Figure, formatFigure, rate, rateChange } from "poverty-indicators";
import type { Asked } from "../relation.ts";
import type { Judgement } from "./finding.ts";
import type { Readings } from "./readings.ts";
import { sentences } from "./sentences.ts";
import { writeLike } from "./write-like.ts";

/** Recomputes a value that follows from a report and that nobody printed, so that nothing is judged. */
export function recompute(asked: Asked, readings: Readings): Judgement {
  return { outcome: null, ...compute(asked, readings) };
}

interface Computed {
  readonly value: Decimal;
  readonly recomputed: string;
  readonly because: string;
}

function compute(asked: Asked, readings: Readings): Computed {
  const { figure } = readings;
  switch (asked.kind) {
    case "share": {
      const [part, whole] = [figure(asked.part), figure(asked.whole)];
      const value = rate(part, whole).percent;
      return { value, recomputed: write(value, "percent"), because: `${part.text} / ${whole.text}` };
    }
    case "sum": {
      const parts = asked.parts.map(figure);
      const value = parts.reduce((sum, part) => sum.plus(part.value), decimal(0));
      const because = parts.map(({ text }) => text).join(" + ");
      return { value, recomputed: writeLike(value, parts[0] as Figure), because };
    }
    case "difference": {
      const [from, to] = [figure(asked.from), figure(asked.to)];
      const value = from.value.minus(to.value);
      return { value, recomputed: writeLike(value, from), because: `${from.text} − ${to.text}` };
    }
    case "product": {
      const [count, each] = [figure(asked.factors[0]), figure(asked.factors[1])];
      const value = count.value.times(each.value);
      return { value, recomputed: writeLike(value, each), because: `${count.text} × ${each.text}` };
    }
    case "quotient": {
      const [amount, count] = [figure(asked.amount), figure(asked.count)];
      const value = amount.value.div(count.value);
      const recomputed = `${writeMoney(value)}/${asked.per}`;
      return { value, recomputed, because: `${amount.text} / ${count.text}` };
    }
    case "rate-change":
      return changeOf(asked, readings);
  }
}

/** A change in points, in relative terms and on average a year: three different things. */
function changeOf(asked: Asked & { readonly kind: "rate-change" }, { locale, figure }: Readings): Computed {
  const [from, to] = [figure(asked.from), figure(asked.to)];
  const change = rateChange({ from, to, years: asked.years });
  const recomputed = write(change.points, "percentage-point");
  const sentence = sentences[locale].rateChange({
    fell: change.direction === "fall",
    points: recomputed,
    relative: write(change.relativePercent ?? change.points, "percent"),
    perYear: write(change.pointsPerYear ?? change.points, "percentage-point"),
    years: asked.years,
  });
  return { value: change.points, recomputed, because: `${from.text} → ${to.text}: ${sentence}` };
}

const write = (value: Decimal, unit: "percent" | "percentage-point"): string =>
  formatFigure(value.abs(), { unit, places: 2 });

/** Millions with up to two places, or whole đồng below one million. */
function writeMoney(amount: Decimal): string {
  if (amount.lt(1_000_000)) return formatFigure(amount, { unit: "vnd", places: 0 });
  const places = Math.min(amount.div(1_000_000).decimalPlaces(), 2);
  return formatFigure(amount, { unit: "vnd", scale: 1_000_000, places });
}
