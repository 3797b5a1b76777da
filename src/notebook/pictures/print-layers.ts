import type { Figure } from "../../figure/index.ts";
import type { Decimal, Interval } from "../../number/index.ts";
import { labels } from "../data/labels.ts";
import { numberOf, type Pen } from "../table/pen.ts";
import { colours } from "./picture.ts";
import type { Print } from "./prints.ts";

/** The axis ends so many steps of the last place from the printed figure; what lies beyond is marked by an arrow. */
const reach = 6;

/** A bar from the axis' left end to its right end at most, and where it goes on beyond. */
function barOf(row: string, figure: Figure, interval: Interval, what: string): Record<string, unknown> {
  const step = figure.scale.div(`1e${figure.places}`);
  const inSteps = (end: Decimal | string | null, without: number): number =>
    end === null ? without : numberOf(end).minus(figure.value).div(step).toNumber();
  const from = inSteps(interval.lower, Number.NEGATIVE_INFINITY);
  const to = inSteps(interval.upper, Number.POSITIVE_INFINITY);
  const clip = (end: number): number => Math.min(reach, Math.max(-reach, end));
  // A single value is drawn as a short bar.
  const [left, right] = [clip(from), clip(to)];
  const thin = right - left < 0.12;
  return {
    row,
    what,
    from: thin ? Math.max(-reach, left - 0.06) : left,
    to: thin ? Math.min(reach, right + 0.06) : right,
    before: from < -reach,
    beyond: to > reach,
  };
}

/** The bars of printed figures, and their verdicts in words. */
export function printLayers(
  prints: readonly (Print & { readonly row: string })[],
  names: readonly string[],
  pen: Pen,
): Readonly<Record<string, unknown>> {
  const kinds = [pen.say(labels.ownPrint), pen.say(labels.otherFigures)] as const;
  const values = prints.flatMap(({ row, figure, own, others }) => [
    barOf(row, figure, own, kinds[0]),
    barOf(row, figure, others, kinds[1]),
  ]);
  const verdicts = prints.map(({ row, fits, words }) => ({
    row,
    what: kinds[0],
    text: `${fits === null ? "" : fits ? "✓ " : "✗ "}${words}`,
    colour: fits === false ? "#b04a00" : colours.ink,
  }));
  const y = {
    field: "row",
    type: "nominal",
    sort: null,
    scale: { domain: names },
    title: null,
    axis: { ticks: false, domain: false },
  };
  const axis = { values: [-6, -4, -2, 0, 2, 4, 6] };
  const yOffset = { field: "what", type: "nominal", scale: { domain: kinds } };
  const x = {
    type: "quantitative",
    title: pen.say(labels.stepsOfLastPlace),
    scale: { domain: [-reach, reach] },
    axis,
  };
  const arrow = (side: "before" | "beyond"): unknown => ({
    data: {
      values: values
        .filter((bar) => bar[side] === true)
        .map((bar) => ({ ...bar, at: side === "before" ? -reach : reach })),
    },
    mark: {
      type: "point",
      shape: side === "before" ? "triangle-left" : "triangle-right",
      filled: true,
      size: 70,
      color: colours.ink,
      opacity: 1,
    },
    encoding: { y, yOffset, x: { ...x, field: "at" } },
  });
  return {
    width: 360,
    height: { step: 16 },
    layer: [
      {
        data: { values },
        mark: { type: "bar", stroke: colours.ink, strokeWidth: 0.8, height: { band: 0.8 } },
        encoding: {
          y,
          yOffset,
          x: { ...x, field: "from" },
          x2: { field: "to" },
          color: {
            field: "what",
            type: "nominal",
            scale: { domain: kinds, range: [colours.main, "#e8d9b5"] },
            legend: { title: null, orient: "bottom", columns: 1, symbolType: "square", symbolSize: 140 },
          },
        },
      },
      ...(values.some(({ before }) => before === true) ? [arrow("before")] : []),
      ...(values.some(({ beyond }) => beyond === true) ? [arrow("beyond")] : []),
      {
        data: { values: verdicts },
        mark: { type: "text", align: "left", dx: 12, dy: 8, fontSize: 11 },
        encoding: {
          y,
          yOffset,
          x: { value: 360 },
          text: { field: "text", type: "nominal" },
          color: { field: "colour", type: "nominal", scale: null },
        },
      },
    ],
  };
}
