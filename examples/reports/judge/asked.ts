import { type Decimal, formatFigure, rate, rateChange } from "poverty-indicators";
import type { Asked } from "../relation.ts";
import type { Judgement } from "./finding.ts";
import type { Readings } from "./readings.ts";
import { sentences } from "./sentences.ts";
import { writeLike } from "./write-like.ts";

/** Recomputes a value that follows from a report and that nobody printed, so that nothing is judged. */
export function recompute(asked: Asked, readings: Readings): Judgement {
  const { recomputed, because } = compute(asked, readings);
  return { outcome: null, recomputed, because };
}

type Computed = Pick<Judgement, "because"> & { readonly recomputed: string };

function compute(asked: Asked, readings: Readings): Computed {
  const { figure } = readings;
  switch (asked.kind) {
    case "share": {
      const [part, whole] = [figure(asked.part), figure(asked.whole)];
      const { percent } = rate(part, whole);
      return { because: `${part.text} / ${whole.text}`, recomputed: write(percent, "percent") };
    }
    case "sum": {
      const [first, ...others] = asked.parts.map(figure);
      if (first === undefined) throw new Error(`Cannot add up ${asked.id}: it has no parts`);
      const sum = others.reduce((total, { value }) => total.plus(value), first.value);
      const because = [first, ...others].map(({ text }) => text).join(" + ");
      return { because, recomputed: writeLike(sum, first) };
    }
    case "difference": {
      const [from, to] = [figure(asked.from), figure(asked.to)];
      const recomputed = writeLike(from.value.minus(to.value), from);
      return { because: `${from.text} − ${to.text}`, recomputed };
    }
    case "product": {
      const [count, each] = [figure(asked.factors[0]), figure(asked.factors[1])];
      const recomputed = writeLike(count.value.times(each.value), each);
      return { because: `${count.text} × ${each.text}`, recomputed };
    }
    case "quotient": {
      const [amount, count] = [figure(asked.amount), figure(asked.count)];
      const recomputed = `${writeMoney(amount.value.div(count.value))}/${asked.per}`;
      return { because: `${amount.text} / ${count.text}`, recomputed };
    }
    case "rate-change":
      return changeOf(asked, readings);
  }
}

/** A change in points, in relative terms and on average a year: three different things. */
function changeOf(asked: Asked & { readonly kind: "rate-change" }, { locale, figure }: Readings): Computed {
  const [from, to] = [figure(asked.from), figure(asked.to)];
  const change = rateChange({ from, to, years: asked.years });
  const points = write(change.points, "percentage-point");
  const sentence = sentences[locale].rateChange({
    fell: change.direction === "fall",
    points,
    relative: write(change.relativePercent ?? change.points, "percent"),
    perYear: write(change.pointsPerYear ?? change.points, "percentage-point"),
    years: asked.years,
  });
  return { because: `${from.text} → ${to.text}: ${sentence}`, recomputed: points };
}

const write = (value: Decimal, unit: "percent" | "percentage-point"): string =>
  formatFigure(value.abs(), { unit, places: 2 });

/** Millions with up to two places, or whole đồng below one million. */
function writeMoney(amount: Decimal): string {
  if (amount.lt(1_000_000)) return formatFigure(amount, { unit: "vnd", places: 0 });
  const places = Math.min(amount.div(1_000_000).decimalPlaces(), 2);
  return formatFigure(amount, { unit: "vnd", scale: 1_000_000, places });
}
